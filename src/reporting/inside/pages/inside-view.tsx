import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import type { UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { CampaignAt } from '../../follow-up/pages/campaign-head.tsx'
import { say } from '../words.ts'

export type UnitChoice = { readonly id: number; readonly name: string }

/** What every page about the inside of units is given. */
export type InsideView = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly unitPath: (unitId: number) => readonly UnitStep[]
  /** The units for which the visitor writes; empty for who only reads. */
  readonly units: readonly UnitChoice[]
  /** The one that is written for now. */
  readonly unitId: number | null
}

/** Which unit is written for, when the visitor works for several. */
export const UnitField = ({ visit, units, unitId }: InsideView) =>
  units.length === 1 ? (
    <input type="hidden" name="unitId" value={units[0]?.id} />
  ) : (
    <SelectField
      name="unitId"
      label={say(visit.language)('unit')}
      value={unitId === null ? null : String(unitId)}
      choices={units.map(({ id, name }) => ({ value: String(id), text: name }))}
    />
  )
