import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { type ReportView, reportPath } from '../../pages/report-view.ts'
import type { Evidence } from '../queries.ts'
import { say } from '../words.ts'

const types = ['.jpg', '.jpeg', '.png', '.webp', '.pdf', '.docx', '.xlsx']

const FileTable = ({ view, removable }: { readonly view: ReportView; readonly removable: boolean }) => {
  const { visit, report, evidence } = view
  const t = say(visit.language)
  const columns: readonly Column<Evidence>[] = [
    {
      key: 'name',
      head: t('evidence.name'),
      cell: ({ id, name }) => <a href={`${reportPath(report.id)}/minh-chung/${id}`}>{name}</a>,
    },
    {
      key: 'for',
      head: t('evidence.for'),
      cell: ({ indicatorName }) =>
        indicatorName ? <span lang="vi">{indicatorName}</span> : t('evidence.whole'),
    },
    {
      key: 'size',
      head: t('evidence.size'),
      cell: ({ size }) => t('evidence.kb', { n: Math.ceil(size / 1024) }),
      numeric: true,
    },
    { key: 'by', head: t('evidence.by'), cell: ({ addedBy }) => addedBy },
    ...(removable
      ? [
          {
            key: 'act',
            head: t('evidence.act'),
            cell: ({ id, name }: Evidence) => (
              <Form
                visit={{ ...visit, problem: null }}
                action={`${reportPath(report.id)}/minh-chung/${id}/bo`}
                name={`bo-${id}`}
                inline
              >
                <Button kind="quiet" about={name}>
                  {t('evidence.remove')}
                </Button>
              </Form>
            ),
          },
        ]
      : []),
  ]
  return (
    <Table
      caption={t('evidence.title')}
      captionHidden
      columns={columns}
      rows={evidence}
      rowKey={({ id }) => id}
      phone="cards"
    />
  )
}

const AddForm = ({ view }: { readonly view: ReportView }) => {
  const { visit, report, asked } = view
  const t = say(visit.language)
  return (
    <div data-evidence={`report:${report.id}`}>
      <Form visit={visit} action={`${reportPath(report.id)}/minh-chung`} name="minh-chung" files>
        <p class="hint">{t('evidence.help')}</p>
        <FileField name="file" label={t('evidence.file')} types={types} megabytes={10} multiple />
        {asked.length > 0 && (
          <SelectField
            name="indicator"
            label={t('evidence.for')}
            none={t('evidence.whole')}
            optional
            choices={asked.map(({ code, name }) => ({ value: code, text: name }))}
          />
        )}
        <Actions>
          <Button kind="secondary">{t('evidence.add')}</Button>
        </Actions>
      </Form>
      <p role="status" data-upload-state="" />
      <ul data-upload-list="" />
    </div>
  )
}

/** Photos and papers that prove the figures; seen where the figures are seen. */
export const EvidencePart = (view: ReportView) => {
  const { visit, report, evidence, onTheWay, seesFigures, writesFor } = view
  const t = say(visit.language)
  if (!seesFigures || (evidence.length === 0 && !writesFor)) return null
  const writable = ['owed', 'draft', 'returned'].includes(report.state)
  return (
    <div class="no-print">
      <Section heading={t('evidence.title')} id="minh-chung">
        {evidence.length > 0 ? (
          <FileTable view={view} removable={writesFor && writable} />
        ) : (
          <p>{t('evidence.none')}</p>
        )}
        {onTheWay > 0 && <p>{t('evidence.way', { count: onTheWay })}</p>}
        {writesFor && writable && <AddForm view={view} />}
        {writesFor && !writable && report.state !== 'accepted' && (
          <Details summary={t('evidence.later')} open={visit.problem?.typed['_form'] === 'minh-chung'}>
            <AddForm view={view} />
          </Details>
        )}
      </Section>
    </div>
  )
}
