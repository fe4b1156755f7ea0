import { LinkButton } from '../../platform/ui/button/button.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../platform/ui/ledger/ledger.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { citationOf } from '../../documents/document.ts'
import type { Paper } from '../queries.ts'
import type { CampaignRow } from '../tables.ts'
import { say } from '../words.ts'
import { CampaignChip, campaignPath, home } from './campaign-parts.tsx'
import { showPeriod } from './period-text.ts'

export type ListPageProps = {
  readonly visit: Visit
  readonly text: string
  /** Found by the text; null when nothing was asked. */
  readonly found: readonly CampaignRow[] | null
  readonly owed: readonly CampaignRow[]
  readonly followed: readonly CampaignRow[]
  readonly plans: readonly CampaignRow[]
  readonly others: readonly CampaignRow[]
  readonly papers: ReadonlyMap<string, Paper>
  readonly mayRecord: boolean
}

const cited = (paper: Paper | undefined): string | null => (paper ? citationOf(paper, 'vi') : null)

const entriesOf = (campaigns: readonly CampaignRow[], { visit, papers }: ListPageProps) =>
  campaigns.map((campaign) => ({
    key: campaign.id,
    title: <span lang="vi">{campaign.name}</span>,
    href: campaignPath(campaign.slug),
    meta: (
      <>
        <span lang="vi">{cited(papers.get(campaign.id)) ?? campaign.launcherName}</span> ·{' '}
        {showPeriod(campaign, visit.language)}
      </>
    ),
    side: <CampaignChip campaign={campaign} visit={visit} />,
  }))

type GroupProps = { heading: string; campaigns: readonly CampaignRow[]; props: ListPageProps; id: string }

const Group = ({ heading, campaigns, props, id }: GroupProps) =>
  campaigns.length === 0 ? null : (
    <Section heading={heading} id={id}>
      <Ledger entries={entriesOf(campaigns, props)} />
    </Section>
  )

const Mine = (props: ListPageProps) => {
  const { visit, owed, followed, plans, others } = props
  const t = say(visit.language)
  return (
    <>
      <Group id="don-vi-toi" heading={t('list.owed')} campaigns={owed} props={props} />
      <Group id="theo-doi" heading={t('list.followed')} campaigns={followed} props={props} />
      <Group id="ke-hoach" heading={t('list.plans')} campaigns={plans} props={props} />
      <Group id="khac" heading={t('list.others')} campaigns={others} props={props} />
      {[owed, followed, plans, others].every(({ length }) => length === 0) && (
        <Empty text={t('list.empty')} />
      )}
    </>
  )
}

/** The campaigns that concern me: owed to, followed, my own plans; and any other by its words. */
export const ListPage = (props: ListPageProps) => {
  const { visit, text, found, mayRecord } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('campaigns.title')}
        actions={
          mayRecord && (
            <>
              <LinkButton href="/lam-viec/van-ban/nhap" kind="primary">
                {t('list.enter')}
              </LinkButton>
              <LinkButton href={`${home}/moi`}>{t('list.draft')}</LinkButton>
            </>
          )
        }
      />
      <FilterForm action={home} label={t('list.search')}>
        <TextField name="tim" label={t('list.searchField')} type="search" value={text} optional />
      </FilterForm>
      {found ? (
        <Section heading={t('list.found', { count: found.length })}>
          {found.length === 0 ? (
            <Empty text={t('list.notFound', { text })} />
          ) : (
            <Ledger entries={entriesOf(found, props)} />
          )}
        </Section>
      ) : (
        <Mine {...props} />
      )}
    </>
  )
}
