import { Table } from '../../../platform/ui/table/table.tsx'
import { TableImport } from '../../../platform/ui/table-import/table-import.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ResultLink } from '../../../platform/web/table-import.ts'
import type { UnitClassRow } from '../../tables.ts'
import { say } from '../../words.ts'

export type ImportPageProps = {
  readonly visit: Visit
  readonly classes: readonly UnitClassRow[]
  readonly result: ResultLink | null
}

export const ImportPage = ({ visit, classes, result }: ImportPageProps) => {
  const t = say(visit.language)
  return (
    <TableImport
      visit={visit}
      action="/lam-viec/don-vi/nhap"
      title={t('import.title')}
      lead={t('import.lead')}
      file={t('import.file')}
      result={result}
      values={t('import.classes')}
    >
      <Table
        caption={t('import.classes')}
        captionHidden
        columns={[
          { key: 'name', head: t('unit.class'), cell: (one) => one.nameVi },
          { key: 'code', head: t('unit.code'), cell: (one) => one.code },
        ]}
        rows={classes}
        rowKey={(one) => one.code}
      />
    </TableImport>
  )
}
