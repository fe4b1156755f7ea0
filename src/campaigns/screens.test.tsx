import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { render } from 'preact-render-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { readLaunchDocument } from '../documents/reading/read.ts'
import type { Actor } from '../platform/actor.ts'
import { json } from '../platform/database/values.ts'
import { packageRoot } from '../platform/package-root.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { FormRoute, PageRoute, Route, Visit } from '../platform/web/route.ts'
import type { Typed } from '../platform/web/typed.ts'
import { campaignHouse, launchOf } from './campaign-house.fixture.ts'
import { routes as changeRoutes } from './changes/routes.ts'
import { routes as deployRoutes } from './deploying/routes.ts'
import { findDutyAt } from './duties/queries.ts'
import { routes as dutyRoutes } from './duties/routes.ts'
import { routes as planRoutes } from './plans/routes.ts'
import { contentsOf, findCampaign, indicatorsOf, mustFindCampaign } from './queries.ts'
import { recordCampaign } from './record-campaign.ts'
import { routes as listRoutes } from './routes.ts'
import { routes as writingRoutes } from './writing/routes.ts'

const ground = await campaignHouse()
const { reader, standing, west, home, province } = ground
const routes: readonly Route[] = [
  ...listRoutes,
  ...writingRoutes,
  ...changeRoutes,
  ...deployRoutes,
  ...dutyRoutes,
  ...planRoutes,
]
const signer = await ground.clerkOf(province, 'signer')
const clerk = await ground.clerkOf(west)

const paramsIn = (shape: string, address: string): Record<string, string> | null => {
  const [names, parts] = [shape.split('/'), address.split('/')]
  if (names.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [at, name] of names.entries()) {
    if (name.startsWith(':')) params[name.slice(1)] = parts[at] ?? ''
    else if (name !== parts[at]) return null
  }
  return params
}

const visitOf = (address: string, params: Record<string, string>, actor: Actor): Visit => {
  const url = new URL(address, 'http://house')
  return {
    reader,
    actor,
    today: ground.clock.today(),
    now: ground.clock.now(),
    law: ground.law,
    lawFaults: [],
    language: 'vi',
    path: url.pathname,
    params,
    query: url.searchParams,
    commandId: randomUUID(),
    formToken: 'token',
    newSecret: 'secret',
    display: {},
    files: {},
    problem: null,
    said: null,
    demo: true,
    remoteAddress: '127.0.0.1',
    sessionId: null,
    origin: 'http://house',
  }
}

const find = <Kind extends Route['kind']>(kind: Kind, address: string) => {
  const at = new URL(address, 'http://house').pathname
  for (const route of routes.toSorted(
    (one, other) => one.path.split(':').length - other.path.split(':').length,
  )) {
    const params = paramsIn(route.path, at)
    if (route.kind === kind && params) return { route, params }
  }
  throw new Error(`no ${kind} at ${address}`)
}

const look = async (address: string, actor = standing): Promise<string> => {
  const { route, params } = find('page', address)
  const shown = await (route as PageRoute).show(visitOf(address, params, actor))
  return render(shown.body)
}

const post = (address: string, typed: Typed, actor = standing) => {
  const { route, params } = find('form', address)
  return (route as FormRoute).act(ground.perform, visitOf(address, params, actor), typed)
}

const fault = (attempt: Promise<unknown>): Promise<Refusal> =>
  attempt.then(
    () => Promise.reject(new Error('it was not refused')),
    (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error)),
  )

/** What a browser would send of a form that nobody has changed. */
const untouched = (html: string, action: string): Record<string, string | string[]> => {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`)) ?? ''
  const plain = (text: string) =>
    text
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&')
  const typed: Record<string, string | string[]> = {}
  const put = (name: string, value: string) => {
    const before = typed[name]
    typed[name] = before === undefined ? value : [...(typeof before === 'string' ? [before] : before), value]
  }
  const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const box = /type="(?:checkbox|radio)"/.test(tag)
    if (!box || / checked/.test(tag)) put(attribute(tag, 'name') ?? '', plain(attribute(tag, 'value') ?? ''))
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([^]*?)<\/textarea>/g))
    put(attribute(tag, 'name') ?? '', plain(text))
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([^]*?)<\/select>/g))
    put(
      attribute(tag, 'name') ?? '',
      attribute(/<option[^>]* selected[^>]*>/.exec(options)?.[0] ?? '', 'value') ?? '',
    )
  const { _id, _token, _form, ...own } = typed
  return own
}

let readingId = ''
beforeAll(async () => {
  const { text, ...fields } = readLaunchDocument(
    readFileSync(path.join(packageRoot, 'seed/texts/S2.txt'), 'utf8'),
  )
  readingId = await ground.database.write(
    async (writer) =>
      (
        await writer
          .insertInto('launchReading')
          .values({ text, fields: json(fields), unitId: home.id, readOn: '2021-03-03' })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id,
  )
})

describe('a launch document that was read', () => {
  const address = () => `/lam-viec/phong-trao/ghi-nhan/${readingId}`

  it('is recorded as the form shows it, with the places it was read from', async () => {
    const html = await look(address())
    expect(html).toContain('Trong văn bản viết: UBND tỉnh')
    expect(html).toContain('Điều 16 Luật')
    const typed = untouched(html, address())
    expect(typed['document.number']).toBe('548/PĐTĐ-SNN')
    const refused = await fault(post(address(), { ...typed, 'end.on': '01/2021' }))
    expect(refused).toMatchObject({ code: 'campaign.ends_before_start' })
    const { location } = await post(address(), { ...typed, 'cited.0.related': 'implements' })
    expect(location).toBe('/lam-viec/phong-trao/548-pdtd-snn')
    const campaign = await mustFindCampaign(reader, '548-pdtd-snn')
    expect(campaign).toMatchObject({ startPrecision: 'month', endOn: '2021-06-30', launcherId: home.id })
    expect((await contentsOf(reader, campaign.id)).every(({ spanStart }) => spanStart !== null)).toBe(true)
    const overview = await look(location)
    expect(overview).toContain('Từ tháng 02/2021 đến tháng 06/2021')
    expect(overview).toContain('Đọc từ văn bản')
    expect(overview).toContain('Triển khai</')
    expect(await fault(post(address(), typed))).toMatchObject({ code: 'campaign.already_recorded' })
  })

  it('shows whose campaign it is by name and place, and who the text says shall follow it', async () => {
    const twin = await ground.unit('tỉnh Khác', null, 'tinh', 'khac')
    await ground.unit('Sở Nội vụ', twin.id, 'so_ban_nganh', 'khac-snv')
    const typed = untouched(await look(address()), address())
    expect(typed).toMatchObject({
      launcherId: 'Sở Nội vụ, tỉnh Thử',
      standingId: 'Phòng Tổ chức cán bộ, Sở Nội vụ, tỉnh Thử',
      'indicators.0.denominatorName': 'Tổng số cử tri ở tất cả các đơn vị',
      'indicators.0.numeratorName': 'Số cử tri ở tất cả các đơn vị tham gia đi bầu cử',
    })
    const again = await fault(
      post(address(), { ...typed, launcherId: 'Sở Nội vụ', standingId: 'UBND tỉnh Thử' }),
    )
    expect(again).toMatchObject({ code: 'campaign.already_recorded' })
  })

  it('says at the field which unit is unknown', async () => {
    const typed = { ...untouched(await look(address()), address()), standingId: 'phòng không có' }
    expect((await fault(post(address(), typed))).fields).toMatchObject({
      standingId: { code: 'unit.not_found' },
    })
  })
})

describe('a campaign on its way down', () => {
  const here = (part = '') => `/lam-viec/phong-trao/508-kh-ubnd${part}`
  beforeAll(async () => {
    await ground.act(recordCampaign, launchOf(ground, '508/KH-UBND'), standing)
  })

  it('is deployed by the matrix: how many units, which steps, until when', async () => {
    const html = await look(here('/trien-khai'))
    expect(html).toMatch(/huyện, thị xã, thành phố: 1 đơn vị/)
    expect(html).toContain('Nộp về')
    expect(html).not.toContain('Cơ quan Đảng')
    const typed = { ...untouched(html, here('/trien-khai')), 'han.ubnd_huyen.nhan': '05/03/2021' }
    expect(typed).toMatchObject({ 'lop.so_ban_nganh': 'on', 'lop.ubnd_huyen': 'on', 'lop.ubnd_xa': 'on' })
    await post(here('/trien-khai'), typed)
    await ground.settle()
    const { id } = await mustFindCampaign(reader, '508-kh-ubnd')
    expect(await findDutyAt(reader, id, west.id, ['nhan'])).toMatchObject({
      dueOn: '2021-03-05',
      receiverId: home.id,
    })
    expect(await look(here('/trien-khai'))).toContain('Đã xong')
    expect(await look(here())).toContain('Các đơn vị đã làm đến đâu')
  })

  it('is received by the unit, and shows the contact to who follows it', async () => {
    const html = await look(here('/nhan'), clerk)
    const typed = {
      ...untouched(html, here('/nhan')),
      'contact.name': 'Lò Văn Mẫu',
      'contact.phone': '0900 000 001',
    }
    await post(here('/nhan'), typed, clerk)
    expect(await look(here('/nhan'), clerk)).toContain('đã báo nhận')
    const list = await look(here('/viec?buoc=nhan&trangthai=done'))
    expect(list).toContain('Lò Văn Mẫu, 0900 000 001')
    expect(list).not.toContain('xã Nà')
    expect(await look(here('/viec?loai=ubnd_xa'))).toContain('xã Nà')
  })

  it('is taken up by a plan, returned with a reason, and taken up anew', async () => {
    const html = await look(here('/cu-the-hoa'), clerk)
    expect(html).toContain('Mức của cấp trên')
    const typed: Record<string, string | string[]> = {
      ...untouched(html, here('/cu-the-hoa')),
      number: '31/KH-UBND',
      issuedOn: '04/03/2021',
      'contents.0.text': 'Mỗi tuần một buổi nói chuyện ở chợ phiên',
      'targets.0.target': '97,5',
    }
    await post(here('/cu-the-hoa'), typed, clerk)
    expect(await look(here())).toContain('Đã cụ thể hóa 1/2 nội dung, chỉ tiêu riêng 1/1')
    const plan = await mustFindCampaign(reader, '31-kh-ubnd')
    expect(await indicatorsOf(reader, plan.id)).toMatchObject([{ target: 97.5 }])
    expect(plan).toMatchObject({ endEvent: 'trồng xong và báo cáo xong', startPrecision: 'day' })
    expect(await look('/lam-viec/phong-trao/31-kh-ubnd')).toMatch(
      /Mức cụ thể hóa[^]*Cụ thể hóa nội dung cấp trên/,
    )
    const duty = await findDutyAt(reader, plan.parentId ?? '', west.id, ['ke_hoach'])
    const sheet = here(`/viec/${duty?.id}`)
    expect(await look(sheet)).toContain('Trả lại')
    expect(await look(sheet, clerk)).not.toContain('Trả lại')
    await post(`${sheet}/tra-lai`, { reason: 'Còn thiếu nội dung trồng cây đúng mùa', until: '10/03/2021' })
    const again = await look(here('/cu-the-hoa'), clerk)
    expect(again).toContain('Còn thiếu nội dung trồng cây đúng mùa')
    expect(again).toContain('Mỗi tuần một buổi nói chuyện ở chợ phiên')
    await post(here('/cu-the-hoa'), { ...typed, 'contents.1.text': 'Trồng xong trước mùa mưa' }, clerk)
    expect(await look(here())).toContain('Đã cụ thể hóa 2/2 nội dung')
  })

  it('lists first what is still to do in the reader’s own branch, and all else by the address', async () => {
    const begins = await look(here('/viec'), clerk)
    expect(begins).toContain('huyện Tây')
    expect(begins).not.toContain('Sở Nội vụ')
    expect(begins).toContain('Còn phải làm')
    const all = await look(here('/viec?cua=tat-ca'), clerk)
    expect(all).toContain('Sở Nội vụ')
    const own = await look(here('/viec?cua=cua-toi&trangthai=done'), clerk)
    expect(own).not.toContain('Sở Nội vụ')
  })

  it('leads those who may issue award guidance to it', async () => {
    const to = '/lam-viec/khen-thuong/huong-dan/508-kh-ubnd'
    expect(await look(here())).toContain(to)
    expect(await look(here(), clerk)).not.toContain(to)
  })

  it('is given indicators, links and changes by their own pages', async () => {
    const html = await look(here('/chi-tieu'))
    const row = {
      'indicators.1.code': '',
      'indicators.1.name': 'Buổi tuyên truyền',
      'indicators.1.target': '1.240',
    }
    const all = { ...untouched(html, here('/chi-tieu')), ...row }
    expect((await fault(post(here('/chi-tieu'), all))).fields).toMatchObject({
      'indicators.1.denominatorName': { code: 'campaign.denominator_missing' },
    })
    await post(here('/chi-tieu'), { ...all, 'indicators.1.kind': 'count' })
    expect(await look(here())).toContain('Buổi tuyên truyền')
    const kept = await indicatorsOf(reader, (await mustFindCampaign(reader, '508-kh-ubnd')).id)
    expect(kept.map(({ code }) => code)).toEqual(['CT01', 'CT02'])
    const { id } = await mustFindCampaign(reader, '548-pdtd-snn')
    expect(await look(here('/lien-ket'))).toContain(`campaign:${id}`)
    await post(here('/lien-ket'), { kind: 'tied', toId: `campaign:${id}` })
    const change = await look(here('/thay-doi'))
    const typed = untouched(change, here('/thay-doi/dinh-chinh'))
    await post(here('/thay-doi/dinh-chinh'), {
      ...typed,
      slogan: 'Mỗi người một cây',
      reason: 'Bổ sung theo bản ký',
    })
    expect(
      await fault(post(here('/thay-doi/dinh-chinh'), { ...typed, reason: 'Bổ sung lần nữa' })),
    ).toMatchObject({
      code: 'campaign.changed_meanwhile',
    })
    const overview = await look(here())
    expect(overview).toContain('Mỗi người một cây')
    expect(overview).toContain('Gắn với')
  })
})

describe('a plan under a campaign dated by months', () => {
  it('keeps the months as exact as they are, and takes a month as typed', async () => {
    const form = '/lam-viec/phong-trao/548-pdtd-snn/cu-the-hoa'
    const roomClerk = await ground.clerkOf(ground.room)
    const typed = untouched(await look(form, roomClerk), form)
    expect(typed).toMatchObject({ 'start.on': '02/2021', 'end.on': '06/2021' })
    const written = { ...typed, 'contents.0.text': 'Phổ biến tại phòng', 'end.on': '05/2021' }
    expect((await fault(post(form, { ...written, 'end.on': '01/2021' }, roomClerk))).fields).toHaveProperty(
      'end.on',
    )
    const { location } = await post(form, written, roomClerk)
    expect(await look(location, roomClerk)).toContain('Từ tháng 02/2021 đến tháng 05/2021')
  })
})

describe('a campaign written here', () => {
  it('is drafted beside the law, launched by who may let a clause pass', async () => {
    const address = '/lam-viec/phong-trao/moi'
    const empty = untouched(await look(address), address)
    const typed = {
      ...empty,
      issuerName: 'UBND tỉnh Thử',
      launcherId: 'tỉnh Thử',
      name: 'Đợt thi đua làm đường',
      'start.on': '03/2021',
      'end.on': '12/2021',
      criteria: 'Đúng hạn\nĐúng quy cách',
      plan: 'Khảo sát\nThi công',
      'phases.0.name': 'Trước mùa mưa',
      'phases.0.end.on': '04/2021',
      'phases.1.name': 'Sau mùa mưa',
      'indicators.0.name': 'Km đường',
      'indicators.0.kind': 'count',
      'contents.0.text': 'Làm đường liên bản',
      'audiences.0.text': 'các xã',
    }
    expect((await fault(post(address, { ...typed, 'phases.0.start.on': '05/2021' }))).fields).toHaveProperty([
      'phases.0.end.on',
    ])
    const { location } = await post(address, typed)
    const draft = await look(location)
    const again = untouched(draft, location)
    expect(again).toMatchObject({
      criteria: 'Đúng hạn\nĐúng quy cách',
      'phases.0.end.on': '04/2021',
    })
    expect(draft).toContain('Chặn phát động')
    const launching = location.replace('/soan', '/phat-dong')
    expect(await look(launching)).not.toContain('Lý do cho qua')
    const html = await look(launching, signer)
    expect(html).toContain('Lý do cho qua')
    const stops = [...html.matchAll(/name="(overrides\.[^"]+)"/g)].map(([, name]) => [
      name,
      'Đã có trong kế hoạch năm của tỉnh',
    ])
    const sent = {
      ...untouched(html, launching),
      'document.number': '90/KH-UBND',
      ...Object.fromEntries(stops),
    }
    await post(launching, sent, signer)
    expect(await findCampaign(reader, '90-kh-ubnd')).toMatchObject({
      state: 'running',
      startPrecision: 'month',
    })
    const overview = await look('/lam-viec/phong-trao/90-kh-ubnd')
    expect(overview).toContain('Đã có trong kế hoạch năm của tỉnh')
    expect(overview).toContain('Đúng quy cách')
    expect(overview).toContain('Thi công')
    expect(overview).toContain('Đến tháng 04/2021')
    expect(overview).toContain('Sau mùa mưa')
  })

  it('stands in the lists of those whom it concerns', async () => {
    expect(await look('/lam-viec/phong-trao')).toContain('Đơn vị tôi phát động, theo dõi')
    expect(await look('/lam-viec/phong-trao', clerk)).toContain('Kế hoạch cụ thể hóa của đơn vị tôi')
    expect(await look('/lam-viec/phong-trao?tim=trong cay')).toContain('Đợt thi đua trồng cây')
    expect(await look('/lam-viec/phong-trao?tim=khong co')).toContain('Không có đợt nào khớp')
  })
})
