import type { Updateable } from 'kysely'
import { z, type ZodType } from 'zod'
import { type Act, type Command, command } from '../../platform/command.ts'
import { dayInput } from '../../platform/input.ts'
import type { Day } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { ContactOfficialRow, ContactOfficialTable } from '../tables.ts'
import {
  type ContactMove,
  consentWays,
  contactMoves,
  keepers,
  lacksConsent,
  mayMoveContact,
} from './contact-official.ts'
import { mustFindContact } from './queries.ts'
import { emailOrNone, lineOf, phoneOrNone } from './reach.ts'
import { addContact, changeContact } from './store.ts'

const told = {
  name: lineOf(120),
  post: z.string().trim().min(2).max(200),
  postEn: lineOf(200),
  phone: phoneOrNone,
  email: emailOrNone,
  address: lineOf(300),
  hours: lineOf(200),
  position: z.number().int().min(0).max(999).default(0),
  consentOn: dayInput.nullable().default(null),
  consentWay: z.enum(consentWays).nullable().default(null),
}

type Told = Pick<ContactOfficialRow, 'name' | 'phone' | 'email' | 'consentOn' | 'consentWay'>

/** Somebody must be reached; a consent has its day and its way, and nobody consents tomorrow. */
const refuseFaults = ({ phone, email, consentOn, consentWay }: Told, today: Day): void => {
  if (phone === null && email === null) {
    const fault = { code: 'contact_official.no_reach' }
    throw new Refusal(fault.code, { fields: { phone: fault } })
  }
  if ((consentOn === null) !== (consentWay === null) || (consentOn !== null && consentOn > today)) {
    const fault = { code: 'contact_official.consent_when' }
    throw new Refusal(fault.code, { fields: { consentOn: fault } })
  }
}

const changed = ({ today, actor }: Act) => ({ changedOn: today, changedBy: actor.name })

/** Writes down whom people may call; it is public only once it is published. */
export const writeContact = command({
  name: 'contact_official.write',
  input: z.object({ ...told, unitId: z.number().int() }),
  roles: keepers,
  on: async (_reader, { unitId }) => unitId,
  run: async (act, contact) => {
    refuseFaults(contact, act.today)
    const id = await addContact(act.writer, { ...contact, ...changed(act) })
    return { result: { id }, subject: `contact_official:${id}`, unitId: contact.unitId }
  },
})

type Seen = { readonly id: string; readonly version: number }
const seen = { id: z.uuid(), version: z.number().int() }

const contactMove = <Input extends Seen>(
  name: ContactMove,
  input: ZodType<Input>,
  change: (act: Act, found: ContactOfficialRow, order: Input) => Updateable<ContactOfficialTable>,
): Command<Input, { readonly id: string }> =>
  command({
    name,
    input,
    roles: keepers,
    on: async (reader, { id }) => (await mustFindContact(reader, id)).unitId,
    run: async (act, order) => {
      const found = await mustFindContact(act.writer, order.id)
      const { id, unitId, state } = found
      const next = { ...change(act, found, order), ...changed(act), state: contactMoves[name].to ?? state }
      const moved =
        mayMoveContact(name, state) &&
        (await changeContact(act.writer, { ...found, version: order.version }, next))
      if (!moved) throw new Refusal('contact_official.changed_meanwhile', { status: 409 })
      return { result: { id }, subject: `contact_official:${id}`, unitId }
    },
  })

const refuseNameless = (contact: Pick<ContactOfficialRow, 'name' | 'consentOn'>): void => {
  if (!lacksConsent(contact)) return
  const values = { name: contact.name ?? '' }
  const fault = { code: 'contact_official.no_consent', values }
  throw new Refusal(fault.code, { values, fields: { consentOn: fault } })
}

/** Mends an entry; a public one keeps to the rule of consent. */
export const changeContactOfficial = contactMove(
  'contact_official.change',
  z.object({ ...seen, ...told }),
  (act, { state }, order) => {
    const { id: _, version: __, ...mended } = order
    refuseFaults(mended, act.today)
    if (state === 'published') refuseNameless(mended)
    return mended
  },
)

/** Shows it on the portal. */
export const publishContact = contactMove('contact_official.publish', z.object(seen), (act, contact) => {
  refuseNameless(contact)
  return { publishedOn: act.today, reason: null }
})

/** Takes it from the portal, as when somebody withdraws his consent or leaves. */
export const withdrawContact = contactMove(
  'contact_official.withdraw',
  z.object({ ...seen, reason: z.string().trim().min(5).max(500) }),
  (_act, _found, { reason }) => ({ reason }),
)
