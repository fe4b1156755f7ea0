import { z } from 'zod'
import { consentWays } from '../newsroom/contacts/contact-official.ts'
import { requestKinds } from '../newsroom/data-requests/data-request.ts'
import { campaignId, count, day, id, login, mark, text } from './shapes.ts'

/** public-desk.yaml: spokespersons, public contacts, requests about personal data. */

const spokesperson = z.strictObject({
  unit: id,
  campaign: campaignId.optional(),
  by: login,
  namedOn: day,
  fromDay: day,
  name: text,
  post: text,
  postEn: text,
  phone: text,
  email: text.optional(),
  mark,
})
const contact = z.strictObject({
  unit: id,
  by: login,
  on: day,
  name: text.optional(),
  post: text,
  postEn: text,
  phone: text.optional(),
  email: text.optional(),
  hours: text.optional(),
  consentOn: day.optional(),
  consentWay: z.enum(consentWays).optional(),
  position: count,
  mark,
})
const answer = { on: day, by: login, text }
const request = z.strictObject({
  code: text,
  unit: id,
  kind: z.enum(requestKinds),
  about: text,
  details: text,
  sender: text,
  contact: text,
  sentOn: day,
  accepted: z.strictObject({ ...answer, carryOutBy: day }).optional(),
  carriedOut: z.strictObject(answer).optional(),
  mark,
})
export const publicDeskFile = z.strictObject({
  spokespersons: z.array(spokesperson),
  contacts: z.array(contact),
  requests: z.array(request),
})
export type DemoSpokesperson = z.infer<typeof spokesperson>
export type DemoContact = z.infer<typeof contact>
export type DemoRequest = z.infer<typeof request>
