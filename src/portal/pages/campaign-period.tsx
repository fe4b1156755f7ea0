import type { Language } from '../../platform/plain/language.ts'
import { periodOf } from '../campaign-facts.ts'
import type { PublishedCampaignRow } from '../tables.ts'
import { say } from '../words.ts'

/** From when until when; an end that is an event stands in the document's own words. Nothing where no start is known. */
export const CampaignPeriod = ({
  campaign,
  language,
}: {
  readonly campaign: PublishedCampaignRow
  readonly language: Language
}) => {
  const t = say(language)
  const { start, end } = periodOf(campaign, language)
  if (!start) return null
  if (!end) return <span>{t('campaign.from', { start })}</span>
  if (campaign.endOn) return <span>{t('campaign.fromTo', { start, end })}</span>
  return (
    <span>
      {t('campaign.fromTo', { start, end: '' })}
      <span lang="vi">{end}</span>
    </span>
  )
}
