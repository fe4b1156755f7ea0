import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ResultLink } from '../../../platform/web/table-import.ts'
import { say } from '../../words.ts'

export type ImportPageProps = {
  readonly visit: Visit
  /** Column and what may stand in it. */
  readonly choices: readonly (readonly [string, readonly string[]])[]
  /** The file just refused, with what to mend in each row. */
  readonly result: ResultLink | null
}

export const ImportPage = ({ visit, choices, result }: ImportPageProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('import.title')}
        lead={t('import.lead')}
        actions={<LinkButton href="/lam-viec/nguoi/nhap/mau">{t('import.template')}</LinkButton>}
      />
      {result && (
        <p>
          <LinkButton href={result.href} download={result.name}>
            {t('import.result')}
          </LinkButton>
        </p>
      )}
      <Form visit={visit} action="/lam-viec/nguoi/nhap" files>
        <FileField name="file" label={t('import.file')} types={['.xlsx', '.csv']} megabytes={10} />
        <Actions>
          <Button>{t('import.send')}</Button>
        </Actions>
      </Form>
      <Section heading={t('import.values')}>
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
      </Section>
    </>
  )
}
