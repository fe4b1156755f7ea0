import { Banner } from '../../platform/ui/banner/banner.tsx'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { type Milestone, Timeline } from '../../platform/ui/timeline/timeline.tsx'
import { showDay } from '../../platform/plain/day.ts'
import type { Finding } from '../../platform/law/law.ts'
import type { CampaignMove } from '../campaign.ts'
import { mayMove, planSteps } from '../duties/duty.ts'
import { Board, MyDuties, type Trails } from '../duties/pages/duty-parts.tsx'
import type { BoardCell, DutyFound } from '../duties/queries.ts'
import type { Adoption } from '../plans/adoption.ts'
import { Adopted, PlansBelow } from '../plans/pages/plans-below.tsx'
import type { PlanBelow } from '../plans/queries.ts'
import type { LinkedCampaign } from '../queries.ts'
import type { CampaignChangeRow, FindingOverrideRow } from '../tables.ts'
import { say } from '../words.ts'
import { CampaignHead, campaignPath, CampaignTabs } from './campaign-parts.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import {
  Audiences,
  Contents,
  Facts,
  Indicators,
  Phases,
  type PartsProps,
  Responsibilities,
} from './overview-parts.tsx'

export type OverviewProps = PartsProps & {
  readonly links: { readonly to: readonly LinkedCampaign[]; readonly from: readonly LinkedCampaign[] }
  readonly changes: readonly CampaignChangeRow[]
  readonly overrides: readonly FindingOverrideRow[]
  readonly findings: readonly Finding[]
  /** What this plan has made of the campaign above; null: it is no plan. */
  readonly adoption: Adoption | null
  /** What my units owe here. */
  readonly duties: readonly DutyFound[]
  readonly board: readonly BoardCell[]
  readonly plans: readonly PlanBelow[]
  readonly trails: Trails
}

/** `href`: an address downstream, in place of a part of the campaign's own. */
type Offer = { readonly part: string; readonly text: string; readonly href?: string }

/** What is offered here: what changes or ends a campaign stands on one page of its own. */
const offers = ({ whole, visit, duties }: OverviewProps): readonly Offer[] => {
  const t = say(visit.language)
  const may = (move: CampaignMove): boolean => whole.moves.includes(move)
  const isDraft = whole.campaign.state === 'draft'
  const owesPlan = duties.some(
    ({ step, state }) => planSteps.some((one) => one === step) && mayMove('duty.fulfil', state),
  )
  const all: readonly (Offer & { readonly open: boolean })[] = [
    { part: 'phat-dong', text: t('move.launch'), open: may('campaign.launch') },
    { part: 'soan', text: t('move.draft'), open: isDraft && may('campaign.launch') },
    { part: 'cu-the-hoa', text: t('move.localise'), open: owesPlan },
    { part: 'trien-khai', text: t('move.deploy'), open: may('campaign.deploy') },
    { part: 'chi-tieu', text: t('move.set_indicators'), open: !isDraft && may('campaign.set_indicators') },
    { part: 'lien-ket', text: t('move.link'), open: !isDraft && may('campaign.link') },
    {
      part: 'huong-dan',
      href: `/lam-viec/khen-thuong/huong-dan/${whole.campaign.slug}`,
      text: t('move.guide'),
      open: may('campaign.deploy') && whole.campaign.parentId === null,
    },
    { part: 'thay-doi', text: t('change.open'), open: may('campaign.withdraw') },
  ]
  return all.filter(({ open }) => open)
}

const Moves = (props: OverviewProps) => (
  <>
    {offers(props).map(({ part, text, href }, at) => (
      <LinkButton
        key={part}
        href={href ?? campaignPath(props.whole.campaign.slug, part)}
        kind={at === 0 ? 'primary' : 'secondary'}
      >
        {text}
      </LinkButton>
    ))}
  </>
)

const Links = ({ links, visit }: OverviewProps) => {
  const t = say(visit.language)
  const rows = [
    ...links.to.map((one) => ({ ...one, way: t(`link.to.${one.kind}`) })),
    ...links.from.map((one) => ({ ...one, way: t(`link.from.${one.kind}`) })),
  ]
  if (rows.length === 0) return null
  return (
    <Section heading={t('link.title')} id="lien-ket">
      <Table
        caption={t('link.title')}
        captionHidden
        columns={[
          { key: 'way', head: t('link.way'), cell: ({ way }) => way },
          {
            key: 'name',
            head: t('link.campaign'),
            rowHead: true,
            cell: ({ slug, name }) => (
              <a href={campaignPath(slug)} lang="vi">
                {name}
              </a>
            ),
          },
          { key: 'launcher', head: t('fact.launcher'), cell: ({ launcherName }) => launcherName },
        ]}
        rows={rows}
        rowKey={({ id, way }) => `${id} ${way}`}
      />
    </Section>
  )
}

const Changes = ({ changes, whole, visit }: OverviewProps) => {
  const t = say(visit.language)
  if (changes.length === 0) return null
  const items = changes.map(
    (change): Milestone => ({
      key: change.id,
      time: showDay(change.day, visit.language),
      text: t(`change.${change.kind}`),
      note: (
        <>
          {change.reason && <p lang="vi">{change.reason}</p>}
          {!change.reason && !change.documentId && <p>{t('change.withAbove')}</p>}
          {change.documentId && (
            <p>
              <a href={`/lam-viec/van-ban/${change.documentId}`}>{t('change.document')}</a>
            </p>
          )}
          <p class="faint">{change.byName}</p>
        </>
      ),
      state: 'done',
    }),
  )
  return (
    <Section
      heading={t('change.title')}
      id="thay-doi"
      note={t('change.version', { version: whole.campaign.version })}
    >
      <Timeline items={items} />
    </Section>
  )
}

/** The campaign itself, in the order in which it is read: what is to be done, what it says, what came of it. */
const Parts = (props: OverviewProps) => {
  const { whole, visit, adoption, duties, board, plans, trails } = props
  const t = say(visit.language)
  return (
    <>
      <MyDuties duties={duties} trails={trails} visit={visit} />
      {adoption && (
        <Section heading={t('plan.adoption')} id="cu-the-hoa">
          <Adopted adoption={adoption} visit={visit} />
        </Section>
      )}
      <Section heading={t('fact.title')}>
        <Facts {...props} />
      </Section>
      <Phases {...props} />
      <Contents {...props} />
      {board.length > 0 && <Board cells={board} campaign={whole.campaign} visit={visit} />}
      <PlansBelow plans={plans} trails={trails} visit={visit} />
      <Indicators {...props} />
      <Audiences {...props} />
      <Responsibilities {...props} />
    </>
  )
}

export const OverviewPage = (props: OverviewProps) => {
  const { whole, visit, findings, overrides } = props
  const t = say(visit.language)
  const isStub = whole.campaign.state === 'stub'
  return (
    <>
      <CampaignHead whole={whole} visit={visit}>
        <Moves {...props} />
      </CampaignHead>
      {isStub ? (
        <Banner tone="info">
          <p>{t('campaign.isStub')}</p>
        </Banner>
      ) : (
        <>
          <CampaignTabs slug={whole.campaign.slug} part="overview" visit={visit} />
          <Parts {...props} />
        </>
      )}
      <Links {...props} />
      {!isStub && (
        <FindingsPanel
          findings={findings}
          overrides={overrides}
          note={t(whole.campaign.origin === 'issued' ? 'finding.keptIssued' : 'finding.keptDrafted')}
          language={visit.language}
        />
      )}
      <Changes {...props} />
    </>
  )
}
