import { showDay } from '../../../platform/plain/day.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { DataRequestRow, DataRequestState } from '../../tables.ts'
import type { RequestClock } from '../data-request.ts'
import { say } from '../words.ts'
import { clockLine } from './clock-line.ts'

export const home = '/lam-viec/yeu-cau-du-lieu'
export const pathOf = (id: string, part = ''): string => `${home}/${id}${part && `/${part}`}`

const looks = {
  received: { tone: 'todo', icon: 'clock' },
  accepted: { tone: 'wait', icon: 'pen' },
  carried_out: { tone: 'ok', icon: 'check' },
  refused: { tone: 'neutral', icon: 'cross' },
} as const satisfies Record<DataRequestState, object>

type StateProps = { readonly visit: Visit; readonly state: DataRequestState }

export const StateChip = ({ visit, state }: StateProps) => (
  <Chip {...looks[state]} text={say(visit.language)(`state.${state}`)} />
)

/** The clock in words; what is late is marked by drawing and word. */
export const Clock = ({ visit, clock }: { readonly visit: Visit; readonly clock: RequestClock }) => {
  const text = clockLine(clock, visit.language)
  if (clock.kind === 'late' || clock.kind === 'promise_late')
    return <Chip tone="err" icon="warning" text={text} />
  return <>{text}</>
}

type ListProps = {
  readonly visit: Visit
  readonly requests: readonly DataRequestRow[]
  readonly clockOf: (request: DataRequestRow) => RequestClock
  readonly unitName: (unitId: number) => string
}

const List = ({ visit, requests, clockOf, unitName }: ListProps) => {
  const { language } = visit
  const t = say(language)
  return (
    <Table
      caption={t('desk.title')}
      captionHidden
      rows={requests}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'kind',
          head: t('desk.kind'),
          rowHead: true,
          cell: ({ id, kind, receivedOn }) => (
            <a href={pathOf(id)}>
              {t('desk.open', { kind: t(`kind.${kind}`), day: showDay(receivedOn, language) })}
            </a>
          ),
        },
        {
          key: 'unit',
          head: t('desk.unit'),
          cell: ({ unitId }) => <span lang="vi">{unitName(unitId)}</span>,
        },
        {
          key: 'state',
          head: t('desk.state'),
          cell: ({ state }) => <StateChip visit={visit} state={state} />,
        },
        {
          key: 'clock',
          head: t('desk.clock'),
          cell: (request) => <Clock visit={visit} clock={clockOf(request)} />,
        },
      ]}
    />
  )
}

export type DeskPageProps = ListProps & {
  readonly part: Part
  /** Nobody holds the role that reads and answers. */
  readonly nobodyReads: boolean
}

/** Requests to the units of this person with their clocks; nothing of what is asked and of who asks. */
export const DeskPage = (props: DeskPageProps) => {
  const { visit, requests, part, nobodyReads } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('desk.title')} lead={t('desk.lead')} />
      {nobodyReads && <p>{t('desk.officers')}</p>}
      {requests.length === 0 ? <Empty text={t('desk.none')} /> : <List {...props} />}
      <Pager {...part} href={pageHref(visit)} />
    </>
  )
}
