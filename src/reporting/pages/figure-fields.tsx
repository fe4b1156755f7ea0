import type { Language } from '../../platform/plain/language.ts'
import { type Column, Table } from '../../platform/ui/table/table.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { fieldOf, ruleOf } from '../figures.ts'
import type { ReportWhole } from '../queries.ts'
import { say } from '../words.ts'
import { FigureCells } from './figure-cells.tsx'
import { Extras } from './figure-extras.tsx'
import { showFigure, showParts, showTarget } from './figure-text.tsx'

export type FigureRowsOf = Pick<
  ReportWhole,
  'asked' | 'figures' | 'previous' | 'ownTargets' | 'givenTargets'
> & {
  readonly language: Language
}
type Indicator = ReportWhole['asked'][number]

const Name = ({ indicator, language }: { readonly indicator: Indicator; readonly language: Language }) => {
  const t = say(language)
  const { cumulative } = ruleOf(indicator)
  const small = [indicator.code, indicator.source, cumulative && t('report.cumulative')].filter(Boolean)
  return (
    <div>
      <span lang="vi">{indicator.name}</span>
      <br />
      <span class="faint">{small.join(' · ')}</span>
      {indicator.secrecy && <p class="hint">{indicator.secrecy}</p>}
    </div>
  )
}

const Before = ({ indicator, previous, language }: FigureRowsOf & { readonly indicator: Indicator }) => {
  const before = previous.get(indicator.id)
  if (!before) return <>–</>
  return (
    <div>
      {showFigure(before, indicator, language)}
      <br />
      <span class="faint">{before.periodName}</span>
    </div>
  )
}

const Target = ({ indicator, ...rows }: FigureRowsOf & { readonly indicator: Indicator }) => {
  const { ownTargets, givenTargets, language } = rows
  const given = showTarget(givenTargets.get(indicator.id) ?? indicator.target, indicator, language)
  const own = ownTargets.get(indicator.id)
  if (own === undefined) return <>{given}</>
  const target = showTarget(own, indicator, language)
  return <>{say(language)('report.ownTarget', { target, given })}</>
}

/** Name, last period and target: the same columns whether figures are typed or read. */
const known = (rows: FigureRowsOf): readonly Column<Indicator>[] => {
  const { language } = rows
  const t = say(language)
  return [
    {
      key: 'name',
      head: t('report.indicator'),
      cell: (indicator) => <Name indicator={indicator} language={language} />,
    },
    {
      key: 'before',
      head: t('report.before'),
      cell: (indicator) => <Before {...rows} indicator={indicator} />,
    },
    {
      key: 'target',
      head: t('report.target'),
      cell: (indicator) => <Target {...rows} indicator={indicator} />,
    },
  ]
}

/** The figures as fields: a line an indicator. */
export const FigureFields = (rows: FigureRowsOf) => {
  const { asked, figures, language } = rows
  const t = say(language)
  const columns: readonly Column<Indicator>[] = [
    ...known(rows),
    {
      key: 'now',
      head: t('report.now'),
      cell: (indicator) => (
        <FigureCells
          indicator={indicator}
          figure={figures.get(indicator.id)}
          before={rows.previous.get(indicator.id)}
          language={language}
        />
      ),
    },
    {
      key: 'note',
      head: t('report.note'),
      cell: (indicator) => (
        <TextField
          name={fieldOf(indicator.code, 'note')}
          label={t('report.note')}
          labelHidden
          value={figures.get(indicator.id)?.note ?? ''}
          width="long"
          optional
        />
      ),
    },
  ]
  return (
    <Table
      caption={t('report.figures')}
      captionHidden
      columns={columns}
      rows={asked}
      rowKey={(one) => one.code}
    />
  )
}

/** The figures as they stand. */
export const FigureTable = (rows: FigureRowsOf) => {
  const { asked, figures, language } = rows
  const t = say(language)
  const columns: readonly Column<Indicator>[] = [
    ...known(rows),
    {
      key: 'now',
      head: t('report.now'),
      cell: (indicator) => {
        const figure = figures.get(indicator.id)
        const parts = showParts(figure?.breakdown ?? null, ruleOf(indicator).breakdown, language)
        return (
          <div>
            <strong class="tabular">{showFigure(figure, indicator, language)}</strong>
            {parts && (
              <>
                <br />
                <span class="faint">{parts}</span>
              </>
            )}
            {figure && <Extras figure={figure} indicator={indicator} language={language} />}
          </div>
        )
      },
    },
    { key: 'note', head: t('report.note'), cell: (indicator) => figures.get(indicator.id)?.note ?? '' },
  ]
  return (
    <Table
      caption={t('report.figures')}
      captionHidden
      columns={columns}
      rows={asked}
      rowKey={(one) => one.code}
    />
  )
}
