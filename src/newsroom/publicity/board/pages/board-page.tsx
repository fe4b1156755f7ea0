import { LinkButton } from '../../../../platform/ui/button/button.tsx'
import { FilterForm } from '../../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../../platform/ui/pager/pager.tsx'
import { SelectField } from '../../../../platform/ui/select-field/select-field.tsx'
import { Stat, Stats } from '../../../../platform/ui/stat/stat.tsx'
import { Table } from '../../../../platform/ui/table/table.tsx'
import { withQuery } from '../../../../platform/web/address.ts'
import type { Visit } from '../../../../platform/web/route.ts'
import { type FormCode, formNames, monthsOf } from '../../publicity.ts'
import type { PublicitySeen } from '../../queries.ts'
import type { FormTotal, UnitTally } from '../../tally.ts'
import { say } from '../../words.ts'
import { publicityPath, showMonth, spanLine } from '../../pages/parts.tsx'

export const boardViews = ['all', 'none', 'some'] as const
export type BoardView = (typeof boardViews)[number]

export type BoardPageProps = {
  readonly visit: Visit
  readonly guidance: PublicitySeen
  /** `2021-05`; null: the whole period. */
  readonly month: string | null
  readonly view: BoardView
  /** The lines of this page of the list. */
  readonly rows: readonly UnitTally[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly totals: readonly FormTotal[]
  readonly withOutputs: number
  readonly units: number
  readonly unitName: (unitId: number) => string
}

const Narrow = ({ visit, guidance, month, view }: BoardPageProps) => {
  const t = say(visit.language)
  return (
    <FilterForm action={publicityPath(guidance.id, 'bang')} label={t('board.title')} submit={t('board.show')}>
      <SelectField
        name="thang"
        label={t('board.month')}
        value={month}
        none={t('board.whole')}
        choices={monthsOf(guidance).map((one) => ({ value: one, text: showMonth(one) }))}
        optional
      />
      <SelectField
        name="xem"
        label={t('board.which')}
        value={view}
        none={false}
        choices={boardViews.map((one) => ({ value: one, text: t(`board.${one}`) }))}
      />
    </FilterForm>
  )
}

const Lines = (props: BoardPageProps) => {
  const { visit, guidance, month, view, rows, total, page, pageSize, totals, unitName } = props
  const { language } = visit
  const t = say(language)
  const cellOf = (row: UnitTally, form: FormCode) => row.forms.get(form)?.count ?? '–'
  const query = { thang: month, xem: view === 'all' ? null : view }
  return (
    <>
      <Table
        caption={`${t('board.title')}: ${month ? showMonth(month) : t('board.whole')}`}
        rows={rows}
        rowKey={({ unitId }) => unitId}
        empty={t('board.empty')}
        phone="scroll"
        dense
        totalLabel={t('board.total')}
        columns={[
          {
            key: 'unit',
            head: t('output.unit'),
            cell: ({ unitId, late }) => (
              <>
                <span lang="vi">{unitName(unitId)}</span>
                {late > 0 && <p class="faint">{t('one.late', { count: late })}</p>}
              </>
            ),
          },
          ...totals.map(({ form, count }) => ({
            key: form,
            head: formNames[form][language],
            numeric: true,
            total: count,
            cell: (row: UnitTally) => cellOf(row, form),
          })),
          {
            key: 'total',
            head: t('board.total'),
            numeric: true,
            total: totals.reduce((sum, { count }) => sum + count, 0),
            cell: (row: UnitTally) =>
              row.total === 0 ? <span class="unbroken">{t('board.nothing')}</span> : row.total,
          },
        ]}
      />
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        href={(trang) => withQuery(publicityPath(guidance.id, 'bang'), { ...query, trang })}
      />
    </>
  )
}

/** What all guided units put out: unit by unit, form by form, in a month or in the whole period. */
export const BoardPage = (props: BoardPageProps) => {
  const { visit, guidance, totals, withOutputs, units } = props
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead
        title={t('board.title')}
        kicker={<span lang="vi">{guidance.title}</span>}
        meta={spanLine(guidance, language)}
        lead={t('board.hint')}
        actions={
          <LinkButton href={publicityPath(guidance.id, 'bang.xlsx')} icon="download" download>
            {t('board.download')}
          </LinkButton>
        }
      />
      <Stats>
        <Stat
          value={totals.reduce((sum, { count }) => sum + count, 0)}
          sentence={t('board.units', { some: withOutputs, all: units })}
        />
      </Stats>
      <Narrow {...props} />
      <Lines {...props} />
    </>
  )
}
