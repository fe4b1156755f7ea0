import type { ComponentChildren } from 'preact'
import { AnchorTabs } from '../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { DocumentCitation } from '../../platform/ui/document-citation/document-citation.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { UnitPath } from '../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { TrailStep } from '../../units/unit.ts'
import type { Whole } from '../queries.ts'
import type { CampaignRow, CampaignState } from '../tables.ts'
import { say } from '../words.ts'
import { showPeriod } from './period-text.ts'

export const home = '/lam-viec/phong-trao'

/** Where a campaign's page stands, or one of the pages below it. */
export const campaignPath = (slug: string, part?: string): string =>
  part ? `${home}/${slug}/${part}` : `${home}/${slug}`

/** The way back: the list, and the campaign when the page is below it. */
export const crumbsOf = ({ language }: Visit, whole?: Pick<Whole, 'campaign'> | null) => [
  { href: home, text: say(language)('campaigns.title') },
  ...(whole ? [{ href: campaignPath(whole.campaign.slug), text: whole.campaign.name }] : []),
]

const chips = {
  draft: 'draft',
  running: 'running',
  closed: 'closed',
  withdrawn: 'withdrawn',
  stub: 'unknown',
} as const satisfies Record<CampaignState, string>

export const CampaignChip = ({ campaign, visit }: { campaign: Pick<CampaignRow, 'state'>; visit: Visit }) => (
  <Chip state={chips[campaign.state]} text={say(visit.language)(`campaign.state.${campaign.state}`)} />
)

export const unitSteps = (trail: readonly TrailStep[] | undefined) =>
  (trail ?? []).map(({ name }) => ({ text: name }))

/** A unit with its path, or a dash where none is known. */
export const Unit = ({
  id,
  trails,
}: {
  id: number | null
  trails: ReadonlyMap<number, readonly TrailStep[]>
}) => (id === null || !trails.has(id) ? <>–</> : <UnitPath path={unitSteps(trails.get(id))} />)

export type Part = 'overview' | 'duties' | 'progress' | 'questions' | 'overlap'

/** The pages of one campaign, side by side; progress is the reporting room's. */
export const CampaignTabs = ({ slug, part, visit }: { slug: string; part: Part; visit: Visit }) => {
  const t = say(visit.language)
  const tabs = [
    { part: 'overview', href: campaignPath(slug), text: t('tab.overview') },
    { part: 'duties', href: campaignPath(slug, 'viec'), text: t('tab.duties') },
    { part: 'progress', href: campaignPath(slug, 'tien-do'), text: t('tab.progress') },
    { part: 'overlap', href: campaignPath(slug, 'cung-thoi-gian'), text: t('tab.overlap') },
    { part: 'questions', href: campaignPath(slug, 'hoi-dap'), text: t('tab.questions') },
  ]
  return (
    <AnchorTabs
      label={t('tab.label')}
      items={tabs.map(({ href, text, part: here }) => ({ href, text, current: here === part }))}
    />
  )
}

/** The head of every page of a campaign: name, state, document and period, then what can be done from here. */
export const CampaignHead = ({
  whole,
  visit,
  title,
  children,
}: {
  readonly whole: Pick<Whole, 'campaign' | 'document'>
  readonly visit: Visit
  /** What this page is about; the campaign's name when it is its own page. */
  readonly title?: string
  readonly children?: ComponentChildren
}) => {
  const { campaign, document } = whole
  return (
    <PageHead
      title={title ?? campaign.name}
      meta={
        <>
          <CampaignChip campaign={campaign} visit={visit} />{' '}
          {document && (
            <DocumentCitation
              type={document.kind}
              number={document.number}
              day={document.issuedOn}
              issuer={document.issuerName}
              href={`/lam-viec/van-ban/${document.id}`}
              stub={document.knownBy === 'stub'}
            />
          )}
        </>
      }
      lead={title ? undefined : showPeriod(campaign, visit.language)}
      actions={children}
    />
  )
}
