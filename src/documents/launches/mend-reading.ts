import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { findReading, mustFindReading } from '../queries.ts'
import { readFields } from '../reading-fields.ts'
import { changeReading } from '../store.ts'
import { draftShape, listNames } from './draft.ts'
import { mended, stepShape } from './mending.ts'
import { readerRoles } from './open-reading.ts'

/**
 * Changes a reading by hand: any field changed, emptied or added, then one line removed or moved. What was typed loses
 * its places in the text. `version` is the one that was seen: a rival's change makes this one refuse (409), and nothing
 * of either is lost.
 */
export const mendReading = command({
  name: 'launch_reading.mend',
  input: z.object({
    id: z.uuid(),
    version: z.number().int().min(1),
    changes: draftShape.partial(),
    step: stepShape.nullish(),
  }),
  roles: readerRoles,
  on: async (reader, { id }) => (await findReading(reader, id))?.unitId ?? null,
  run: async ({ writer }, { id, version, changes, step }) => {
    const reading = await mustFindReading(writer, id)
    if (reading.state !== 'open') throw new Refusal('reading.not_open', { status: 409 })
    const fields = mended(readFields(reading.fields), changes, step)
    if (!(await changeReading(writer, { id, version, fields })))
      throw new Refusal('reading.changed_meanwhile', { status: 409 })
    const lines = Object.fromEntries(listNames.map((list) => [list, fields[list].length]))
    return { result: { id, lines }, subject: `launch_reading:${id}`, unitId: reading.unitId }
  },
})
