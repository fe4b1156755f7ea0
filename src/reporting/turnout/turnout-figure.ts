import type { Values } from '../../platform/plain/words.ts'

/** What an area has told for a cut-off. */
export type Told = { readonly listed: number; readonly voted: number; readonly closed: boolean }

/** What is known of an area when somebody tells a figure for a cut-off. */
export type Known = {
  readonly number: number
  /** Voters on the list as it stands. */
  readonly listed: number
  /** The figure that stands at this cut-off. */
  readonly here: (Told & { readonly version: number }) | null
  /** The most that an earlier cut-off counted, and whether the area closed then. */
  readonly before: (Told & { readonly name: string }) | null
  /** The least that a later cut-off counted, when somebody told it for that cut-off. */
  readonly after: (Told & { readonly name: string }) | null
}

export type FigureFault = {
  readonly field: 'voted' | 'listed'
  readonly code: string
  readonly values: Values
}

const fault = (field: FigureFault['field'], code: string, values: Values): FigureFault => ({
  field,
  code,
  values,
})

/** What is wrong with a figure, or null: never above the list, never less than was counted before. */
export const faultOfFigure = (known: Known, told: Told): FigureFault | null => {
  const { here, before, after, number } = known
  const values = { area: number, voted: told.voted, listed: told.listed }
  if (told.voted > told.listed) return fault('voted', 'turnout.over_listed', values)
  if (here && told.voted < here.voted) return fault('voted', 'turnout.fell', { ...values, known: here.voted })
  if (before && told.voted < before.voted)
    return fault('voted', 'turnout.fell_since', { ...values, known: before.voted, cutoff: before.name })
  if (before?.closed && (told.voted !== before.voted || told.listed !== before.listed))
    return fault('voted', 'turnout.area_closed', { ...values, known: before.voted, cutoff: before.name })
  if (after && told.voted > after.voted)
    return fault('voted', 'turnout.above_later', { ...values, known: after.voted, cutoff: after.name })
  return null
}

/** Somebody else told another figure since the page was shown. */
export const changedSince = ({ here }: Known, seen: number | null, told: Told): boolean =>
  seen !== null && (here?.version ?? 0) !== seen && !saysTheSame(here, told)

export const saysTheSame = (here: Told | null, told: Told): boolean =>
  here !== null && here.voted === told.voted && here.listed === told.listed && here.closed === told.closed

/** An area is at 100 % when all on its list have voted. */
export const isFull = ({ voted, listed }: Pick<Told, 'voted' | 'listed'>): boolean => voted === listed

/** Nobody may be told who has voted: a text that names two people or more is taken for a list of names. */
const personName = /(?<!\p{L})\p{Lu}[\p{Ll}\p{M}']*(?: \p{Lu}[\p{Ll}\p{M}']*){1,4}(?!\p{L})/gu
const placeWord =
  /^(?:Bản|Thôn|Xã|Phường|Huyện|Tỉnh|Tổ|Khu|Thị|Thành|Điểm|Trường|Nhà|Ủy|Uỷ|Hội|Ban|Công|Trạm|Trung)\b/u

export const looksLikeNames = (text: string): boolean =>
  (text.normalize('NFC').match(personName) ?? []).filter((one) => !placeWord.test(one)).length >= 2
