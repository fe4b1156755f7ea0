import { showDay } from '../../../platform/plain/day.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import type { VoluntaryReportRow } from '../../tables.ts'
import { say } from '../words.ts'
import { type InsideView, UnitField } from './inside-view.tsx'

export type VoluntaryProps = InsideView & {
  /** The bodies that were asked, and others that told of their own accord. */
  readonly bodies: readonly number[]
  readonly reports: readonly VoluntaryReportRow[]
}

const Told = ({ one, visit }: { one: VoluntaryReportRow; visit: InsideView['visit'] }) => {
  const t = say(visit.language)
  return (
    <>
      <Prose keepLines lang="vi">
        <p>{one.text}</p>
      </Prose>
      <p class="faint">
        {showDay(one.day, visit.language)} · {one.byName}
        {one.mobilised !== null &&
          ` · ${t('voluntary.mobilised', { count: showNumber(one.mobilised, visit.language) })}`}
      </p>
    </>
  )
}

const Body = ({ id, props }: { id: number; props: VoluntaryProps }) => {
  const { visit, unitPath, reports } = props
  const t = say(visit.language)
  const own = reports.filter(({ unitId }) => unitId === id)
  return (
    <Section
      heading={unitPath(id).at(-1)?.text ?? String(id)}
      level={3}
      note={<Chip state="accepted" text={t('voluntary.thanked')} />}
    >
      {own.map((one) => (
        <Told key={one.id} one={one} visit={visit} />
      ))}
    </Section>
  )
}

/** What the mass organisations mobilised of their own will: thanked, never urged, never scored. */
export const VoluntaryPage = (props: VoluntaryProps) => {
  const { visit, campaign, units, bodies, reports, unitPath } = props
  const t = say(visit.language)
  const told = bodies.filter((id) => reports.some(({ unitId }) => unitId === id))
  const silent = bodies.filter((id) => !told.includes(id))
  const nameOf = (id: number): string => unitPath(id).at(-1)?.text ?? ''
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="van-dong"
        title={t('voluntary.title')}
        lead={t('voluntary.lead')}
      />
      <Section heading={t('voluntary.list')}>
        {bodies.length === 0 && <p>{t('voluntary.empty')}</p>}
        {told.map((id) => (
          <Body key={id} id={id} props={props} />
        ))}
        {silent.length > 0 && (
          <p class="faint">{t('voluntary.silent', { bodies: silent.map(nameOf).join('; ') })}</p>
        )}
      </Section>
      {units.length > 0 && (
        <Section heading={t('voluntary.new')}>
          <Form visit={visit} action={pagePath(campaign.slug, 'van-dong')} name="bao">
            <UnitField {...props} />
            <TextArea name="text" label={t('voluntary.text')} hint={t('voluntary.textHint')} rows={5} />
            <NumberField
              name="mobilised"
              label={t('voluntary.count')}
              hint={t('activity.countHint')}
              whole
              optional
            />
            <Actions>
              <Button>{t('voluntary.give')}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  )
}
