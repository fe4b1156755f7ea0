import type { Follower } from '../platform/audit/followers.ts'
import { type Addressee, askMail, giveNotices } from '../platform/mail/post.ts'
import { uniqueId } from '../platform/plain/unique-id.ts'
import { trailOf } from '../units/queries.ts'
import { unitRoles } from './follow-up/reminder.ts'
import { mustFindReport } from './queries.ts'
import type { NoticeKind } from './urging/notice.ts'
import { type Holder, holdersOf } from './urging/queries.ts'

const kinds: Readonly<Record<string, NoticeKind>> = {
  'report.accept': 'accepted',
  'report.return': 'returned',
  'report.extend': 'extended',
}

const addresseeOf = ({ accountId, name, email, language }: Holder): Addressee => ({
  accountId,
  name,
  email,
  language,
})

/**
 * The unit hears what became of its report: accepted, returned with the reason, given more time. What came back is worth a
 * message of its own, whatever one chose.
 */
export const onReportAnswered: Follower = {
  name: 'reporting.on-report-answered',
  hears: Object.keys(kinds),
  handle: async (event, { reader, write }) => {
    const [noun, reportId = ''] = (event.subject ?? '').split(':')
    const kind = kinds[event.command]
    if (noun !== 'report' || kind === undefined) return
    // the unit of the line is the report's: where nobody holds an account there, no more is asked
    const people = await holdersOf(
      reader,
      event.unitId === null ? [] : [event.unitId],
      unitRoles,
      event.businessDay,
    )
    if (people.length === 0) return
    const report = await mustFindReport(reader, reportId)
    const unit = (await trailOf(reader, [report.unitId], event.businessDay)).get(report.unitId)?.at(-1)?.name
    const values = {
      unit: unit ?? '',
      period: report.periodName,
      campaign: report.campaignName,
      reason: kind === 'returned' ? report.returnReason : null,
      until: kind === 'extended' ? report.extendedUntil : null,
      by: event.actorName,
    }
    const href = `/lam-viec/bao-cao/${reportId}`
    const unique = [...new Map(people.map((one) => [one.accountId, one])).values()]
    await write(async (act) => {
      const at = { today: event.businessDay, now: event.at }
      const notices = unique.map(({ accountId }) => ({
        id: uniqueId(`notice:${event.id}:${accountId}`),
        accountId,
        task: `bao-cao-${reportId}`,
        kind,
        values,
        href,
        pushed: kind === 'returned',
      }))
      await giveNotices(act.writer, notices, at)
      if (kind !== 'returned') return
      const messages = unique.map((one) => ({
        id: uniqueId(`mail:${event.id}:${one.accountId}`),
        to: addresseeOf(one),
        kind: 'returned',
        values: { ...values, href },
      }))
      await askMail(act.writer, messages, at)
    })
  },
}
