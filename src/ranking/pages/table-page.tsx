import type { Clause } from '../../platform/law/law.ts'
import { showNumber } from '../../platform/plain/number.ts'
import { Button } from '../../platform/ui/button/button.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../platform/ui/ledger/ledger.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { say as sayLaw } from '../../regulations/words.ts'
import { entriesOfPlace } from '../../regulations/weighed.ts'
import type { CriterionOn, ScoringTableOn } from '../queries.ts'
import { mayMoveTable } from '../scoring-table.ts'
import type { ScoreSheetRow } from '../tables.ts'
import { say } from '../words.ts'

export type TablePageProps = {
  readonly visit: Visit
  readonly table: ScoringTableOn
  readonly criteria: readonly CriterionOn[]
  readonly sheets: readonly ScoreSheetRow[]
  readonly unitNames: ReadonlyMap<number, string>
  readonly mayKeep: boolean
  /** What the owner's place says of scores and of ties. */
  readonly ofPlace: readonly Clause[]
}

const Moves = ({ visit, table, mayKeep }: TablePageProps) => {
  const t = say(visit.language)
  if (!mayKeep) return null
  return (
    <>
      {mayMoveTable('scoring_table.open', table.state) && (
        <Form visit={visit} action={`/lam-viec/xep-loai/${table.id}/mo`} inline>
          <Button>{t('table.open')}</Button>
        </Form>
      )}
      {mayMoveTable('scoring_table.publish', table.state) && (
        <Form visit={visit} action={`/lam-viec/xep-loai/${table.id}/cong-bo`}>
          <p class="hint">{t('table.publishHint')}</p>
          <Button>{t('table.publish')}</Button>
        </Form>
      )}
    </>
  )
}

const Sheets = ({ visit: { language }, sheets, unitNames }: TablePageProps) => {
  const t = say(language)
  const points = (total: number | null) => (total === null ? '–' : showNumber(total, language))
  return (
    <Section heading={t('table.units')}>
      <Table
        caption={t('table.units')}
        captionHidden
        rows={sheets}
        rowKey={(sheet) => sheet.id}
        columns={[
          {
            key: 'unit',
            head: t('sheet.unit'),
            cell: (sheet) => (
              <a href={`/lam-viec/xep-loai/phieu/${sheet.id}`} lang="vi">
                {unitNames.get(sheet.unitId)}
              </a>
            ),
          },
          { key: 'self', head: t('sheet.self'), cell: (sheet) => points(sheet.selfTotal), numeric: true },
          { key: 'final', head: t('sheet.final'), cell: (sheet) => points(sheet.finalTotal), numeric: true },
          { key: 'band', head: t('sheet.band'), cell: (sheet) => <span lang="vi">{sheet.band}</span> },
          { key: 'rank', head: t('sheet.rank'), cell: (sheet) => sheet.rank, numeric: true },
        ]}
      />
    </Section>
  )
}

/** One scoring table: its criteria and grades, the units with their scores, and what may be done with it. */
export const TablePage = (props: TablePageProps) => {
  const { visit, table, criteria, ofPlace } = props
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead title={table.name} meta={t(`state.${table.state}`)} />
      <Moves {...props} />
      <Sheets {...props} />
      <Section heading={t('table.criteria')}>
        <Table
          caption={t('table.criteria')}
          captionHidden
          rows={criteria}
          rowKey={(criterion) => criterion.id}
          columns={[
            { key: 'text', head: t('sheet.criterion'), cell: (row) => <span lang="vi">{row.text}</span> },
            { key: 'part', head: t('sheet.part'), cell: (row) => <span lang="vi">{row.part}</span> },
            {
              key: 'maximum',
              head: t('sheet.maximum'),
              numeric: true,
              cell: (row) => showNumber(row.maximum, language),
            },
          ]}
        />
      </Section>
      <Section heading={t('table.bands')}>
        <ul lang="vi">
          {table.bands.map((band) => (
            <li key={band.name}>
              {t('band.line', { name: band.name, atLeast: showNumber(band.atLeast, language) })}
            </li>
          ))}
        </ul>
      </Section>
      {ofPlace.length > 0 && (
        <Section
          heading={sayLaw(language)('place')}
          note={sayLaw(language)('scope.lookedUp')}
          id="dia-phuong"
        >
          <Ledger entries={entriesOfPlace(ofPlace, language)} />
        </Section>
      )}
    </>
  )
}
