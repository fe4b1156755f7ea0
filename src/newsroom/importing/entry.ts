import type { LeftAside } from '../left-aside.ts'
import type { Source } from './draft.ts'
import type { PageArticle } from './page-article.ts'
import type { PagePicture } from './page-picture.ts'
import { readMoment } from './source-moment.ts'

/** What one article of a file came to: what was read (null: it has no title or no text), and what of it was left aside. */
export type Entry = {
  readonly name: string
  readonly read: PageArticle | null
  readonly source: Source
  readonly leftAside: readonly LeftAside[]
}

/** The same with the pictures that its page names, by their numbers. */
export type PicturedEntry = Entry & {
  readonly pictures: readonly PagePicture[]
  /** Where the page lay in what was sent. */
  readonly page: string
}

/** All that a file of an earlier portal holds. */
export type Entries = {
  readonly kind: 'feed' | 'page' | 'text' | 'table'
  readonly entries: readonly PicturedEntry[]
  readonly leftAside: readonly LeftAside[]
}

/** A date that was told and could not be read. */
export const unreadDate = (name: string, text: string): readonly LeftAside[] =>
  text !== '' && readMoment(text) === null ? [{ name, code: 'aside.date_unread', values: { text } }] : []
