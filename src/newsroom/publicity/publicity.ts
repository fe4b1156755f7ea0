import type { Day } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import type { PublicityFormForm, PublicityGuidanceState } from '../tables.ts'

export type FormCode = PublicityFormForm

/** Who guides the units of a campaign. */
export const guides = ['standing_agency', 'standing_approver', 'editor', 'editor_in_chief'] as const
/** Who enters what a unit put out; an agency above it may enter for it. */
export const enterers = ['unit_clerk', 'unit_leader', 'newsroom_contributor', 'standing_agency'] as const

type Move = { readonly from: readonly PublicityGuidanceState[]; readonly to: PublicityGuidanceState | null }

/** What may happen to guidance. What is issued may still be mended: forms that already have outputs stay. */
export const publicityMoves = {
  'publicity.change': { from: ['draft', 'issued'], to: null },
  'publicity.issue': { from: ['draft'], to: 'issued' },
  'publicity.withdraw': { from: ['draft', 'issued'], to: 'withdrawn' },
} as const satisfies Readonly<Record<string, Move>>

export type PublicityMove = keyof typeof publicityMoves

/** Whether the move is open from this state. */
export const mayMovePublicity = (move: PublicityMove, state: PublicityGuidanceState): boolean => {
  const from: readonly PublicityGuidanceState[] = publicityMoves[move].from
  return from.includes(state)
}

/** Forms of publicity in the order in which they are shown. */
export const formCodes = [
  'panel',
  'banner',
  'loudspeaker',
  'recording',
  'mobile',
  'article',
  'social',
  'meeting',
  'contest',
  'performance',
  'leaflet',
  'other',
] as const satisfies readonly FormCode[]

export const isFormCode = (text: string): text is FormCode => formCodes.some((code) => code === text)

export const formNames: Readonly<Record<FormCode, Readonly<Record<Language, string>>>> = {
  panel: { vi: 'Pa nô, áp phích', en: 'Billboards and posters' },
  banner: { vi: 'Băng rôn, khẩu hiệu', en: 'Banners and slogans' },
  loudspeaker: { vi: 'Bài trên loa truyền thanh', en: 'Loudspeaker broadcasts' },
  recording: { vi: 'Bản ghi âm, video', en: 'Recordings and videos' },
  mobile: { vi: 'Lượt xe, loa lưu động', en: 'Rounds of mobile loudspeakers' },
  article: { vi: 'Tin, bài, ảnh', en: 'News and features' },
  social: { vi: 'Bài trên mạng xã hội', en: 'Posts on social media' },
  meeting: { vi: 'Họp dân, buổi nói chuyện', en: 'Meetings and talks' },
  contest: { vi: 'Hội thi, cuộc tìm hiểu', en: 'Contests' },
  performance: { vi: 'Buổi văn nghệ, sân khấu hóa', en: 'Performances' },
  leaflet: { vi: 'Tờ gấp, tài liệu', en: 'Leaflets' },
  other: { vi: 'Hình thức khác', en: 'Other forms' },
}

/** Of these the house counts some by itself: what is published, read out, recorded, or noted among activities. */
export const countedByItself: readonly FormCode[] = ['article', 'loudspeaker', 'recording', 'meeting']

/** In the order in which forms are shown. */
export const inFormOrder = <Row extends { readonly form: FormCode }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => formCodes.indexOf(a.form) - formCodes.indexOf(b.form))

type Span = { readonly fromOn: Day; readonly untilOn: Day }

/** `2021-03` … every month in which some day of the span lies. */
export const monthsOf = ({ fromOn, untilOn }: Span): readonly string[] => {
  const months: string[] = []
  let [year = 0, month = 0] = fromOn.split('-').map(Number)
  const last = untilOn.slice(0, 7)
  for (let name = fromOn.slice(0, 7); name <= last; ) {
    months.push(name)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
    name = `${year}-${String(month).padStart(2, '0')}`
  }
  return months
}

/** The slug of an article of our own portal that a link leads to; null when it leads elsewhere. */
export const ownArticleOf = (link: string): string | null =>
  /\/(?:en\/)?tin\/([a-z0-9-]+)\/?(?:[?#].*)?$/.exec(link)?.[1] ?? null
