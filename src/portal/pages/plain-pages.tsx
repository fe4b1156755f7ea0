import type { Language } from '../../platform/plain/language.ts'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { PageHead, Prose } from '../../platform/ui/layout/layout.tsx'
import { Ledger, type LedgerEntry } from '../../platform/ui/ledger/ledger.tsx'
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
      {entries.length === 0 ? <Empty text={t('campaigns.none')} /> : <Ledger entries={entries} level={2} />}
    </>
  )
}
