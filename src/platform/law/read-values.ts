import { isFraction } from './comparisons.ts'
import type { Scalar } from './comparisons.ts'
import { partsOf, prefixOf } from './citation.ts'
import type { DatedValue, Instrument, Validity } from './law.ts'
import type { ArticlePage } from './pages.ts'
import { isOrdered, overlap } from './read-instruments.ts'
import { readFraction } from './read-operand.ts'
import { inShape, valueShape } from './shapes.ts'

/** The file of an article with the instrument that it belongs to. */
export type ArticleOf = { readonly page: ArticlePage; readonly instrument: Instrument }

/** Whether one span of days lies in another. */
export const within = (inner: Validity, outer: Validity): boolean =>
  inner.from >= outer.from && (outer.until === null || (inner.until !== null && inner.until <= outer.until))

/** An id that is not made from the citation of its file is noted; otherwise its khoản and điểm. */
export const citedParts = (
  id: string,
  { page, instrument }: ArticleOf,
  path: readonly (string | number)[],
) => {
  const prefix = prefixOf(instrument.code, page.place)
  const parts = partsOf(id, prefix)
  if (!parts) page.note(path, 'id', { name: id, prefix })
  return parts
}

const scalarOf = (raw: number | string | boolean | string[]): Scalar =>
  typeof raw === 'string' ? (readFraction(raw) ?? raw) : raw

const kindOf = (value: Scalar): string =>
  Array.isArray(value) ? 'list' : isFraction(value) ? 'fraction' : typeof value

const checkHistory = (value: DatedValue, index: number, { page, instrument }: ArticleOf): void => {
  const first = value.history[0]
  value.history.forEach((entry, i) => {
    const path = ['values', index, 'history', i]
    if (!isOrdered(entry)) page.note(path, 'order')
    if (!within(entry, instrument.inForce)) page.note(path, 'outside', { instrument: instrument.code })
    if (first && kindOf(first.value) !== kindOf(entry.value)) page.note(path, 'valueKind', { name: value.id })
    const clash = value.history.slice(0, i).find((earlier) => overlap(earlier, entry))
    if (clash) page.note(path, 'overlap', { first: `${value.id} (${clash.from})`, second: entry.from })
  })
}

const readValue = (raw: unknown, index: number, article: ArticleOf): DatedValue | null => {
  const { page, instrument } = article
  const read = inShape(valueShape, raw, ['values', index], page.note)
  if (!read || !citedParts(read.id, article, ['values', index, 'id'])) return null
  const value: DatedValue = {
    id: read.id,
    row: read.row ?? null,
    vi: read.vi,
    en: read.en,
    instrument: instrument.code,
    setting: read.setting ?? false,
    mark: read.mark,
    source: read.source,
    // What has no end of its own ends with its instrument, as a clause does.
    history: read.history.map((entry) => ({
      from: entry.from,
      until: entry.until ?? instrument.inForce.until,
      value: scalarOf(entry.value),
    })),
  }
  checkHistory(value, index, article)
  return value
}

/** The dated figures, lists and settings of all articles, by id. */
export const readValues = (
  articles: readonly (ArticleOf & { readonly values: readonly unknown[] })[],
): Readonly<Record<string, DatedValue>> => {
  const values: Record<string, DatedValue> = {}
  for (const article of articles)
    article.values.forEach((raw, index) => {
      const value = readValue(raw, index, article)
      if (!value) return
      if (values[value.id])
        article.page.note(['values', index, 'id'], 'twice', { name: value.id, file: article.page.file })
      values[value.id] = value
    })
  return values
}
