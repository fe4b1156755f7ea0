import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { readKey } from '../follow-up/reminder.ts'
import { sendReminder } from '../follow-up/send-reminder.ts'
import { changedMeanwhile, mustMove } from './edit-letter.ts'
import { type LetterLine, letterRoles } from './letter.ts'
import { type LetterFound, linesOf, mustFindLetter } from './queries.ts'
import { changeDraft, dropLines, keepPrinted } from './store.ts'

const issueInput = z.object({
  letterId: z.uuid(),
  version: z.number().int(),
  /** As it was numbered and signed elsewhere. */
  number: z.string().trim().min(1).max(80),
  issuedOn: dayInput,
  signerName: z.string().trim().min(2).max(200),
  signerTitle: z.string().trim().min(2).max(200),
})

type IssueInput = z.output<typeof issueInput>

/** Reminders that one order takes. */
const portion = 500

/** One record per unit and thing, which the unit sees and may answer; all of one document of the register. */
const remind = async (act: Act, letter: LetterFound, lines: readonly LetterLine[], input: IssueInput) => {
  let documentId: string | null = null
  for (let start = 0; start < lines.length; start += portion) {
    const urged = lines.slice(start, start + portion).map(({ thing }) => ({
      ...readKey(thing),
      text: `${letter.opening}\n${letter.closing}`.slice(0, 2000),
    }))
    const order = {
      campaignId: letter.campaignId,
      kind: 'letter',
      urged,
      letter: { number: input.number, issuedOn: input.issuedOn, subject: letter.subject },
    }
    documentId = (await within(act, sendReminder, order)).documentId
  }
  return documentId
}

/**
 * The letter as it was signed: its document enters the register (never published), its list is kept as printed, and each
 * unit has its record. Who has sent in the meantime is left out. `{ id, documentId, units }`
 */
export const issueLetter = command({
  name: 'letter.issue',
  input: issueInput,
  roles: letterRoles,
  on: async (reader, { letterId }) => (await mustFindLetter(reader, letterId)).issuerId,
  run: async (act, input) => {
    const { letterId, version, issuedOn, signerName, signerTitle } = input
    const letter = await mustMove(act, 'letter.issue', letterId)
    if (issuedOn > act.today)
      throw new Refusal('reminder.letter_in_future', {
        fields: { issuedOn: { code: 'reminder.letter_in_future' } },
      })
    const all = await linesOf(act.writer, letter, act.today)
    const lines = all.filter(({ settled }) => !settled)
    if (lines.length === 0) throw new Refusal('letter.nobody_late', { status: 409 })
    const documentId = await remind(act, letter, lines, input)
    const change = {
      state: 'issued' as const,
      documentId,
      issuedOn,
      issuedBy: act.actor.name,
      signerName,
      signerTitle,
    }
    if (!(await changeDraft(act.writer, { id: letterId, version }, change))) throw changedMeanwhile()
    await dropLines(
      act.writer,
      letterId,
      all.filter(({ settled }) => settled).map(({ thing }) => thing),
    )
    await keepPrinted(act.writer, letterId, lines)
    const units = new Set(lines.map(({ unitId }) => unitId)).size
    return {
      result: { id: letterId, documentId, units },
      subject: `letter:${letterId}`,
      unitId: letter.issuerId,
    }
  },
})
