import type {
  PublishedCampaignRow,
  PublishedDocumentRow,
  PublishedPeriodCountRow,
  PublishedPlanCountRow,
  PublishedSpokespersonRow,
  PublishedTotalRow,
  PublishedTurnoutRow,
} from '../tables.ts'

/** A picture that may be taken over: its file, what it shows, whose it is. */
export type KitPicture = {
  readonly fileId: string
  readonly href: string
  readonly alt: string
  readonly caption: string
  readonly credit: string | null
  /** The article's title, or who is shown in a good example. */
  readonly of: string
  /** Whose the right is: the credit's, or as the bearer of a good example agreed. */
  readonly from: 'article' | 'example'
  readonly width: number | null
  readonly height: number | null
  readonly name: string
  readonly size: number
}

export type KitStory = {
  readonly slug: string
  readonly title: string
  readonly titleEn: string | null
  readonly lead: string | null
  readonly leadEn: string | null
  readonly publishedAt: string | null
}

/** All that the press is given of one campaign. */
export type Kit = {
  readonly campaign: PublishedCampaignRow
  /** Who follows it. */
  readonly standing: string | null
  readonly speaker: PublishedSpokespersonRow | null
  /** The launch document as it is published, and those that it rests on. */
  readonly launch: PublishedDocumentRow | null
  readonly basis: readonly PublishedDocumentRow[]
  readonly contents: readonly string[]
  readonly plans: PublishedPlanCountRow | null
  readonly periods: readonly PublishedPeriodCountRow[]
  /** Accepted figures as they stand; they go on changing. */
  readonly totals: readonly PublishedTotalRow[]
  /** Frozen by the hour and released; withdrawn ones stay with their note. */
  readonly frozen: readonly PublishedTurnoutRow[]
  readonly stories: readonly KitStory[]
  readonly pictures: readonly KitPicture[]
}

/** So many articles and pictures, the latest. */
export const mostStories = 10
export const mostPictures = 24

/** What goes into the one file to take away; the rest is named there with its address. */
export const inZip = { pictures: 12, bytes: 20 * 1024 * 1024 } as const

/** The pictures that go into the file, in their order, as long as there is room. */
export const picturesInZip = (pictures: readonly KitPicture[]): readonly KitPicture[] => {
  let left = inZip.bytes
  return pictures.slice(0, inZip.pictures).filter(({ size }) => {
    if (size > left) return false
    left -= size
    return true
  })
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(-60)

/** The name of a picture in the file: `anh/01-ngay-bau-cu.jpg`. */
export const nameInZip = (picture: KitPicture, at: number): string =>
  `anh/${String(at + 1).padStart(2, '0')}-${plain(picture.name) || 'anh'}`

/** The moment up to which the live figures speak. */
export const figuresAt = ({ totals, periods }: Pick<Kit, 'totals' | 'periods'>): string | null =>
  [...totals, ...periods]
    .flatMap((one) => one.figuresAt ?? [])
    .sort()
    .at(-1) ?? null
