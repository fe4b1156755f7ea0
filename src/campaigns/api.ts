import { z } from 'zod'
import { type Endpoint, readEndpoint, writeEndpoint } from '../platform/web/api.ts'
import { planShape, recordShape } from './campaign-input.ts'
import { deployCampaign } from './duties/deploy-campaign.ts'
import { deploymentPlanShape } from './duties/deployment.ts'
import { localiseCampaign } from './plans/localise-campaign.ts'
import { adoptionOf } from './plans/queries.ts'
import { mustFindCampaign, searchCampaigns, type Whole, wholeOf } from './queries.ts'
import { recordCampaign } from './record-campaign.ts'

const states = ['draft', 'running', 'closed', 'withdrawn', 'stub'] as const
const precision = z.enum(['day', 'month', 'year']).nullable()

const campaignShape = z.object({
  id: z.uuid(),
  slug: z.string().describe('Định danh trong địa chỉ, dùng thay id'),
  name: z.string(),
  state: z.enum(states),
  launcher: z.string().describe('Nơi phát động, như văn bản ghi'),
  parentId: z.uuid().nullable().describe('Đợt thi đua mà kế hoạch này cụ thể hóa'),
  startOn: z.string().nullable(),
  startPrecision: precision,
  endOn: z.string().nullable(),
  endPrecision: precision,
  endEvent: z.string().nullable().describe('Sự kiện kết thúc, khi không phải một ngày'),
  version: z.number().int().describe('Gửi lại khi sửa: bản đã đổi thì bị từ chối (409)'),
})

const told = (campaign: Whole['campaign']) => ({
  ...campaign,
  launcher: campaign.launcherName,
})

const list = readEndpoint({
  path: '/campaigns',
  tag: 'campaigns',
  summary: 'Phong trào, đợt thi đua; tìm theo tên, số văn bản, nơi phát động',
  audience: 'signed-in',
  query: z.object({
    q: z.string().default('').describe('Không phân biệt dấu'),
    plans: z.enum(['true', 'false']).default('false').describe('Kể cả kế hoạch cụ thể hóa'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  response: z.object({ campaigns: z.array(campaignShape) }),
  handle: async ({ reader, query: { q, plans, limit, offset } }) => ({
    campaigns: (await searchCampaigns(reader, q, { plans: plans === 'true', limit, offset })).map(told),
  }),
})

const single = readEndpoint({
  path: '/campaigns/{id}',
  tag: 'campaigns',
  summary: 'Một đợt thi đua với nội dung, đối tượng, phân công, chỉ tiêu',
  audience: 'signed-in',
  params: z.object({ id: z.string().describe('id hoặc định danh trong địa chỉ') }),
  response: campaignShape.extend({
    purpose: z.string().nullable(),
    criteria: z.string().nullable().describe('Tiêu chí'),
    plan: z.string().nullable().describe('Kế hoạch, các bước'),
    measures: z.string().nullable().describe('Biện pháp'),
    phases: z.array(
      z.object({
        name: z.string(),
        startOn: z.string().nullable(),
        startPrecision: precision,
        endOn: z.string().nullable(),
        endPrecision: precision,
      }),
    ),
    document: z
      .object({
        number: z.string().nullable(),
        kind: z.string(),
        issuedOn: z.string().nullable(),
        issuerName: z.string(),
      })
      .nullable(),
    contents: z.array(z.object({ id: z.uuid(), text: z.string() })),
    audiences: z.array(z.object({ text: z.string(), unitClass: z.string().nullable() })),
    responsibilities: z.array(
      z.object({
        who: z.string(),
        what: z.string(),
        mode: z.enum(['assigned', 'requested']),
        dueOn: z.string().nullable(),
      }),
    ),
    indicators: z.array(
      z.object({
        id: z.uuid(),
        code: z.string(),
        name: z.string(),
        unit: z.string(),
        target: z.number().nullable(),
        tree: z.enum(['agency', 'territory']).describe('Hai cây không bao giờ cộng với nhau'),
      }),
    ),
  }),
  handle: async ({ reader, actor, today, params }) => {
    const whole = await wholeOf(reader, params.id, { actor, today })
    const { contents, audiences, responsibilities, phases, indicators, document } = whole
    return {
      ...told(whole.campaign),
      document,
      contents: [...contents],
      audiences: [...audiences],
      responsibilities: [...responsibilities],
      phases: [...phases],
      indicators: [...indicators],
    }
  },
})

const plans = readEndpoint({
  path: '/campaigns/{id}/plans',
  tag: 'campaigns',
  summary: 'Kế hoạch của các đơn vị và mức cụ thể hóa',
  audience: 'signed-in',
  params: z.object({ id: z.string() }),
  response: z.object({
    plans: z.array(
      campaignShape.extend({
        contentsTakenUp: z.number().int(),
        contents: z.number().int(),
        ownTargets: z.number().int(),
        targets: z.number().int(),
        copied: z.number().describe('0 đến 1: phần lời văn chép của cấp trên'),
      }),
    ),
  }),
  handle: async ({ reader, today, params }) => {
    const { id } = await mustFindCampaign(reader, params.id)
    const below = await adoptionOf(reader, id, today)
    return {
      plans: below.map(({ plan, adoption }) => ({
        ...told(plan),
        contentsTakenUp: adoption.contents.takenUp,
        contents: adoption.contents.of,
        ownTargets: adoption.targets.own,
        targets: adoption.targets.of,
        copied: adoption.copied,
      })),
    }
  },
})

const made = z.object({ id: z.uuid(), slug: z.string() })

const record = writeEndpoint({
  path: '/campaigns',
  tag: 'campaigns',
  summary: 'Ghi nhận một đợt thi đua đã ban hành',
  body: recordShape,
  response: made,
  status: 201,
  command: recordCampaign,
  input: ({ body }) => body,
  respond: (result) => result,
})

const deploy = writeEndpoint({
  path: '/campaigns/{id}/deployments',
  tag: 'campaigns',
  summary: 'Triển khai đến các đơn vị; việc được giao dần ở phía sau',
  params: z.object({ id: z.uuid() }),
  body: deploymentPlanShape,
  response: z.object({ id: z.uuid() }),
  status: 201,
  command: deployCampaign,
  input: ({ params, body }) => ({ campaignId: params.id, plan: body }),
  respond: ({ id }) => ({ id }),
})

const localise = writeEndpoint({
  path: '/campaigns/{id}/plans',
  tag: 'campaigns',
  summary: 'Gửi kế hoạch cụ thể hóa của một đơn vị',
  params: z.object({ id: z.uuid() }),
  body: planShape.omit({ parentId: true }),
  response: made,
  status: 201,
  command: localiseCampaign,
  input: ({ params, body }) => ({ ...body, parentId: params.id }),
  respond: (result) => result,
})

/** Campaigns over the API: the same commands, rights and refusals as the screens. */
export const endpoints: readonly Endpoint[] = [list, single, plans, record, deploy, localise]
