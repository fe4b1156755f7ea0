import type { Follower } from '../platform/audit/followers.ts'
import { hasUnread } from './urging/queries.ts'
import { silence } from './urging/store.ts'

/** `duty:12` → `viec-12`, `report:…` → `bao-cao-…`; null for anything else. */
const taskOf = (subject: string | null): string | null => {
  const [noun, id] = (subject ?? '').split(':')
  if (!id) return null
  if (noun === 'duty') return `viec-${id}`
  return noun === 'report' ? `bao-cao-${id}` : null
}

/** Silence as soon as it was handed up: what was told of it is read. */
export const onThingSent: Follower = {
  name: 'reporting.on-thing-sent',
  hears: ['report.submit', 'report.enter_on_behalf', 'duty.receive', 'duty.fulfil', 'duty.record_for'],
  handle: async (event, { reader, write }) => {
    const task = taskOf(event.subject)
    if (task === null || !(await hasUnread(reader, task))) return
    await write((act) => silence(act.writer, task, event.at))
  },
}
