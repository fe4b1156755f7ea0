import { z } from 'zod'
import { type Act, command } from '../../platform/command.ts'
import { storeFile } from '../../platform/files/store.ts'
import { type CheckedFile, isCheckedFile } from '../../platform/files/upload.ts'
import { dayInput } from '../../platform/input.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { isPublic } from '../article.ts'
import { findArticle } from '../queries.ts'
import type { PublicityGuidanceRow } from '../tables.ts'
import { enterers, type FormCode, formCodes, ownArticleOf } from './publicity.ts'
import { formsOf, guidedAmong, mustFindOutput, mustFindPublicity } from './queries.ts'
import { addOutput, changeOutputRow } from './store.ts'

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null)

/** What a unit says of what it put out. */
export const outputWords = {
  form: z.enum(formCodes),
  count: z.number().int().min(1).max(10_000),
  onDay: dayInput,
  place: line(300),
  link: line(1000),
  note: line(1000),
}

const photo = z.custom<CheckedFile>(isCheckedFile).nullable().default(null)

type Said = { readonly form: FormCode; readonly onDay: Day; readonly link: string | null }

type Code =
  | 'output.not_asked'
  | 'output.in_future'
  | 'output.outside'
  | 'output.link'
  | 'output.counted_already'

const atField = (code: Code, field: string, values: Readonly<Record<string, string>> = {}): Refusal =>
  new Refusal(code, { values, fields: { [field]: { code, values } } })

const isAddress = (link: string): boolean => URL.canParse(link) && /^https?:\/\/[^/\s]+\.[^\s]+$/i.test(link)

/** What is published on the portal counts by itself: nobody enters it again. */
const refuseCounted = async (act: Act, link: string, campaignId: string): Promise<void> => {
  const slug = ownArticleOf(link)
  const article = slug === null ? null : await findArticle(act.writer, slug)
  if (article && isPublic(article.state) && article.campaignId === campaignId)
    throw atField('output.counted_already', 'link', { title: article.title })
}

const refuseLoose = async (act: Act, guidance: PublicityGuidanceRow, { form, onDay, link }: Said) => {
  const asked = (await formsOf(act.writer, guidance.id)).find((one) => one.form === form)
  if (!asked) throw atField('output.not_asked', 'form')
  if (onDay > act.today) throw atField('output.in_future', 'onDay')
  if (onDay < asked.fromOn || onDay > asked.untilOn)
    throw atField('output.outside', 'onDay', {
      from: showDay(asked.fromOn, 'vi'),
      until: showDay(asked.untilOn, 'vi'),
    })
  if (link === null) return
  if (!isAddress(link)) throw atField('output.link', 'link')
  await refuseCounted(act, link, guidance.campaignId)
}

/** A unit enters what it put out: form, how many, where, when, a link or a photo. Late is told, never scored. */
export const enterOutput = command({
  name: 'output.enter',
  input: z.object({ ...outputWords, guidanceId: z.uuid(), unitId: z.number().int(), photo }),
  roles: enterers,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { photo: file, ...said }) => {
    const guidance = await mustFindPublicity(act.writer, said.guidanceId)
    if (guidance.state !== 'issued') throw new Refusal('output.not_open', { status: 409 })
    const [own] = await guidedAmong(act.writer, guidance, [said.unitId], act.today)
    if (own === undefined)
      throw new Refusal('output.not_guided', { fields: { unitId: { code: 'output.not_guided' } } })
    await refuseLoose(act, guidance, said)
    const fileId = file ? await storeFile(act.writer, file, act.now) : null
    const entered = { enteredOn: act.today, enteredBy: act.actor.name }
    const id = await addOutput(act.writer, { ...said, ...entered, fileId })
    return { result: { id, guidanceId: guidance.id }, subject: `output:${id}`, unitId: said.unitId }
  },
})

const changed = async (
  act: Act,
  { id, version }: { readonly id: string; readonly version: number },
  change: Parameters<typeof changeOutputRow>[2],
) => {
  const seen = await mustFindOutput(act.writer, id)
  const moved = seen.state === 'entered' && (await changeOutputRow(act.writer, { ...seen, version }, change))
  if (!moved) throw new Refusal('output.changed_meanwhile', { status: 409 })
  return { result: { id, guidanceId: seen.guidanceId }, subject: `output:${id}`, unitId: seen.unitId }
}

/** Mends what was entered; without a new photo the present one stays. */
export const changeOutput = command({
  name: 'output.change',
  input: z.object({ ...outputWords, id: z.uuid(), version: z.number().int(), photo }),
  roles: enterers,
  on: async (reader, { id }) => (await mustFindOutput(reader, id)).unitId,
  run: async (act, { id, version, photo: file, ...said }) => {
    const { guidanceId } = await mustFindOutput(act.writer, id)
    await refuseLoose(act, await mustFindPublicity(act.writer, guidanceId), said)
    const fileId = file ? { fileId: await storeFile(act.writer, file, act.now) } : {}
    return changed(act, { id, version }, { ...said, ...fileId })
  },
})

/** Takes back what was entered, with the reason; it stays in sight and counts no longer. */
export const withdrawOutput = command({
  name: 'output.withdraw',
  input: z.object({
    id: z.uuid(),
    version: z.number().int(),
    reason: z.string().trim().min(10).max(1000),
  }),
  roles: enterers,
  on: async (reader, { id }) => (await mustFindOutput(reader, id)).unitId,
  run: async (act, { reason, ...seen }) => changed(act, seen, { state: 'withdrawn', reason }),
})
