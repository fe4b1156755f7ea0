import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Ledger, type LedgerEntry } from '../../../platform/ui/ledger/ledger.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import type { Language } from '../../../platform/plain/language.ts'
import { link } from '../../../platform/web/address.ts'
import { Turn } from '../../pages/turn.tsx'
import type { PageAsked } from '../../page-number.ts'
import type { PublishedSpokespersonRow } from '../../tables.ts'
import { say } from '../words.ts'
import { SpokespersonLine } from './spokesperson-line.tsx'

export type PressPageProps = {
  readonly language: Language
  /** A kit for each campaign. */
  readonly kits: readonly LedgerEntry[]
  readonly speakers: readonly PublishedSpokespersonRow[]
  readonly part: PageAsked
  readonly unitName: (unitId: number) => string
}

/** What the portal has for journalists: a kit for each campaign, and whom to call. */
export const PressPage = ({ language, kits, speakers, part, unitName }: PressPageProps) => {
  const t = say(language)
  const to = (path: string) => link({ language }, path)
  return (
    <>
      <PageHead title={t('index.title')} lead={t('index.lead')} />
      <Section heading={t('index.kits')}>
        {kits.length === 0 ? <Empty text={t('index.none')} /> : <Ledger entries={kits} />}
      </Section>
      <Section heading={t('index.speakers')} id="phat-ngon">
        {part.total === 0 ? (
          <p>{t('index.noSpeakers')}</p>
        ) : (
          <SummaryList
            rows={speakers.map((speaker) => ({
              key: unitName(speaker.unitId),
              keyLang: 'vi' as const,
              value: <SpokespersonLine language={language} speaker={speaker} />,
            }))}
          />
        )}
        <Turn language={language} path="/bao-chi" place="phat-ngon" part={part} />
      </Section>
      <Section heading={t('index.more')}>
        <ul class="plain-links">
          <li>
            <a href={to('/lien-he')}>{t('index.contacts')}</a>
          </li>
          <li>
            <a href={to('/bau-cu')}>{t('index.turnout')}</a>
          </li>
          <li>
            <a href={to('/du-lieu-mo')}>{t('index.data')}</a>
          </li>
          <li>
            <a href={to('/rss/tat-ca')}>{t('index.feed')}</a>
          </li>
        </ul>
      </Section>
    </>
  )
}
