import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { piecesOf, type Stale } from '../figure-text.ts'
import type { ExcerptFound, ReviewFound } from '../queries.ts'
import type { Lists } from '../request.ts'
import { type ReviewFigure, reviewParts } from '../review.ts'
import { say } from '../words.ts'

type TextProps = {
  readonly visit: Visit
  readonly text: string
  readonly figures: readonly ReviewFigure[]
}

/** A text whose figures lead to where they come from. */
export const FigureText = ({ visit, text, figures }: TextProps) => (
  <Prose keepLines lang="vi">
    {piecesOf(text, figures).map((piece, at) =>
      piece.kind === 'text' ? (
        piece.text
      ) : piece.indicatorId ? (
        <a key={`${piece.place}-${at}`} href={`#chi-tieu-${piece.code}`}>
          {piece.shown ?? say(visit.language)('figure.none')}
        </a>
      ) : (
        <mark key={`${piece.place}-${at}`}>{piece.place}</mark>
      ),
    )}
  </Prose>
)

export type PartsProps = {
  readonly visit: Visit
  readonly review: ReviewFound
  readonly figures: readonly ReviewFigure[]
  readonly excerpts: readonly ExcerptFound[]
}

const Excerpt = ({ one, visit }: { readonly one: ExcerptFound; readonly visit: Visit }) => {
  const t = say(visit.language)
  return (
    <div>
      <Prose keepLines lang="vi">
        {one.text}
      </Prose>
      <p class="faint">
        {t('excerpt.from', { unit: one.unitName })}{' '}
        {one.text !== one.source && <Chip tone="wait" icon="pen" text={t('excerpt.edited')} />}
      </p>
    </div>
  )
}

/** The parts as they read: every figure a link, every paragraph of a unit with its source. */
export const Parts = ({ visit, review, figures, excerpts }: PartsProps) => {
  const t = say(visit.language)
  return (
    <>
      {reviewParts.map((part) => {
        const own = excerpts.filter((one) => one.part === part)
        if (!review[part] && own.length === 0) return null
        return (
          <Section key={part} heading={t(`part.${part}`)} level={3}>
            <FigureText visit={visit} text={review[part]} figures={figures} />
            {own.map((one) => (
              <Excerpt key={one.unitId} one={one} visit={visit} />
            ))}
          </Section>
        )
      })}
    </>
  )
}

/** Figures that moved after the text was saved, or after it was issued. */
export const StaleFigures = ({
  visit,
  stale,
  issued,
}: {
  readonly visit: Visit
  readonly stale: readonly Stale[]
  readonly issued: boolean
}) => {
  const t = say(visit.language)
  if (stale.length === 0) return null
  return (
    <Banner tone="warn" heading={t(issued ? 'stale.issued' : 'stale.draft', { count: stale.length })}>
      <ul>
        {stale.map(({ place, before, now }) => (
          <li key={place}>{t('stale.one', { place, before: before ?? '–', now: now ?? '–' })}</li>
        ))}
      </ul>
    </Banner>
  )
}

/** Who reported all on time, and who is late. */
export const UnitLists = ({ visit, lists }: { readonly visit: Visit; readonly lists: Lists }) => {
  const t = say(visit.language)
  if (lists.best.length + lists.late.length === 0) return null
  type Row = Lists['best'][number]
  const columns = [
    { key: 'unit', head: t('lists.unit'), cell: (row: Row) => row.name },
    { key: 'onTime', head: t('lists.onTime'), numeric: true, cell: (row: Row) => row.onTime },
    { key: 'late', head: t('lists.lateCount'), numeric: true, cell: (row: Row) => row.late },
    { key: 'missing', head: t('lists.missing'), numeric: true, cell: (row: Row) => row.missing },
  ]
  return (
    <Section heading={t('lists.heading')}>
      <Table
        caption={t('lists.best')}
        columns={columns}
        rows={lists.best}
        rowKey={({ name }) => name}
        dense
      />
      <Table
        caption={t('lists.late')}
        columns={columns}
        rows={lists.late}
        rowKey={({ name }) => name}
        dense
      />
    </Section>
  )
}
