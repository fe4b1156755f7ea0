import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { answers, type Item, keptChecklist, suggest } from '../checklists/checklist.ts'
import { factsOf } from '../checklists/queries.ts'
import { subjectOf } from './close-finding.ts'
import { everyRole, mayMove } from './inspection.ts'
import { filesInput, keepFiles } from './keep-files.ts'
import { answersOf, type InspectionFound, mustBeFor, mustFindInspection, signaturesOf } from './queries.ts'
import { addFindings, dropFinding, keepAnswer, rewriteFinding } from './store.ts'

const finding = z.object({
  text: z.string().trim().min(5).max(2000),
  ownerName: z.string().trim().min(2).max(200),
  dueOn: dayInput,
})

const answerInput = z.object({
  inspectionId: z.uuid(),
  item: z.string().trim().min(1).max(10),
  answer: z.enum(answers),
  /** Evidence names the document and the page. */
  document: z.string().trim().max(300).nullable().default(null),
  page: z.string().trim().max(60).nullable().default(null),
  note: z.string().trim().max(2000).nullable().default(null),
  finding: finding.nullable().default(null),
  files: filesInput,
  /** Of the answer that the person had before his eyes; null for a first one. */
  version: z.number().int().nullable().default(null),
  /** The answer names the question that comes next, for who goes through them one by one. */
  goOn: z.boolean().default(false),
})

type AnswerInput = z.output<typeof answerInput>

const askedItem = (inspection: InspectionFound, id: string): Item => {
  const item = keptChecklist(inspection.checklist)?.items.find((one) => one.id === id)
  if (!item) throw new Refusal('checklist.no_such_item', { status: 404 })
  return item
}

/** What the system's own facts say; who answers otherwise notes why. */
const suggestedNow = async (act: Act, inspection: InspectionFound, item: Item, input: AnswerInput) => {
  if (!item.auto) return null
  const { campaignId, unitId } = inspection
  const [facts] = await factsOf(act.writer, { campaignId, unitIds: [unitId], today: act.today })
  const suggested = facts ? suggest(item, facts) : null
  if (suggested?.answer && suggested.answer !== input.answer && !input.note)
    throw new Refusal('checklist.differs', { fields: { note: { code: 'checklist.differs' } } })
  return suggested
}

/** What is not met becomes a finding with owner and day; what is met after all takes it back. */
const settleFinding = async (act: Act, inspection: InspectionFound, item: Item, input: AnswerInput) => {
  const { writer } = act
  const known = inspection.findings.find(({ code }) => code === item.id)
  if (input.answer !== 'chua' || !item.scored) {
    if (known) await dropFinding(writer, known.id)
    return
  }
  if (!input.finding) return
  if (input.finding.dueOn < act.today)
    throw new Refusal('finding.due_before_inspection', {
      fields: { 'finding.dueOn': { code: 'finding.due_before_inspection' } },
    })
  if (known) await rewriteFinding(writer, known.id, input.finding)
  else {
    const name = `${item.id}. ${item.question}`.slice(0, 200)
    await addFindings(writer, inspection.id, [{ ...input.finding, item: name, code: item.id }])
  }
}

/**
 * Answers one question of the checklist, at the place or afterwards; each answer is kept by itself. Once a side has
 * signed the minutes nothing is changed any more (409). `{ id, item, next }`
 */
export const answerChecklist = command({
  name: 'checklist.answer',
  input: answerInput,
  roles: everyRole,
  run: async (act, input) => {
    const { writer, actor, today, now } = act
    const inspection = await mustFindInspection(writer, input.inspectionId)
    await mustBeFor(writer, 'checklist.answer', actor, inspection, today)
    if (!mayMove('checklist.answer', inspection)) throw new Refusal('checklist.not_now', { status: 409 })
    const { id } = inspection
    if ((await signaturesOf(writer, id)).length > 0) throw new Refusal('checklist.signed', { status: 409 })
    const item = askedItem(inspection, input.item)
    const suggested = await suggestedNow(act, inspection, item, input)
    const { answer, document, page, note, files, version } = input
    const row = { inspectionId: id, item: item.id, answer, document, page, note, suggested }
    if (!(await keepAnswer(writer, { ...row, answeredBy: actor.name, answeredAt: now }, version))) {
      const rival = (await answersOf(writer, id)).find((one) => one.item === item.id)
      throw new Refusal('checklist.answered_meanwhile', {
        status: 409,
        values: { who: rival?.answeredBy ?? '', item: item.id },
      })
    }
    await settleFinding(act, inspection, item, input)
    await keepFiles(act, { inspectionId: id, purpose: 'evidence', item: item.id }, files)
    const items = keptChecklist(inspection.checklist)?.items ?? []
    const next = input.goOn ? items[items.findIndex((one) => one.id === item.id) + 1] : undefined
    return { result: { id, item: item.id, next: next?.id ?? null }, ...subjectOf(inspection) }
  },
})
