import { z } from 'zod'
import { type Act, command } from '../platform/command.ts'
import { holdsRoleOn } from '../platform/actor.ts'
import { dayInput } from '../platform/input.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { classes, knownVersions } from './queries.ts'
import { addUnits, reserveUnitIds } from './store.ts'
import { type KnownUnits, placeAdded, type Planned, planImport } from './unit-import.ts'

const importedUnit = z.object({
  code: z.string().trim().max(60).nullish(),
  name: z.string().trim().min(2).max(300),
  class: z.string(),
  kind: z.string().trim().max(60).default(''),
  /** null: a root. */
  parentCode: z.string().trim().max(60).nullable(),
  fromDay: dayInput,
  untilDay: dayInput.nullish(),
  officialCode: z.string().trim().max(20).nullish(),
  agencyIdentifier: z.string().trim().max(35).nullish(),
  temporary: z.boolean().default(false),
  position: z.number().int().min(0).max(30_000).default(1000),
  mark: z.string().max(20).nullish(),
  note: z.string().max(1000).nullish(),
})

type ImportedUnit = z.output<typeof importedUnit>

/** Everything must be added below what the actor administers; roots by who administers the whole. */
const mustReach = ({ actor }: Act, added: readonly Planned<ImportedUnit>[], known: KnownUnits): void => {
  const own = new Set(added.map(({ code }) => code))
  for (const { parentCode } of added) {
    if (parentCode && own.has(parentCode)) continue
    const path = parentCode ? known.get(parentCode)?.at(-1)?.path : '/'
    if (!holdsRoleOn(actor, ['administrator'], path ?? '/'))
      throw new Refusal('unit.beyond_own', { status: 403, values: { unit: parentCode ?? '–' } })
  }
}

/**
 * Adds many units at once, parents before their children; a row that the tree knows already is passed over. All or
 * nothing: one wrong row refuses the whole with `unit.import_refused`. `{ added, same, units: [{ code, id }] }`.
 */
export const importUnits = command({
  name: 'unit.import',
  input: z.object({ rows: z.array(importedUnit).min(1).max(20_000) }),
  roles: ['administrator'],
  run: async (act, { rows }) => {
    const { writer } = act
    const known = await knownVersions(writer, rows)
    const classCodes = new Set((await classes(writer)).map(({ code }) => code))
    const { added, same, faults } = planImport(rows, known, classCodes)
    if (faults.length > 0)
      throw new Refusal('unit.import_refused', {
        values: { count: new Set(faults.map(({ at }) => at)).size },
        fields: Object.fromEntries(
          faults.map(({ at, field, code, values }) => [`rows.${at}.${field}`, { code, values }]),
        ),
      })
    mustReach(act, added, known)
    const ids = await reserveUnitIds(writer, added.length)
    const placed = placeAdded(added, ids, known)
    await addUnits(writer, placed)
    const units = placed.map(({ code, id }) => ({ code, id }))
    return { result: { added: added.length, same: same.length, units } }
  },
})
