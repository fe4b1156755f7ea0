import { Table } from '../../../platform/ui/table/table.tsx'
import { TableImport } from '../../../platform/ui/table-import/table-import.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ResultLink } from '../../../platform/web/table-import.ts'
import { say } from '../../words.ts'

export type ImportPageProps = {
  readonly visit: Visit
  /** Column and what may stand in it. */
  readonly choices: readonly (readonly [string, readonly string[]])[]
  readonly result: ResultLink | null
}

export const ImportPage = ({ visit, choices, result }: ImportPageProps) => {
  const t = say(visit.language)
  return (
    <TableImport
      visit={visit}
      action="/lam-viec/nguoi/nhap"
      title={t('import.title')}
      lead={t('import.lead')}
      file={t('import.file')}
      result={result}
      values={t('import.values')}
    >
      <Table
        caption={t('import.values')}
        captionHidden
        columns={[
          { key: 'column', head: t('import.column'), cell: ([column]) => column },
          { key: 'choices', head: t('import.choices'), cell: ([, values]) => values.join(' · ') },
        ]}
        rows={choices}
        rowKey={([column]) => column}
      />
    </TableImport>
  )
}
