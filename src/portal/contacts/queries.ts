import { holding } from '../../platform/database/like.ts'
import type { PublishedReader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import type { PublishedContactOfficialRow } from '../tables.ts'

export type ContactsAsked = { readonly text: string; readonly today: Day }

const contactsAsked = (reader: PublishedReader, { text, today }: ContactsAsked) => {
  let asked = reader
    .selectFrom('publishedContactOfficial')
    .where('unitFrom', '<=', today)
    .where((is) => is.or([is('unitUntil', 'is', null), is('unitUntil', '>', today)]))
  for (const word of fold(text).split(' ').filter(Boolean))
    asked = asked.where('unitKey', 'like', holding(word))
  return asked
}

/** Whom people may call, by the units as they stand on the day; words of a unit's name, accents optional. */
export const contacts = (
  reader: PublishedReader,
  asked: ContactsAsked & { readonly limit: number; readonly offset: number },
): Promise<PublishedContactOfficialRow[]> =>
  contactsAsked(reader, asked)
    .selectAll()
    .orderBy('unitPath')
    .orderBy('unitSort')
    .orderBy('position')
    .orderBy('id')
    .limit(asked.limit)
    .offset(asked.offset)
    .execute()

export const countContacts = async (reader: PublishedReader, asked: ContactsAsked): Promise<number> =>
  Number(
    (
      await contactsAsked(reader, asked)
        .select((is) => is.fn.countAll<number>().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  )
