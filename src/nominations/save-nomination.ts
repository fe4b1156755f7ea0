import { z } from 'zod'
import type { Act } from '../platform/command.ts'
import { command } from '../platform/command.ts'
import { storeFile } from '../platform/files/store.ts'
import { type CheckedFile, isCheckedFile } from '../platform/files/upload.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import { mustFindCampaign } from '../campaigns/queries.ts'
import { findPerson } from '../people/queries.ts'
import { mustFindUnit } from '../units/queries.ts'
import { type Minutes, minutesFault } from './completeness.ts'
import { mustFindGuidance } from './guidance/queries.ts'
import { changeSeen, trace } from './move-nomination.ts'
import { editable, nominationCode, nominationMoves } from './nomination.ts'
import { nominationInput, paperInput, type SubjectInput } from './nomination-input.ts'
import {
  findHousehold,
  lastCodeNumber,
  mustFindAwardForm,
  mustFindNomination,
  type Nomination,
  papersOf,
} from './queries.ts'
import { addNomination, setPapers } from './store.ts'
import { achievementKeyOf, type Subject } from './subject.ts'

/** A new file comes as `checkUpload` gave it. */
const input = nominationInput.extend({
  papers: z
    .array(paperInput.extend({ file: z.custom<CheckedFile>(isCheckedFile).nullable().default(null) }))
    .max(30)
    .default([]),
})

type NominationInput = z.infer<typeof input>

const whoMissing = (field: string): Refusal =>
  new Refusal('nomination.who_missing', { fields: { [field]: { code: 'nomination.who_missing' } } })

const individual = async (
  act: Act,
  given: Extract<SubjectInput, { kind: 'individual' }>,
): Promise<Subject> => {
  const person = given.personId ? await findPerson(act.writer, given.personId) : null
  const name = person?.name ?? given.name
  if (!name || (given.personId && !person)) throw whoMissing('subject.name')
  const { unitId, personId } = given
  return { kind: 'individual', personId, unitId, householdId: null, name, group: false }
}

const household = async (act: Act, given: Extract<SubjectInput, { kind: 'household' }>): Promise<Subject> => {
  const known = given.householdId ? await findHousehold(act.writer, given.householdId) : undefined
  const name = known?.headName ?? given.name
  if (!name || (given.householdId && !known)) throw whoMissing('subject.name')
  const { unitId, householdId } = given
  return { kind: 'household', personId: null, unitId, householdId, name, group: false }
}

const subjectOf = async (act: Act, given: SubjectInput): Promise<Subject> => {
  const unit = await mustFindUnit(act.writer, given.unitId, act.today)
  if (given.kind === 'individual') return individual(act, given)
  if (given.kind === 'household') return household(act, given)
  const name = given.groupName || unit.name
  const group = Boolean(given.groupName)
  return { kind: 'collective', personId: null, unitId: unit.id, householdId: null, name, group }
}

/** The award must be one that a majority of the council can decide; a ballot by threshold is not done here. */
const refuseBallot = async (act: Act, awardForm: string): Promise<void> => {
  const form = await mustFindAwardForm(act.writer, awardForm)
  const values = { form: form.nameVi }
  if (form.ballotRequired)
    throw new Refusal('nomination.ballot_not_supported', {
      values,
      fields: { awardForm: { code: 'nomination.ballot_not_supported', values } },
    })
}

const checkMinutes = (minutes: Minutes | null, today: string): void => {
  if (!minutes) return
  const wrong = minutesFault(minutes)
  const values = { total: minutes.total }
  if (wrong)
    throw new Refusal('nomination.minutes_above_total', {
      values,
      fields: { [`minutes.${wrong}`]: { code: 'nomination.minutes_above_total', values } },
    })
  if (minutes.heldOn > today)
    throw new Refusal('nomination.minutes_in_future', {
      fields: { 'minutes.heldOn': { code: 'nomination.minutes_in_future' } },
    })
}

/** Stores new files and keeps those the dossier holds already; a file of another dossier cannot be claimed. */
const keepPapers = async (act: Act, id: string, given: NominationInput['papers']): Promise<void> => {
  const held = new Set((await papersOf(act.writer, id)).map((paper) => paper.fileId))
  const rows = []
  for (const { file, fileId, ...paper } of given) {
    if (fileId && !held.has(fileId)) throw new Refusal('nomination.paper_of_another')
    rows.push({ ...paper, fileId: file ? await storeFile(act.writer, file, act.now) : fileId })
  }
  await setPapers(act.writer, id, rows)
}

const contentOf = async (act: Act, input: NominationInput) => {
  const guidance = await mustFindGuidance(act.writer, input.guidanceId)
  const { campaignId } = guidance
  const campaign = await mustFindCampaign(act.writer, campaignId)
  if (campaign.state === 'withdrawn')
    throw new Refusal('nomination.campaign_withdrawn', { values: { campaign: campaign.name }, status: 409 })
  await refuseBallot(act, input.awardForm)
  checkMinutes(input.minutes, act.today)
  const subject = await subjectOf(act, input.subject)
  return {
    campaignId,
    guidanceId: guidance.id,
    proposerId: input.proposerId,
    awardForm: input.awardForm,
    subjectKind: subject.kind,
    personId: subject.personId,
    unitId: subject.unitId,
    householdId: subject.householdId,
    subjectName: subject.name,
    subjectPosition: (input.subject.kind === 'individual' && input.subject.position) || null,
    directWorker: input.directWorker,
    leader: input.leader,
    achievement: input.achievement,
    achievementKey: achievementKeyOf(campaignId, subject),
    minutes: input.minutes,
    searchKey: fold(subject.name),
  }
}

type Content = Awaited<ReturnType<typeof contentOf>>

const create = async (act: Act, content: Content): Promise<Nomination> => {
  const year = act.today.slice(0, 4)
  let number = await lastCodeNumber(act.writer, year)
  for (;;) {
    const code = nominationCode(year, ++number)
    const standing = { state: 'draft' as const, holderId: content.proposerId, sinceOn: act.today }
    const id = await addNomination(act.writer, { ...content, ...standing, code })
    if (id) return mustFindNomination(act.writer, id)
  }
}

const change = async (act: Act, input: NominationInput, content: Content): Promise<Nomination> => {
  const seen = await mustFindNomination(act.writer, input.id ?? '')
  const values = { code: seen.code }
  if (!editable.includes(seen.state)) throw new Refusal('nomination.not_editable', { values, status: 409 })
  if (seen.proposerId !== content.proposerId || seen.guidanceId !== content.guidanceId)
    throw new Refusal('nomination.other_proposer', { values })
  if (input.version !== null && input.version !== seen.version)
    throw new Refusal('nomination.changed_meanwhile', { values, status: 409 })
  await changeSeen(act, seen, content)
  return seen
}

/** Writes a dossier down, complete or not; what is missing is told when it is submitted. */
export const saveNomination = command({
  name: 'nomination.save',
  input,
  roles: nominationMoves['nomination.submit'].roles,
  on: async (_reader, { proposerId }) => proposerId,
  run: async (act, given) => {
    await mustFindUnit(act.writer, given.proposerId, act.today)
    const content = await contentOf(act, given)
    const nomination = given.id ? await change(act, given, content) : await create(act, content)
    await keepPapers(act, nomination.id, given.papers)
    if (!given.id) await trace(act, nomination, { move: 'nomination.save', toState: 'draft' })
    const { id, code } = nomination
    return { result: { id, code }, subject: `nomination:${id}`, unitId: given.proposerId }
  },
})
