import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../platform/plain/number.ts'
import type { Whole } from './totals.ts'

/** The wall's figures as they are read, in one language: what the page shows and what the stream sends. */
export type WallTexts = {
  readonly share: string
  readonly voters: string
  readonly coverage: string
  readonly full: string
  readonly communes: string
  readonly districts: string
  readonly late: string
}

export const wallTexts = (whole: Whole, language: Language): WallTexts => {
  const n = (value: number): string => showNumber(value, language)
  return {
    share: showPercent(whole.voted, whole.listedReported, language),
    voters: `${n(whole.voted)}/${n(whole.listedReported)}`,
    coverage: `${n(whole.reported)}/${n(whole.areas)}`,
    full: n(whole.fullAreas),
    communes: `${n(whole.fullCommunes)}/${n(whole.communes)}`,
    districts: `${n(whole.fullDistricts)}/${n(whole.districts)}`,
    late: n(whole.areas - whole.reported),
  }
}

/** `22:04, 23/05/2021`; null while nothing has come. */
export const figuresTime = ({ figuresAt }: Whole, language: Language): string | null =>
  figuresAt === null ? null : showMoment(figuresAt, language)
