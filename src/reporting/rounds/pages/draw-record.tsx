import { showDay } from '../../../platform/plain/day.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { comesOutAgain, keptDraw } from '../risk.ts'
import { say } from '../words.ts'
import { Reasons } from './reasons.tsx'
import type { RoundProps } from './round-page.tsx'

/** Every candidate as it stood in the draw, and whether the kept seed draws the same again. */
export const DrawRecord = ({ visit, round, nameOf }: RoundProps) => {
  const t = say(visit.language)
  const draw = keptDraw(round.draw)
  if (!draw) return null
  const { count, seed, drawnOn, candidates } = draw
  const day = showDay(drawnOn, visit.language)
  type Row = (typeof candidates)[number]
  return (
    <Details summary={t('round.draw')}>
      <p>
        {count > 0
          ? t('round.drawFacts', { count, all: candidates.length, day, seed })
          : t('round.drawNone', { day })}
      </p>
      {count > 0 && <p>{t(comesOutAgain(draw) ? 'round.drawAgain' : 'round.drawDiffers')}</p>}
      <Table
        caption={t('round.draw')}
        captionHidden
        dense
        columns={[
          { key: 'unit', head: t('draw.unit'), cell: (row: Row) => nameOf(row.unitId) },
          { key: 'score', head: t('draw.score'), numeric: true, cell: (row: Row) => row.score },
          {
            key: 'reasons',
            head: t('draw.reasons'),
            cell: (row: Row) => <Reasons reasons={row.reasons} visit={visit} />,
          },
          {
            key: 'drawn',
            head: t('draw.drawn'),
            cell: (row: Row) => (row.drawn ? <Chip tone="wait" icon="check" text={t('draw.drawn')} /> : '–'),
          },
        ]}
        rows={candidates}
        rowKey={({ unitId }) => unitId}
      />
    </Details>
  )
}
