import { showDay } from '../../../platform/plain/day.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { ConsultationListed } from '../queries.ts'
import { say } from '../words.ts'

export const home = '/lam-viec/gop-y'
export const pathOf = (id: string, part = ''): string => `${home}/${id}${part && `/${part}`}`

/** The consultations of this person's units. */
export const ConsultationsPage = ({
  visit,
  consultations,
  part,
  mayOpen,
}: {
  readonly visit: Visit
  readonly consultations: readonly ConsultationListed[]
  readonly part: Part
  readonly mayOpen: boolean
}) => {
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          mayOpen && (
            <LinkButton href={`${home}/moi`} kind="primary" icon="plus">
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      {consultations.length === 0 && <Empty text={t('list.none')} />}
      <Ledger
        level={2}
        entries={consultations.map(({ id, title, state, opensOn, closesOn, waiting }) => ({
          key: id,
          href: pathOf(id),
          title: <span lang="vi">{title}</span>,
          meta: t('list.days', { first: showDay(opensOn, language), last: showDay(closesOn, language) }),
          side: (
            <>
              <p>{t(`state.${state}`)}</p>
              {waiting > 0 && <p>{t('list.waiting', { count: waiting })}</p>}
            </>
          ),
        }))}
      />
      <Pager {...part} href={pageHref(visit)} />
    </>
  )
}
