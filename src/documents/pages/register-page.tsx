import { showDay } from '../../platform/plain/day.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { DocumentCitation } from '../../platform/ui/document-citation/document-citation.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { withQuery } from '../../platform/web/address.ts'
import type { Visit } from '../../platform/web/route.ts'
import type { DocumentRow } from '../tables.ts'
import { say } from '../words.ts'

export const register = '/lam-viec/van-ban'
export const documentHref = (id: string): string => `${register}/${id}`

/** A document by its citation, as a link to its page. */
export const Cited = ({ document }: { readonly document: DocumentRow }) => (
  <DocumentCitation
    type={document.kind}
    number={document.number}
    day={document.issuedOn}
    issuer={document.issuerName}
    href={documentHref(document.id)}
    stub={document.knownBy === 'stub'}
  />
)

export type RegisterPageProps = {
  readonly visit: Visit
  readonly asked: { readonly text: string; readonly kind: string | null; readonly year: number | null }
  readonly documents: readonly DocumentRow[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly choices: { readonly kinds: readonly string[]; readonly years: readonly number[] }
  readonly mayEnter: boolean
}

const Filter = ({ visit, asked, choices }: RegisterPageProps) => {
  const t = say(visit.language)
  const options = (values: readonly (string | number)[]) =>
    values.map((value) => ({ value: String(value), text: String(value) }))
  return (
    <FilterForm action={register} submit={t('documents.find')}>
      <TextField name="tim" label={t('documents.search')} value={asked.text} type="search" />
      <SelectField
        name="loai"
        label={t('documents.kind')}
        value={asked.kind}
        choices={options(choices.kinds)}
        none={t('documents.all')}
      />
      <SelectField
        name="nam"
        label={t('documents.year')}
        value={asked.year === null ? null : String(asked.year)}
        choices={options(choices.years)}
        none={t('documents.all')}
      />
    </FilterForm>
  )
}

const Documents = ({ visit, documents }: RegisterPageProps) => {
  const t = say(visit.language)
  return (
    <Table
      caption={t('documents.title')}
      captionHidden
      columns={[
        {
          key: 'document',
          head: t('documents.document'),
          cell: (document: DocumentRow) => <Cited document={document} />,
        },
        {
          key: 'subject',
          head: t('documents.subject'),
          cell: ({ subject }) => subject && <span lang="vi">{subject}</span>,
        },
        {
          key: 'recorded',
          head: t('documents.recorded'),
          cell: ({ recordedOn }) => showDay(recordedOn, visit.language),
        },
      ]}
      rows={documents}
      rowKey={({ id }) => id}
    />
  )
}

/** The register of documents, searched by number, kind and year. */
export const RegisterPage = (props: RegisterPageProps) => {
  const { visit, asked, documents, total, page, pageSize, mayEnter } = props
  const t = say(visit.language)
  const isNarrowed = asked.text !== '' || asked.kind !== null || asked.year !== null
  return (
    <>
      <PageHead
        title={t('documents.title')}
        lead={t('documents.lead')}
        actions={
          mayEnter && (
            <>
              <LinkButton kind="primary" href={`${register}/nhap`}>
                {t('documents.enter')}
              </LinkButton>
              <LinkButton href={`${register}/moi`}>{t('documents.new')}</LinkButton>
            </>
          )
        }
      />
      <Filter {...props} />
      {documents.length > 0 ? (
        <Documents {...props} />
      ) : (
        <Empty text={t(isNarrowed ? 'documents.none' : 'documents.empty')}>
          {t(isNarrowed ? 'documents.none_help' : 'documents.empty_help')}
        </Empty>
      )}
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        href={(number) =>
          withQuery(register, {
            tim: asked.text,
            loai: asked.kind,
            nam: asked.year,
            trang: number > 1 ? number : null,
          })
        }
      />
    </>
  )
}
