import type { Language } from '../../platform/plain/language.ts'
import { DocumentCitation } from '../../platform/ui/document-citation/document-citation.tsx'
import type { LedgerEntry } from '../../platform/ui/ledger/ledger.tsx'
import { Meter } from '../../platform/ui/meter/meter.tsx'
import { Stat } from '../../platform/ui/stat/stat.tsx'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { link } from '../../platform/web/address.ts'
import type { PublishedCampaignRow, PublishedPlanCountRow } from '../tables.ts'
import { say } from '../words.ts'
import { CampaignPeriod } from './campaign-period.tsx'

type EntryOf = {
  readonly campaign: PublishedCampaignRow
  readonly plans: PublishedPlanCountRow | undefined
  readonly language: Language
}

/** A campaign in a list: document, period, and how many units have made its plan their own. */
export const campaignEntry = ({ campaign, plans, language }: EntryOf): LedgerEntry => {
  const t = say(language)
  const running = campaign.state === 'running'
  return {
    key: campaign.id,
    href: link({ language }, `/phong-trao/${campaign.slug}`),
    title: <span lang="vi">{campaign.name}</span>,
    meta: (
      <>
        <DocumentCitation
          type={campaign.documentKind}
          number={campaign.documentNumber}
          day={campaign.documentIssuedOn}
          issuer={campaign.documentIssuer}
        />
        <br />
        <CampaignPeriod campaign={campaign} language={language} />
      </>
    ),
    body:
      plans && plans.plansExpected > 0 ? (
        <Meter
          label={t('campaign.plans')}
          shown={`${plans.plansMade}/${plans.plansExpected}`}
          value={plans.plansMade}
          max={plans.plansExpected}
        />
      ) : undefined,
    side: (
      <>
        <Chip
          state={running ? 'running' : 'closed'}
          text={t(running ? 'campaign.running' : 'campaign.closed')}
        />
        {plans && (
          <Stat
            value={plans.unitsAssigned}
            sentence={t('campaign.assigned', { count: plans.unitsAssigned })}
          />
        )}
      </>
    ),
  }
}
