import type { Day } from '../../platform/plain/day.ts'

/** What is kept of a notice. */
export type NoticeKept = {
  readonly id: string
  readonly task: string
  readonly kind: string
  readonly values: unknown
  readonly href: string
  readonly day: Day
  readonly readAt: string | null
}

/** One task with all that was told of it, the latest first. */
export type TaskNotices = {
  readonly task: string
  readonly unread: number
  readonly notices: readonly NoticeKept[]
}

export type Choice = {
  readonly digest: boolean
  readonly reminders: boolean
  readonly address: string | null
}

/** Grouped by task; what has something unread stands first, then the latest. */
export const byTask = (notices: readonly NoticeKept[]): readonly TaskNotices[] => {
  const groups = [...Map.groupBy(notices, ({ task }) => task)].map(([task, own]) => ({
    task,
    unread: own.filter(({ readAt }) => readAt === null).length,
    notices: own,
  }))
  return [...groups.filter(({ unread }) => unread > 0), ...groups.filter(({ unread }) => unread === 0)]
}
