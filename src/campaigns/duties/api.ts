import { z } from 'zod'
import { workingUnits } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { Day } from '../../platform/plain/day.ts'
import { type Endpoint, readEndpoint, writeEndpoint } from '../../platform/web/api.ts'
import { trailOf } from '../../units/queries.ts'
import { mustFindCampaign } from '../queries.ts'
import { dueOf, dutyModes, dutyStates, dutySteps, isLate } from './duty.ts'
import { fulfilDuty } from './fulfil-duty.ts'
import { dutiesOf, type DutyFound } from './queries.ts'
import { proposeNone } from './propose-none.ts'
import { contactShape, receiveDuty } from './receive-duty.ts'
import { returnDuty } from './return-duty.ts'

const dutyShape = z.object({
  id: z.number().int(),
  campaign: z.string(),
  unit: z.string().describe('Mã đơn vị'),
  unitName: z.string(),
  step: z.enum(dutySteps),
  mode: z.enum(dutyModes).describe('Chỉ “giao” mới được đôn đốc'),
  state: z.enum(dutyStates),
  due: z.string().nullable().describe('Hạn, đã tính gia hạn'),
  late: z.boolean(),
})

const dutiesTold = async (reader: Reader, duties: readonly DutyFound[], today: Day) => {
  const trails = await trailOf(
    reader,
    duties.map(({ unitId }) => unitId),
    today,
  )
  return duties.map((duty) => {
    const unit = trails.get(duty.unitId)?.at(-1)
    const { id, step, mode, state } = duty
    return {
      id,
      step,
      mode,
      state,
      campaign: duty.campaignSlug,
      unit: unit?.code ?? '',
      unitName: unit?.name ?? '',
      due: dueOf(duty),
      late: isLate(duty, today),
    }
  })
}

const duties = readEndpoint({
  path: '/duties',
  tag: 'duties',
  summary: 'Việc của các đơn vị mình làm việc, việc gửi về mình, hoặc mọi việc của một đợt',
  audience: 'signed-in',
  query: z.object({
    as: z.enum(['unit', 'receiver', 'all']).default('unit').describe('all cần có campaign'),
    campaign: z.string().optional(),
    step: z.enum(dutySteps).optional(),
    state: z.enum(dutyStates).optional(),
    late: z.enum(['true']).optional().describe('Chỉ việc trễ hạn'),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({ duties: z.array(dutyShape) }),
  handle: async ({ reader, actor, today, query }) => {
    const campaign = query.campaign ? await mustFindCampaign(reader, query.campaign) : null
    const mine = query.as === 'all' && campaign ? null : await workingUnits(reader, actor, today)
    const whose = mine === null ? {} : query.as === 'receiver' ? { receiverIds: mine } : { unitIds: mine }
    const found = await dutiesOf(
      reader,
      {
        ...whose,
        ...(campaign ? { campaignId: campaign.id } : {}),
        ...(query.step ? { steps: [query.step] } : {}),
        ...(query.state ? { states: [query.state] } : {}),
        ...(query.late ? { lateOn: today } : {}),
      },
      query,
    )
    return { duties: await dutiesTold(reader, found, today) }
  },
})

const done = z.object({ dutyId: z.number().int() })
const dutyParams = z.object({ id: z.coerce.number().int() })

const receive = writeEndpoint({
  path: '/duties/{id}/receive',
  tag: 'duties',
  summary: 'Báo nhận và cử cán bộ đầu mối',
  params: dutyParams,
  body: z.object({ contact: contactShape }),
  response: done,
  command: receiveDuty,
  input: ({ params, body }) => ({ dutyId: params.id, contact: body.contact }),
  respond: (result) => result,
})

const fulfil = writeEndpoint({
  path: '/duties/{id}/fulfil',
  tag: 'duties',
  summary: 'Ghi hoàn thành một bước không có mẫu riêng',
  params: dutyParams,
  body: z.object({ note: z.string(), lessons: z.string().nullable().default(null) }),
  response: done,
  command: fulfilDuty,
  input: ({ params, body }) => ({ ...body, dutyId: params.id }),
  respond: (result) => result,
})

const none = writeEndpoint({
  path: '/duties/{id}/propose-none',
  tag: 'duties',
  summary: 'Đơn vị không có đề nghị khen thưởng đợt này',
  params: dutyParams,
  body: z.object({ reason: z.string().default('') }),
  response: done,
  command: proposeNone,
  input: ({ params, body }) => ({ dutyId: params.id, reason: body.reason }),
  respond: (result) => result,
})

const giveBack = writeEndpoint({
  path: '/duties/{id}/return',
  tag: 'duties',
  summary: 'Trả lại kế hoạch hoặc một bước khác, có lý do',
  params: dutyParams,
  body: z.object({ reason: z.string(), until: z.string().nullable().default(null) }),
  response: done,
  command: returnDuty,
  input: ({ params, body }) => ({ ...body, dutyId: params.id }),
  respond: (result) => result,
})

/** What units owe, over the API. */
export const endpoints: readonly Endpoint[] = [duties, receive, fulfil, none, giveBack]
