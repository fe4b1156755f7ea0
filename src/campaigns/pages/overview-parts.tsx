import { Chip } from '../../platform/ui/chip/chip.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { showDay } from '../../platform/plain/day.ts'
import type { Visit } from '../../platform/web/route.ts'
import type { UnitClassRow } from '../../units/tables.ts'
import type { Whole } from '../queries.ts'
import type { CampaignAudienceRow, CampaignContentRow, CampaignPhaseRow, IndicatorRow } from '../tables.ts'
import { say } from '../words.ts'
import { campaignPath, Unit } from './campaign-parts.tsx'
import { showPeriod, showPhase } from './period-text.ts'
import { indicatorPhases } from '../campaign-input.ts'
import { showAim } from './target-field.tsx'

export type PartsProps = {
  readonly whole: Whole
  readonly visit: Visit
  readonly classes: readonly UnitClassRow[]
  /** Content of the campaign above → its words. */
  readonly takenUp: ReadonlyMap<string, string>
}

type Spanned = { readonly spanStart: number | null; readonly spanEnd: number | null }

/** The place of the launch text from which something was read, or that it was entered by hand. */
const Source = ({ at, whole, visit }: { at: Spanned; whole: Whole; visit: Visit }) => {
  const t = say(visit.language)
  if (at.spanStart === null || at.spanEnd === null) return <span class="faint">{t('source.byHand')}</span>
  const quote = whole.document?.text?.slice(at.spanStart, at.spanEnd).trim()
  if (!quote) return <span class="faint">{t('source.read')}</span>
  return (
    <Details summary={t('source.read')}>
      <blockquote lang="vi">{quote}</blockquote>
    </Details>
  )
}

export const Facts = ({ whole, visit }: PartsProps) => {
  const t = say(visit.language)
  const { campaign, above, trails } = whole
  const words = (text: string | null) =>
    text ? (
      <span class="prose-lines" lang="vi">
        {text}
      </span>
    ) : null
  const rows = [
    { key: t('fact.launcher'), value: words(campaign.launcherName) },
    { key: t('fact.standing'), value: <Unit id={campaign.standingId} trails={trails} /> },
    { key: t('fact.period'), value: showPeriod(campaign, visit.language) },
    { key: t('fact.purpose'), value: words(campaign.purpose) },
    { key: t('fact.occasion'), value: words(campaign.occasion) },
    { key: t('fact.slogan'), value: words(campaign.slogan) },
    { key: t('fact.criteria'), value: words(campaign.criteria) },
    { key: t('fact.plan'), value: words(campaign.plan) },
    { key: t('fact.measures'), value: words(campaign.measures) },
    { key: t('fact.form'), value: t(`form.${campaign.form}`) },
    { key: t('fact.scope'), value: t(`scope.${campaign.scope}`) },
    {
      key: t('fact.above'),
      value: above.length > 0 && (
        <>
          {above.map((one) => (
            <p key={one.id}>
              <a href={campaignPath(one.slug)} lang="vi">
                {one.name}
              </a>
            </p>
          ))}
        </>
      ),
    },
    { key: t('fact.published'), value: t(campaign.published ? 'published.yes' : 'published.no') },
  ]
  return (
    <SummaryList
      rows={rows
        .filter(({ key }) => key !== t('fact.above') || above.length > 0)
        .map(({ key, value }) => ({ key, value: value || t('fact.empty') }))}
    />
  )
}

export const Contents = ({ whole, visit, takenUp }: PartsProps) => {
  const t = say(visit.language)
  const above = (one: CampaignContentRow) => one.inheritedId && takenUp.get(one.inheritedId)
  return (
    <Section heading={t('contents.title')} id="noi-dung-thi-dua">
      <Table<CampaignContentRow>
        caption={t('contents.title')}
        captionHidden
        empty={t('contents.none')}
        columns={[
          { key: 'position', head: t('contents.number'), cell: ({ position }) => position, numeric: true },
          {
            key: 'text',
            head: t('contents.text'),
            rowHead: true,
            cell: ({ text }) => <span lang="vi">{text}</span>,
          },
          {
            key: 'source',
            head: t('source.head'),
            cell: (one) =>
              above(one) ? (
                <Details summary={t('source.above')}>
                  <blockquote lang="vi">{above(one)}</blockquote>
                </Details>
              ) : (
                <Source at={one} whole={whole} visit={visit} />
              ),
          },
        ]}
        rows={whole.contents}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

/** The phases with their days, as exact as the document gives them; nothing where it has none. */
export const Phases = ({ whole, visit }: PartsProps) => {
  const t = say(visit.language)
  if (whole.phases.length === 0) return null
  return (
    <Section heading={t('phase.title')} id="giai-doan">
      <Table<CampaignPhaseRow>
        caption={t('phase.title')}
        captionHidden
        columns={[
          { key: 'position', head: t('contents.number'), cell: ({ position }) => position, numeric: true },
          {
            key: 'name',
            head: t('phase.name'),
            rowHead: true,
            cell: ({ name }) => <span lang="vi">{name}</span>,
          },
          { key: 'time', head: t('fact.period'), cell: (phase) => showPhase(phase, visit.language) },
          {
            key: 'source',
            head: t('source.head'),
            cell: (one) => <Source at={one} whole={whole} visit={visit} />,
          },
        ]}
        rows={whole.phases}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

export const Audiences = ({ whole, visit, classes }: PartsProps) => {
  const t = say(visit.language)
  const nameOf = (code: string | null): string => {
    const found = classes.find((one) => one.code === code)
    return found ? (visit.language === 'vi' ? found.nameVi : found.nameEn) : t('audience.persons')
  }
  return (
    <Section heading={t('audience.title')} id="doi-tuong">
      <Table<CampaignAudienceRow>
        caption={t('audience.title')}
        captionHidden
        empty={t('audience.none')}
        columns={[
          { key: 'text', head: t('audience.text'), cell: ({ text }) => <span lang="vi">{text}</span> },
          { key: 'class', head: t('audience.class'), cell: ({ unitClass }) => nameOf(unitClass) },
          {
            key: 'source',
            head: t('source.head'),
            cell: (one) => <Source at={one} whole={whole} visit={visit} />,
          },
        ]}
        rows={whole.audiences}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

export const Responsibilities = ({ whole, visit }: PartsProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('responsibility.title')} id="to-chuc-thuc-hien">
      <Table
        caption={t('responsibility.title')}
        captionHidden
        empty={t('responsibility.none')}
        phone="cards"
        columns={[
          { key: 'who', head: t('responsibility.who'), cell: ({ who }) => <span lang="vi">{who}</span> },
          { key: 'what', head: t('responsibility.what'), cell: ({ what }) => <span lang="vi">{what}</span> },
          {
            key: 'mode',
            head: t('responsibility.mode'),
            cell: ({ mode }) => (
              <Chip
                tone={mode === 'assigned' ? 'todo' : 'neutral'}
                icon={mode === 'assigned' ? 'arrow-right' : 'people'}
                text={t(`mode.${mode}`)}
              />
            ),
          },
          {
            key: 'unit',
            head: t('responsibility.unit'),
            cell: ({ unitId }) => <Unit id={unitId} trails={whole.trails} />,
          },
          {
            key: 'due',
            head: t('responsibility.due'),
            cell: ({ dueOn }) => (dueOn ? showDay(dueOn, visit.language) : '–'),
          },
        ]}
        rows={whole.responsibilities}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const targetOf = (indicator: IndicatorRow, visit: Visit): string => {
  const { target, direction, kind } = indicator
  if (target === null) return say(visit.language)('indicator.noTarget')
  const aim = showAim(target, indicator, visit.language)
  if (kind === 'yes_no') return aim
  return `${direction === 'up' ? '≥' : '≤'} ${aim}`
}

export const Indicators = ({ whole, visit }: PartsProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('indicator.title')} id="chi-tieu" note={t('indicator.twoTrees')}>
      <Table<IndicatorRow>
        caption={t('indicator.title')}
        captionHidden
        empty={t('indicator.none')}
        columns={[
          { key: 'code', head: t('indicator.code'), cell: ({ code }) => code },
          {
            key: 'name',
            head: t('indicator.name'),
            rowHead: true,
            cell: ({ name, kind, numeratorName, denominatorName, secrecy }) => (
              <span lang="vi">
                {name}
                <br />
                <span class="faint">{[numeratorName, denominatorName].filter(Boolean).join(' / ')}</span>
                {kind !== 'ratio' && kind !== 'count' && (
                  <span class="faint"> ({t(`indicatorKind.${kind}`)})</span>
                )}
                {secrecy && (
                  <>
                    <br />
                    <span class="faint">{secrecy}</span>
                  </>
                )}
              </span>
            ),
          },
          { key: 'target', head: t('indicator.target'), cell: (one) => targetOf(one, visit), numeric: true },
          { key: 'tree', head: t('indicator.tree'), cell: ({ tree }) => t(`tree.${tree}`) },
          {
            key: 'rhythm',
            head: t('indicator.rhythm'),
            cell: ({ rhythm, counted, phases }) =>
              [
                counted ? t('indicator.counted') : t(`rhythm.${rhythm}`),
                ...indicatorPhases
                  .filter((phase) => phases.includes(phase))
                  .map((phase) => t(`phaseOf.${phase}`)),
              ].join(', '),
          },
          {
            key: 'source',
            head: t('source.head'),
            cell: (one) => <Source at={one} whole={whole} visit={visit} />,
          },
        ]}
        rows={whole.indicators}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}
