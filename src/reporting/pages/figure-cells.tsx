import { stepsOf } from '../../campaigns/indicator.ts'
import type { Language } from '../../platform/plain/language.ts'
import { dayOf, timeOf } from '../../platform/plain/moment.ts'
import { showDay } from '../../platform/plain/day.ts'
import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { NumberField } from '../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { type Figure, fieldOf, isNumber, ruleOf } from '../figures.ts'
import type { PreviousFigure, ReportWhole } from '../queries.ts'
import { say } from '../words.ts'

type Indicator = ReportWhole['asked'][number]

export type CellsProps = {
  readonly indicator: Indicator
  readonly figure: Figure | undefined
  readonly before: PreviousFigure | undefined
  readonly language: Language
}

const NumberCells = ({ indicator, figure, language }: CellsProps) => {
  const { code, kind, numeratorName, denominatorName, unit } = indicator
  return (
    <>
      <NumberField
        name={fieldOf(code, 'numerator')}
        label={numeratorName}
        value={figure?.numerator ?? null}
        {...(kind === 'ratio' ? {} : { unit })}
        whole
      />
      {kind === 'ratio' && (
        <NumberField
          name={fieldOf(code, 'denominator')}
          label={denominatorName ?? say(language)('export.denominator')}
          value={figure?.denominator ?? null}
          whole
        />
      )}
    </>
  )
}

const AnswerCell = ({ indicator, figure, language }: CellsProps) => {
  const t = say(language)
  const field = { name: fieldOf(indicator.code, 'answer'), label: indicator.numeratorName }
  const value = figure?.answer ?? ''
  if (indicator.kind === 'text') return <TextArea {...field} value={value} rows={3} maxLength={4000} />
  const choices =
    indicator.kind === 'yes_no'
      ? [
          { value: 'yes', text: t('answer.yes') },
          { value: 'no', text: t('answer.no') },
        ]
      : stepsOf(indicator).map((step) => ({ value: step, text: step }))
  return <SelectField {...field} value={value} none={t('report.notChosen')} choices={choices} />
}

const Parts = ({ indicator, figure }: CellsProps) => (
  <>
    {ruleOf(indicator).breakdown.map((part, place) => (
      <NumberField
        key={part}
        name={fieldOf(indicator.code, `breakdown.${place}`)}
        label={part}
        value={figure?.breakdown?.[part] ?? null}
        whole
        optional
      />
    ))}
  </>
)

const momentInField = (moment: string | null | undefined): string =>
  moment ? `${timeOf(moment)} ${showDay(dayOf(moment), 'vi')}` : ''

/** What a figure covers, and the moment of its denominator: asked where the indicator says so. */
const Coverage = ({ indicator, figure, language }: CellsProps) => {
  const t = say(language)
  const { covers, denominatorTimed } = ruleOf(indicator)
  return (
    <>
      {denominatorTimed && (
        <TextField
          name={fieldOf(indicator.code, 'denominatorAt')}
          label={t('report.denominatorAt')}
          hint={t('report.denominatorAtHint')}
          value={momentInField(figure?.denominatorAt)}
          optional
        />
      )}
      {covers && (
        <>
          <NumberField
            name={fieldOf(indicator.code, 'covered')}
            label={t('report.coveredCell', { what: covers })}
            value={figure?.covered ?? null}
            whole
            optional
          />
          <NumberField
            name={fieldOf(indicator.code, 'coveredOf')}
            label={t('report.coveredOf', { what: covers })}
            value={figure?.coveredOf ?? null}
            whole
            optional
          />
        </>
      )}
    </>
  )
}

/** All that is typed of one indicator, but its note. */
export const FigureCells = (props: CellsProps) => {
  const { indicator, figure, before, language } = props
  const t = say(language)
  return (
    <div>
      {isNumber(indicator.kind) ? <NumberCells {...props} /> : <AnswerCell {...props} />}
      <Parts {...props} />
      <Coverage {...props} />
      <CheckField
        name={fieldOf(indicator.code, 'nothingArose')}
        label={t('report.nothingArose')}
        checked={figure?.nothingArose ?? false}
      />
      {figure?.takenOver && (
        <CheckField
          name={fieldOf(indicator.code, 'confirmed')}
          label={t('report.confirm')}
          hint={t('report.takenOver', { period: before?.periodName ?? '…' })}
        />
      )}
    </div>
  )
}
