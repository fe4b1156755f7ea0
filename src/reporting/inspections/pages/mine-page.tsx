import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import type { UnitVisitRow } from '../../tables.ts'
import { standingOf } from '../inspection.ts'
import type { InspectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { InspectionChip } from './inspection-chip.tsx'

export type ChargedUnit = {
  readonly id: number
  readonly name: string
  readonly inspections: readonly InspectionFound[]
  readonly visits: readonly UnitVisitRow[]
}

export type MineProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly units: readonly ChargedUnit[]
}

const Inspections = ({ unit, visit }: { readonly unit: ChargedUnit; readonly visit: Visit }) => {
  const t = say(visit.language)
  if (unit.inspections.length === 0) return <span class="faint">{t('mine.none')}</span>
  return (
    <>
      {unit.inspections.map((one) => (
        <div key={one.id}>
          <a href={`/lam-viec/kiem-tra/${one.id}`}>{showDay(one.day, visit.language)}</a>{' '}
          <InspectionChip one={one} visit={visit} />
        </div>
      ))}
    </>
  )
}

const Open = ({ unit, visit }: { readonly unit: ChargedUnit; readonly visit: Visit }) => {
  const standings = unit.inspections.flatMap(({ findings }) =>
    findings.map((finding) => standingOf(finding, visit.today)),
  )
  const open = standings.filter((one) => one !== 'closed').length
  const late = standings.filter((one) => one === 'late').length
  const text = say(visit.language)('mine.openCount', { open, late })
  return late > 0 ? <Chip state="overdue" text={text} /> : <>{open === 0 ? '0' : text}</>
}

const Visits = ({ unit, visit }: { readonly unit: ChargedUnit; readonly visit: Visit }) => {
  const t = say(visit.language)
  if (unit.visits.length === 0) return <span class="faint">{t('mine.noVisit')}</span>
  return (
    <>
      {unit.visits.slice(0, 3).map(({ id, day, note }) => (
        <div key={id} lang="vi">
          {t('mine.visitOn', { day: showDay(day, visit.language), note })}
        </div>
      ))}
    </>
  )
}

/** A council member's units in a campaign: what was inspected, what is open, when he was there. */
export const MinePage = ({ visit, campaign, units }: MineProps) => {
  const t = say(visit.language)
  const columns = [
    { key: 'unit', head: t('record.unit'), cell: (unit: ChargedUnit) => unit.name },
    {
      key: 'inspections',
      head: t('mine.inspections'),
      cell: (unit: ChargedUnit) => <Inspections unit={unit} visit={visit} />,
    },
    { key: 'open', head: t('mine.open'), cell: (unit: ChargedUnit) => <Open unit={unit} visit={visit} /> },
    {
      key: 'visits',
      head: t('mine.visit'),
      cell: (unit: ChargedUnit) => <Visits unit={unit} visit={visit} />,
    },
  ]
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="phu-trach"
        title={t('mine.title')}
        lead={t('mine.lead')}
      />
      <Table
        caption={t('mine.title')}
        captionHidden
        columns={columns}
        rows={units}
        rowKey={({ id }) => id}
        empty={t('mine.empty')}
      />
      {units.length > 0 && (
        <Section heading={t('visit.heading')}>
          <Form visit={visit} action={`${pagePath(campaign.slug, 'phu-trach')}/cua-toi`}>
            <SelectField
              name="unitId"
              label={t('record.unit')}
              choices={units.map(({ id, name }) => ({ value: String(id), text: name }))}
            />
            <DateField name="day" label={t('visit.day')} value={visit.today} />
            <TextArea name="note" label={t('visit.note')} hint={t('visit.noteHint')} rows={3} />
            <Actions>
              <Button>{t('visit.do')}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  )
}
