import { showMoment } from '../../../platform/plain/moment.ts'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { ruleOf } from '../../figures.ts'
import { showFigure, showParts } from '../../pages/figure-text.tsx'
import { stateKey } from '../../pages/report-chip.tsx'
import { type ReportView, reportPath } from '../../pages/report-view.ts'
import { say as sayReport } from '../../words.ts'
import type { Version } from '../history.ts'
import { compareContents, type Content, type Line } from '../versions.ts'
import { say } from '../words.ts'

export type HistoryProps = {
  readonly view: ReportView
  readonly versions: readonly Version[]
  readonly from: Version | null
  readonly to: Version | null
}

const stepOf = ({ from, to, confirmed, present }: Version, language: 'vi' | 'en'): string => {
  const t = sayReport(language)
  if (present) return say(language)('history.now')
  if (confirmed) return say(language)('history.confirmed')
  const [before, after] = [t(stateKey(from)), t(stateKey(to))]
  return from === to ? after : t('report.event', { from: before, to: after })
}

const VersionTable = ({ view, versions }: HistoryProps) => {
  const { language } = view.visit
  const t = say(language)
  const columns: readonly Column<Version>[] = [
    { key: 'n', head: t('history.version'), cell: ({ number }) => t('history.versionNo', { n: number }) },
    { key: 'when', head: t('history.when'), cell: ({ moment }) => showMoment(moment, language) },
    { key: 'who', head: t('history.who'), cell: ({ who }) => who },
    { key: 'step', head: t('history.step'), cell: (version) => stepOf(version, language) },
    { key: 'why', head: t('history.reason'), cell: ({ reason }) => <span lang="vi">{reason ?? ''}</span> },
  ]
  return (
    <Table
      caption={t('history.versions')}
      columns={columns}
      rows={versions}
      rowKey={({ key }) => key}
      empty={t('history.none')}
    />
  )
}

const Choose = ({ view, versions, from, to }: HistoryProps) => {
  const { language } = view.visit
  const t = say(language)
  const choices = versions
    .filter(({ content }) => content !== null)
    .map(({ key, number, moment, who }) => ({
      value: key,
      text: t('history.choice', { n: number, moment: showMoment(moment, language), who }),
    }))
  return (
    <FilterForm
      action={`${reportPath(view.report.id)}/lich-su`}
      label={t('history.compare')}
      submit={t('history.show')}
    >
      <SelectField
        name="tu"
        label={t('history.from')}
        choices={choices}
        value={from?.key ?? ''}
        none={false}
      />
      <SelectField name="den" label={t('history.to')} choices={choices} value={to?.key ?? ''} none={false} />
    </FilterForm>
  )
}

type Sides = { readonly view: ReportView; readonly before: Content; readonly after: Content }

const FigureChanges = ({ view, before, after, codes }: Sides & { readonly codes: readonly string[] }) => {
  const { language } = view.visit
  const t = say(language)
  const indicatorOf = new Map(view.asked.map((indicator) => [indicator.code, indicator]))
  const shown = (content: Content, code: string) => {
    const figure = content.figures.get(code)
    const indicator = indicatorOf.get(code)
    if (!indicator) return <>{figure?.numerator ?? '…'}</>
    const parts = showParts(figure?.breakdown ?? null, ruleOf(indicator).breakdown, language)
    const more = [parts, figure?.note].filter(Boolean).join(' · ')
    return (
      <div>
        <span class="tabular">{showFigure(figure, indicator, language)}</span>
        {more && (
          <>
            <br />
            <span class="faint">{more}</span>
          </>
        )}
      </div>
    )
  }
  const columns: readonly Column<string>[] = [
    {
      key: 'name',
      head: t('history.indicator'),
      cell: (code) => <span lang="vi">{indicatorOf.get(code)?.name ?? code}</span>,
    },
    { key: 'old', head: t('history.old'), cell: (code) => shown(before, code) },
    { key: 'new', head: t('history.new'), cell: (code) => <strong>{shown(after, code)}</strong> },
  ]
  return <Table caption={t('history.figures')} columns={columns} rows={codes} rowKey={(code) => code} />
}

const TextChanges = ({
  lines,
  language,
}: {
  readonly lines: readonly Line[]
  readonly language: 'vi' | 'en'
}) => {
  const t = say(language)
  return (
    <div class="text-diff" lang="vi">
      {lines.map(({ kind, text }, place) => {
        const key = `${place}-${kind}`
        if (kind === 'same') return <p key={key}>{text}</p>
        const said = (
          <span class="visually-hidden">{t(kind === 'gone' ? 'history.gone' : 'history.added')} </span>
        )
        return kind === 'gone' ? (
          <p key={key}>
            <del>
              {said}
              {text}
            </del>
          </p>
        ) : (
          <p key={key}>
            <ins>
              {said}
              {text}
            </ins>
          </p>
        )
      })}
    </div>
  )
}

const Changes = ({ view, before, after }: Sides) => {
  const { language } = view.visit
  const t = say(language)
  const { codes, narrative, nothingToReport } = compareContents(before, after)
  if (codes.length === 0 && !narrative && !nothingToReport) return <p>{t('history.same')}</p>
  const ticked = ({ nothingToReport: yes }: Content) => t(yes ? 'history.yes' : 'history.no')
  const order = new Map(view.asked.map(({ code }, place) => [code, place]))
  const inOrder = codes.toSorted((a, b) => (order.get(a) ?? 999) - (order.get(b) ?? 999))
  return (
    <>
      {codes.length > 0 && <FigureChanges view={view} before={before} after={after} codes={inOrder} />}
      {nothingToReport && (
        <p>
          {t('history.nothing')}: <del>{ticked(before)}</del> <ins>{ticked(after)}</ins>
        </p>
      )}
      {narrative && (
        <Section heading={t('history.narrative')} level={3}>
          <TextChanges lines={narrative} language={language} />
        </Section>
      )}
    </>
  )
}

/** Every step of a report, and what changed between two of its versions. */
export const HistoryPage = (props: HistoryProps) => {
  const { view, from, to } = props
  const { visit, report, unit, seesFigures } = view
  const t = say(visit.language)
  const period = sayReport(visit.language)('report.title', { period: report.periodName })
  return (
    <>
      <PageHead kicker={`${period} – ${unit.name}`} title={t('history.title')} lead={t('history.lead')} />
      <VersionTable {...props} />
      {!seesFigures && <p>{sayReport(visit.language)('report.hidden')}</p>}
      {from?.content && to?.content && (
        <Section heading={t('history.compare')} id="so-sanh">
          <Choose {...props} />
          <h3>
            {t('history.changes', {
              from: t('history.versionNo', { n: from.number }),
              to: t('history.versionNo', { n: to.number }),
            })}
          </h3>
          <Changes view={view} before={from.content} after={to.content} />
        </Section>
      )}
    </>
  )
}
