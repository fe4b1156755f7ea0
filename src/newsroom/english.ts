type Words = { readonly title: string; readonly lead: string | null; readonly body: string }
type English = {
  readonly titleEn: string | null
  readonly leadEn: string | null
  readonly bodyEn: string | null
}

export type Kept = Words &
  English & {
    readonly textVersion: number
    readonly englishOf: number | null
    readonly englishState: 'none' | 'draft' | 'ready'
  }

export type EnglishWish = {
  /** May be shown to the public. */
  readonly ready: boolean
  /** Somebody has compared it with the words as they are now. */
  readonly compared: boolean
}

const sameWords = (a: Words, b: Words): boolean =>
  a.title === b.title && a.lead === b.lead && a.body === b.body
const sameEnglish = (a: English, b: English): boolean =>
  a.titleEn === b.titleEn && a.leadEn === b.leadEn && a.bodyEn === b.bodyEn

/**
 * What saving makes of the two languages: the Vietnamese words are the original and grow a version when they change; the
 * English is of the version it was written beside, or was compared with. null: the article is new.
 */
export const languagesAfter = (
  before: Kept | null,
  after: Words & English,
  wish: EnglishWish,
): Pick<Kept, 'textVersion' | 'englishOf' | 'englishState'> => {
  const textVersion = before ? before.textVersion + (sameWords(before, after) ? 0 : 1) : 1
  if (!after.titleEn) return { textVersion, englishOf: null, englishState: 'none' }
  const written = !before || wish.compared || !sameEnglish(before, after)
  return {
    textVersion,
    englishOf: written ? textVersion : before.englishOf,
    englishState: wish.ready ? 'ready' : 'draft',
  }
}

/** Whether the English is older than the Vietnamese it stands beside: "bản dịch cũ hơn bản gốc". */
export const isStale = (article: Pick<Kept, 'textVersion' | 'englishOf'>): boolean =>
  article.englishOf !== null && article.englishOf < article.textVersion
