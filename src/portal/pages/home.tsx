import type { ComponentChildren } from 'preact'
import { asSentence } from '../../newsroom/examples/example.ts'
import type { Language } from '../../platform/plain/language.ts'
import { showDay } from '../../platform/plain/day.ts'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { Columns, Section } from '../../platform/ui/layout/layout.tsx'
import { Ledger, type LedgerEntry } from '../../platform/ui/ledger/ledger.tsx'
import { LeadStory, StoryList, type StoryProps } from '../../platform/ui/story/story.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { link } from '../../platform/web/address.ts'
import type { PublishedAwardRow, PublishedExampleRow } from '../tables.ts'
import { say } from '../words.ts'

export type HomeProps = {
  readonly language: Language
  readonly running: readonly LedgerEntry[]
  /** Announced, not begun yet. */
  readonly coming: readonly LedgerEntry[]
  /** The latest that ended, with what they brought. */
  readonly ended: readonly LedgerEntry[]
  readonly stories: readonly StoryProps[]
  readonly examples: readonly PublishedExampleRow[]
  readonly awards: readonly PublishedAwardRow[]
}

const Aside = ({ language, examples, awards }: HomeProps) => {
  const t = say(language)
  const to = (address: string) => link({ language }, address)
  return (
    <>
      <Section heading={t('home.lookup')}>
        <FilterForm action={to('/khen-thuong')} label={t('home.lookup')} submit={t('awards.go')}>
          <TextField name="ten" label={t('awards.search')} width="long" />
        </FilterForm>
      </Section>
      {awards.length > 0 && (
        <Section heading={t('home.awards')} note={<a href={to('/khen-thuong')}>{t('all.awards')}</a>}>
          <Ledger
            entries={awards.map((award) => ({
              key: award.id,
              title: <span lang="vi">{award.subjectName}</span>,
              meta: (
                <>
                  {language === 'vi' ? award.formNameVi : award.formNameEn}
                  {award.issuedOn && ` · ${showDay(award.issuedOn, language)}`}
                </>
              ),
            }))}
          />
        </Section>
      )}
      {examples.length > 0 && (
        <Section heading={t('home.examples')} note={<a href={to('/guong')}>{t('all.examples')}</a>}>
          <Ledger
            entries={examples.map((example) => ({
              key: example.id,
              title: <span lang="vi">{example.who}</span>,
              meta: <span lang="vi">{example.place}</span>,
              body: <p lang="vi">{asSentence(example.deed ?? '')}</p>,
            }))}
          />
        </Section>
      )}
      <Section heading={t('home.press')}>
        <p>
          <a href={to('/bao-chi')}>{t('home.pressText')}</a>
        </p>
      </Section>
    </>
  )
}

const News = ({ language, stories }: HomeProps) => {
  const t = say(language)
  const [lead, ...others] = stories
  if (!lead) return null
  return (
    <Section heading={t('home.news')} note={<a href={link({ language }, '/tin-tuc')}>{t('all.news')}</a>}>
      <LeadStory {...lead} />
      <StoryList stories={others} />
    </Section>
  )
}

type CampaignsProps = {
  readonly heading: string
  readonly note?: ComponentChildren
  readonly lead?: string | false
  readonly entries: readonly LedgerEntry[]
}

const Campaigns = ({ heading, note, lead, entries }: CampaignsProps) =>
  entries.length === 0 ? null : (
    <Section heading={heading} note={note}>
      {lead && <p>{lead}</p>}
      <Ledger entries={entries} />
    </Section>
  )

/** What is running or coming, the latest, what ended with its results; none of them where there is nothing to read. */
export const HomePage = (props: HomeProps) => {
  const { language, running, coming, ended, stories } = props
  const t = say(language)
  const all = <a href={link({ language }, '/phong-trao')}>{t('all.campaigns')}</a>
  const nothing = [running, coming, ended, stories].every(({ length }) => length === 0)
  return (
    <>
      <h1 class="visually-hidden">{t('home.title')}</h1>
      <Columns aside={<Aside {...props} />} asideLabel={t('home.lookup')}>
        {nothing && <Empty text={t('home.nothing')} />}
        <Campaigns heading={t('home.running')} note={all} entries={running} />
        <Campaigns heading={t('home.coming')} note={running.length === 0 && all} entries={coming} />
        <News {...props} />
        <Campaigns
          heading={t('home.ended')}
          note={all}
          lead={running.length === 0 && t('home.noneNow')}
          entries={ended}
        />
      </Columns>
    </>
  )
}
