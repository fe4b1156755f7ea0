import { showMoment } from '../../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../../platform/plain/number.ts'
import { Actions, Button, LinkButton } from '../../../../platform/ui/button/button.tsx'
import { Chip } from '../../../../platform/ui/chip/chip.tsx'
import type { State } from '../../../../platform/ui/chip/states.ts'
import { Details } from '../../../../platform/ui/details/details.tsx'
import { Empty } from '../../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../../platform/ui/select-field/select-field.tsx'
import { SummaryList } from '../../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../../platform/web/route.ts'
import type { PressFigureState } from '../../../tables.ts'
import { dayPath } from '../../day-path.ts'
import { type Cutoff, cutoffName } from '../../election-day.ts'
import { type DayAt, DayHead } from '../../pages/day-head.tsx'
import { say } from '../../words.ts'
import { openMoves, type PressMove, pressMoves } from '../press-figure.ts'
import type { FigureFound } from '../queries.ts'

export type PressPageProps = {
  readonly visit: Visit
  readonly day: DayAt
  readonly cutoffs: readonly Cutoff[]
  readonly figures: readonly FigureFound[]
  readonly mayFreeze: boolean
  readonly mayRelease: boolean
}

const chips = {
  frozen: 'awaiting-decision',
  released: 'published',
  withdrawn: 'withdrawn',
  dropped: 'not-commended',
} as const satisfies Record<PressFigureState, State>

const addresses = { release: 'cong-bo', withdraw: 'rut', drop: 'bo' } as const

const Move = ({
  visit,
  day,
  figure,
  move,
}: {
  visit: Visit
  day: DayAt
  figure: FigureFound
  move: PressMove
}) => {
  const t = say(visit.language)
  const name = `${move}-${figure.id}`
  const { note } = pressMoves[move]
  const inside = (
    <Form visit={visit} action={`${dayPath(day.slug, 'press')}/${addresses[move]}`} name={name}>
      <HiddenField name="figureId" value={figure.id} />
      {note !== 'none' && (
        <TextArea
          name="note"
          label={t(move === 'withdraw' ? 'press.withdrawNote' : 'press.releaseNote')}
          rows={2}
          optional={note === 'optional'}
        />
      )}
      <Actions>
        <Button kind={move === 'release' ? 'primary' : 'secondary'}>{t(`press.${move}`)}</Button>
      </Actions>
    </Form>
  )
  if (move === 'release') return inside
  return (
    <Details summary={`${t(`press.${move}`)}…`} open={visit.problem?.typed['_form'] === name}>
      {inside}
    </Details>
  )
}

const figureRows = ({ visit, figure }: { visit: Visit; figure: FigureFound }) => {
  const { language } = visit
  const t = say(language)
  const n = (value: number): string => showNumber(value, language)
  const by = (person: string | null, moment: string | null): string | undefined =>
    person && moment ? t('press.by', { person, moment: showMoment(moment, language) }) : undefined
  const released = by(figure.releasedBy, figure.releasedAt)
  const withdrawn = by(figure.withdrawnBy, figure.withdrawnAt)
  return [
    {
      key: t('press.figure'),
      value: `${n(figure.voted)}/${n(figure.listedReported)} = ${showPercent(figure.voted, figure.listedReported, language)}`,
    },
    {
      key: t('board.reportedCol'),
      value: t('press.coverage', {
        reported: n(figure.reported),
        areas: n(figure.areas),
        moment: showMoment(figure.takenAt, language),
      }),
    },
    {
      key: '100%',
      value: `${n(figure.fullAreas)} ${t('board.full')}; ${n(figure.fullCommunes)} ${t('board.communesFull', { communes: n(figure.communes) })}; ${n(figure.fullDistricts)} ${t('board.districtsFull', { districts: n(figure.districts) })}`,
    },
    { key: t('press.frozenBy'), value: figure.frozenBy },
    ...(released ? [{ key: t('press.state.released'), value: released }] : []),
    ...(withdrawn ? [{ key: t('press.state.withdrawn'), value: withdrawn }] : []),
    ...(figure.publicNote ? [{ key: t('press.releaseNote'), value: figure.publicNote }] : []),
  ]
}

const One = ({ visit, day, figure, mayFreeze, mayRelease }: PressPageProps & { figure: FigureFound }) => {
  const t = say(visit.language)
  const name = cutoffName({ at: figure.cutoffAt }, day.day)
  const moves = openMoves(figure.state).filter((move) =>
    pressMoves[move].by === 'committee' ? mayRelease : mayFreeze,
  )
  return (
    <Section
      heading={`${t('cutoff', { cutoff: name })}, ${t('press.revision', { revision: figure.revision })}`}
      level={3}
    >
      <p>
        <Chip state={chips[figure.state]} text={t(`press.state.${figure.state}`)} />
      </p>
      <SummaryList rows={figureRows({ visit, figure })} />
      {moves.map((move) => (
        <Move key={move} visit={visit} day={day} figure={figure} move={move} />
      ))}
    </Section>
  )
}

/** Frozen figures of the province: who froze, who released, what is public. */
export const PressPage = (props: PressPageProps) => {
  const { visit, day, cutoffs, figures, mayFreeze } = props
  const t = say(visit.language)
  return (
    <>
      <DayHead
        visit={visit}
        day={day}
        current="press"
        title={t('press.title', { province: day.provinceName })}
        lead={t('press.lead')}
        actions={<LinkButton href={`/bau-cu/${day.slug}`}>{t('press.portal')}</LinkButton>}
      />
      {mayFreeze && (
        <Form visit={visit} action={`${dayPath(day.slug, 'press')}/chot`} name="chot">
          <SelectField
            name="cutoffId"
            label={t('cutoff.choose')}
            choices={cutoffs.map((one) => ({ value: String(one.id), text: cutoffName(one, day.day) }))}
          />
          <Actions>
            <Button>{t('press.freeze')}</Button>
          </Actions>
        </Form>
      )}
      <Section heading={t('press.list')}>
        {figures.length === 0 ? (
          <Empty text={t('press.empty')} />
        ) : (
          figures.map((figure) => <One key={figure.id} {...props} figure={figure} />)
        )}
      </Section>
    </>
  )
}
