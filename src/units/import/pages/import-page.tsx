import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ResultLink } from '../../../platform/web/table-import.ts'
import type { UnitClassRow } from '../../tables.ts'
import { say } from '../../words.ts'

export type ImportPageProps = {
  readonly visit: Visit
  readonly classes: readonly UnitClassRow[]
  /** The file just refused, with what to mend in each row. */
  readonly result: ResultLink | null
}

export const ImportPage = ({ visit, classes, result }: ImportPageProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('import.title')}
        lead={t('import.lead')}
        actions={<LinkButton href="/lam-viec/don-vi/nhap/mau">{t('import.template')}</LinkButton>}
      />
      {result && (
        <p>
          <LinkButton href={result.href} download={result.name}>
            {t('import.result')}
          </LinkButton>
        </p>
      )}
      <Form visit={visit} action="/lam-viec/don-vi/nhap" files>
        <FileField name="file" label={t('import.file')} types={['.xlsx', '.csv']} megabytes={10} />
        <Actions>
          <Button>{t('import.send')}</Button>
        </Actions>
      </Form>
      <Section heading={t('import.classes')}>
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
      </Section>
    </>
  )
}
