import type { SheetTable, TableRow } from '../../platform/paper/table.ts'
import { fold } from '../../platform/plain/vietnamese.ts'
import type { Block } from '../submission.ts'
import { remotePictures } from './draft.ts'
import { type Entry, unreadDate } from './entry.ts'
import { plainBlock, readBlocks } from './page-article.ts'
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

/** A row as an article; `linesOf` cleans HTML and gives its lines. */
export const rowEntry = (
  { row, cells }: TableRow,
  fields: Fields,
  linesOf: (html: string) => readonly Block[],
): Entry => {
  const cell = (field: TableField): string => cells[fields.get(field) ?? -1]?.trim() ?? ''
  const [title, lead, body, caption] = [cell('title'), cell('lead'), cell('body'), cell('caption')]
  const told = [plainBlock(title), ...(lead ? [plainBlock(lead)] : []), ...linesIn(body, linesOf)]
  const read = readBlocks(told, {
    publishedAt: readMoment(cell('date')),
    dateLine: cell('date') || null,
    byLine: cell('byLine') || null,
    signedUnit: cell('signedUnit') || null,
    views: Number(cell('views').replace(/[.,\s]/g, '')) || 0,
  })
  const name = title || `#${row}`
  const captions = caption ? [{ caption, credit: cell('credit') || null }] : (read?.captions ?? [])
  return {
    name,
    read: read && title !== '' && body !== '' ? { ...read, captions } : null,
    source: { name: cell('sourceName') || null, address: cell('link') || null },
    leftAside: [...remotePictures(body), ...unreadDate(name, cell('date'))],
  }
}
