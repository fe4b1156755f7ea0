import type { Language } from '../../../platform/plain/language.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { AnchorTabs } from '../../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger, type LedgerEntry } from '../../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { StoryList, type StoryProps } from '../../../platform/ui/story/story.tsx'
import { link, withQuery } from '../../../platform/web/address.ts'
import { say } from '../../words.ts'

/** What is looked through, each with the name it has in an address. */
export const kinds = ['tin', 'phong-trao', 'van-ban', 'khen-thuong'] as const
export type Kind = (typeof kinds)[number]

export const kindWords = {
  tin: 'nav.news',
  'phong-trao': 'nav.campaigns',
  'van-ban': 'nav.documents',
  'khen-thuong': 'nav.awards',
} as const

export type Part = {
  readonly kind: Kind
  readonly total: number
  readonly more: boolean
  readonly stories?: readonly StoryProps[]
  readonly entries?: readonly LedgerEntry[]
}

export type SearchPageProps = {
  readonly language: Language
  readonly text: string
  readonly parts: readonly Part[]
  /** One kind alone, page by page. */
  readonly only: { readonly kind: Kind; readonly page: number; readonly pageSize: number } | null
  /** Where nothing holds all the words. */
  readonly near: readonly StoryProps[]
}

/** Titles, issuers and subjects are the documents' own words, in Vietnamese on either side. */
const asWritten = ({ title, meta, body, ...entry }: LedgerEntry, kind: Kind): LedgerEntry => ({
  ...entry,
  title: <span lang="vi">{title}</span>,
  // the register's line holds the form of the award in the reader's language
  meta: meta && kind !== 'khen-thuong' ? <span lang="vi">{meta}</span> : meta,
  body: body && <p lang="vi">{body}</p>,
})

const countOf = ({ total, more }: Part, language: Language): string =>
  say(language)(more ? 'search.countMore' : 'search.count', { count: showNumber(total, language) })

const PartOfPage = ({ part, language, text, only }: SearchPageProps & { readonly part: Part }) => {
  const t = say(language)
  const all = link({ language }, withQuery('/tim-kiem', { q: text, loai: part.kind }))
  const shown = (part.stories ?? part.entries ?? []).length
  return (
    <Section
      heading={t(kindWords[part.kind])}
      id={part.kind}
      note={
        only || part.total <= shown ? (
          countOf(part, language)
        ) : (
          <a href={all}>{t('search.all', { count: countOf(part, language) })}</a>
        )
      }
    >
      {part.stories && <StoryList stories={part.stories} />}
      {part.entries && <Ledger entries={part.entries.map((entry) => asWritten(entry, part.kind))} />}
      {only && (
        <Pager
          page={Math.min(only.page, Math.max(1, Math.ceil(part.total / only.pageSize)))}
          pageSize={only.pageSize}
          total={part.total}
          href={(number) =>
            link(
              { language },
              withQuery('/tim-kiem', { q: text, loai: part.kind, trang: number === 1 ? null : number }),
            )
          }
        />
      )}
    </Section>
  )
}

/** What is found in news, campaigns, documents and the register, each under its own heading and with its number. */
export const SearchPage = (props: SearchPageProps) => {
  const { language, text, parts, only, near } = props
  const t = say(language)
  const found = parts.filter(({ total }) => total > 0)
  const whole = link({ language }, withQuery('/tim-kiem', { q: text }))
  return (
    <>
      <PageHead
        title={t('search.title')}
        lead={text === '' ? t('search.empty') : t('search.lead', { text })}
        meta={only ? <a href={whole}>{t('search.everything')}</a> : undefined}
      />
      {text !== '' && found.length === 0 && <Empty text={t('search.none', { text })} />}
      {!only && found.length > 1 && (
        <AnchorTabs
          items={found.map((part) => ({
            href: `#${part.kind}`,
            text: `${t(kindWords[part.kind])} (${showNumber(part.total, language)}${part.more ? '+' : ''})`,
          }))}
        />
      )}
      {found.map((part) => (
        <PartOfPage key={part.kind} {...props} part={part} />
      ))}
      {near.length > 0 && (
        <Section heading={t('search.near')} note={t('search.nearNote')}>
          <StoryList stories={near} />
        </Section>
      )}
    </>
  )
}
