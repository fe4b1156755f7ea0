import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { PaperLinks } from '../../../platform/ui/paper-links/paper-links.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Day } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { say } from '../words.ts'

export const paperPath = (reportId: string): string => `/lam-viec/bao-cao/${reportId}/van-ban`
export const blankPath = (reportId: string): string => `/lam-viec/bao-cao/${reportId}/bieu-trang`

type Links = { readonly reportId: string; readonly language: Language; readonly seesFigures: boolean }

/** The report as a Báo cáo, for whoever sees its figures, and its blank form. */
export const ReportPapers = ({ reportId, language, seesFigures }: Links) => {
  const t = say(language)
  return (
    <>
      {seesFigures && <PaperLinks href={paperPath(reportId)} name={t('paper.name')} language={language} />}
      <LinkButton href={blankPath(reportId)} icon="document">
        {t('blank.name')}
      </LinkButton>
    </>
  )
}

export type Filled = {
  readonly number: string
  readonly day: Day | null
  /** What was typed for the day and is none. */
  readonly wrongDay: string | null
  readonly signer: string
}

/** What stands on the print and nowhere else: number, day, signer. */
export const FillForm = ({
  path,
  filled,
  language,
}: {
  readonly path: string
  readonly filled: Filled
  readonly language: Language
}) => {
  const t = say(language)
  return (
    <div class="filter paper-fill">
      <Details
        summary={t('fill.legend')}
        open={[filled.number, filled.day, filled.wrongDay, filled.signer].some(Boolean)}
      >
        {filled.wrongDay && <Banner tone="warn">{t('fill.wrongDay', { typed: filled.wrongDay })}</Banner>}
        <form method="get" action={path} aria-label={t('fill.legend')} class="filter-fields">
          <TextField name="so" label={t('fill.number')} value={filled.number} width="medium" optional />
          <DateField name="ngay" label={t('fill.day')} value={filled.day} hint={false} optional />
          <TextField name="nguoi-ky" label={t('fill.signer')} value={filled.signer} width="medium" optional />
          <Button kind="secondary">{t('fill.submit')}</Button>
        </form>
        <p class="faint">{t('fill.kept')}</p>
      </Details>
    </div>
  )
}
