import { type Choice, SelectField } from '../../platform/ui/select-field/select-field.tsx'

/** For which of the person's units something is written: who works for one alone finds it chosen. */
export const OwnUnitField = ({
  label,
  units,
  asked = '',
}: {
  readonly label: string
  readonly units: readonly Choice[]
  /** The unit that the address asks for; '' for none. */
  readonly asked?: string
}) => (
  <SelectField
    name="unitId"
    label={label}
    value={asked || (units.length === 1 ? units[0]?.value : '')}
    choices={units}
  />
)
