import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { Fieldset } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { NumberField } from '../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { fieldsOfRow, spanText } from '../campaign-fields.ts'
import { indicatorKinds, indicatorRhythms, type RecordInput } from '../campaign-input.ts'
import { say } from '../words.ts'
import { IndicatorRuleFields } from './indicator-rule-fields.tsx'

export type IndicatorShown = NonNullable<RecordInput['indicators']>[number]

export type IndicatorFieldsProps = {
  readonly visit: Visit
  readonly indicator: IndicatorShown
  readonly at: number
}

const choices = <Value extends string>(values: readonly Value[], text: (value: Value) => string) =>
  values.map((value) => ({ value, text: text(value) }))

const Counting = ({ visit, indicator, at }: IndicatorFieldsProps) => {
  const t = say(visit.language)
  const name = fieldsOfRow('indicators', at)
  const isShare = indicator.name !== '' && (indicator.kind ?? 'ratio') === 'ratio'
  const proposed = isShare && Boolean(indicator.denominatorName) && indicator.spanStart != null
  return (
    <div class="grid grid-2">
      <TextField
        name={name('numeratorName')}
        label={t('indicator.numerator')}
        hint={t('indicator.numeratorHint')}
        value={indicator.numeratorName ?? ''}
        optional
      />
      <TextField
        name={name('denominatorName')}
        label={t('indicator.denominator')}
        hint={t(proposed ? 'indicator.denominatorProposed' : 'indicator.denominatorHint')}
        value={indicator.denominatorName ?? ''}
        optional={!isShare}
      />
      <SelectField
        name={name('kind')}
        label={t('indicator.kind')}
        value={indicator.kind ?? 'ratio'}
        none={false}
        choices={choices(indicatorKinds, (kind) => t(`indicatorKind.${kind}`))}
      />
      <TextField
        name={name('unit')}
        label={t('indicator.unit')}
        value={indicator.unit ?? '%'}
        width="short"
        optional
      />
    </div>
  )
}

const Manner = ({ visit, indicator, at }: IndicatorFieldsProps) => {
  const t = say(visit.language)
  const name = fieldsOfRow('indicators', at)
  return (
    <div class="grid grid-2">
      <SelectField
        name={name('tree')}
        label={t('indicator.tree')}
        value={indicator.tree}
        none={false}
        choices={choices(['agency', 'territory'] as const, (tree) => t(`tree.${tree}`))}
      />
      <SelectField
        name={name('rhythm')}
        label={t('indicator.rhythm')}
        value={indicator.rhythm ?? 'monthly'}
        none={false}
        choices={choices(indicatorRhythms, (rhythm) => t(`rhythm.${rhythm}`))}
      />
      <SelectField
        name={name('direction')}
        label={t('indicator.direction')}
        value={indicator.direction ?? 'up'}
        none={false}
        choices={choices(['up', 'down'] as const, (direction) => t(`direction.${direction}`))}
      />
      <TextField
        name={name('source')}
        label={t('indicator.source')}
        value={indicator.source ?? ''}
        optional
      />
    </div>
  )
}

/** One indicator: what is counted over what, on which tree, how often. A row without a name is left out. */
export const IndicatorFields = (props: IndicatorFieldsProps) => {
  const { visit, indicator, at } = props
  const t = say(visit.language)
  const name = fieldsOfRow('indicators', at)
  return (
    <Fieldset legend={t('form.indicator', { number: at + 1 })}>
      <HiddenField name={name('span')} value={spanText(indicator)} />
      <TextField
        name={name('name')}
        label={t('indicator.name')}
        value={indicator.name}
        width="long"
        optional
      />
      <div class="grid grid-2">
        <TextField
          name={name('code')}
          label={t('indicator.code')}
          hint={t('indicator.codeHint')}
          value={indicator.code}
          width="short"
          optional
        />
        <NumberField
          name={name('target')}
          label={t('indicator.target')}
          value={indicator.target ?? null}
          optional
        />
      </div>
      <Counting {...props} />
      <Manner {...props} />
      <CheckField
        name={name('cumulative')}
        label={t('indicator.cumulative')}
        checked={indicator.rule?.cumulative ?? false}
      />
      <IndicatorRuleFields {...props} />
    </Fieldset>
  )
}
