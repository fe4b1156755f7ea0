import { tidy } from '../../platform/plain/vietnamese.ts'
import { picturesMarked, withoutMarks } from '../../platform/plain/picture-mark.ts'
import { type Block, readCaption } from '../submission.ts'

/** A picture as a page names it. */
export type PagePicture = {
  /** Where its file may lie, the likeliest first. */
  readonly sources: readonly string[]
  readonly alt: string
  readonly caption: string
  readonly ornament: boolean
}

/** Where a picture of a page stands among the lines, and what a line beneath says of it. */
export type Standing = {
  /** Its number among the page's pictures. */
  readonly picture: number
  /** So many lines stand before it. */
  readonly at: number
  readonly caption: string
  readonly credit: string | null
}

const BARE_CREDIT = /^\(?\s*Ảnh\s*:\s*([^()]{2,80}?)\s*\)?\s*\.?$/u

/** A caption as a page prints it, and whose picture it says it is. */
export const captionTold = (text: string): { readonly caption: string; readonly credit: string | null } => {
  const told = tidy(text).trim()
  const bare = BARE_CREDIT.exec(told)?.[1]
  return bare ? { caption: '', credit: bare } : (readCaption(told) ?? { caption: told, credit: null })
}

const isCaption = (text: string): boolean => BARE_CREDIT.test(text) || readCaption(text) !== null

/** Takes the marks of pictures out of the lines; the caption in the line beneath goes with the picture above it. */
export const liftPictures = (
  blocks: readonly Block[],
): { readonly blocks: readonly Block[]; readonly standing: readonly Standing[] } => {
  const lines: Block[] = []
  const standing: Standing[] = []
  /** The last picture, while nothing has come behind it. */
  let open = false
  for (const block of blocks) {
    const marks = picturesMarked(block.text)
    const text = marks.length > 0 ? withoutMarks(block.text).replace(/\s+/g, ' ').trim() : block.text.trim()
    const said = marks.length > 0 ? /[\p{L}\p{N}]/u.test(text) : text !== ''
    if (said && marks.length === 0 && open && isCaption(text)) {
      const last = standing.pop()
      if (last) standing.push({ ...last, ...captionTold(text) })
      open = false
      continue
    }
    const bare = (): Block => ({ text, html: withoutMarks(block.html).replace(/\s+(<\/\w+>)$/, '$1') })
    if (said) lines.push(marks.length > 0 ? bare() : block)
    if (marks.length > 0 || said) open = marks.length > 0
    for (const picture of marks) standing.push({ picture, at: lines.length, caption: '', credit: null })
  }
  return { blocks: lines, standing }
}

/** A description that is a file's name or an address describes nothing. */
export const altTold = (alt: string): string => {
  const told = tidy(alt).trim()
  return /^(?:\S*\.(?:jpe?g|png|gif|webp|bmp)|https?:\S*|(?:img|dsc|image|anh)[-_ ]?\d*)$/i.test(told)
    ? ''
    : told.slice(0, 500)
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `./Bài_files/anh%201.jpg?w=80` → the folders and the file as they are called, in small letters. */
export const pathOf = (source: string): readonly string[] => {
  const bare = source
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
  return tidy(decoded(bare))
    .replaceAll('\\', '/')
    .toLowerCase()
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..')
}

/** The name by which a page calls a picture, as people write it. */
export const nameOf = (source: string): string =>
  tidy(decoded(source.replace(/[?#].*$/s, '')))
    .replaceAll('\\', '/')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '') || source.slice(0, 200)

/** A file of the upload: where it lay, and its print. */
export type Held = { readonly name: string; readonly sha256: string }

export type Match = { readonly file: number } | { readonly oneOf: readonly string[] }

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '')

const alike = (one: readonly string[], other: readonly string[]): number => {
  let count = 0
  while (count < Math.min(one.length, other.length) && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}

/**
 * Finds the file that a page means by its name, whatever the folder. Of several that bear it, the one whose folders agree
 * best; where they agree equally and differ in content nobody guesses. null: none bears the name. With `anyEnding` a picture of another kind will do.
 */
export const pictureFinder = (files: readonly Held[], { anyEnding = false } = {}) => {
  const paths = files.map(({ name }) =>
    pathOf(name.replaceAll('%', '%25').replaceAll('?', '%3F').replaceAll('#', '%23')),
  )
  const byName = Map.groupBy(files.keys(), (at) => paths[at]?.at(-1) ?? '')
  const byStem = Map.groupBy(files.keys(), (at) => stemOf(paths[at]?.at(-1) ?? ''))
  const bearing = (name: string): readonly number[] =>
    byName.get(name) ?? byName.get(decoded(name)) ?? (anyEnding ? byStem.get(stemOf(name)) : null) ?? []
  const oneNamed = (source: string, folder: readonly string[]): Match | null => {
    const wanted = [...folder, ...pathOf(source)]
    const named = bearing(wanted.at(-1) ?? '')
    if (pathOf(source).length === 0 || named.length === 0) return null
    const fits = named.map((at) => ({ at, fit: alike(paths[at] ?? [], wanted) }))
    const best = Math.max(...fits.map(({ fit }) => fit))
    const chosen = fits.filter(({ fit }) => fit === best).map(({ at }) => at)
    const [first = 0] = chosen
    const same = chosen.every((at) => files[at]?.sha256 === files[first]?.sha256)
    return same ? { file: first } : { oneOf: chosen.map((at) => files[at]?.name ?? '') }
  }
  /** `page` is where the page itself lay in the upload. */
  return (sources: readonly string[], page: string): Match | null => {
    const folder = pathOf(page).slice(0, -1)
    const matches = sources.flatMap((source) => oneNamed(source, folder) ?? [])
    return matches.find((match) => 'file' in match) ?? matches[0] ?? null
  }
}
