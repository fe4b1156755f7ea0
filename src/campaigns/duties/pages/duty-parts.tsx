import { type Day, daysBetween, showDay } from '../../../platform/plain/day.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import type { State } from '../../../platform/ui/chip/states.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { type Task, TaskList } from '../../../platform/ui/task-list/task-list.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { TrailStep } from '../../../units/unit.ts'
import { campaignPath, Unit } from '../../pages/campaign-parts.tsx'
import type { CampaignRow, DutyRow, DutyStep } from '../../tables.ts'
import { say } from '../../words.ts'
import { dueOf, dutyStates, dutySteps, evidenceOf, isLate } from '../duty.ts'
import type { BoardCell, DutyFound } from '../queries.ts'

export type Trails = ReadonlyMap<number, readonly TrailStep[]>

export const dutyPath = (slug: string, id: number): string => campaignPath(slug, `viec/${id}`)

const look = (duty: DutyRow, today: Day): State => {
  if (isLate(duty, today)) return 'overdue'
  const due = dueOf(duty)
  const soon = due !== null && daysBetween(today, due) <= 3
  if (duty.state === 'owed') return duty.mode === 'giao' && soon ? 'due-soon' : 'not-started'
  const states = { returned: 'returned', done: 'done', excused: 'exempt', informed: 'informed' } as const
  return states[duty.state]
}

export const DutyChip = ({ duty, today }: { duty: DutyRow; today: Day }) => <Chip state={look(duty, today)} />

/** The form by which a unit does this step: receipt and plan have their own, reports are the reporting room's. */
export const workPath = (slug: string, duty: Pick<DutyRow, 'id' | 'step' | 'unitId'>): string => {
  if (duty.step === 'nhan') return withQuery(campaignPath(slug, 'nhan'), { viec: duty.id })
  if (duty.step === 'ke_hoach' || duty.step === 'ke_hoach_noi_bo')
    return withQuery(campaignPath(slug, 'cu-the-hoa'), { donvi: duty.unitId })
  return duty.step === 'bao_cao' ? '/lam-viec/bao-cao' : dutyPath(slug, duty.id)
}

const urgencyOf = (duty: DutyRow, today: Day): Task['urgency'] => {
  if (isLate(duty, today)) return 'late'
  return look(duty, today) === 'due-soon' ? 'soon' : 'none'
}

/** What my units owe in this campaign: step, day, state, and where it is done. */
export const MyDuties = ({
  duties,
  trails,
  visit,
}: {
  duties: readonly DutyFound[]
  trails: Trails
  visit: Visit
}) => {
  const t = say(visit.language)
  const open = duties.filter(({ state }) => state === 'owed' || state === 'returned')
  if (duties.length === 0) return null
  const tasks = open.map((duty): Task => {
    const due = dueOf(duty)
    const returned = evidenceOf(duty).returned
    return {
      key: duty.id,
      text: t(`do.${duty.step}`),
      href: workPath(duty.campaignSlug, duty),
      under: <Unit id={duty.unitId} trails={trails} />,
      ...(due ? { deadline: showDay(due, visit.language) } : {}),
      urgency: urgencyOf(duty, visit.today),
      state: look(duty, visit.today),
      ...(duty.state === 'returned' && returned ? { note: returned.reason } : {}),
    }
  })
  return <TaskList heading={t('duty.mine')} id="viec-cua-toi" tasks={tasks} empty={t('duty.mineDone')} />
}

const countAt = (cells: readonly BoardCell[], step: DutyStep, state: string): number =>
  cells.find((cell) => cell.step === step && cell.state === state)?.count ?? 0

/** How many units stand where, step by step; each figure leads to its list. */
export const Board = ({
  cells,
  campaign,
  visit,
}: {
  cells: readonly BoardCell[]
  campaign: CampaignRow
  visit: Visit
}) => {
  const t = say(visit.language)
  const steps = dutySteps.filter((step) => cells.some((cell) => cell.step === step))
  const list = (values: Readonly<Record<string, string>>) =>
    withQuery(campaignPath(campaign.slug, 'viec'), values)
  const figure = (count: number, values: Readonly<Record<string, string>>) =>
    count === 0 ? '0' : <a href={list(values)}>{count}</a>
  const lateAt = (step: DutyStep): number =>
    cells.filter((cell) => cell.step === step).reduce((sum, { late }) => sum + late, 0)
  return (
    <Section
      heading={t('board.title')}
      id="bang-viec"
      note={<a href={campaignPath(campaign.slug, 'viec')}>{t('board.all')}</a>}
    >
      <Table<DutyStep>
        caption={t('board.title')}
        captionHidden
        phone="scroll"
        empty={t('board.none')}
        columns={[
          { key: 'step', head: t('duty.step'), cell: (step) => t(`step.${step}`) },
          ...dutyStates.map((state) => ({
            key: state,
            head: t(`duty.state.${state}`),
            numeric: true,
            cell: (step: DutyStep) => figure(countAt(cells, step, state), { buoc: step, trangthai: state }),
          })),
          {
            key: 'late',
            head: t('duty.late'),
            numeric: true,
            cell: (step) => figure(lateAt(step), { buoc: step, tre: '1' }),
          },
        ]}
        rows={steps}
        rowKey={(step) => step}
      />
    </Section>
  )
}
