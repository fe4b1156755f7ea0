import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { voteChoices } from '../../council.ts'
import { Unit } from '../../pages/parts.tsx'
import type { Item } from '../../queries.ts'
import { say } from '../words.ts'
import type { SessionProps } from './session-props.ts'

const looks = {
  passed: { tone: 'ok', icon: 'check' },
  not_passed: { tone: 'neutral', icon: 'minus' },
  set_aside: { tone: 'paused', icon: 'pause' },
} as const

const Outcome = ({ item, visit }: { readonly item: Item; readonly visit: SessionProps['visit'] }) => {
  const t = say(visit.language)
  if (item.outcome) return <Chip {...looks[item.outcome]} text={t(`outcome.${item.outcome}`)} />
  if (item.frozenReason)
    return <Chip {...looks.set_aside} text={t('session.frozen', { reason: item.frozenReason })} />
  return <span class="faint">{t('item.waiting')}</span>
}

type Names = Readonly<Record<'for' | 'against' | 'blank' | 'silent', readonly string[]>>

const namesOf = ({ view }: SessionProps, item: Item): Names => {
  const votes = view.votes.filter(({ itemId }) => itemId === item.id)
  const who = (choice: string | null) =>
    view.members
      .filter(({ personId }) => (votes.find((vote) => vote.personId === personId)?.choice ?? null) === choice)
      .map(({ name }) => name)
  return { for: who('for'), against: who('against'), blank: who('blank'), silent: who(null) }
}

/** By name, since the vote is open. */
const WhoVoted = ({ names, visit, about }: { names: Names; visit: SessionProps['visit']; about: string }) => {
  const t = say(visit.language)
  const silent = { key: 'item.silent' as const, list: names.silent }
  const lists = [
    ...voteChoices.map((choice) => ({ key: `item.${choice}` as const, list: names[choice] })),
    silent,
  ]
  return (
    <Details
      summary={
        <>
          {t('item.names')}
          <span class="visually-hidden">: {about}</span>
        </>
      }
    >
      {lists
        .filter(({ list }) => list.length > 0)
        .map(({ key, list }) => (
          <p key={key}>
            <strong>{t(key)}:</strong> {list.join(', ')}
          </p>
        ))}
    </Details>
  )
}

type Row = { readonly item: Item; readonly names: Names }

/** Whom it is about, with office and unit, and once it has begun who voted how. */
const Subject = ({ visit, view, row: { item, names } }: SessionProps & { readonly row: Row }) => (
  <>
    <a href={`/lam-viec/khen-thuong/ho-so/${item.code}`} lang="vi">
      {item.subjectName}
    </a>{' '}
    <span class="faint" lang="vi">
      {item.subjectPosition ?? ''}
    </span>
    {(item.subjectKind !== 'collective' || item.unitId === null) && (
      <p class="faint">
        <Unit trail={view.trails.get(item.unitId ?? item.proposerId) ?? []} />
      </p>
    )}
    {view.session.state !== 'prepared' && <WhoVoted names={names} visit={visit} about={item.subjectName} />}
  </>
)

/** The dossiers in their order, each with its votes out of all members. */
export const Agenda = (props: SessionProps) => {
  const { visit, view } = props
  const t = say(visit.language)
  const total = view.session.totalMembers
  const begun = view.session.state !== 'prepared'
  const rows = view.items.map((item) => ({ item, names: namesOf(props, item) }))
  return (
    <Section heading={t('session.agenda')} id="chuong-trinh">
      <Table
        caption={t('session.agenda')}
        captionHidden
        rows={rows}
        rowKey={({ item }) => item.id}
        phone="cards"
        columns={[
          { key: 'at', head: '#', cell: ({ item }) => item.position, numeric: true },
          {
            key: 'subject',
            head: t('item.subject'),
            rowHead: true,
            cell: (row) => <Subject {...props} row={row} />,
          },
          {
            key: 'form',
            head: t('item.form'),
            cell: ({ item }) => (visit.language === 'vi' ? item.formVi : item.formEn),
          },
          {
            key: 'for',
            head: t('item.for'),
            numeric: true,
            cell: ({ names }) => (begun ? `${names.for.length}/${total}` : '–'),
          },
          {
            key: 'against',
            head: t('item.against'),
            numeric: true,
            cell: ({ names }) => (begun ? names.against.length : '–'),
          },
          {
            key: 'blank',
            head: t('item.blank'),
            numeric: true,
            cell: ({ names }) => (begun ? names.blank.length : '–'),
          },
          {
            key: 'outcome',
            head: t('item.outcome'),
            cell: ({ item }) => <Outcome item={item} visit={visit} />,
          },
        ]}
      />
    </Section>
  )
}
