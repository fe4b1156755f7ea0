import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { pageNumber } from '../page-number.ts'
import { published, unitNames } from '../queries.ts'
import { ContactsPage, contactsPath } from './pages/contacts-page.tsx'
import { contacts, countContacts } from './queries.ts'
import { say } from './words.ts'

const pageSize = 50
const mostLetters = 100

/** The units above, from the nearest on: `/1/12/345/` → 12, 1. */
const idsAbove = (path: string): readonly number[] =>
  path.split('/').filter(Boolean).map(Number).slice(0, -1).toReversed()

const showList = async (visit: Visit): Promise<Shown> => {
  const { language, today, query } = visit
  const reader = published(visit.reader)
  const text = (query.get('tim') ?? '').trim().slice(0, mostLetters)
  const asked = { text, today }
  const total = await countContacts(reader, asked)
  const number = pageNumber(visit)
  const beyond = number > Math.max(1, Math.ceil(total / pageSize))
  const rows = beyond
    ? []
    : await contacts(reader, { ...asked, limit: pageSize, offset: (number - 1) * pageSize })
  const names = await unitNames(
    reader,
    rows.flatMap(({ unitPath }) => idsAbove(unitPath)),
    today,
  )
  const above = rows.map(({ unitId, unitPath }) => {
    const told = idsAbove(unitPath).flatMap((id) => names.get(id) ?? [])
    return [unitId, told.join(', ')] as const
  })
  return {
    title: say(language)('list.title'),
    description: say(language)('list.lead'),
    ...(beyond ? { status: 404 } : {}),
    body: ContactsPage({
      language,
      text,
      contacts: rows,
      above: new Map(above),
      page: number,
      pageSize,
      total,
    }),
  }
}

export const routes: readonly Route[] = [
  page(contactsPath, { audience: 'public', madeOf: ['contacts', 'units'] }, showList),
]
