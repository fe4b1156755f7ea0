import type { Language } from '../../platform/plain/language.ts'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { PageHead, Prose, Section } from '../../platform/ui/layout/layout.tsx'
import { Ledger, type LedgerEntry } from '../../platform/ui/ledger/ledger.tsx'
import { StoryList, type StoryProps } from '../../platform/ui/story/story.tsx'
import { link } from '../../platform/web/address.ts'
import { say, type words } from '../words.ts'

type Sentences = readonly (keyof typeof words)[]

/** A page of sentences: about, accessibility, privacy. */
export const SentencesPage = ({
  language,
  title,
  sentences,
}: {
  readonly language: Language
  readonly title: keyof typeof words
  readonly sentences: Sentences
}) => {
  const t = say(language)
  return (
    <>
      <PageHead title={t(title)} />
      <Prose>
        {sentences.map((sentence) => (
          <p key={sentence}>{t(sentence)}</p>
        ))}
      </Prose>
    </>
  )
}

/** The list of campaigns. */
export const CampaignsPage = ({
  language,
  entries,
}: {
  readonly language: Language
  readonly entries: readonly LedgerEntry[]
}) => {
  const t = say(language)
  return (
    <>
      <PageHead title={t('campaigns.title')} lead={t('campaigns.lead')} />
      {entries.length === 0 ? <Empty text={t('home.none')} /> : <Ledger entries={entries} level={2} />}
    </>
  )
}

export type SearchPageProps = {
  readonly language: Language
  readonly text: string
  readonly campaigns: readonly { readonly slug: string; readonly name: string }[]
  readonly stories: readonly StoryProps[]
  readonly documents: readonly LedgerEntry[]
  readonly awards: readonly LedgerEntry[]
}

/** What is found in campaigns, news, documents and the register, each under its own heading. */
export const SearchPage = ({ language, text, campaigns, stories, documents, awards }: SearchPageProps) => {
  const t = say(language)
  const found = campaigns.length + stories.length + documents.length + awards.length
  const lead = text === '' ? t('search.empty') : t('search.lead', { text })
  return (
    <>
      <PageHead title={t('search.title')} lead={lead} />
      {text !== '' && found === 0 && <Empty text={t('search.none', { text })} />}
      {campaigns.length > 0 && (
        <Section heading={t('nav.campaigns')}>
          <Ledger
            entries={campaigns.map(({ slug, name }) => ({
              key: slug,
              href: link({ language }, `/phong-trao/${slug}`),
              title: <span lang="vi">{name}</span>,
            }))}
          />
        </Section>
      )}
      {stories.length > 0 && (
        <Section heading={t('nav.news')}>
          <StoryList stories={stories} />
        </Section>
      )}
      {documents.length > 0 && (
        <Section heading={t('nav.documents')}>
          <Ledger entries={documents} />
        </Section>
      )}
      {awards.length > 0 && (
        <Section heading={t('nav.awards')}>
          <Ledger entries={awards} />
        </Section>
      )}
    </>
  )
}
