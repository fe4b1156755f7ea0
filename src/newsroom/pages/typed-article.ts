import type { Visit } from '../../platform/web/route.ts'
import { numberTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { momentTyped } from './typed-moment.ts'

/** So many pictures one form may tell. */
const MOST_PICTURES = 41

const wholeNumber = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : null)

/** How many pictures the form told, the empty place for one more among them. */
export const picturesTold = (typed: Typed): number =>
  Math.min(MOST_PICTURES, Number(one(typed, 'pictureCount')) || 0)

type Sent = {
  /** Files that came with the form, by the place of their picture. */
  readonly placed: ReadonlyMap<number, unknown>
  /** Files of new pictures that have no words yet. */
  readonly more: readonly unknown[]
}

const wordless = {
  fileId: null,
  caption: '',
  alt: '',
  credit: null,
  focalX: 50,
  focalY: 50,
  afterBlock: null,
  missingSource: null,
}

/** The pictures as they were typed, and behind them those that were sent several at once. */
export const picturesTyped = (typed: Typed, { placed, more }: Sent): readonly unknown[] => [
  ...toldPictures(typed, placed),
  ...more.map((sent) => ({ ...wordless, sent })),
]

const toldPictures = (typed: Typed, sent: Sent['placed']): readonly unknown[] =>
  Array.from({ length: picturesTold(typed) }, (_, at) => at).flatMap((at) => {
    const caption = one(typed, `caption${at}`).trim()
    const alt = one(typed, `alt${at}`).trim()
    const fileId = oneOrNull(typed, `pictureFileId${at}`)
    const file = sent.get(at) ?? null
    const missingSource = oneOrNull(typed, `missingSource${at}`)
    if (ticked(typed, `remove${at}`) || !(caption || alt || fileId || file || missingSource)) return []
    const [focalX, focalY] = (oneOrNull(typed, `focal${at}`) ?? '50,50').split(',').map(Number)
    const credit = oneOrNull(typed, `credit${at}`)
    const afterBlock = numberTyped(typed, `afterBlock${at}`)
    return [{ fileId, caption, alt, credit, focalX, focalY, afterBlock, missingSource, sent: file }]
  })

/** The places of the form whose pictures or files are told, in the order in which a command counts them. */
const placesTold = (typed: Typed) => {
  const count = (name: string): number[] =>
    Array.from({ length: Math.min(MOST_PICTURES, Number(one(typed, name)) || 0) }, (_, at) => at)
  const isTold = (at: number): boolean =>
    ['caption', 'alt', 'pictureFileId', 'missingSource'].some(
      (name) => one(typed, `${name}${at}`).trim() !== '',
    )
  return {
    pictures: count('pictureCount').filter((at) => !ticked(typed, `remove${at}`) && isTold(at)),
    attachments: count('attachmentCount').filter((at) => !ticked(typed, `attachmentRemove${at}`)),
  }
}

const formField = (typed: Typed) => {
  const { pictures, attachments } = placesTold(typed)
  return (name: string): string => {
    const [, list = '', at = '', part = ''] = /^(pictures|attachments)\.(\d+)\.(\w+)$/.exec(name) ?? []
    if (list === 'pictures') return `${part}${pictures[Number(at)] ?? picturesTold(typed) - 1}`
    return list === 'attachments' ? `attachmentLabel${attachments[Number(at)] ?? ''}` : name
  }
}

/** The visit with its problem at the form's own fields: a command counts pictures and files without the empty places. */
export const atFormFields = <Asked extends Visit>(visit: Asked): Asked => {
  const { problem } = visit
  if (!problem) return visit
  const field = formField(problem.typed)
  const faults = Object.fromEntries(
    Object.entries(problem.faults).map(([name, fault]) => [field(name), fault]),
  )
  return { ...visit, problem: { ...problem, faults } }
}

/** The files that go along, as they were typed; `sent` is the new one. */
export const attachmentsTyped = (
  typed: Typed,
  sent: { readonly name: string } | null,
): readonly unknown[] => {
  const kept = Array.from({ length: Math.min(20, Number(one(typed, 'attachmentCount')) || 0) }, (_, at) => at)
    .filter((at) => !ticked(typed, `attachmentRemove${at}`))
    .map((at) => ({
      fileId: oneOrNull(typed, `attachmentId${at}`),
      label: one(typed, `attachmentLabel${at}`),
      sent: null,
    }))
  return sent
    ? [...kept, { fileId: null, label: oneOrNull(typed, 'attachmentLabel') ?? sent.name, sent }]
    : kept
}

/** The article as the form typed it, but for what the form does not show. */
export const articleTyped = (typed: Typed, sent: Sent) => ({
  version: wholeNumber(one(typed, 'version')),
  columnId: one(typed, 'columnId'),
  unitId: wholeNumber(one(typed, 'unitId')),
  campaignId: oneOrNull(typed, 'campaignId'),
  genre: one(typed, 'genre') || 'news',
  title: one(typed, 'title'),
  lead: oneOrNull(typed, 'lead'),
  body: one(typed, 'body'),
  bodyHtml: oneOrNull(typed, 'bodyHtml'),
  titleEn: oneOrNull(typed, 'titleEn'),
  leadEn: oneOrNull(typed, 'leadEn'),
  bodyEn: oneOrNull(typed, 'bodyEn'),
  bodyEnHtml: oneOrNull(typed, 'bodyEnHtml'),
  englishReady: ticked(typed, 'englishReady'),
  englishCompared: ticked(typed, 'englishCompared'),
  embargoUntil: momentTyped(typed, 'embargoDay', 'embargoTime'),
  sourceSlug: oneOrNull(typed, 'sourceSlug'),
  sourceName: oneOrNull(typed, 'sourceName'),
  sourceAddress: oneOrNull(typed, 'sourceAddress'),
  byLine: oneOrNull(typed, 'byLine'),
  signedUnit: oneOrNull(typed, 'signedUnit'),
  pictures: picturesTyped(typed, sent),
  related: one(typed, 'related')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
})
