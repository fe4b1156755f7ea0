import type { Finding } from '../../../platform/law/law.ts'
import { saySeverity } from '../../../platform/law/words.ts'
import { type Day, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pathOfDossier } from '../../pages/parts.tsx'
import { type Effect, turns } from '../effects.ts'
import type { Effects, Touched } from '../queries.ts'
import { say } from '../words.ts'

/** More than a person reads; the API tells them all. */
const mostShown = 100

export type EffectsProps = Effects & {
  readonly visit: Visit
  readonly change: string
  /** Where the day can be chosen; null: the days stand in the change itself. */
  readonly fromOn: Day | null
}

const states = { met: 'met', 'not met': 'not-met', unknown: 'unknown' } as const

const Side = ({ finding, language }: { readonly finding: Finding | null; readonly language: Language }) =>
  finding === null ? (
    <span class="faint">{say(language)('not applicable')}</span>
  ) : (
    <>
      <Chip state={states[finding.verdict]} /> {saySeverity(finding.severity, language)}
      <p lang={language}>{language === 'vi' ? finding.quote : finding.english.quote}</p>
    </>
  )

const citationOf = ({ before, after, clause }: Effect, language: Language): string => {
  const finding = after ?? before
  if (!finding) return clause
  return language === 'vi' ? finding.citation : finding.english.citation
}

const Dossier = ({ one, visit }: { readonly one: Touched; readonly visit: Visit }) => {
  const { language } = visit
  const t = say(language)
  const { nomination, day, effects } = one
  const caption = `${nomination.code} ${nomination.subjectName}`
  return (
    <Section
      heading={caption}
      note={
        <>
          {t('day', { day: showDay(day, language) })} ·{' '}
          <a href={pathOfDossier(nomination.code)}>{nomination.code}</a>
        </>
      }
    >
      <Table
        id={nomination.code}
        caption={caption}
        captionHidden
        rows={effects}
        rowKey={({ clause }) => clause}
        columns={[
          {
            key: 'clause',
            head: t('head.clause'),
            rowHead: true,
            cell: (effect) => (
              <>
                {citationOf(effect, language)}
                {turns(effect) && <p>{t('turned')}</p>}
              </>
            ),
          },
          {
            key: 'before',
            head: t('head.before'),
            cell: ({ before }) => <Side finding={before} language={language} />,
          },
          {
            key: 'after',
            head: t('head.after'),
            cell: ({ after }) => <Side finding={after} language={language} />,
          },
        ]}
      />
    </Section>
  )
}

/** What a change of the law would do to open dossiers, each clause before and after. */
export const EffectsPage = ({ visit, change, fromOn, looked, touched }: EffectsProps) => {
  const t = say(visit.language)
  const turned = touched.filter(({ effects }) => effects.some(turns)).length
  return (
    <>
      <PageHead kicker={<span lang="vi">{change}</span>} title={t('title')} lead={t('lead')} />
      {fromOn !== null && (
        <FilterForm action={visit.path} submit={t('show')}>
          <DateField name="tu" label={t('from')} value={fromOn} optional />
        </FilterForm>
      )}
      {touched.length === 0 ? (
        <Empty text={t('none')}>{t('noneHelp', { looked })}</Empty>
      ) : (
        <>
          <p>{t('count', { touched: touched.length, looked, turned })}</p>
          {touched.slice(0, mostShown).map((one) => (
            <Dossier key={one.nomination.id} one={one} visit={visit} />
          ))}
          {touched.length > mostShown && <p>{t('more', { shown: mostShown })}</p>}
        </>
      )}
    </>
  )
}
