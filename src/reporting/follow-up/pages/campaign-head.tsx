import type { ComponentChildren } from 'preact'
import { holdsRole } from '../../../platform/actor.ts'
import { AnchorTabs } from '../../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import type { Crumb, Visit } from '../../../platform/web/route.ts'
import { type CampaignPage, campaignPages, pagePath } from '../follow-up-pages.ts'
import { councilRoles, followerRoles } from '../reminder.ts'
import { say } from '../words.ts'

export type CampaignAt = { readonly slug: string; readonly name: string }

export type CampaignHeadProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly current: CampaignPage
  readonly title: string
  readonly lead?: ComponentChildren
  readonly actions?: ComponentChildren
}

/** Lists of the late are for those who follow units. */
const watching = [...followerRoles, ...councilRoles, 'auditor']

/** The head of a page about a campaign's follow-up, with its sister pages. */
export const CampaignHead = ({ visit, campaign, current, ...head }: CampaignHeadProps) => {
  const t = say(visit.language)
  const open = campaignPages.filter((page) => page !== 'don-doc' || holdsRole(visit.actor, watching))
  const items = open.map((page) => ({
    href: pagePath(campaign.slug, page),
    text: t(`page.${page}`),
    current: page === current,
  }))
  return (
    <>
      <PageHead kicker={<span lang="vi">{campaign.name}</span>} {...head} />
      <AnchorTabs items={items} label={t('pages')} />
    </>
  )
}

/** The way back: the campaigns, and the campaign itself; `page` where one stands deeper. */
export const campaignCrumbs = (visit: Visit, campaign: CampaignAt, page?: CampaignPage): Crumb[] => [
  { href: '/lam-viec/phong-trao', text: say(visit.language)('crumb.campaigns') },
  { href: `/lam-viec/phong-trao/${campaign.slug}`, text: campaign.name },
  ...(page ? [{ href: pagePath(campaign.slug, page), text: say(visit.language)(`page.${page}`) }] : []),
]
