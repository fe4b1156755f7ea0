import { type Day, daysBetween, showDay } from '../platform/plain/day.ts'
import type { Language } from '../platform/plain/language.ts'
import { showNumber, showPercent } from '../platform/plain/number.ts'
import type { PublishedCampaignRow, PublishedTotalRow } from './tables.ts'

/** A day as precisely as the document gives it: 15/01/2026, tháng 02/2026, năm 2026. */
export const showPrecisely = (
  day: string,
  precision: 'day' | 'month' | 'year' | null,
  language: Language,
): string => {
  const [year = '', month = ''] = day.split('-')
  if (precision === 'year') return language === 'vi' ? `năm ${year}` : year
  if (precision === 'month')
    return language === 'vi'
      ? `tháng ${month}/${year}`
      : new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          new Date(`${year}-${month}-01T00:00:00Z`),
        )
  return showDay(day, language)
}

type Period = Pick<PublishedCampaignRow, 'startOn' | 'startPrecision' | 'endOn' | 'endPrecision' | 'endEvent'>

/** Start and end as they are read: an end may be an event in the document's own words. */
export const periodOf = (
  campaign: Period,
  language: Language,
): { start: string | null; end: string | null } => ({
  start: campaign.startOn && showPrecisely(campaign.startOn, campaign.startPrecision, language),
  end: campaign.endOn ? showPrecisely(campaign.endOn, campaign.endPrecision, language) : campaign.endEvent,
})

/** Where a campaign stands on the day: one that is announced and has not begun is coming. */
export const standingOf = (
  { state, startOn }: Pick<PublishedCampaignRow, 'state' | 'startOn'>,
  today: Day,
): 'coming' | 'running' | 'closed' => {
  if (state !== 'running') return 'closed'
  return startOn && startOn > today ? 'coming' : 'running'
}

type Ended = Pick<PublishedCampaignRow, 'closedOn' | 'endOn'>

const endOf = ({ closedOn, endOn }: Ended): Day => closedOn ?? endOn ?? ''

/** Puts campaigns in order, the latest end first. */
export const byEnd = (a: Ended, b: Ended): number =>
  endOf(a) === endOf(b) ? 0 : endOf(a) < endOf(b) ? 1 : -1

/** Share of the period that has passed, 0…1; null when the end is an event. */
export const elapsedShare = (campaign: Period, today: string): number | null => {
  const { startOn, endOn } = campaign
  if (!startOn || !endOn || endOn <= startOn) return null
  return Math.max(0, Math.min(1, daysBetween(startOn, today) / daysBetween(startOn, endOn)))
}

/** A total in one figure: '99,94%' for a ratio, '27 tin, bài' for a count. */
export const showShortTotal = (total: PublishedTotalRow, language: Language): string =>
  total.kind === 'count' || !total.denominator
    ? showTotal(total, language)
    : showPercent(total.numerator ?? 0, total.denominator, language)

/** A total as it is read: '99,94% (381.171/381.400)' for a ratio, '27 tin, bài' for a count. */
export const showTotal = (total: PublishedTotalRow, language: Language): string => {
  const numerator = total.numerator ?? 0
  const count = showNumber(numerator, language)
  if (total.kind === 'count' || !total.denominator)
    return `${count} ${total.unit === '%' ? '' : total.unit}`.trim()
  const parts = `${count}/${showNumber(total.denominator, language)}`
  return `${showPercent(numerator, total.denominator, language)} (${parts})`
}
