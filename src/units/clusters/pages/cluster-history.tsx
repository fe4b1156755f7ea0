import { showDay } from '../../../platform/plain/day.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { type Milestone, Timeline } from '../../../platform/ui/timeline/timeline.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ClusterRow } from '../../tables.ts'
import type { TrailStep } from '../../unit.ts'
import { say } from '../../words.ts'
import { difference, type Member } from '../cluster.ts'
import type { Change } from '../queries.ts'

type HistoryProps = {
  readonly changes: readonly Change[]
  readonly cluster: ClusterRow
  readonly trails: ReadonlyMap<number, readonly TrailStep[]>
  readonly visit: Visit
}

const whatChanged = ({ kind, name, members }: Change, { trails, visit }: HistoryProps): readonly string[] => {
  const t = say(visit.language)
  const nameOf = (id: number): string => trails.get(id)?.at(-1)?.name ?? ''
  if (kind === 'dissolve') return []
  if (kind === 'rename') return [t('cluster.wasCalled', { name: name.before })]
  const { joined, left, changed } = difference(members.before, members.after)
  const line = (key: 'cluster.joined' | 'cluster.left', all: readonly Member[]) =>
    all.length > 0 ? [t(key, { units: all.map(({ unitId }) => nameOf(unitId)).join(', ') })] : []
  return [
    ...line('cluster.joined', joined),
    ...line('cluster.left', left),
    ...changed.map(({ unitId, role }) =>
      t('cluster.nowPlays', { unit: nameOf(unitId), role: t(`cluster.${role}`) }),
    ),
  ]
}

/** How a cluster came to be as it is: formed, renamed, members in and out, dissolved; by what and by whom. */
export const History = (props: HistoryProps) => {
  const { changes, cluster, visit } = props
  const t = say(visit.language)
  const formed: Milestone = {
    key: 'formed',
    time: showDay(cluster.fromDay, visit.language),
    text: t('cluster.wasFormed'),
    state: 'done',
  }
  const items = changes.map(
    (change): Milestone => ({
      key: change.id,
      time: showDay(change.day, visit.language),
      text: t(`clusterChange.${change.kind}`),
      note: (
        <>
          {whatChanged(change, props).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="faint">
            {change.ground}. {change.byName}
          </p>
        </>
      ),
      state: 'done',
    }),
  )
  return (
    <Section heading={t('cluster.history')} id="lich-su">
      <Timeline items={[formed, ...items]} />
    </Section>
  )
}
