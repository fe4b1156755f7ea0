import type { Language } from '../../platform/plain/language.ts'
import { DocumentCitation } from '../../platform/ui/document-citation/document-citation.tsx'
import type { LedgerEntry } from '../../platform/ui/ledger/ledger.tsx'
import { Meter } from '../../platform/ui/meter/meter.tsx'
import { Stat } from '../../platform/ui/stat/stat.tsx'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { link } from '../../platform/web/address.ts'
import type { Day } from '../../platform/plain/day.ts'
import { showShortTotal, standingOf } from '../campaign-facts.ts'
import type { Results } from '../campaigns/queries.ts'
import type { PublishedCampaignRow, PublishedPlanCountRow, PublishedTotalRow } from '../tables.ts'
import { say } from '../words.ts'
import { CampaignPeriod } from './campaign-period.tsx'

type EntryOf = {
  readonly campaign: PublishedCampaignRow
  readonly plans: PublishedPlanCountRow | undefined
  readonly language: Language
  readonly today: Day
  /** Told in the place of its plans. */
  readonly results?: Results | undefined
}

type ResultsProps = {
  readonly campaign: PublishedCampaignRow
  readonly results: Results
  readonly language: Language
}

/** One figure with its bar, or the bare count. */
const Figure = ({ total, language }: { readonly total: PublishedTotalRow; readonly language: Language }) => {
  const shown = showShortTotal(total, language)
  if (total.kind === 'count' || !total.denominator)
    return (
      <p>
        <span lang="vi">{total.name}</span> <strong class="tabular">{shown}</strong>
      </p>
    )
  const value = ((total.numerator ?? 0) * 100) / total.denominator
  return <Meter label={total.name} lang="vi" shown={shown} value={value} max={100} />
}

const ResultsOf = ({ campaign, results: { totals, awards }, language }: ResultsProps) => {
  const t = say(language)
  const to = (path: string) => link({ language }, path)
  return (
    <>
      {totals.map((total) => (
        <Figure key={total.indicatorId} total={total} language={language} />
      ))}
      <ul class="plain-links">
        {totals.length > 0 && (
          <li>
            <a href={to(`/phong-trao/${campaign.slug}#tien-do`)}>
              {t('campaign.results')}
              <span class="visually-hidden" lang="vi">
                {' '}
                {campaign.name}
              </span>
            </a>
          </li>
        )}
        {awards > 0 && (
          <li>
            <a href={to(`/khen-thuong?dot=${campaign.slug}`)}>{t('awards.ofCampaign', { count: awards })}</a>
          </li>
        )}
      </ul>
    </>
  )
}

/** Coming, under way or closed, in a word. */
export const StandingChip = ({
  standing,
  language,
}: {
  readonly standing: ReturnType<typeof standingOf>
  readonly language: Language
}) => {
  const text = say(language)(`campaign.${standing}`)
  return standing === 'coming' ? (
    <Chip tone="neutral" icon="calendar" text={text} />
  ) : (
    <Chip state={standing} text={text} />
  )
}

/** A campaign in a list: document, period, and how many units have made its plan their own. */
export const campaignEntry = ({ campaign, plans, language, today, results }: EntryOf): LedgerEntry => {
  const t = say(language)
  const standing = standingOf(campaign, today)
  const told = results && (results.totals.length > 0 || results.awards > 0) ? results : null
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
    body: told ? (
      <ResultsOf campaign={campaign} results={told} language={language} />
    ) : plans && plans.plansExpected > 0 ? (
      <Meter
        label={t('campaign.plans')}
        shown={`${plans.plansMade}/${plans.plansExpected}`}
        value={plans.plansMade}
        max={plans.plansExpected}
      />
    ) : undefined,
    side: (
      <>
        <StandingChip standing={standing} language={language} />
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
