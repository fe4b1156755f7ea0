import type { LeftAside } from '../left-aside.ts'
import type { DraftPicture } from './draft.ts'
import type { PicturedEntry } from './entry.ts'
import type { PlacedPicture } from './page-article.ts'
import { bareName } from './sent-files.ts'
import {
  altTold,
  captionTold,
  type Held,
  type Match,
  nameOf,
  type PagePicture,
  pathOf,
} from './page-picture.ts'

/** A picture of an article before its file is looked into. */
export type PlannedPicture = {
  /** Its name, as the page calls it. */
  readonly name: string
  readonly source: string
  /** The file of the upload that it is; null: none, or nobody knows which. */
  readonly file: number | null
  readonly alt: string
  readonly caption: string
  readonly credit: string | null
  readonly afterBlock: number
}

export type Plan = { readonly pictures: readonly PlannedPicture[]; readonly leftAside: readonly LeftAside[] }

type Find = (sources: readonly string[], page: string) => Match | null

const joined = (names: readonly string[]): string => names.join(' · ').slice(0, 800)

/** One remark for many of a kind; none for none. */
const counted = (code: string, names: readonly string[], more: object = {}): readonly LeftAside[] =>
  names.length === 0
    ? []
    : [{ name: names[0] ?? '', code, values: { count: names.length, text: joined(names), ...more } }]

const ambiguous = (name: string, oneOf: readonly string[]): LeftAside => ({
  name,
  code: 'aside.picture_ambiguous',
  values: { count: oneOf.length, text: joined(oneOf) },
})

/** The caption of the page's markup and that of the line beneath; whose picture it is, either may say. */
const wordsOf = (page: PagePicture, { caption, credit }: PlacedPicture) => {
  const told = captionTold(page.caption)
  const both = [told.caption, caption].filter((one, at, all) => one !== '' && all.indexOf(one) === at)
  return { caption: both.join(' ').slice(0, 1000), credit: (told.credit ?? credit)?.slice(0, 120) ?? null }
}

/** Something blank or small that no words belong to: a line, a button, a counter. */
const isOrnament = ({ ornament, alt }: PagePicture, caption: string): boolean =>
  ornament && caption === '' && altTold(alt).length < 20

const sourceOf = (sources: readonly string[]): string => (sources[0] ?? '').slice(0, 1000)

/**
 * The pictures of an article in their order, each with the file of the upload that bears its name. A picture that the page
 * shows twice comes in once; ornaments, pictures of the page's frame and those beyond `most`, the lines that name a picture
 * counted in, are left aside and said.
 */
export const planPictures = (
  { read, pictures: named, page }: PicturedEntry,
  { find, files, most }: { readonly find: Find; readonly files: readonly Held[]; readonly most: number },
): Plan => {
  const pictures: PlannedPicture[] = []
  const leftAside: LeftAside[] = []
  const [ornaments, twice, beyond]: [string[], string[], string[]] = [[], [], []]
  const seen = new Set<string>()
  const standing = read?.pictures ?? []
  const room = Math.max(0, most - (read?.captions.length ?? 0))
  for (const placed of standing) {
    const told = named[placed.picture]
    if (!told) continue
    const words = wordsOf(told, placed)
    // a picture that only scripts would have fetched is known by its words, or not at all
    const source = sourceOf(told.sources) || words.caption || altTold(told.alt)
    if (source === '') continue
    const name = nameOf(source).slice(0, 200)
    if (isOrnament(told, words.caption)) {
      ornaments.push(name)
      continue
    }
    const match = find(told.sources, page)
    const file = match && 'file' in match ? match.file : null
    const print = file === null ? source : (files[file]?.sha256 ?? '')
    if (seen.has(print)) twice.push(name)
    else if (pictures.length >= room) beyond.push(name)
    else {
      pictures.push({ name, source, file, alt: altTold(told.alt), ...words, afterBlock: placed.afterBlock })
      if (match && 'oneOf' in match) leftAside.push(ambiguous(name, match.oneOf))
    }
    seen.add(print)
  }
  const isFramed = (at: number): boolean => read !== null && !standing.some(({ picture }) => picture === at)
  const framed = named.filter(({ sources }, at) => sources.length > 0 && isFramed(at))
  return {
    pictures,
    leftAside: [
      ...leftAside,
      ...counted('aside.pictures_beyond', beyond, { most: room }),
      ...counted('aside.pictures_twice', twice),
      ...counted('aside.ornaments', ornaments),
      ...counted(
        'aside.frame_pictures',
        framed.map(({ sources }) => nameOf(sourceOf(sources))),
      ),
    ],
  }
}

/** What the look into a file gave. null: nobody looked, being one too many. */
export type Looked<Taken> = { readonly taken: Taken } | { readonly left: LeftAside } | null

/** The pictures of a draft by what the look into their files gave; those without a file are told by name. */
export const draftPictures = <Taken>(
  { pictures, leftAside }: Plan,
  lookedAt: (file: number) => Looked<Taken>,
  most: number,
): { readonly pictures: readonly DraftPicture[]; readonly leftAside: readonly LeftAside[] } => {
  const drafts: DraftPicture[] = []
  const left: LeftAside[] = [...leftAside]
  const late: string[] = []
  for (const { name, source, file, ...words } of pictures) {
    const looked = file === null ? null : lookedAt(file)
    const sent = looked && 'taken' in looked ? looked.taken : null
    if (looked && 'left' in looked) left.push(looked.left)
    if (file !== null && looked === null) late.push(name)
    // what is too small to print is an ornament of the page: nobody needs to look for it
    if (looked && 'left' in looked && looked.left.code === 'upload.picture_too_small') continue
    drafts.push({ fileId: null, sent, ...words, missingSource: source })
  }
  return { pictures: drafts, leftAside: [...left, ...counted('aside.pictures_late', late, { most })] }
}

/** The pictures of a draft that have no file, by name. */
export const missingOf = (
  pictures: readonly Pick<DraftPicture, 'sent' | 'missingSource'>[],
): readonly string[] =>
  pictures.flatMap(({ sent, missingSource }) =>
    sent === null && missingSource !== null ? [nameOf(missingSource)] : [],
  )

type Sent = { readonly name: string }

/** One file for pictures of different addresses: a portal may have called several pictures by one name. */
const sharedFiles = (files: readonly Sent[], planned: readonly PlannedPicture[]): readonly LeftAside[] =>
  [...Map.groupBy(planned, ({ file }) => file)].flatMap(([file, pictures]) => {
    const addresses = [...new Set(pictures.map(({ source }) => source))]
    const differ = new Set(addresses.map((source) => pathOf(source).join('/'))).size > 1
    if (file === null || !differ) return []
    const values = { count: addresses.length, text: joined(addresses) }
    return [{ name: bareName(files[file]?.name ?? ''), code: 'aside.picture_shared', values }]
  })

/**
 * What is said of the files of the upload: those that no article names, pictures by name and the others by number, and those
 * that stand for pictures of different addresses.
 */
export const filesTold = (
  files: readonly Sent[],
  plans: readonly Plan[],
  isPicture: (name: string) => boolean,
): readonly LeftAside[] => {
  const planned = plans.flatMap(({ pictures }) => pictures)
  const used = new Set(planned.map(({ file }) => file))
  const unused = files.filter((_, at) => !used.has(at)).map(({ name }) => bareName(name))
  return [
    ...sharedFiles(files, planned),
    ...counted('aside.unused_pictures', unused.filter(isPicture)),
    ...counted(
      'aside.page_files',
      unused.filter((name) => !isPicture(name)),
    ),
  ]
}
