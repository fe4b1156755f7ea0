import { LinkButton } from '../../platform/ui/button/button.tsx'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { PageHead, Prose, Section } from '../../platform/ui/layout/layout.tsx'
import type { FieldFault } from '../../platform/plain/refusal.ts'
import { speak } from '../../platform/plain/words.ts'
import { refusals, say } from '../words.ts'
import { FigureTable } from './figure-fields.tsx'
import { MoveForm } from './report-actions.tsx'
import { holderOf } from './report-page.tsx'
import { type ReportView, reportPath } from './report-view.ts'

const tell = speak(refusals)
const isTold = (code: string): code is keyof typeof refusals => code in refusals

export type CheckProps = {
  readonly view: ReportView
  /** Form field → what is wrong there. */
  readonly faults: readonly (readonly [string, FieldFault])[]
  /** Form field → what is worth a word of explanation there; it may go all the same. */
  readonly warnings: readonly (readonly [string, FieldFault])[]
}

type Listed = Pick<CheckProps, 'view'> & { readonly found: CheckProps['faults'] }

/** Each place by its indicator's name, with a link to its cell. */
const Found = ({ view, found }: Listed) => {
  const { visit, report, asked } = view
  const nameOf = (field: string): string => {
    const code = field.split('.')[1]
    const indicator = asked.find((one) => one.code === code)
    return indicator ? `${indicator.name}: ` : ''
  }
  return (
    <ul>
      {found.map(([field, { code, values }]) => (
        <li key={field}>
          <a href={`${reportPath(report.id)}#${field.replace(/[^\p{L}\d_-]+/gu, '-')}`}>
            {nameOf(field)}
            {isTold(code) ? tell(visit.language)(code, values) : code}
          </a>
        </li>
      ))}
    </ul>
  )
}

const Faults = ({ view, faults }: Pick<CheckProps, 'view' | 'faults'>) => {
  const t = say(view.visit.language)
  return (
    <Banner tone="err" heading={t('check.faults', { count: faults.length })}>
      <Found view={view} found={faults} />
      <p>{t('check.kept')}</p>
    </Banner>
  )
}

const Warnings = ({ view, warnings }: Pick<CheckProps, 'view' | 'warnings'>) => {
  if (warnings.length === 0) return null
  const t = say(view.visit.language)
  return (
    <Banner tone="warn" heading={t('check.warnings', { count: warnings.length })}>
      <Found view={view} found={warnings} />
      <p>{t('check.warningsHelp')}</p>
    </Banner>
  )
}

/** The draft as it would go up: what is still wrong, or the button that hands it to the unit's leader. */
export const CheckPage = ({ view, faults, warnings }: CheckProps) => {
  const { visit, report, unit } = view
  const t = say(visit.language)
  const who = holderOf({ ...view, report: { ...report, state: 'submitted' } })
  return (
    <>
      <PageHead
        kicker={`${t('report.title', { period: report.periodName })} – ${unit.name}`}
        title={t('check.title')}
      />
      {faults.length > 0 ? <Faults view={view} faults={faults} /> : <p>{t('check.good', { who })}</p>}
      <Warnings view={view} warnings={warnings} />
      <Section heading={t('report.figures')}>
        <FigureTable {...view} language={visit.language} />
        {report.nothingToReport && <p>{t('report.nothingToReport')}</p>}
        {report.narrative && (
          <Prose keepLines lang="vi">
            {report.narrative}
          </Prose>
        )}
      </Section>
      {faults.length === 0 && <MoveForm view={view} move="report.submit" />}
      <p>
        <LinkButton href={reportPath(report.id)} kind={faults.length > 0 ? 'primary' : 'secondary'}>
          {t('check.mend')}
        </LinkButton>
      </p>
    </>
  )
}
