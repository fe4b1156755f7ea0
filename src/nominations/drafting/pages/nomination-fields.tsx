import type { Language } from '../../../platform/plain/language.ts'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Fieldset } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Grid } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { AskedPaper, Minutes } from '../../completeness.ts'
import type { Guidance } from '../../guidance/queries.ts'
import { minutesPaper } from '../../nomination.ts'
import type { AwardFormRow, NominationSubjectKind } from '../../tables.ts'
import { say } from '../../words.ts'
import { formName } from '../../pages/parts.tsx'

/** What stands in the form before anyone types: of the dossier, of the chosen person, or nothing. */
export type Known = {
  readonly kind: NominationSubjectKind
  readonly personId: string | null
  readonly householdId: string | null
  readonly name: string
  readonly position: string
  /** The code of the unit, or its name when it bears none alone. */
  readonly unit: string
  readonly groupName: string
  readonly directWorker: boolean
  readonly leader: boolean
  readonly awardForm: string
  readonly achievement: string
  readonly minutes: Minutes | null
  readonly papers: readonly {
    readonly kind: string
    readonly name: string
    readonly citation: string | null
    readonly fileId: string | null
    readonly fileName: string | null
  }[]
}

export type FieldsProps = {
  readonly language: Language
  readonly guidance: Guidance
  readonly forms: readonly AwardFormRow[]
  readonly known: Known
}

const PersonFields = ({ language, known }: FieldsProps) => {
  const t = say(language)
  return (
    <>
      {known.personId && <HiddenField name="personId" value={known.personId} />}
      <TextField
        name="subject.name"
        label={t('field.name')}
        value={known.name}
        readOnly={known.personId !== null}
      />
      <TextField name="subject.position" label={t('field.position')} value={known.position} width="long" />
      <TextField name="unit" label={t('field.unit')} hint={t('field.unitHint')} value={known.unit} />
      <CheckField name="directWorker" label={t('field.directWorker')} checked={known.directWorker} />
      <CheckField name="leader" label={t('field.leader')} checked={known.leader} />
    </>
  )
}

const GroupFields = ({ language, known }: FieldsProps) => {
  const t = say(language)
  return (
    <>
      <TextField
        name="unit"
        label={t('field.collectiveUnit')}
        hint={t('field.unitHint')}
        value={known.unit}
      />
      <TextField
        name="subject.groupName"
        label={t('field.groupName')}
        hint={t('field.groupHint')}
        value={known.groupName}
        optional
      />
    </>
  )
}

const HouseholdFields = ({ language, known }: FieldsProps) => {
  const t = say(language)
  return (
    <>
      {known.householdId && <HiddenField name="householdId" value={known.householdId} />}
      <TextField name="subject.name" label={t('field.householdName')} value={known.name} />
      <TextField name="unit" label={t('field.unit')} hint={t('field.unitHint')} value={known.unit} />
    </>
  )
}

const subjectFields = { individual: PersonFields, collective: GroupFields, household: HouseholdFields }

const AwardFields = ({ language, forms, known }: FieldsProps) => {
  const t = say(language)
  return (
    <Fieldset legend={t('field.award')}>
      <SelectField
        name="awardForm"
        label={t('field.form')}
        value={known.awardForm}
        choices={forms.map((form) => ({
          value: form.code,
          text: form.ballotRequired
            ? t('field.notSupported', { form: formName(form, language) })
            : formName(form, language),
        }))}
      />
      <TextArea
        name="achievement"
        label={t('field.achievement')}
        hint={t('field.achievementHint')}
        value={known.achievement}
        rows={6}
      />
    </Fieldset>
  )
}

const MinutesFields = ({ language, known: { minutes } }: FieldsProps) => {
  const t = say(language)
  return (
    <Fieldset legend={t('field.minutes')} hint={t('field.minutesHint')}>
      <Grid parts={2}>
        <TextField
          name="minutes.number"
          label={t('field.minutesNumber')}
          value={minutes?.number ?? ''}
          width="short"
          optional
        />
        <DateField name="minutes.heldOn" label={t('field.heldOn')} value={minutes?.heldOn ?? null} optional />
      </Grid>
      <Grid parts={3}>
        <NumberField name="minutes.total" label={t('field.total')} value={minutes?.total} whole optional />
        <NumberField
          name="minutes.present"
          label={t('field.present')}
          value={minutes?.present}
          whole
          optional
        />
        <NumberField
          name="minutes.inFavour"
          label={t('field.inFavour')}
          value={minutes?.inFavour}
          whole
          optional
        />
      </Grid>
    </Fieldset>
  )
}

export const paperTypes = ['.pdf', '.jpg', '.png', '.docx']

type PaperProps = FieldsProps & { readonly paper: AskedPaper }

const PaperFields = ({ language, known, paper: { kind, name } }: PaperProps) => {
  const t = say(language)
  const held = known.papers.find((paper) => paper.kind === kind)
  return (
    <Grid parts={2}>
      {kind === minutesPaper ? (
        <p>{t('field.minutesCite', { paper: name })}</p>
      ) : (
        <TextField
          name={`papers.${kind}`}
          label={t('field.citation', { paper: name })}
          value={held?.citation ?? ''}
          optional
        />
      )}
      <div>
        {held?.fileId && <HiddenField name={`held.${kind}`} value={held.fileId} />}
        <FileField
          name={`file.${kind}`}
          label={t('field.file', { paper: name })}
          hint={held?.fileName ? t('field.fileHeld', { name: held.fileName }) : undefined}
          types={paperTypes}
          megabytes={12}
          optional
        />
      </div>
    </Grid>
  )
}

/** Everything that a dossier says, in the order in which it is prepared. */
export const NominationFields = (props: FieldsProps) => {
  const { language, guidance, known } = props
  const t = say(language)
  const Subject = subjectFields[known.kind]
  return (
    <>
      <HiddenField name="kind" value={known.kind} />
      <Fieldset legend={t('field.who')}>
        <Subject {...props} />
      </Fieldset>
      <AwardFields {...props} />
      <MinutesFields {...props} />
      <Fieldset legend={t('field.papers')} hint={t('field.papersHint')}>
        {guidance.papers.map((paper) => (
          <PaperFields key={paper.kind} {...props} paper={paper} />
        ))}
      </Fieldset>
    </>
  )
}
