import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Fieldset } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { UnitClassRow } from '../../../units/tables.ts'
import { unitClassOf } from '../../audience.ts'
import { boundaryInField, type Precision } from '../../campaign.ts'
import { spanText } from '../../campaign-fields.ts'
import type { RecordInput } from '../../campaign-input.ts'
import { say } from '../../words.ts'
import { IndicatorFields } from '../../pages/indicator-fields.tsx'
import { PhaseFields } from './phase-fields.tsx'

/** What the fields start with: a reading, a draft as it stands, or nothing. */
export type Matter = Partial<
  Omit<RecordInput, 'document' | 'cited' | 'related' | 'launcherId' | 'standingId'>
> & {
  readonly launcher: string
  readonly standing: string
}

export type MatterProps = {
  readonly visit: Visit
  readonly matter: Matter
  readonly classes: readonly UnitClassRow[]
  /** Whether the law asks that a start before signing be looked at. */
  readonly startsEarly?: boolean
}

/** Empty rows to write on in. */
const MORE = 2

const rowsWith = <Row,>(rows: readonly Row[] | undefined, blank: Row): readonly Row[] => [
  ...(rows ?? []),
  ...Array.from({ length: MORE }, () => blank),
]

type Bounded = { on: string; precision?: Precision | undefined } | null | undefined
const shownBoundary = (boundary: Bounded): string =>
  boundary ? boundaryInField({ on: boundary.on, precision: boundary.precision ?? 'day' }) : ''

const Who = ({ visit, matter }: MatterProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('form.who')}>
      <TextField
        name="launcherId"
        label={t('fact.launcherUnit')}
        hint={t('form.unitHint')}
        value={matter.launcher}
        width="long"
      />
      <TextField
        name="standingId"
        label={t('fact.standing')}
        hint={t('form.standingHint')}
        value={matter.standing}
        width="long"
        optional
      />
    </Fieldset>
  )
}

const What = ({ visit, matter }: MatterProps) => {
  const t = say(visit.language)
  const scopes = ['national', 'sector_or_locality', 'cluster', 'agency'] as const
  return (
    <Fieldset legend={t('form.what')}>
      <TextArea name="name" label={t('fact.name')} value={matter.name ?? ''} rows={2} />
      <TextArea name="occasion" label={t('fact.occasion')} value={matter.occasion ?? ''} rows={2} optional />
      <TextArea name="purpose" label={t('fact.purpose')} value={matter.purpose ?? ''} rows={3} optional />
      <TextField name="slogan" label={t('fact.slogan')} value={matter.slogan ?? ''} width="long" optional />
      <TextArea
        name="criteria"
        label={t('fact.criteria')}
        hint={t('form.criteriaHint')}
        value={matter.criteria ?? ''}
        rows={3}
        optional
      />
      <TextArea
        name="plan"
        label={t('fact.plan')}
        hint={t('form.planHint')}
        value={matter.plan ?? ''}
        rows={3}
        optional
      />
      <TextArea name="measures" label={t('fact.measures')} value={matter.measures ?? ''} rows={3} optional />
      <RadioField
        name="form"
        label={t('fact.form')}
        value={matter.form ?? 'thematic'}
        inline
        choices={(['thematic', 'regular'] as const).map((form) => ({ value: form, text: t(`form.${form}`) }))}
      />
      <SelectField
        name="scope"
        label={t('fact.scope')}
        value={matter.scope ?? ''}
        none={t('form.scopeByUnit')}
        choices={scopes.map((scope) => ({ value: scope, text: t(`scope.${scope}`) }))}
        optional
      />
    </Fieldset>
  )
}

const When = ({ visit, matter, startsEarly }: MatterProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('fact.period')} hint={t('form.periodHint')}>
      <TextField
        name="start.on"
        label={t('fact.start')}
        value={shownBoundary(matter.start)}
        width="short"
        optional
      />
      <TextField
        name="end.on"
        label={t('fact.end')}
        value={shownBoundary(matter.end)}
        width="short"
        optional
      />
      <TextField
        name="endEvent"
        label={t('fact.endEvent')}
        hint={t('form.eventHint')}
        value={matter.endEvent ?? ''}
        width="long"
        optional
      />
      {startsEarly && (
        <CheckField
          name="earlierStartConfirmed"
          label={t('form.earlierStart')}
          checked={matter.earlierStartConfirmed ?? false}
        />
      )}
    </Fieldset>
  )
}

const Contents = ({ visit, matter }: MatterProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('contents.title')} hint={t('form.rowsHint')}>
      {rowsWith(matter.contents, { text: '' }).map((row, at) => (
        <div key={at}>
          <HiddenField name={`contents.${at}.span`} value={spanText(row)} />
          <TextArea
            name={`contents.${at}.text`}
            label={t('form.content', { number: at + 1 })}
            value={row.text}
            rows={3}
            optional
          />
        </div>
      ))}
    </Fieldset>
  )
}

const Audiences = ({ visit, matter, classes }: MatterProps) => {
  const t = say(visit.language)
  const choices = classes.map(({ code, nameVi, nameEn }) => ({
    value: code,
    text: visit.language === 'vi' ? nameVi : nameEn,
  }))
  return (
    <Fieldset legend={t('audience.title')} hint={t('audience.hint')}>
      {rowsWith(matter.audiences, { text: '' }).map((row, at) => (
        <div key={at} class="grid grid-2">
          <HiddenField name={`audiences.${at}.span`} value={spanText(row)} />
          <TextField
            name={`audiences.${at}.text`}
            label={t('form.audience', { number: at + 1 })}
            value={row.text}
            width="long"
            optional
          />
          <SelectField
            name={`audiences.${at}.unitClass`}
            label={t('form.audienceClass', { number: at + 1 })}
            value={row.unitClass ?? (row.text ? unitClassOf(row.text) : null)}
            none={t('audience.persons')}
            choices={choices}
            optional
          />
        </div>
      ))}
    </Fieldset>
  )
}

const Responsibilities = ({ visit, matter }: MatterProps) => {
  const t = say(visit.language)
  const modes = [
    { value: 'assigned', text: t('mode.assigned') },
    { value: 'requested', text: t('mode.requested') },
  ]
  const blank = { who: '', what: '', mode: 'assigned' as const }
  return (
    <Fieldset legend={t('responsibility.title')} hint={t('responsibility.hint')}>
      {rowsWith(matter.responsibilities, blank).map((row, at) => (
        <Fieldset key={at} legend={t('form.responsibility', { number: at + 1 })}>
          <HiddenField name={`responsibilities.${at}.span`} value={spanText(row)} />
          <TextField
            name={`responsibilities.${at}.who`}
            label={t('responsibility.who')}
            value={row.who}
            width="long"
            optional
          />
          <TextArea
            name={`responsibilities.${at}.what`}
            label={t('responsibility.what')}
            value={row.what}
            rows={3}
            optional
          />
          <RadioField
            name={`responsibilities.${at}.mode`}
            label={t('responsibility.mode')}
            value={row.mode}
            choices={modes}
            inline
          />
          <TextField
            name={`responsibilities.${at}.dueOn`}
            label={t('responsibility.due')}
            value={shownBoundary(row.dueOn ? { on: row.dueOn } : null)}
            width="short"
            optional
          />
        </Fieldset>
      ))}
    </Fieldset>
  )
}

const blankIndicator = { code: '', name: '', tree: 'agency' as const }

/** The whole matter of a campaign as fields, named as the command's input. Empty rows are left out. */
export const MatterFields = (props: MatterProps) => {
  const t = say(props.visit.language)
  const indicators = rowsWith(props.matter.indicators, blankIndicator)
  return (
    <>
      <Who {...props} />
      <What {...props} />
      <When {...props} />
      <PhaseFields visit={props.visit} phases={props.matter.phases ?? []} />
      <Contents {...props} />
      <Audiences {...props} />
      <Responsibilities {...props} />
      <Fieldset legend={t('indicator.title')} hint={t('indicator.hint')}>
        {indicators.map((indicator, at) => (
          <IndicatorFields key={at} visit={props.visit} indicator={indicator} at={at} />
        ))}
      </Fieldset>
    </>
  )
}
