import type { Award } from '../../platform/law/catalogue.ts'
import { decidersOn, regimeOn } from '../../platform/law/catalogue.ts'
import { withoutText } from '../../platform/law/law.ts'
import type { Law } from '../../platform/law/law.ts'
import { showDay } from '../../platform/plain/day.ts'
import type { Day } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { withQuery } from '../../platform/web/address.ts'
import { ladderOf, lawPath, localPath, pathOfAward, regulationsPath } from '../lookup.ts'
import { say } from '../words.ts'
import { LadderDiagram } from './ladder-diagram.tsx'

export type OnDay = {
  readonly law: Law
  readonly day: Day
  readonly language: Language
  /** What was typed for the day and could not be read. */
  readonly wrong: string | null
}

export const officesOf = (law: Law, who: readonly string[], language: Language): string => {
  const offices = law.subjects['award-decision']?.facts['decider']?.choices ?? {}
  return who.map((code) => offices[code]?.[language] ?? code).join('; ')
}

/** The regime of the day, and what nobody has loaded of it. */
export const DayNotes = ({ law, day, language, wrong }: OnDay) => {
  const t = say(language)
  const regime = regimeOn(law.catalogue, day)
  return (
    <>
      {wrong && (
        <Banner tone="warn">{t('filter.badDay', { typed: wrong, day: showDay(day, language) })}</Banner>
      )}
      <p>{regime ? t('regime', { regime: regime[language] }) : t('noRegime')}</p>
      {withoutText(law, day).map((one) => (
        <Banner key={one.code} tone="warn">
          {t('noText', { instrument: one[language], from: showDay(one.inForce.from, language) })}
        </Banner>
      ))}
    </>
  )
}

type ListProps = OnDay & { readonly heading: string; readonly awards: readonly Award[] }

const Awards = ({ law, day, language, heading, awards }: ListProps) => {
  const t = say(language)
  return (
    <Section heading={heading}>
      <Table
        caption={heading}
        captionHidden
        rows={awards}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            head: t('head.name'),
            rowHead: true,
            cell: (award) => (
              <a href={withQuery(pathOfAward(award.code), { ngay: day })}>{award[language]}</a>
            ),
          },
          {
            key: 'subjects',
            head: t('head.subjects'),
            cell: ({ subjects }) => subjects.map((kind) => t(`subject.${kind}`)).join(', '),
          },
          { key: 'level', head: t('head.level'), cell: ({ level }) => t(`level.${level}`) },
          {
            key: 'deciders',
            head: t('head.deciders'),
            cell: (award) => {
              const decided = decidersOn(award, day)
              return decided ? officesOf(law, decided.who, language) : t('deciders.none')
            },
          },
        ]}
      />
    </Section>
  )
}

/** Both lists on a day, and the ladder that the standards make between them. */
export const ListPage = (props: OnDay & { readonly mayLoad: boolean }) => {
  const { law, day, language, mayLoad } = props
  const t = say(language)
  const awards = Object.values(law.catalogue.awards)
  const rungs = ladderOf(law, day)
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <ul>
        <li>
          <a href={localPath}>{t('link.local')}</a>
        </li>
        {mayLoad && (
          <li>
            <a href={lawPath}>{t('link.law')}</a>
          </li>
        )}
      </ul>
      <FilterForm action={regulationsPath} submit={t('filter.show')}>
        <DateField name="ngay" label={t('filter.day')} value={day} optional />
      </FilterForm>
      <DayNotes {...props} />
      <Awards {...props} heading={t('titles')} awards={awards.filter(({ list }) => list === 'title')} />
      <Awards {...props} heading={t('forms')} awards={awards.filter(({ list }) => list === 'form')} />
      {rungs.length > 0 && (
        <Section heading={t('ladder.title')} note={t('ladder.note')}>
          <LadderDiagram law={law} rungs={rungs} language={language} />
        </Section>
      )}
    </>
  )
}
