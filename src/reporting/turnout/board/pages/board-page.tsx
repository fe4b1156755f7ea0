import type { ComponentChildren } from 'preact'
import { Actions, LinkButton } from '../../../../platform/ui/button/button.tsx'
import { Section } from '../../../../platform/ui/layout/layout.tsx'
import { Stat, Stats } from '../../../../platform/ui/stat/stat.tsx'
import { showMoment } from '../../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../../platform/plain/number.ts'
import type { Visit } from '../../../../platform/web/route.ts'
import { communePath } from '../../day-path.ts'
import { type Cutoff, cutoffName } from '../../election-day.ts'
import { CutoffChoice, type DayAt, DayHead } from '../../pages/day-head.tsx'
import { QuickLine } from '../../pages/quick-line.tsx'
import { say } from '../../words.ts'
import type { IncidentCount } from '../queries.ts'
import type { CommuneTotal, PlaceTotal, Total, Whole } from '../totals.ts'
import { CommuneTable, DistrictTable, SeriesTable } from './board-tables.tsx'

export type BoardPageProps = {
  readonly visit: Visit
  readonly day: DayAt
  readonly cutoffs: readonly Cutoff[]
  readonly cutoff: Cutoff
  readonly whole: Whole
  readonly districts: readonly PlaceTotal[]
  readonly communes: readonly CommuneTotal[]
  /** The district that the page is about; null: the province. */
  readonly place: { readonly name: string } | null
  readonly series: readonly (Total & { readonly cutoff: Cutoff })[]
  readonly incidents: readonly IncidentCount[]
  /** Communes for which the visitor enters figures as their own clerk. */
  readonly own: readonly { readonly code: string; readonly name: string }[]
  readonly mayEnter: boolean
  /** Buttons that open and close the day. */
  readonly steering?: ComponentChildren
}

const Figures = ({ visit, whole }: Pick<BoardPageProps, 'visit' | 'whole'>) => {
  const { language } = visit
  const t = say(language)
  const n = (value: number): string => showNumber(value, language)
  const ofAll =
    whole.reported < whole.areas
      ? t('board.ofAll', { listed: n(whole.listed), share: showPercent(whole.voted, whole.listed, language) })
      : undefined
  return (
    <Stats>
      <Stat
        value={showPercent(whole.voted, whole.listedReported, language)}
        sentence={t('board.turnout', { voted: n(whole.voted), listed: n(whole.listedReported) })}
        note={
          <>
            {t('board.coverage', { reported: n(whole.reported), areas: n(whole.areas) })}. {ofAll}
          </>
        }
      />
      <Stat value={n(whole.fullAreas)} sentence={t('board.full')} />
      <Stat
        value={n(whole.fullCommunes)}
        sentence={t('board.communesFull', { communes: n(whole.communes) })}
      />
      {whole.districts > 1 && (
        <Stat
          value={n(whole.fullDistricts)}
          sentence={t('board.districtsFull', { districts: n(whole.districts) })}
        />
      )}
    </Stats>
  )
}

const Incidents = ({ visit, incidents }: Pick<BoardPageProps, 'visit' | 'incidents'>) => {
  const t = say(visit.language)
  return (
    <Section heading={t('incidents.heading')}>
      {incidents.length === 0 ? (
        <p>{t('incidents.none')}</p>
      ) : (
        <ul>
          {incidents.map(({ kind, count }) => (
            <li key={kind}>
              {t(`incident.${kind}`)}: {showNumber(count, visit.language)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** The province's board, or a district's: large figures, then place by place in the standing order. */
export const BoardPage = (props: BoardPageProps) => {
  const { visit, day, cutoffs, cutoff, whole, districts, communes, place, series, own } = props
  const { language } = visit
  const t = say(language)
  const name = cutoffName(cutoff, day.day)
  const when = whole.figuresAt
    ? t('board.at', { cutoff: name, moment: showMoment(whole.figuresAt, language) })
    : t('board.none', { cutoff: name })
  return (
    <>
      <DayHead
        visit={visit}
        day={day}
        current={place ? null : 'board'}
        title={t('board.title', { province: place?.name ?? day.provinceName })}
        lead={when}
        actions={props.steering}
      />
      {own.length > 0 && (
        <Actions>
          {own.map(({ code, name: commune }) => (
            <LinkButton key={code} kind="primary" href={communePath(day.slug, code)}>
              {t('board.ownCommune', { commune })}
            </LinkButton>
          ))}
        </Actions>
      )}
      <CutoffChoice visit={visit} day={day} cutoffs={cutoffs} cutoff={cutoff} />
      <Figures visit={visit} whole={whole} />
      {districts.length > 0 && (
        <Section heading={t('board.districts')} note={t('board.order')}>
          <DistrictTable visit={visit} day={day} cutoff={cutoff} rows={districts} whole={whole} />
        </Section>
      )}
      {communes.length > 0 && (
        <Section heading={t('board.communes')} note={t('board.order')}>
          <CommuneTable visit={visit} day={day} cutoff={cutoff} rows={communes} whole={whole} place={place} />
        </Section>
      )}
      {!place && (
        <Section heading={t('board.series')}>
          <SeriesTable visit={visit} day={day} rows={series} />
        </Section>
      )}
      {!place && <Incidents visit={visit} incidents={props.incidents} />}
      {props.mayEnter && !place && (
        <Section heading={t('board.quick')}>
          <QuickLine visit={visit} day={day} cutoff={cutoff} />
        </Section>
      )}
    </>
  )
}
