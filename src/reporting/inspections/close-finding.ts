import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { dueOf, everyRole, mayMove } from './inspection.ts'
import { inspectionWith, mustBeFor, mustFindInspection } from './queries.ts'
import { changeOpenFinding, moveInspection } from './store.ts'

type FindingMove = 'finding.extend' | 'finding.close' | 'finding.return' | 'finding.report_mended'

/** The finding while it may still be moved; refused (409) when it, or its inspection, is closed. */
export const openFinding = async ({ writer, actor, today }: Act, findingId: string, move: FindingMove) => {
  const { inspection, finding } = await inspectionWith(writer, findingId)
  await mustBeFor(writer, move, actor, inspection, today)
  if (!mayMove(move, inspection, finding))
    throw new Refusal(
      move === 'finding.return' && finding.closedOn === null ? 'finding.not_mended' : 'finding.closed',
      { status: 409 },
    )
  return { inspection, finding }
}

export const subjectOf = (inspection: { id: string; unitId: number }) => ({
  subject: `inspection:${inspection.id}`,
  unitId: inspection.unitId,
})

/** Gives more time for a finding, with the reason. */
export const extendFinding = command({
  name: 'finding.extend',
  input: z.object({ findingId: z.uuid(), until: dayInput, reason: z.string().trim().min(10).max(1000) }),
  roles: everyRole,
  run: async (act, { findingId, until, reason }) => {
    const { inspection, finding } = await openFinding(act, findingId, 'finding.extend')
    if (until <= dueOf(finding))
      throw new Refusal('finding.not_later', { fields: { until: { code: 'finding.not_later' } } })
    const changed = await changeOpenFinding(act.writer, findingId, {
      extendedUntil: until,
      extensionReason: reason,
    })
    if (!changed) throw new Refusal('finding.closed', { status: 409 })
    return {
      result: { id: inspection.id },
      ...subjectOf(inspection),
      note: { before: { dueOn: dueOf(finding) } },
    }
  },
})

/** Closes a finding: what was done, on which day. */
export const closeFinding = command({
  name: 'finding.close',
  input: z.object({ findingId: z.uuid(), note: z.string().trim().min(10).max(2000) }),
  roles: everyRole,
  run: async (act, { findingId, note }) => {
    const { writer, actor, today } = act
    const { inspection } = await openFinding(act, findingId, 'finding.close')
    const change = { closedOn: today, closedBy: actor.name, closingNote: note }
    if (!(await changeOpenFinding(writer, findingId, change)))
      throw new Refusal('finding.closed', { status: 409 })
    return { result: { id: inspection.id }, ...subjectOf(inspection) }
  },
})

/** Ends an inspection when every finding is closed. */
export const closeInspection = command({
  name: 'inspection.close',
  input: z.object({ inspectionId: z.uuid() }),
  roles: everyRole,
  run: async (act, { inspectionId }) => {
    const { writer, actor, today } = act
    const inspection = await mustFindInspection(writer, inspectionId)
    await mustBeFor(writer, 'inspection.close', actor, inspection, today)
    const open = inspection.findings.filter(({ closedOn }) => closedOn === null).length
    if (inspection.state === 'open' && !mayMove('inspection.close', inspection))
      throw new Refusal('inspection.findings_open', { status: 409, values: { count: open } })
    const seen = { id: inspectionId, state: 'open' } as const
    if (!(await moveInspection(writer, seen, { state: 'closed', closedOn: today })))
      throw new Refusal('inspection.closed', { status: 409 })
    return { result: { id: inspectionId }, ...subjectOf(inspection) }
  },
})
