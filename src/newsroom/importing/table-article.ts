import type { SheetTable, TableRow } from '../../platform/paper/table.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import type { Block } from '../submission.ts'
import { type Entry, unreadDate } from './entry.ts'
import { type PlacedPicture, plainBlock, readBlocks } from './page-article.ts'
import { captionTold } from './page-picture.ts'
import { readMoment } from './source-moment.ts'

/** What a column of a table of articles may hold, by the names that people give it. */
const names = {
  title: ['tieu de', 'ten bai', 'title'],
  lead: ['sapo', 'tom tat', 'mo ta', 'lead', 'summary'],
  body: ['noi dung', 'toan van', 'body', 'content', 'text'],
  date: ['ngay dang', 'thoi gian dang', 'ngay', 'date', 'published'],
  byLine: ['tac gia', 'nguoi viet', 'dong tac gia', 'author', 'by-line'],
  signedUnit: ['don vi ky', 'don vi', 'unit'],
  sourceName: ['nguon', 'source'],
  link: ['dia chi', 'duong dan', 'lien ket', 'link', 'url'],
  views: ['luot xem', 'so luot xem', 'luot doc', 'views'],
  picture: ['anh', 'tep anh', 'ten tep anh', 'hinh', 'hinh anh', 'picture', 'image', 'photo', 'file'],
  alt: ['mo ta anh', 'alt'],
  caption: ['chu thich anh', 'chu thich', 'caption'],
  credit: ['nguoi chup', 'anh cua', 'credit', 'photographer'],
} as const

export type TableField = keyof typeof names

const isField = (name: string): name is TableField => name in names

/** Which column holds what; what no name fits is told apart. */
export const tableFields = ({ head }: Pick<SheetTable, 'head'>) => {
  const fields = new Map<TableField, number>()
  const unknown: string[] = []
  for (const [at, title] of head.entries()) {
    const found = Object.keys(names)
      .filter(isField)
      .find((field) => names[field].some((name) => name === fold(title)))
    if (found && !fields.has(found)) fields.set(found, at)
    else if (title !== '') unknown.push(title)
  }
  return { fields, unknown }
}

type Fields = ReadonlyMap<TableField, number>

const isHtml = (text: string): boolean => /<\/?[a-z][^>]*>/i.test(text)

const linesIn = (body: string, linesOf: (html: string) => readonly Block[]): readonly Block[] =>
  isHtml(body)
    ? linesOf(body)
    : body
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(plainBlock)

const several = (cell: string, parts: RegExp): readonly string[] =>
  cell
    .split(parts)
    .map((part) => part.trim())
    .filter(Boolean)

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Names of files as a page would write them; an address is one already. */
const pictureHtml = (names: readonly string[], alts: readonly string[]): string =>
  names
    .map((name, at) => {
      const path = /^[a-z]+:/i.test(name)
        ? name
        : name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
      return `<p><img src="${quoted(path)}" alt="${quoted(alts[at] ?? '')}"></p>`
    })
    .join('')

type Told = { readonly caption: string; readonly credit: string | null }

/** What the row's own columns say of its pictures; whose picture it is, a caption says better than the column. */
const captionsIn = (caption: string, credit: string): readonly Told[] =>
  several(caption, /\n|\|/).map((text) => {
    const told = captionTold(text)
    return { caption: told.caption || text, credit: told.credit ?? (credit || null) }
  })

const captioned = (
  pictures: readonly PlacedPicture[],
  told: readonly Told[],
  credit: string,
): readonly PlacedPicture[] =>
  pictures.map((picture, at) => ({
    ...picture,
    caption: told[at]?.caption ?? picture.caption,
    credit: told[at]?.credit ?? picture.credit ?? (at === 0 && credit ? credit : null),
  }))

/** A row as an article; `linesOf` cleans HTML and gives its lines. */
export const rowEntry = (
  { row, cells }: TableRow,
  fields: Fields,
  linesOf: (html: string) => readonly Block[],
): Entry => {
  const cell = (field: TableField): string => cells[fields.get(field) ?? -1]?.trim() ?? ''
  const [title, lead, body, caption] = [cell('title'), cell('lead'), cell('body'), cell('caption')]
  const names = several(cell('picture'), /[;\n|]/)
  const beside = names.length > 0 ? linesOf(pictureHtml(names, several(cell('alt'), /\n|\|/))) : []
  const lines = linesIn(body, linesOf)
  const told = [plainBlock(title), ...beside, ...(lead ? [plainBlock(lead)] : []), ...lines]
  const read = readBlocks(told, {
    publishedAt: readMoment(cell('date')),
    dateLine: cell('date') || null,
    byLine: cell('byLine') || null,
    signedUnit: cell('signedUnit') || null,
    views: Number(cell('views').replace(/[.,\s]/g, '')) || 0,
  })
  const name = title || `#${row}`
  const own = captionsIn(caption, cell('credit'))
  const pictures = captioned(read?.pictures ?? [], own, cell('credit'))
  const loose = own.slice(pictures.length)
  const captions = loose.length > 0 ? loose : (read?.captions ?? [])
  return {
    name,
    read: read && title !== '' && body !== '' ? { ...read, pictures, captions } : null,
    source: { name: cell('sourceName') || null, address: cell('link') || null },
    leftAside: unreadDate(name, cell('date')),
  }
}
