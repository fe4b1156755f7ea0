import type { Day } from '../../../platform/plain/day.ts'
import { daysBetween, showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../platform/plain/number.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { PaperLinks } from '../../../platform/ui/paper-links/paper-links.tsx'
import { Stat, Stats } from '../../../platform/ui/stat/stat.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { isNumber } from '../../figures.ts'
import { showFigure, showTarget } from '../../pages/figure-text.tsx'
import { campaignPath, reportPath } from '../../pages/report-view.ts'
import type { Brief, DirectionFound } from '../queries.ts'
import { say } from '../words.ts'

export const briefPath = (slug: string): string => `${campaignPath(slug)}/giao-ban`
export const directionPath = (slug: string, id: string): string => `${campaignPath(slug)}/chi-dao/${id}`

export type BriefProps = {
  readonly visit: Visit
  readonly campaign: { readonly id: string; readonly slug: string; readonly name: string }
  readonly brief: Brief
  readonly mayGive: boolean
}

export type Point = { readonly value: string; readonly sentence: string; readonly note: string | null }

/** Three to six numbers with their sentences. */
export const pointsOf = ({ counts, totals, late, names }: Brief, language: Language): readonly Point[] => {
  const t = say(language)
  const { received, expected, accepted, onTime, late: lately, missing } = counts
  const [longest] = late
  const waiting = received - accepted
  return [
    {
      value: `${showNumber(received, language)}/${showNumber(expected, language)}`,
      sentence: `${t('brief.received')} (${showPercent(received, expected, language)})`,
      note: t('brief.onTime', { onTime, late: lately }),
    },
    {
      value: showNumber(missing, language),
      sentence: t('brief.missing'),
      note: longest
        ? t('brief.longest', { days: longest.daysLate, unit: names.get(longest.unitId) ?? '' })
        : null,
    },
    ...(waiting > 0
      ? [{ value: showNumber(waiting, language), sentence: t('brief.waiting'), note: null }]
      : []),
    ...totals
      .filter(({ indicator, numerator }) => isNumber(indicator.kind) && numerator !== null)
      .slice(0, 3)
      .map(({ indicator, unitsCounted: counted, unitsExpected: all, ...total }) => ({
        value:
          indicator.kind === 'ratio' && total.denominator
            ? showPercent(total.numerator ?? 0, total.denominator, language)
            : showFigure({ ...total, nothingArose: false, answer: null }, indicator, language),
        sentence: indicator.name,
        note:
          indicator.target === null
            ? t('brief.coverageAlone', { counted, expected: all })
            : t('brief.coverage', {
                target: showTarget(indicator.target, indicator, language),
                counted,
                expected: all,
              }),
      })),
  ]
}

/** What needs a decision, a sentence each. */
export const decisionsOf = (
  brief: Brief,
  today: Day,
  language: Language,
  letterAfter: number,
): readonly string[] => {
  const t = say(language)
  const { counts, veryLate, directions } = brief
  const overdue = directions.filter(({ state, dueOn }) => state === 'open' && dueOn < today).length
  const done = directions.filter(({ state }) => state === 'done').length
  const waiting = counts.received - counts.accepted
  return [
    ...(veryLate > 0 ? [t('decide.letter', { count: veryLate, days: letterAfter })] : []),
    ...(counts.returned > 0 ? [t('decide.returned', { count: counts.returned })] : []),
    ...(waiting > 0 ? [t('decide.waiting', { count: waiting })] : []),
    ...(overdue > 0 ? [t('decide.directions', { count: overdue })] : []),
    ...(done > 0 ? [t('decide.done', { count: done })] : []),
  ]
}

/** How far a direction has come. */
export const shownState = (direction: DirectionFound, today: Day, language: Language): string => {
  const t = say(language)
  const days = daysBetween(direction.dueOn, today)
  return direction.state === 'open' && days > 0 ? t('state.late', { days }) : t(`state.${direction.state}`)
}

export const ownerOf = ({ ownerName, personName }: DirectionFound): string =>
  personName ? `${personName}, ${ownerName}` : ownerName

const Late = ({ brief, visit }: BriefProps) => {
  const t = say(visit.language)
  const { late, names, counts } = brief
  return (
    <Section
      heading={t('late.heading')}
      id="cham"
      note={
        late.length < counts.missing ? t('late.more', { shown: late.length, all: counts.missing }) : undefined
      }
    >
      <Table
        caption={t('late.heading')}
        captionHidden
        rows={late}
        rowKey={({ id }) => id}
        empty={<Empty text={t('late.none')} />}
        columns={[
          { key: 'unit', head: t('late.unit'), cell: ({ unitId }) => names.get(unitId) ?? '' },
          {
            key: 'period',
            head: t('late.period'),
            cell: ({ id, periodName }) => <a href={reportPath(id)}>{periodName}</a>,
          },
          { key: 'days', head: t('late.days'), numeric: true, cell: ({ daysLate }) => daysLate },
        ]}
      />
    </Section>
  )
}

const Directions = ({ brief, visit, campaign }: BriefProps) => {
  const { language, today } = visit
  const t = say(language)
  return (
    <Table
      caption={t('direction.table')}
      captionHidden
      rows={brief.directions}
      rowKey={({ id }) => id}
      empty={<Empty text={t('direction.none')} />}
      columns={[
        {
          key: 'text',
          head: t('direction.text'),
          cell: ({ id, text, givenBy, givenOn }) => (
            <>
              <a href={directionPath(campaign.slug, id)}>{text}</a>
              <span class="faint">
                {' '}
                ({t('direction.by', { leader: givenBy, day: showDay(givenOn, language) })})
              </span>
            </>
          ),
        },
        { key: 'owner', head: t('direction.owner'), cell: ownerOf },
        { key: 'due', head: t('direction.due'), cell: ({ dueOn }) => showDay(dueOn, language) },
        { key: 'state', head: t('direction.state'), cell: (one) => shownState(one, today, language) },
      ]}
    />
  )
}

const GiveForm = ({ visit, campaign }: BriefProps) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={`${briefPath(campaign.slug)}/chi-dao`} name="chi-dao">
      <HiddenField name="campaignId" value={campaign.id} />
      <TextArea name="text" label={t('give.text')} rows={3} />
      <TextField name="owner" label={t('give.owner')} hint={t('give.ownerHint')} />
      <TextField name="personName" label={t('give.person')} optional />
      <DateField name="dueOn" label={t('give.due')} />
      <TextField name="leaderName" label={t('give.leader')} hint={t('give.leaderHint')} optional />
      <TextField name="leaderTitle" label={t('give.title')} optional />
      <Actions>
        <Button>{t('give.button')}</Button>
      </Actions>
    </Form>
  )
}

/** One page for a leader: numbers with sentences, who is late, what needs a decision, and the leader's word. */
export const BriefPage = (props: BriefProps & { readonly letterAfter: number }) => {
  const { visit, campaign, brief, mayGive, letterAfter } = props
  const { language, today } = visit
  const t = say(language)
  const decisions = decisionsOf(brief, today, language, letterAfter)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaign.name}</span>}
        title={t('brief.title')}
        lead={t('brief.lead', { day: showDay(today, language) })}
        meta={brief.summedAt && t('brief.summedAt', { moment: showMoment(brief.summedAt, language) })}
        actions={<PaperLinks href={`${briefPath(campaign.slug)}/phieu`} language={language} />}
      />
      <Section heading={t('brief.numbers')} id="so-chinh">
        <Stats>
          {pointsOf(brief, language).map(({ value, sentence, note }) => (
            <Stat key={sentence} value={value} sentence={sentence} note={note} />
          ))}
        </Stats>
      </Section>
      <Late {...props} />
      <Section heading={t('decide.heading')} id="quyet-dinh">
        {decisions.length === 0 ? (
          <p>{t('decide.none')}</p>
        ) : (
          <ul>
            {decisions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section heading={t('direction.heading')} id="chi-dao">
        <Directions {...props} />
        {mayGive && (
          <Section heading={t('give.heading')} level={3} id="giao">
            <GiveForm {...props} />
          </Section>
        )}
      </Section>
    </>
  )
}
