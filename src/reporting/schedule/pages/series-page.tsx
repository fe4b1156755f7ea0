import { showDay, showWeekdayDay } from '../../../platform/plain/day.ts'
import { type Holidays, isWorkingDay } from '../../../platform/plain/working-days.ts'
import { Button, Actions } from '../../../platform/ui/button/button.tsx'
import { CheckField, CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { DAY_ENDS } from '../../clocks.ts'
import { clockText } from '../../pages/clock-sentence.tsx'
import { campaignPath } from '../../pages/report-view.ts'
import { say as reportWords } from '../../words.ts'
import { type Planned, seriesRhythms } from '../series.ts'
import { say } from '../words.ts'
import { periodKinds } from './period-form.tsx'
import type { Named } from './periods-page.tsx'

/** The fields as they were typed into the address. */
export type SeriesFields = {
  readonly rhythm: string
  readonly kind: string
  readonly fromOn: string | null
  readonly firstCutoff: string | null
  readonly untilOn: string | null
  readonly hours: string
  readonly dueTime: string
  readonly dueAfter: Readonly<Record<string, number | string>>
  readonly lockAfter: number | string | null
  readonly asks: Readonly<Record<string, readonly string[]>>
  readonly sameCutOff: boolean
}

export type PlannedShown = Planned & {
  /** What the law finds wrong. */
  readonly findings: readonly string[]
  /** What it cannot say, because the form does not tell it enough. */
  readonly unknown: readonly string[]
  readonly exists: boolean
}

export type SeriesProps = {
  readonly visit: Visit
  readonly campaign: { readonly id: string; readonly slug: string; readonly name: string }
  readonly classes: readonly Named[]
  readonly indicators: readonly Named[]
  readonly fields: SeriesFields
  /** null: too little was said to plan anything. */
  readonly planned: readonly PlannedShown[] | null
  readonly holidays: Holidays
  readonly classNameOf: (code: string) => string
  /** The visitor follows the campaign, and it runs. */
  readonly mayOpen: boolean
}

const home = ({ campaign }: SeriesProps): string => `${campaignPath(campaign.slug)}/ky-bao-cao/hang-loat`

const Days = ({ visit, fields }: SeriesProps) => {
  const t = say(visit.language)
  const r = reportWords(visit.language)
  return (
    <div class="grid grid-2">
      <SelectField
        name="rhythm"
        label={t('schedule.rhythm')}
        none={false}
        value={fields.rhythm}
        choices={seriesRhythms.map((value) => ({ value, text: t(`rhythm.${value}`) }))}
      />
      <SelectField
        name="kind"
        label={r('periods.kind')}
        none={false}
        value={fields.kind}
        choices={periodKinds.map((kind) => ({ value: kind, text: r(`periods.kind.${kind}`) }))}
      />
      <DateField name="fromOn" label={r('periods.from')} value={fields.fromOn} />
      <DateField name="firstCutoff" label={t('series.firstCutoff')} value={fields.firstCutoff} />
      <DateField name="untilOn" label={t('series.untilOn')} value={fields.untilOn} />
      <TextField
        name="hours"
        label={t('series.hours')}
        hint={t('series.hoursHint')}
        value={fields.hours}
        optional
      />
      <TextField
        name="dueTime"
        label={t('schedule.dueTime')}
        hint={t('schedule.dueTimeHint')}
        value={fields.dueTime}
        width="short"
      />
      <NumberField
        name="lockAfter"
        label={t('schedule.lockAfter')}
        hint={t('schedule.lockAfterHint')}
        value={fields.lockAfter}
        whole
        optional
      />
    </div>
  )
}

const ClassFields = ({ visit, fields, indicators, one }: SeriesProps & { readonly one: Named }) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={one.name}>
      <NumberField
        name={`dueAfter.${one.code}`}
        label={t('series.dueAfter')}
        hint={t('series.dueAfterHint')}
        value={fields.dueAfter[one.code] ?? null}
        whole
        optional
      />
      <CheckFields
        name={`asks.${one.code}`}
        label={reportWords(visit.language)('periods.indicators')}
        optional
        values={fields.asks[one.code] ?? []}
        choices={indicators.map(({ code, name }) => ({ value: code, text: `${code} – ${name}` }))}
      />
    </Fieldset>
  )
}

/** What is wrong, what cannot be said yet, or that the rule is kept: three answers, each in its own words. */
const Findings = ({ visit, period }: { readonly visit: Visit; readonly period: PlannedShown }) => {
  const t = say(visit.language)
  const { findings, unknown } = period
  if (findings.length + unknown.length === 0) return <>{t('series.fine')}</>
  return (
    <>
      {findings.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {unknown.map((text) => (
        <p key={text}>
          <Chip tone="wait" icon="info" text={t('series.unknown')} /> {text}
        </p>
      ))}
    </>
  )
}

const Due = ({ period, visit, fields, classNameOf }: SeriesProps & { readonly period: PlannedShown }) => (
  <ul class="plain">
    {Object.entries(period.due).map(([unitClass, dueOn]) => {
      const clocks = {
        dueOn,
        extendedUntil: null,
        dueTime: fields.dueTime,
        lockOn: period.lock[unitClass] ?? null,
      }
      return (
        <li key={unitClass}>
          {showWeekdayDay(dueOn, visit.language)}: {classNameOf(unitClass)}
          <br />
          <span class="faint">{clockText(clocks, visit.language)}</span>
        </li>
      )
    })}
  </ul>
)

const Preview = (props: SeriesProps & { readonly planned: readonly PlannedShown[] }) => {
  const { visit, planned, holidays } = props
  const t = say(visit.language)
  const columns: readonly Column<PlannedShown>[] = [
    {
      key: 'name',
      head: reportWords(visit.language)('periods.name'),
      cell: ({ name, exists }) => (
        <>
          {name}
          {exists && <strong> ({t('series.exists')})</strong>}
        </>
      ),
    },
    {
      key: 'cutoff',
      head: t('series.cutoff'),
      cell: ({ fromOn, cutoffOn, cutoffTime }) => (
        <>
          {showDay(fromOn, visit.language)} – {cutoffTime === DAY_ENDS ? '' : `${cutoffTime} `}
          {showWeekdayDay(cutoffOn, visit.language)}
          {!isWorkingDay(cutoffOn, holidays) && <span class="faint"> ({t('series.nonWorking')})</span>}
        </>
      ),
    },
    { key: 'due', head: t('series.due'), cell: (period) => <Due {...props} period={period} /> },
    {
      key: 'findings',
      head: reportWords(visit.language)('periods.findings'),
      cell: (period) => <Findings visit={visit} period={period} />,
    },
  ]
  return (
    <Table
      caption={t('series.previewTitle')}
      captionHidden
      columns={columns}
      rows={planned}
      rowKey={({ name }) => name}
    />
  )
}

const OpenAll = (props: SeriesProps & { readonly planned: readonly PlannedShown[] }) => {
  const { visit, campaign, fields, planned } = props
  const dueAfter = Object.entries(fields.dueAfter)
  const asks = Object.entries(fields.asks).flatMap(([unitClass, codes]) =>
    codes.map((code) => [unitClass, code] as const),
  )
  return (
    <Form visit={visit} action={home(props)}>
      <HiddenField name="campaignId" value={campaign.id} />
      {(['rhythm', 'kind', 'fromOn', 'firstCutoff', 'untilOn', 'hours', 'dueTime', 'lockAfter'] as const).map(
        (name) => (
          <HiddenField key={name} name={name} value={fields[name] ?? ''} />
        ),
      )}
      {dueAfter.map(([unitClass, days]) => (
        <HiddenField key={unitClass} name={`dueAfter.${unitClass}`} value={days} />
      ))}
      {asks.map(([unitClass, code]) => (
        <HiddenField key={`${unitClass} ${code}`} name={`asks.${unitClass}`} value={code} />
      ))}
      {fields.sameCutOff && <HiddenField name="sameCutOff" value="on" />}
      <Actions>
        <Button icon="check">{say(visit.language)('series.open', { count: planned.length })}</Button>
      </Actions>
    </Form>
  )
}

/** Many periods by one rhythm: what is asked stands in the address, what comes of it below, and one button opens all. */
export const SeriesPage = (props: SeriesProps) => {
  const { visit, campaign, classes, planned, fields, mayOpen } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaign.name}</span>}
        title={t('series.title')}
        lead={t('series.lead')}
      />
      <form method="get" action={home(props)} class="form form-wide" noValidate>
        <Days {...props} />
        {classes.map((one) => (
          <ClassFields key={one.code} {...props} one={one} />
        ))}
        <CheckField
          name="sameCutOff"
          label={reportWords(visit.language)('periods.sameCutOff')}
          checked={fields.sameCutOff}
        />
        <Actions>
          <Button kind="secondary">{t('series.preview')}</Button>
        </Actions>
      </form>
      <Section heading={t('series.previewTitle')} id="xem-truoc">
        {planned === null || planned.length === 0 ? (
          <p>{t('series.fill')}</p>
        ) : (
          <>
            <Preview {...props} planned={planned} />
            {mayOpen ? <OpenAll {...props} planned={planned} /> : <p>{t('series.closed')}</p>}
          </>
        )}
      </Section>
    </>
  )
}
