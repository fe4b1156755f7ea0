import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { CampaignHead, campaignPath } from '../../pages/campaign-parts.tsx'
import { IndicatorFields, type IndicatorShown } from '../../pages/indicator-fields.tsx'
import type { Whole } from '../../queries.ts'
import { say } from '../../words.ts'

export type IndicatorsPageProps = {
  readonly whole: Whole
  readonly visit: Visit
  /** As they stand, then empty ones to add. */
  readonly indicators: readonly IndicatorShown[]
}

/** Indicators set by hand: those that were read are completed, others are added. */
export const IndicatorsPage = ({ whole, visit, indicators }: IndicatorsPageProps) => {
  const t = say(visit.language)
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('move.set_indicators')} />
      <p>{t('indicator.pageHint')}</p>
      <Form visit={visit} action={campaignPath(whole.campaign.slug, 'chi-tieu')} wide>
        {indicators.map((indicator, at) => (
          <IndicatorFields key={at} visit={visit} indicator={indicator} at={at} />
        ))}
        <Actions>
          <Button>{t('indicator.submit')}</Button>
        </Actions>
      </Form>
    </>
  )
}
