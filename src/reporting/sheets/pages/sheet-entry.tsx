import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { reportPath } from '../../pages/report-view.ts'
import { say } from '../words.ts'

export const sheetPath = (reportId: string, sheetId?: string): string =>
  sheetId ? `${reportPath(reportId)}/bieu/${sheetId}` : `${reportPath(reportId)}/bieu`

export type SheetEntryProps = {
  readonly visit: Visit
  readonly reportId: string
  /** What the report is of: unit and period. */
  readonly of: string
  /** The report is with the unit now. */
  readonly open: boolean
}

/** A report's workbook to download, and the way back in. */
export const SheetEntryPage = ({ visit, reportId, of, open }: SheetEntryProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{of}</span>}
        title={t('sheet.entry')}
        lead={t('sheet.entryLead')}
        actions={
          <LinkButton href={`${sheetPath(reportId)}.xlsx`} kind="secondary" icon="download">
            {t('sheet.download')}
          </LinkButton>
        }
      />
      <Section heading={t('sheet.file')}>
        {open ? (
          <Form visit={visit} action={sheetPath(reportId)} files>
            <FileField name="file" label={t('sheet.file')} types={['.xlsx', '.csv']} megabytes={10} />
            <Actions>
              <Button>{t('sheet.upload')}</Button>
              <LinkButton href={reportPath(reportId)}>{t('sheet.back')}</LinkButton>
            </Actions>
          </Form>
        ) : (
          <p>{t('sheet.notNow')}</p>
        )}
      </Section>
    </>
  )
}
