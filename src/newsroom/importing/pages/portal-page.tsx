import { showMoment } from '../../../platform/plain/moment.ts'
import { Button } from '../../../platform/ui/button/button.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import { type ImportPageProps, PlaceFields } from '../../pages/import-page.tsx'
import type { NewsImportRow } from '../../tables.ts'
import { say } from '../words.ts'

export type PortalPageProps = ImportPageProps & {
  readonly recent: readonly NewsImportRow[]
  readonly part: Part
}

const Recent = ({ visit, recent, part }: PortalPageProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('recent.title')} id="da-nhap">
      <Table
        caption={t('recent.title')}
        captionHidden
        rows={recent}
        rowKey={({ id }) => id}
        empty={t('recent.none')}
        columns={[
          {
            key: 'file',
            head: t('recent.file'),
            cell: ({ id, fileName }) => (
              <a href={`/lam-viec/tin-bai/nhap/${id}`} lang="vi">
                {fileName}
              </a>
            ),
          },
          { key: 'who', head: t('recent.who'), cell: ({ madeBy }) => <span lang="vi">{madeBy}</span> },
          { key: 'when', head: t('recent.when'), cell: ({ at }) => showMoment(at, visit.language) },
        ]}
      />
      <Pager {...part} href={pageHref(visit, 'trang', 'da-nhap')} />
    </Section>
  )
}

const texts = ['.xml', '.rss', '.html', '.htm', '.txt', '.csv', '.xlsx']

/**
 * The articles of an earlier portal: a feed, a saved page, a plain text or a table, with their pictures beside them or in
 * one zip. Nothing is made before it was seen what would come of it.
 */
export const PortalPage = (props: PortalPageProps) => {
  const { visit } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('portal.title')} lead={t('portal.lead')} />
      <Form visit={visit} action="/lam-viec/tin-bai/tu-cong" name="portal" files>
        <FileField
          name="file"
          label={t('portal.file')}
          hint={t('portal.hint')}
          types={[...texts, '.zip', '.jpg', '.jpeg', '.png', '.webp']}
          megabytes={38}
          multiple
        />
        <PlaceFields {...props} />
        <TextField name="sourceName" label={t('portal.sourceName')} width="long" optional />
        <TextField name="sourceAddress" label={t('portal.sourceAddress')} width="long" optional />
        <Button>{t('portal.do')}</Button>
      </Form>
      <Recent {...props} />
    </>
  )
}
