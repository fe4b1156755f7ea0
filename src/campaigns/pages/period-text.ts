import { type Day, showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import type { Precision } from '../campaign.ts'
import type { CampaignRow } from '../tables.ts'
import { say } from '../words.ts'

/** A day as exact as it is known: 15/01/2026, tháng 02/2026, năm 2026. */
export const showBoundary = (on: Day, precision: Precision | null, language: Language): string => {
  if (precision === 'month')
    return say(language)('period.month', { month: `${on.slice(5, 7)}/${on.slice(0, 4)}` })
  return precision === 'year' ? say(language)('period.year', { year: on.slice(0, 4) }) : showDay(on, language)
}

type Timed = Pick<
  CampaignRow,
  'startOn' | 'startPrecision' | 'endOn' | 'endPrecision' | 'endEvent' | 'endConfirmedOn'
>

const endOf = (campaign: Timed, language: Language): string | null => {
  const on = campaign.endOn ? showBoundary(campaign.endOn, campaign.endPrecision, language) : null
  if (!campaign.endEvent) return on
  const event = campaign.endEvent
  return on ? say(language)('period.dayAndEvent', { day: on, event }) : event
}

/** "Từ 15/01/2026 đến ngày khánh thành …": an end bound to an event is said in the document's words. */
export const showPeriod = (campaign: Timed, language: Language): string => {
  const t = say(language)
  const start = campaign.startOn ? showBoundary(campaign.startOn, campaign.startPrecision, language) : null
  const end = endOf(campaign, language)
  const confirmed = campaign.endConfirmedOn
    ? ` (${t('period.confirmed', { day: showDay(campaign.endConfirmedOn, language) })})`
    : ''
  if (start && end) return t('period.both', { start, end }) + confirmed
  if (start) return t('period.from', { start })
  return end ? t('period.until', { end }) + confirmed : t('period.none')
}

/** The days of a phase; a phase that the document does not date says so. */
export const showPhase = (
  phase: Pick<CampaignRow, 'startOn' | 'startPrecision' | 'endOn' | 'endPrecision'>,
  language: Language,
): string => showPeriod({ ...phase, endEvent: null, endConfirmedOn: null }, language)
