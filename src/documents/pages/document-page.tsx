import { showDay } from '../../platform/plain/day.ts'
import { showNumber } from '../../platform/plain/number.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { PageHead, Prose, Section } from '../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { citationOf } from '../document.ts'
import type { chainOf, filesOf, Linked } from '../queries.ts'
import type { DocumentRow } from '../tables.ts'
import { say } from '../words.ts'
import { DocumentForms } from './document-forms.tsx'
import { TakenBy } from './new-page.tsx'
import { Cited, documentHref } from './register-page.tsx'

export type DocumentPageProps = {
  readonly visit: Visit
  readonly document: DocumentRow
  readonly chain: Awaited<ReturnType<typeof chainOf>>
  readonly files: Awaited<ReturnType<typeof filesOf>>
  readonly mayKeep: boolean
}

const Facts = ({ visit, document }: DocumentPageProps) => {
  const t = say(visit.language)
  const { issuedOn, sourceName, sourceAddress, knownBy, numberedHere } = document
  const address = sourceAddress && /^https?:\/\//.test(sourceAddress) ? sourceAddress : null
  const source = address ? <a href={address}>{sourceName ?? address}</a> : (sourceName ?? sourceAddress)
  return (
    <Section heading={t('one.facts')}>
      <SummaryList
        rows={[
          { key: t('field.number'), value: document.number },
          { key: t('field.kind'), value: <span lang="vi">{document.kind}</span> },
          { key: t('field.issuedOn'), value: issuedOn && showDay(issuedOn, visit.language) },
          { key: t('field.issuerName'), value: <span lang="vi">{document.issuerName}</span> },
          { key: t('field.signer'), value: document.signer },
          { key: t('field.subject'), value: document.subject && <span lang="vi">{document.subject}</span> },
          {
            key: t('field.knownBy'),
            value: [t(`known.${knownBy}`), numberedHere && t('known.numbered_here')]
              .filter(Boolean)
              .join('. '),
          },
          ...(source ? [{ key: t('field.source'), value: source }] : []),
        ]}
      />
    </Section>
  )
}

const Links = ({
  heading,
  links,
  word,
}: {
  readonly heading: string
  readonly links: readonly Linked[]
  readonly word: (kind: Linked['kind']) => string
}) =>
  links.length === 0 ? null : (
    <Section heading={heading} level={3}>
      <ul>
        {links.map(({ kind, document }) => (
          <li key={`${kind}-${document.id}`}>
            {word(kind)}: <Cited document={document} />
          </li>
        ))}
      </ul>
    </Section>
  )

const Chain = ({ visit, chain }: DocumentPageProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('one.chain')}>
      {chain.above.length + chain.below.length === 0 && <Empty text={t('one.no_chain')} />}
      <Links heading={t('one.above')} links={chain.above} word={(kind) => t(`link.${kind}`)} />
      <Links heading={t('one.below')} links={chain.below} word={(kind) => t(`back.${kind}`)} />
    </Section>
  )
}

const Files = ({ visit, document, files }: DocumentPageProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('one.files')}>
      {files.length === 0 && document.text === null && <Empty text={t('one.no_files')} />}
      <ul>
        {files.map(({ fileId, kind, name, size }) => (
          <li key={fileId}>
            {t(`file.${kind}`)}: <a href={`${documentHref(document.id)}/tep/${fileId}`}>{name}</a>{' '}
            <span class="faint">
              ({t('one.size', { size: showNumber(Math.ceil(size / 1024), visit.language) })})
            </span>
          </li>
        ))}
      </ul>
      {document.text && (
        <Details summary={t('field.text')}>
          <Prose keepLines lang="vi">
            {document.text}
          </Prose>
        </Details>
      )}
    </Section>
  )
}

/** One document: what is known of it, what it rests on and what rests on it, its files. */
export const DocumentPage = (props: DocumentPageProps) => {
  const { visit, document, mayKeep } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={citationOf(document, 'vi')}
        lead={document.subject && <span lang="vi">{document.subject}</span>}
      />
      {document.knownBy === 'stub' && (
        <Banner tone="info" heading={t('one.stub')}>
          <p>{t('one.stub_help')}</p>
        </Banner>
      )}
      <TakenBy visit={visit} />
      <Facts {...props} />
      <Chain {...props} />
      <Files {...props} />
      {mayKeep && <DocumentForms visit={visit} document={document} />}
    </>
  )
}
