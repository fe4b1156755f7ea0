import type { ComponentChildren } from 'preact'
import { holdsRole } from '../../../platform/actor.ts'
import { AnchorTabs } from '../../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import type { Crumb, Visit } from '../../../platform/web/route.ts'
import { type DayPage, dayPath, daysPath } from '../day-path.ts'
import { type Cutoff, cutoffName, releasingRoles, runningRoles } from '../election-day.ts'
import type { DayFound } from '../queries.ts'
import { say } from '../words.ts'

export type DayAt = Pick<DayFound, 'slug' | 'name' | 'day' | 'provinceName'>

export type DayHeadProps = {
  readonly visit: Visit
  readonly day: DayAt
  /** null: a page below one of these. */
  readonly current: DayPage | null
  readonly title: string
  readonly lead?: ComponentChildren
  readonly meta?: ComponentChildren
  readonly actions?: ComponentChildren
}

const mayOpen = (visit: Visit, page: string): boolean =>
  page !== 'press' || holdsRole(visit.actor, [...runningRoles, ...releasingRoles, 'auditor'])

/** The head of a page of an election day, with its sister pages. */
export const DayHead = ({ visit, day, current, ...head }: DayHeadProps) => {
  const t = say(visit.language)
  const pages = (['board', 'late', 'wall', 'press', 'areas'] as const).filter((one) => mayOpen(visit, one))
  const items = pages.map((page) => ({
    href: dayPath(day.slug, page),
    text: t(`page.${page}`),
    current: page === current,
  }))
  return (
    <>
      <PageHead kicker={<span lang="vi">{day.name}</span>} {...head} />
      <AnchorTabs items={items} label={t('pages')} />
    </>
  )
}

/** The way back: all election days, and this one's board. */
export const dayCrumbs = (visit: Visit, day: DayAt, deep = true): Crumb[] => [
  { href: daysPath, text: say(visit.language)('days.title') },
  ...(deep ? [{ href: dayPath(day.slug), text: day.provinceName }] : []),
]

/** Chooses the cut-off that the page is about. */
export const CutoffChoice = ({
  visit,
  day,
  cutoffs,
  cutoff,
}: {
  readonly visit: Visit
  readonly day: DayAt
  readonly cutoffs: readonly Cutoff[]
  readonly cutoff: Cutoff
}) => {
  const t = say(visit.language)
  return (
    <FilterForm action={visit.path} label={t('cutoff.choose')}>
      <SelectField
        name="moc"
        label={t('cutoff.choose')}
        none={false}
        optional={false}
        value={String(cutoff.position)}
        choices={cutoffs.map((one) => ({
          value: String(one.position),
          text: one.final
            ? t('cutoff.final', { cutoff: cutoffName(one, day.day) })
            : cutoffName(one, day.day),
        }))}
      />
    </FilterForm>
  )
}
