import type { Language } from '../../platform/plain/language.ts'
import { showDay } from '../../platform/plain/day.ts'
import { CitedDocument } from './cited-document.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Prose, Section } from '../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { link, withQuery } from '../../platform/web/address.ts'
import type { Linked } from '../queries.ts'
import type { PublishedDocumentRow } from '../tables.ts'
import { say } from '../words.ts'

export type DocumentsPageProps = {
  readonly language: Language
  readonly text: string
  readonly documents: readonly PublishedDocumentRow[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

/** The published register of documents, with its search. */
export const DocumentsPage = (props: DocumentsPageProps) => {
  const { language, text, documents, page, pageSize, total } = props
  const t = say(language)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  return (
    <>
      <PageHead title={t('documents.title')} />
      <FilterForm action={link({ language }, '/van-ban')} submit={t('awards.go')}>
        <TextField name="tim" label={t('documents.search')} value={text} width="long" />
      </FilterForm>
      {documents.length === 0 && (
        <Empty text={t(total > 0 ? 'page.beyond' : 'documents.none', { page, pages })} />
      )}
      <Ledger
        level={2}
        entries={documents.map((document) => ({
          key: document.id,
          title: <CitedDocument document={document} language={language} />,
          body: document.subject ? <p lang="vi">{document.subject}</p> : undefined,
        }))}
      />
      <Pager
        page={Math.min(page, pages)}
        pageSize={pageSize}
        total={total}
        href={(number) =>
          link({ language }, withQuery('/van-ban', { tim: text, trang: number === 1 ? null : number }))
        }
      />
    </>
  )
}

export type DocumentPageProps = {
  readonly language: Language
  readonly document: PublishedDocumentRow
  readonly title: string
  readonly above: readonly Linked[]
  readonly below: readonly Linked[]
  /** The campaign it launched, if any. */
  readonly campaign: { readonly slug: string; readonly name: string } | null
}

const Chain = ({
  heading,
  linked,
  language,
}: {
  heading: string
  linked: readonly Linked[]
  language: Language
}) => {
  const t = say(language)
  if (linked.length === 0) return null
  return (
    <Section heading={heading}>
      <Ledger
        entries={linked.map(({ kind, document }) => ({
          key: `${kind}-${document.id}`,
          title: <CitedDocument document={document} language={language} />,
          meta: t(`link.${kind}`),
        }))}
      />
    </Section>
  )
}

/** One document: what is known of it, what it rests on, what rests on it, and its text. */
export const DocumentPage = ({ language, document, title, above, below, campaign }: DocumentPageProps) => {
  const t = say(language)
  const known =
    document.knownBy === 'stub'
      ? t('document.stub')
      : document.knownBy === 'reported'
        ? t('document.reported', { source: document.sourceName ?? '…' })
        : null
  return (
    <>
      <PageHead title={title} lang="vi" lead={known ?? undefined} />
      <SummaryList
        rows={[
          { key: t('document.issuer'), value: <span lang="vi">{document.issuerName}</span> },
          {
            key: t('document.issued'),
            value: document.issuedOn ? showDay(document.issuedOn, language) : t('campaign.notSaid'),
          },
          ...(document.subject
            ? [{ key: t('document.subject'), value: <span lang="vi">{document.subject}</span> }]
            : []),
          ...(campaign
            ? [
                {
                  key: t('news.campaign'),
                  value: (
                    <a href={link({ language }, `/phong-trao/${campaign.slug}`)} lang="vi">
                      {campaign.name}
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Chain heading={t('document.above')} linked={above} language={language} />
      <Chain heading={t('document.below')} linked={below} language={language} />
      {document.text && (
        <Section heading={t('document.text')}>
          <Prose keepLines lang="vi">
            {document.text}
          </Prose>
        </Section>
      )}
    </>
  )
}
