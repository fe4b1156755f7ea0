import { showNumber } from '../../../../platform/plain/number.ts'
import { CheckField } from '../../../../platform/ui/check-field/check-field.tsx'
import { HiddenField } from '../../../../platform/ui/hidden-field/hidden-field.tsx'
import { NumberField } from '../../../../platform/ui/number-field/number-field.tsx'
import { type Column, Table } from '../../../../platform/ui/table/table.tsx'
import { communePath } from '../../day-path.ts'
import { cutoffName } from '../../election-day.ts'
import { say } from '../../words.ts'
import { type AreaMatter, knownAt } from '../told-rows.ts'
import type { EntryPageProps } from './entry-page.tsx'

type Row = { readonly matter: AreaMatter; readonly at: number }

type Props = Pick<EntryPageProps, 'visit' | 'day' | 'commune' | 'cutoff' | 'areas'> & {
  readonly readOnly?: boolean
}

/** What the area told last before this cut-off, to compare with. */
const lastOf = ({ visit, day, cutoff }: Props, matter: AreaMatter): string => {
  const { before } = knownAt(matter, cutoff.id)
  if (!before) return '–'
  const { language } = visit
  const values = {
    voted: showNumber(before.voted, language),
    listed: showNumber(before.listed, language),
    cutoff: matter.cutoffs.find(({ name }) => name === before.name)?.name ?? cutoffName(cutoff, day.day),
  }
  return say(language)('entry.lastAt', values)
}

/** The fields of one area stand under its place in the commune, so that what was typed comes back to it. */
const fieldColumns = (props: Props): readonly Column<Row>[] => {
  const { visit, cutoff } = props
  const t = say(visit.language)
  const told = (row: Row) => knownAt(row.matter, cutoff.id).here
  return [
    {
      key: 'voted',
      head: t('entry.voted'),
      numeric: true,
      cell: (row) => (
        <>
          <HiddenField name={`rows.${row.at}.areaId`} value={row.matter.area.id} />
          <HiddenField name={`rows.${row.at}.seen`} value={told(row)?.version ?? 0} />
          <NumberField
            name={`rows.${row.at}.voted`}
            label={t('entry.votedOf', { number: row.matter.area.number })}
            labelHidden
            whole
            optional
            value={told(row)?.voted ?? null}
          />
        </>
      ),
    },
    {
      key: 'listed',
      head: t('entry.listed'),
      numeric: true,
      cell: (row) => (
        <NumberField
          name={`rows.${row.at}.listed`}
          label={t('entry.listedOf', { number: row.matter.area.number })}
          labelHidden
          whole
          optional
          value={told(row)?.listed ?? row.matter.area.listed}
        />
      ),
    },
    {
      key: 'closed',
      head: t('entry.closed'),
      cell: (row) => (
        <CheckField
          name={`rows.${row.at}.closed`}
          label={t('entry.closedOf', { number: row.matter.area.number })}
          labelHidden
          checked={told(row)?.closed ?? false}
        />
      ),
    },
  ]
}

const shownColumns = ({ visit, cutoff }: Props): readonly Column<Row>[] => {
  const t = say(visit.language)
  const n = (value: number | undefined): string =>
    value === undefined ? '–' : showNumber(value, visit.language)
  const told = (row: Row) => knownAt(row.matter, cutoff.id).here
  return [
    { key: 'voted', head: t('entry.voted'), numeric: true, cell: (row) => n(told(row)?.voted) },
    {
      key: 'listed',
      head: t('entry.listed'),
      numeric: true,
      cell: (row) => n(told(row)?.listed ?? row.matter.area.listed),
    },
    {
      key: 'closed',
      head: t('entry.closed'),
      cell: (row) => (told(row)?.closed ? t('entry.areaState') : '–'),
    },
  ]
}

/** The areas of a commune for one cut-off; with fields for who enters. */
export const AreaTable = (props: Props) => {
  const { visit, day, commune, cutoff, areas, readOnly } = props
  const t = say(visit.language)
  const columns: Column<Row>[] = [
    {
      key: 'area',
      head: t('entry.area'),
      cell: ({ matter }) => (
        <>
          {t('entry.tally', { number: matter.area.number })}
          <br />
          <span class="faint" lang="vi">
            {matter.area.name}
          </span>
        </>
      ),
    },
    { key: 'last', head: t('entry.last'), numeric: true, cell: ({ matter }) => lastOf(props, matter) },
    ...(readOnly ? shownColumns(props) : fieldColumns(props)),
    {
      key: 'correct',
      head: readOnly ? t('entry.log') : t('entry.correct'),
      cell: ({ matter }) =>
        knownAt(matter, cutoff.id).here ? (
          <a
            href={`${communePath(day.slug, commune.code)}/khu-vuc/${matter.area.number}?moc=${cutoff.position}`}
          >
            {readOnly ? t('entry.log') : t('entry.correct')}
            <span class="visually-hidden"> {t('entry.tally', { number: matter.area.number })}</span>
          </a>
        ) : (
          '–'
        ),
    },
  ]
  return (
    <Table
      caption={t('entry.title', { commune: commune.name })}
      captionHidden
      columns={columns}
      rows={areas.map((matter, at) => ({ matter, at }))}
      rowKey={({ matter }) => matter.area.id}
    />
  )
}
