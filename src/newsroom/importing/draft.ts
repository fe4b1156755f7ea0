import type { LeftAside } from '../left-aside.ts'
import type { PageArticle } from './page-article.ts'

/** What a draft out of a file has none of. */
export const empty = {
  genre: 'news',
  titleEn: null,
  leadEn: null,
  bodyEn: null,
  bodyEnHtml: null,
  englishReady: false,
  englishCompared: false,
  sourceName: null,
  sourceAddress: null,
  sourceDateLine: null,
  signedUnit: null,
  viewsBefore: 0,
  embargoUntil: null,
  attachments: [],
  related: [],
  leftAside: [],
} as const

export type Source = { readonly name: string | null; readonly address: string | null }

/** A picture as a command takes it; `sent` is a picture that has been looked into. */
export type DraftPicture = {
  readonly fileId: null
  readonly sent: unknown
  readonly alt: string
  readonly caption: string
  readonly credit: string | null
  readonly afterBlock: number | null
  readonly missingSource: string | null
}

/** An article of an earlier portal as the fields of a draft. Captions that no picture of the page bears have no file. */
export const draftOfPage = (
  read: PageArticle,
  source: Source,
  placeholder: (caption: string) => string,
  pictures: readonly DraftPicture[] = [],
) => ({
  ...empty,
  title: read.title,
  // a text of one paragraph is no lead without a text
  lead: read.html === '' ? null : read.lead,
  body: read.html === '' ? (read.lead ?? '') : '',
  bodyHtml: read.html || null,
  sourceSlug: read.sourceSlug,
  sourceName: source.name,
  sourceAddress: source.address,
  sourceDateLine: read.dateLine,
  sourcePublishedAt: read.publishedAt,
  byLine: read.byLine,
  signedUnit: read.signedUnit,
  viewsBefore: read.views,
  pictures: [
    ...pictures,
    ...read.captions.map(({ caption, credit }) => ({
      fileId: null,
      sent: null,
      alt: placeholder(caption),
      caption,
      credit,
      afterBlock: null,
      missingSource: null,
    })),
  ],
})

/** Pictures that stand at an address: they are not fetched, only named. */
export const remotePictures = (html: string): readonly LeftAside[] =>
  [...html.matchAll(/<img[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi)]
    .map(([, src = '']) => src)
    .filter((src) => !/^(?:cid:|data:)/i.test(src))
    .map((src) => ({ name: src.slice(0, 300), code: 'aside.remote_picture', values: {} }))

/** Links whose words were kept and whose address was not. */
export const droppedLinks = (links: readonly string[]): readonly LeftAside[] =>
  links.map((link) => ({ name: link, code: 'aside.link', values: {} }))
