import { z } from 'zod'
import { dutySteps } from '../../campaigns/duties/duty.ts'
import { mustFindCampaign } from '../../campaigns/queries.ts'
import { workingUnits } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { pagingShape } from '../../platform/web/paging.ts'
import { trailOf } from '../../units/queries.ts'
import { unitShape, unitTold } from '../../units/told.ts'
import { mustSeeReminder, scopeOf, visibleUnits } from '../urging/queries.ts'
import { answerReminder } from './answer-reminder.ts'
import { type ReminderFound, remindersOf } from '../reminders/queries.ts'
import { councilRoles, followerRoles, spokenKinds } from './reminder.ts'
import { sendReminder } from './send-reminder.ts'

const day = z.string().describe('Ngày, dạng 2021-05-23')

const reminderShape = z.object({
  id: z.uuid(),
  campaign: z.string().describe('Định danh phong trào'),
  ...unitShape,
  step: z.enum(dutySteps),
  period: z.string().nullable().describe('Kỳ báo cáo, khi nhắc về báo cáo kỳ'),
  dutyId: z.number().int().nullable(),
  reportId: z.uuid().nullable(),
  kind: z.enum(['automatic', ...spokenKinds]).describe('Nhắc tự động không bao giờ bị tính điểm'),
  ordinal: z.number().int().describe('Lần nhắc thứ mấy về việc này'),
  text: z.string(),
  due: day.nullable().describe('Hạn hiện tại của việc'),
  day,
  at: z.string(),
  by: z.string(),
  letter: z.string().nullable().describe('Số công văn, khi nhắc bằng công văn'),
  openedAt: z.string().nullable().describe('Lúc đơn vị mở xem lần đầu'),
  answer: z.string().nullable().describe('Giải trình của đơn vị'),
  answeredOn: day.nullable(),
  answeredBy: z.string().nullable(),
})

const remindersTold = async (reader: Reader, found: readonly ReminderFound[], today: Day) => {
  const trails = await trailOf(
    reader,
    found.map(({ unitId }) => unitId),
    today,
  )
  return found.map((one) => ({
    ...one,
    ...unitTold(trails, one.unitId),
    campaign: one.campaignSlug,
    period: one.periodName,
    due: one.dueOn,
    by: one.byName,
    letter: one.letterNumber,
  }))
}

const own = readEndpoint({
  path: '/reminders',
  tag: 'reminders',
  summary: 'Các lần các đơn vị mình làm việc được đôn đốc, mới nhất trước',
  audience: 'signed-in',
  query: z.object({ campaign: z.string().max(200).optional(), ...pagingShape }),
  response: z.object({ reminders: z.array(reminderShape) }),
  handle: async ({ reader, actor, today, query }) => {
    const unitIds = await workingUnits(reader, actor, today)
    const campaignId = query.campaign ? (await mustFindCampaign(reader, query.campaign)).id : null
    const found = await remindersOf(reader, {
      unitIds,
      ...(campaignId ? { campaignId } : {}),
      limit: query.limit,
      offset: query.offset,
    })
    return { reminders: await remindersTold(reader, found, today) }
  },
})

const ofCampaign = readEndpoint({
  path: '/campaigns/{slug}/reminders',
  tag: 'reminders',
  summary: 'Các lần đôn đốc trong một phong trào, của những đơn vị mình theo dõi',
  audience: [...followerRoles, ...councilRoles, 'auditor'],
  params: z.object({ slug: z.string().max(200) }),
  query: z.object(pagingShape),
  response: z.object({ reminders: z.array(reminderShape) }),
  handle: async (call) => {
    const { reader, today, params, query } = call
    const campaign = await mustFindCampaign(reader, params.slug)
    const scope = await scopeOf(call, campaign.id, true)
    const seen = scope ? await visibleUnits(reader, campaign.id, scope) : new Set<number>()
    const found = await remindersOf(reader, { campaignId: campaign.id, unitIds: [...seen], ...query })
    return { reminders: await remindersTold(reader, found, today) }
  },
})

const one = readEndpoint({
  path: '/reminders/{id}',
  tag: 'reminders',
  summary: 'Một lần đôn đốc và giải trình của đơn vị',
  audience: 'signed-in',
  params: z.object({ id: z.uuid() }),
  response: reminderShape,
  handle: async (call) => {
    const { reminder } = await mustSeeReminder(call, call.params.id)
    const [told] = await remindersTold(call.reader, [reminder], call.today)
    return told ?? Promise.reject(new Error('a reminder was asked for and not told'))
  },
})

const send = writeEndpoint({
  path: '/campaigns/{id}/reminders',
  tag: 'reminders',
  summary: 'Đôn đốc đơn vị về việc được giao mà trễ hoặc sắp đến hạn; mỗi lần là một bản ghi đơn vị đọc được',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    kind: z.enum(spokenKinds),
    urged: z.array(
      z.object({
        dutyId: z.number().int().nullable().default(null).describe('Một trong hai: việc, hoặc báo cáo kỳ'),
        reportId: z.uuid().nullable().default(null),
        text: z.string(),
        answer: z.string().nullish().describe('Điều đơn vị trả lời ngay qua điện thoại'),
      }),
    ),
    letter: z
      .object({ number: z.string(), issuedOn: day, subject: z.string().nullish() })
      .nullable()
      .default(null)
      .describe('Công văn đã ký và lấy số ở nơi khác'),
  }),
  response: z.object({ count: z.number().int() }),
  status: 201,
  command: sendReminder,
  input: ({ params, body }) => ({ campaignId: params.id, ...body }),
  respond: ({ count }) => ({ count }),
})

const answer = writeEndpoint({
  path: '/reminders/{id}/answer',
  tag: 'reminders',
  summary: 'Đơn vị giải trình một lần đôn đốc và hẹn ngày gửi; một lần duy nhất',
  params: z.object({ id: z.uuid() }),
  body: z.object({ answer: z.string() }),
  response: z.object({ id: z.uuid() }),
  command: answerReminder,
  input: ({ params, body }) => ({ reminderId: params.id, ...body }),
  respond: (answered) => answered,
})

/** Urging over the API: what was said to units, and what they said to it. */
export const endpoints: readonly Endpoint[] = [own, ofCampaign, one, send, answer]
