import { Banner } from '../../platform/ui/banner/banner.tsx'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { type Milestone, Timeline } from '../../platform/ui/timeline/timeline.tsx'
import { showDay } from '../../platform/plain/day.ts'
import type { Finding } from '../../platform/law/law.ts'
import type { VNode } from 'preact'
import type { CampaignMove } from '../campaign.ts'
import { campaignMoves } from '../campaign.ts'
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
  type PartsProps,
  Responsibilities,
} from './overview-parts.tsx'

export type OverviewProps = PartsProps & {
  readonly links: { readonly to: readonly LinkedCampaign[]; readonly from: readonly LinkedCampaign[] }
  readonly changes: readonly CampaignChangeRow[]
  readonly overrides: readonly FindingOverrideRow[]
  readonly findings: readonly Finding[]
  /** The part of the duties room: what my units owe here, the board, the plans below. */
  readonly below: VNode | null
}

/** Each move's own page; correcting and ending share one. */
const pageOf: Readonly<Record<CampaignMove, string>> = {
  'campaign.launch': 'phat-dong',
  'campaign.deploy': 'trien-khai',
  'campaign.localise': 'cu-the-hoa',
  'campaign.set_indicators': 'chi-tieu',
  'campaign.link': 'lien-ket',
  'campaign.correct': 'thay-doi#dinh-chinh',
  'campaign.extend': 'thay-doi#gia-han',
  'campaign.confirm_end': 'thay-doi#xac-nhan',
  'campaign.close': 'thay-doi#ket-thuc',
  'campaign.withdraw': 'thay-doi#thu-hoi',
}

const Moves = ({ whole, visit }: PartsProps) => {
  const t = say(visit.language)
  const offered = whole.moves.filter(
    (move) =>
      (move !== 'campaign.confirm_end' || (whole.campaign.endEvent && !whole.campaign.endConfirmedOn)) &&
      (whole.campaign.state !== 'draft' || !['campaign.correct', 'campaign.link'].includes(move)),
  )
  return (
    <>
      {whole.campaign.state === 'draft' && whole.moves.includes('campaign.launch') && (
        <LinkButton href={campaignPath(whole.campaign.slug, 'soan')}>{t('move.draft')}</LinkButton>
      )}
      {offered.map((move, at) => (
        <LinkButton
          key={move}
          href={campaignPath(whole.campaign.slug, pageOf[move])}
          kind={at === 0 ? 'primary' : 'secondary'}
        >
          {t(campaignMoves[move].label)}
        </LinkButton>
      ))}
    </>
  )
}

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

export const OverviewPage = (props: OverviewProps) => {
  const { whole, visit, findings, overrides, below } = props
  const t = say(visit.language)
  return (
    <>
      <CampaignHead whole={whole} visit={visit}>
        <Moves {...props} />
      </CampaignHead>
      {whole.campaign.state === 'stub' ? (
        <Banner tone="info">
          <p>{t('campaign.isStub')}</p>
        </Banner>
      ) : (
        <CampaignTabs slug={whole.campaign.slug} part="overview" visit={visit} />
      )}
      {below}
      <Section heading={t('fact.title')}>
        <Facts {...props} />
      </Section>
      {whole.campaign.state !== 'stub' && (
        <>
          <Contents {...props} />
          <Indicators {...props} />
          <Audiences {...props} />
          <Responsibilities {...props} />
        </>
      )}
      <Links {...props} />
      {whole.campaign.state !== 'stub' && (
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
