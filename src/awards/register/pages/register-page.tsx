import { showDay } from '../../../platform/plain/day.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { type Choice, SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { positionLine } from '../../decision-paper.ts'
import { pathOfDecision, registerPath } from '../../pages/parts.tsx'
import type { Registered } from '../queries.ts'
import { say } from '../../words.ts'

type Props = {
  readonly visit: Visit
  readonly rows: readonly Registered[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly asked: { readonly tim: string; readonly hinhthuc: string; readonly nam: string }
  readonly forms: readonly Choice[]
}

const Search = ({ visit, asked, forms }: Props) => {
  const t = say(visit.language)
  return (
    <FilterForm action={registerPath} submit={t('register.find')}>
      <TextField name="tim" label={t('register.search')} value={asked.tim} type="search" optional />
      <SelectField
        name="hinhthuc"
        label={t('register.form')}
        choices={forms}
        value={asked.hinhthuc}
        none={t('register.allForms')}
        optional
      />
      <TextField
        name="nam"
        label={t('register.year')}
        value={asked.nam}
        width="short"
        inputMode="numeric"
        optional
      />
    </FilterForm>
  )
}

const Name = ({ visit, row }: { readonly visit: Visit; readonly row: Registered }) => {
  const t = say(visit.language)
  return (
    <>
      <span lang="vi">{row.subjectName}</span>
      {row.revokedOn && (
        <p>
          <Chip
            tone="err"
            icon="cross"
            text={t('list.cancelled', { day: showDay(row.revokedOn, visit.language) })}
          />{' '}
          <span class="faint" lang="vi">
            {row.revokeReason}
          </span>
        </p>
      )}
    </>
  )
}

/** Every award decided under the authorities one may see. */
export const RegisterPage = (props: Props) => {
  const { visit, rows, total, page, pageSize, asked } = props
  const { language } = visit
  const t = say(language)
  return (
    <>
      <PageHead title={t('register.title')} lead={t('register.lead')} />
      <Search {...props} />
      {rows.length === 0 ? (
        <Empty text={t('register.none')}>{t('register.noneHelp')}</Empty>
      ) : (
        <>
          <p class="faint">{t('register.found', { total })}</p>
          <Table
            caption={t('register.title')}
            captionHidden
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', head: t('list.name'), cell: (row) => <Name visit={visit} row={row} /> },
              {
                key: 'unit',
                head: t('list.unit'),
                cell: (row) => <span lang="vi">{positionLine(row)}</span>,
              },
              {
                key: 'form',
                head: t('register.form'),
                cell: ({ formVi, formEn }) => (language === 'vi' ? formVi : formEn),
              },
              {
                key: 'decision',
                head: t('register.decision'),
                cell: ({ decisionId, number, issuedOn }) => (
                  <a href={pathOfDecision(decisionId)}>
                    {t('register.decisionLine', {
                      number: number ?? '…',
                      day: issuedOn ? showDay(issuedOn, language) : '…',
                    })}
                  </a>
                ),
              },
              { key: 'ordinal', head: t('list.ordinal'), numeric: true, cell: ({ ordinal }) => ordinal },
            ]}
          />
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            href={(trang) => withQuery(registerPath, { ...asked, trang })}
          />
        </>
      )}
    </>
  )
}
