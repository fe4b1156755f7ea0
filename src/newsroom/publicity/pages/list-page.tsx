import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { PublicitySeen } from '../queries.ts'
import { say } from '../words.ts'
import { GuidanceState, home, publicityPath, spanLine } from './parts.tsx'

export type ListPageProps = {
  readonly visit: Visit
  readonly guidance: readonly PublicitySeen[]
  readonly part: Part
  readonly unitName: (unitId: number) => string
  readonly mayWrite: boolean
}

/** The guidance that concerns this person's units, and what he wrote himself. */
export const ListPage = ({ visit, guidance, part, unitName, mayWrite }: ListPageProps) => {
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          mayWrite && (
            <LinkButton href={`${home}/moi`} kind="primary" icon="plus">
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      {guidance.length === 0 && <Empty text={t('list.none')} />}
      <Ledger
        level={2}
        entries={guidance.map((one) => ({
          key: one.id,
          href: publicityPath(one.id),
          title: <span lang="vi">{one.title}</span>,
          meta: (
            <>
              <span lang="vi">{one.campaignName}</span> · <span lang="vi">{unitName(one.unitId)}</span> ·{' '}
              {spanLine(one, language)}
            </>
          ),
          side: <GuidanceState state={one.state} language={language} />,
        }))}
      />
      <Pager {...part} href={pageHref(visit)} />
    </>
  )
}
