import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { partAsked } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { namesOf } from '../../units/queries.ts'
import { branchesSeen, choicesOf, placeSeen } from '../queries.ts'
import { keepers, seers } from './contact-official.ts'
import { changeContactOfficial, publishContact, withdrawContact, writeContact } from './keep-contact.ts'
import { ContactForm, ContactPage } from './pages/contact-page.tsx'
import { ContactsPage, home, pathOf } from './pages/contacts-page.tsx'
import { contactsOf, countContacts, mustFindContact } from './queries.ts'
import { say, words } from './words.ts'

const LISTED = 100

const showList = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const asked = { paths: await branchesSeen(visit), today }
  const part = partAsked(visit, { total: await countContacts(reader, asked), pageSize: LISTED })
  const contacts = await contactsOf(reader, asked, part)
  const names = await namesOf(
    visit,
    contacts.map(({ unitId }) => unitId),
  )
  return {
    title: say(language)('list.title'),
    body: ContactsPage({
      visit,
      contacts,
      part,
      unitName: (unitId) => names.get(unitId) ?? String(unitId),
      mayKeep: holdsRole(actor, keepers),
    }),
  }
}

const crumbs = (visit: Visit) => [{ href: home, text: say(visit.language)('list.title') }]

/** One that this person may see, with the place of its unit. */
const found = async (visit: Visit<'id'>) => {
  const contact = await mustFindContact(visit.reader, visit.params.id)
  const place = await placeSeen(visit, contact.unitId)
  if (place === null) throw new Refusal('contact_official.not_found', { status: 404 })
  return { contact, place }
}

const showNew = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('list.new'),
  crumbs: crumbs(visit),
  body: ContactForm({ visit, known: null, units: (await choicesOf(visit)).units }),
})

const showChange = async (visit: Visit<'id'>): Promise<Shown> => ({
  title: say(visit.language)('do.change'),
  crumbs: crumbs(visit),
  body: ContactForm({ visit, known: (await found(visit)).contact, units: [] }),
})

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const { contact, place } = await found(visit)
  return {
    title: contact.name ?? contact.post,
    crumbs: crumbs(visit),
    body: ContactPage({
      visit,
      one: contact,
      unitName: (await namesOf(visit, [contact.unitId])).get(contact.unitId) ?? '',
      mayKeep: holdsRoleOn(visit.actor, keepers, place),
    }),
  }
}

const told = (typed: Typed) => ({
  name: oneOrNull(typed, 'name'),
  post: one(typed, 'post'),
  postEn: oneOrNull(typed, 'postEn'),
  phone: oneOrNull(typed, 'phone'),
  email: oneOrNull(typed, 'email'),
  address: oneOrNull(typed, 'address'),
  hours: oneOrNull(typed, 'hours'),
  position: numberTyped(typed, 'position') ?? 0,
  consentOn: dayTyped(typed, 'consentOn'),
  consentWay: oneOrNull(typed, 'consentWay'),
})
const seen = (typed: Typed, { params }: Visit<'id'>) => ({
  id: params.id,
  version: numberTyped(typed, 'version'),
})

const some =
  (part = '') =>
  async (reader: Visit['reader']): Promise<string[]> =>
    (await contactsOf(reader, { paths: null, today: '9999-12-31' }, { limit: 2 })).map(({ id }) =>
      pathOf(id, part),
    )

const after = {
  audience: keepers,
  show: showOne,
  next: ({ id }: { readonly id: string }) => pathOf(id),
  said: (_: unknown, { language }: Visit) => say(language)('said.moved'),
} as const

export const routes: readonly Route[] = [
  page(home, { audience: seers }, showList),
  page(`${home}/moi`, { audience: keepers }, showNew),
  form(`${home}/moi`, {
    audience: keepers,
    command: writeContact,
    read: (typed) => ({ ...told(typed), unitId: numberTyped(typed, 'unitId') }),
    show: showNew,
    next: ({ id }) => pathOf(id),
    said: (_, { language }) => say(language)('said.kept'),
  }),
  page(`${home}/:id`, { audience: seers, examples: some() }, showOne),
  page(`${home}/:id/sua`, { audience: keepers, examples: some('sua') }, showChange),
  form(`${home}/:id/sua`, {
    ...after,
    show: showChange,
    command: changeContactOfficial,
    read: (typed, visit) => ({ ...told(typed), ...seen(typed, visit) }),
  }),
  form(`${home}/:id/len-cong`, { ...after, command: publishContact, read: seen }),
  form(`${home}/:id/go`, {
    ...after,
    command: withdrawContact,
    read: (typed, visit) => ({ ...seen(typed, visit), reason: one(typed, 'reason') }),
  }),
]

export const sections: readonly Section[] = [{ href: home, text: words['list.title'], audience: seers }]
