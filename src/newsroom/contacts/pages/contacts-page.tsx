import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { ContactOfficialRow, ContactOfficialState } from '../../tables.ts'
import { say } from '../words.ts'

export const home = '/lam-viec/dau-moi-lien-he'
export const pathOf = (id: string, part = ''): string => `${home}/${id}${part && `/${part}`}`

const looks = {
  draft: { tone: 'neutral', icon: 'pen' },
  published: { tone: 'ok', icon: 'globe' },
  withdrawn: { tone: 'paused', icon: 'arrow-left' },
} as const satisfies Record<ContactOfficialState, object>

export const StateChip = ({
  visit,
  state,
}: {
  readonly visit: Visit
  readonly state: ContactOfficialState
}) => <Chip {...looks[state]} text={say(visit.language)(`state.${state}`)} />

type ListProps = {
  readonly visit: Visit
  readonly contacts: readonly ContactOfficialRow[]
  readonly unitName: (unitId: number) => string
}

const List = ({ visit, contacts, unitName }: ListProps) => {
  const t = say(visit.language)
  return (
    <Table
      caption={t('list.title')}
      captionHidden
      rows={contacts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'who',
          head: t('list.who'),
          rowHead: true,
          cell: ({ id, name, post }) => (
            <a href={pathOf(id)} lang="vi">
              {name ? `${name}, ${post}` : post}
            </a>
          ),
        },
        {
          key: 'unit',
          head: t('list.unit'),
          cell: ({ unitId }) => <span lang="vi">{unitName(unitId)}</span>,
        },
        {
          key: 'reach',
          head: t('list.reach'),
          cell: ({ phone, email }) => [phone, email].filter(Boolean).join(' · '),
        },
        {
          key: 'state',
          head: t('list.state'),
          cell: ({ state }) => <StateChip visit={visit} state={state} />,
        },
      ]}
    />
  )
}

/** Whom people may call in the units of this person, public or not. */
export const ContactsPage = ({
  visit,
  contacts,
  part,
  unitName,
  mayKeep,
}: ListProps & { readonly part: Part; readonly mayKeep: boolean }) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <>
            {mayKeep && (
              <LinkButton href={`${home}/moi`} kind="primary" icon="plus">
                {t('list.new')}
              </LinkButton>
            )}
            <LinkButton href="/lien-he">{t('do.public')}</LinkButton>
          </>
        }
      />
      {contacts.length === 0 ? (
        <Empty text={t('list.none')} />
      ) : (
        <List visit={visit} contacts={contacts} unitName={unitName} />
      )}
      <Pager {...part} href={pageHref(visit)} />
    </>
  )
}
