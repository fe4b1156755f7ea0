import { showDay } from '../../../platform/plain/day.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { type Milestone, Timeline } from '../../../platform/ui/timeline/timeline.tsx'
import { say } from '../words.ts'
import type { InspectionProps } from './inspection-page.tsx'

const stepNames = [
  'plan',
  'decision',
  'notice',
  'report',
  'checklist',
  'minutes',
  'conclusion',
  'mending',
  'closed',
] as const

type Step = { readonly key: (typeof stepNames)[number]; readonly done: string | null; readonly note?: string }

const stepsOf = (props: InspectionProps): readonly Step[] => {
  const { visit, inspection, round, checklist, given, signatures, conclusionNumber } = props
  const t = say(visit.language)
  const day = (one: string | null | undefined) => (one ? showDay(one, visit.language) : null)
  const issued = (paper: 'plan' | 'decision' | 'notice'): Step => ({
    key: paper,
    done: day(round?.papers[paper]?.issuedOn),
    note: round?.papers[paper]?.number ?? '',
  })
  const { findings } = inspection
  const open = findings.filter(({ closedOn }) => closedOn === null)
  const lastClosed = findings
    .map(({ closedOn }) => closedOn ?? '')
    .toSorted()
    .at(-1)
  const all = checklist?.items.length ?? 0
  return [
    issued('plan'),
    issued('decision'),
    issued('notice'),
    {
      key: 'report',
      done: day(inspection.toldOn),
      note: inspection.reportDueOn ? t('step.due', { day: day(inspection.reportDueOn) ?? '' }) : '',
    },
    {
      key: 'checklist',
      done: all > 0 && given.size === all ? day(inspection.day) : null,
      note: t('step.answered', { count: given.size, all }),
    },
    { key: 'minutes', done: signatures.length === 2 ? day(signatures[1]?.signedOn) : null },
    { key: 'conclusion', done: day(inspection.concludedOn), note: conclusionNumber ?? '' },
    {
      key: 'mending',
      done:
        inspection.concludedOn && open.length === 0 ? (day(lastClosed) ?? day(inspection.concludedOn)) : null,
      note:
        findings.length > 0
          ? t('findings.closedOf', { closed: findings.length - open.length, all: findings.length })
          : t('findings.none'),
    },
    { key: 'closed', done: day(inspection.closedOn) },
  ]
}

/** The papers in their order, and where the inspection stands among them. */
export const Steps = (props: InspectionProps) => {
  const { visit, inspection } = props
  if (inspection.kind !== 'round') return null
  const t = say(visit.language)
  const steps = stepsOf(props)
  const now = steps.findIndex(({ done }) => done === null)
  const items = steps.map(
    ({ key, done, note }, at): Milestone => ({
      key,
      time: done ?? t('step.waiting'),
      text: t(`step.${key}`),
      note,
      state: done ? 'done' : at === now ? 'now' : 'ahead',
    }),
  )
  return (
    <Section heading={t('step.heading')}>
      <Timeline items={items} />
    </Section>
  )
}
