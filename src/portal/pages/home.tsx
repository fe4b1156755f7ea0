import { asSentence } from '../../newsroom/examples/example.ts'
import type { Language } from '../../platform/plain/language.ts'
import { showDay } from '../../platform/plain/day.ts'
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

/** What is running, who did well, the latest: the first page of the portal. */
export const HomePage = (props: HomeProps) => {
  const { language, running, ended, stories } = props
  const t = say(language)
  const [lead, ...others] = stories
  return (
    <>
      <h1 class="visually-hidden">{t('home.title')}</h1>
      <Columns aside={<Aside {...props} />} asideLabel={t('home.lookup')}>
        <Section
          heading={t('home.running')}
          note={<a href={link({ language }, '/phong-trao')}>{t('all.campaigns')}</a>}
        >
          {running.length > 0 ? <Ledger entries={running} /> : <p class="faint">{t('home.none')}</p>}
        </Section>
        {ended.length > 0 && (
          <Section heading={t('home.ended')}>
            <Ledger entries={ended} />
          </Section>
        )}
        {lead && (
          <Section
            heading={t('home.news')}
            note={<a href={link({ language }, '/tin-tuc')}>{t('all.news')}</a>}
          >
            <LeadStory {...lead} />
            <StoryList stories={others} />
          </Section>
        )}
      </Columns>
    </>
  )
}
