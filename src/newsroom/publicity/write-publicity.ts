import { z } from 'zod'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { formCodes, guides, mayMovePublicity } from './publicity.ts'
import { mustFindPublicity } from './queries.ts'
import { addPublicity, changePublicityRow, setForms } from './store.ts'

/** One form: whether units are asked for it; its days are those of the guidance unless others are given. */
export const formAsked = z.object({
  form: z.enum(formCodes),
  asked: z.boolean().default(true),
  wished: z.number().int().min(1).max(10_000).nullable().default(null),
  fromOn: dayInput.nullable().default(null),
  untilOn: dayInput.nullable().default(null),
  note: z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform((text) => text || null),
})

/** What guidance says. */
export const publicityWords = {
  title: z.string().trim().min(10).max(300),
  body: z.string().trim().min(20).max(20_000),
  fromOn: dayInput,
  untilOn: dayInput,
  forms: z.array(formAsked).max(formCodes.length),
}

const wordsInput = z.object(publicityWords)
type Wording = z.output<typeof wordsInput>

const atField = (
  code: 'publicity.days' | 'publicity.no_forms' | 'publicity.form_twice' | 'publicity.form_days',
  field: string,
): Refusal => new Refusal(code, { fields: { [field]: { code } } })

/** The forms that are asked for with their days, each within the guidance's own. */
const settled = (forms: Wording['forms'], { fromOn, untilOn }: Pick<Wording, 'fromOn' | 'untilOn'>) => {
  if (untilOn < fromOn) throw atField('publicity.days', 'untilOn')
  if (!forms.some(({ asked }) => asked)) throw atField('publicity.no_forms', 'forms.0.asked')
  return forms.flatMap(({ asked, ...one }, at) => {
    if (!asked) return []
    const days = { fromOn: one.fromOn ?? fromOn, untilOn: one.untilOn ?? untilOn }
    if (days.untilOn < days.fromOn || days.fromOn < fromOn || days.untilOn > untilOn)
      throw atField('publicity.form_days', `forms.${at}.untilOn`)
    if (forms.findIndex(({ form }) => form === one.form) < at)
      throw atField('publicity.form_twice', `forms.${at}.asked`)
    return [{ ...one, ...days }]
  })
}

/** A draft of guidance on forms of publicity for the units at work in a campaign. `{ id }` */
export const writePublicity = command({
  name: 'publicity.write',
  input: wordsInput.extend({ campaignId: z.uuid(), unitId: z.number().int() }),
  roles: guides,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, { forms, ...words }) => {
    const asked = settled(forms, words)
    const campaign = await mustFindCampaign(act.writer, words.campaignId)
    if (campaign.state !== 'running')
      throw new Refusal('publicity.not_running', {
        fields: { campaignId: { code: 'publicity.not_running' } },
      })
    const id = await addPublicity(act.writer, { ...words, madeBy: act.actor.name })
    await setForms(act.writer, id, asked)
    return { result: { id }, subject: `publicity:${id}`, unitId: words.unitId }
  },
})

/** What is told when it is no longer as it was seen. */
export const movedMeanwhile = (title: string): Refusal =>
  new Refusal('publicity.changed_meanwhile', { values: { title }, status: 409 })

/** Mends guidance, issued or not; units see the new words at once. A form that has outputs stays. */
export const changePublicity = command({
  name: 'publicity.change',
  input: wordsInput.extend({ id: z.uuid(), version: z.number().int() }),
  roles: guides,
  on: async (reader, { id }) => (await mustFindPublicity(reader, id)).unitId,
  run: async (act, { id, version, forms, ...words }) => {
    const asked = settled(forms, words)
    const seen = await mustFindPublicity(act.writer, id)
    const moved =
      mayMovePublicity('publicity.change', seen.state) &&
      (await changePublicityRow(act.writer, { ...seen, version }, words))
    if (!moved) throw movedMeanwhile(seen.title)
    await setForms(act.writer, id, asked)
    return { result: { id }, subject: `publicity:${id}`, unitId: seen.unitId }
  },
})
