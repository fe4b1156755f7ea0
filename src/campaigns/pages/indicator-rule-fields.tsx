import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { NumberField } from '../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { fieldsOfRow } from '../campaign-fields.ts'
import { countedMeasures, indicatorPhases } from '../campaign-input.ts'
import { say } from '../words.ts'
import type { IndicatorFieldsProps } from './indicator-fields.tsx'

const texts = ['breakdown', 'steps', 'covers'] as const
const numbers = ['least', 'most', 'warnAbove', 'stretch'] as const

const Ticks = ({ visit, indicator, at }: IndicatorFieldsProps) => {
  const t = say(visit.language)
  const name = fieldsOfRow('indicators', at)
  const { rule = {}, phases = [] } = indicator
  return (
    <>
      <CheckField
        name={name('neverFallsWithinDay')}
        label={t('indicator.neverFallsWithinDay')}
        checked={rule.neverFallsWithinDay ?? false}
      />
      <CheckField
        name={name('denominatorTimed')}
        label={t('indicator.denominatorTimed')}
        checked={rule.denominatorTimed ?? false}
      />
      <CheckField
        name={name('mayExceed')}
        label={t('indicator.mayExceed')}
        checked={rule.numeratorNotAboveDenominator === false}
      />
      {indicatorPhases.map((phase) => (
        <CheckField
          key={phase}
          name={name(`phases.${phase}`)}
          label={t(`indicator.phase.${phase}`)}
          checked={phases.includes(phase)}
        />
      ))}
    </>
  )
}

/** Rules, parts, phases and secrecy of an indicator: folded away, as most have none. */
export const IndicatorRuleFields = (props: IndicatorFieldsProps) => {
  const { visit, indicator, at } = props
  const t = say(visit.language)
  const name = fieldsOfRow('indicators', at)
  const { rule = {} } = indicator
  const listed = { breakdown: rule.breakdown?.join('; '), steps: rule.steps?.join('; '), covers: rule.covers }
  return (
    <Details summary={t('indicator.rules')}>
      <div class="grid grid-2">
        {texts.map((field) => (
          <TextField
            key={field}
            name={name(field)}
            label={t(`indicator.${field}`)}
            hint={t(`indicator.${field}Hint`)}
            value={listed[field] ?? ''}
            optional
          />
        ))}
        {numbers.map((field) => (
          <NumberField
            key={field}
            name={name(field)}
            label={t(`indicator.${field}`)}
            value={rule[field] ?? null}
            optional
          />
        ))}
        <TextField
          name={name('secrecy')}
          label={t('indicator.secrecy')}
          hint={t('indicator.secrecyHint')}
          value={indicator.secrecy ?? ''}
          optional
        />
        <SelectField
          name={name('measure')}
          label={t('indicator.measure')}
          hint={t('indicator.measureHint')}
          value={rule.measure ?? ''}
          none={t('measure.none')}
          choices={countedMeasures.map((value) => ({ value, text: t(`measure.${value}`) }))}
          optional
        />
      </div>
      <Ticks {...props} />
    </Details>
  )
}
