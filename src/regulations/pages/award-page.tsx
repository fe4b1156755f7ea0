import type { Award } from '../../platform/law/catalogue.ts'
import { decidersOn } from '../../platform/law/catalogue.ts'
import { bonusOf } from '../../platform/law/bonus.ts'
import { isWithin, valueOn } from '../../platform/law/law.ts'
import type { Clause } from '../../platform/law/law.ts'
import { thresholdFor } from '../../platform/law/shares.ts'
import { showDay } from '../../platform/plain/day.ts'
import type { Day } from '../../platform/plain/day.ts'
import { showMoney } from '../../platform/plain/number.ts'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { withQuery } from '../../platform/web/address.ts'
import { changesOf, chaptersOf, pathOfAward, pathOfMissing, principlesOn } from '../lookup.ts'
import type { Change } from '../lookup.ts'
import { say } from '../words.ts'
import { ClauseLedger, ClauseWords } from './clause-ledger.tsx'
import { DayNotes, officesOf } from './list-page.tsx'
import type { OnDay } from './list-page.tsx'
import { ProcedureDiagram } from './procedure-diagram.tsx'

export type AwardProps = OnDay & { readonly award: Award; readonly other: Day | null }

const shareOf = ({ law, award, day, language }: AwardProps): string => {
  const t = say(language)
  const threshold = thresholdFor(law, award.code, 1, day)
  if (!threshold) return t('vote.none')
  const { numerator, denominator } = threshold.share
  return t('vote.share', {
    share: denominator === 100 ? `${numerator}%` : `${numerator}/${denominator}`,
  })
}

const bonusLines = ({ law, award, day, language }: AwardProps): string => {
  const t = say(language)
  const lines = award.subjects.flatMap((subjectKind) => {
    const bonus = bonusOf(law, { award: award.code, subjectKind, decidedOn: day })
    return bonus ? [`${t(`subject.${subjectKind}`)}: ${showMoney(bonus.amount)}`] : []
  })
  return lines.length === 0 ? t('award.noBonus') : lines.join('; ')
}

const Facts = (props: AwardProps) => {
  const { law, award, day, language } = props
  const t = say(language)
  const decided = decidersOn(award, day)
  return (
    <SummaryList
      rows={[
        {
          key: t('head.subjects'),
          value: award.subjects.map((kind) => t(`subject.${kind}`)).join(', '),
        },
        {
          key: t('head.deciders'),
          value: decided ? officesOf(law, decided.who, language) : t('deciders.none'),
        },
        { key: t('head.vote'), value: shareOf(props) },
        { key: t('award.bonus'), value: bonusLines(props) },
      ]}
    />
  )
}

const Side = ({
  clauses,
  day,
  language,
}: {
  clauses: readonly Clause[]
  day: Day
  language: OnDay['language']
}) =>
  clauses.length === 0 ? (
    <p class="faint">{say(language)('compare.none')}</p>
  ) : (
    <>
      {clauses.map((clause) => (
        <div key={clause.id}>
          <p class="faint">{clause.citation[language]}</p>
          <ClauseWords clause={clause} day={day} language={language} />
        </div>
      ))}
    </>
  )

const Compared = ({ law, award, day, other, language }: AwardProps & { readonly other: Day }) => {
  const t = say(language)
  const column = (on: Day, side: 'before' | 'after') => ({
    key: side,
    head: showDay(on, language),
    cell: (change: Change) => <Side clauses={change[side]} day={on} language={language} />,
  })
  return (
    <Section heading={t('compare')}>
      <Table
        caption={t('compare')}
        captionHidden
        rows={changesOf(law, award.code, [day, other])}
        rowKey={({ row }) => row}
        columns={[
          { key: 'row', head: t('compare.row'), rowHead: true, cell: ({ about }) => about[language] },
          column(day, 'before'),
          column(other, 'after'),
        ]}
      />
    </Section>
  )
}

const Clauses = ({ law, award, day, language }: AwardProps) => {
  const t = say(language)
  const chapters = chaptersOf(law, award.code, day)
  return (
    <>
      {chapters.length === 0 && <Empty text={t('award.nothing')}>{t('award.nothingHelp')}</Empty>}
      {chapters.map(({ subject, clauses }) => (
        <Section key={subject.code} heading={subject[language]}>
          <ClauseLedger clauses={clauses} day={day} language={language} />
        </Section>
      ))}
      <Section heading={t('principles')}>
        <ClauseLedger clauses={principlesOn(law, day)} day={day} language={language} />
      </Section>
    </>
  )
}

/** All that the law of a day says about one award, two days side by side when asked, and its procedures drawn. */
export const AwardPage = (props: AwardProps) => {
  const { law, award, day, other, language } = props
  const t = say(language)
  const list = t(award.list === 'title' ? 'titles' : 'forms')
  const procedures = law.procedures.filter(
    (one) => one.awards.includes(award.code) && isWithin(one.valid, day),
  )
  return (
    <>
      <PageHead
        title={award[language]}
        lead={t('award.lead', { list, level: t(`level.${award.level}`) })}
        actions={<a href={withQuery(pathOfMissing(award.code), { ngay: day })}>{t('award.missing')}</a>}
      />
      <FilterForm action={pathOfAward(award.code)} submit={t('filter.show')}>
        <DateField name="ngay" label={t('filter.day')} value={day} optional />
        <DateField name="sosanh" label={t('filter.other')} value={other} optional hint={false} />
      </FilterForm>
      <DayNotes {...props} />
      <Facts {...props} />
      {other ? <Compared {...props} other={other} /> : <Clauses {...props} />}
      {procedures.length > 0 && (
        <Section heading={t('procedures')}>
          {procedures.map((procedure) => (
            <ProcedureDiagram
              key={procedure.id}
              procedure={procedure}
              language={language}
              valueOn={(id) => valueOn(law, id, day)}
            />
          ))}
        </Section>
      )}
    </>
  )
}
