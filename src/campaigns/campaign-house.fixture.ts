import { randomUUID } from 'node:crypto'
import { type TestHouse, testActor, testHouse } from '../../test/house.ts'
import type { Actor } from '../platform/actor.ts'
import { system } from '../platform/actor.ts'
import { startJobs } from '../platform/jobs/runner.ts'
import { loadLaw } from '../platform/law/load-law.ts'
import { constraints as documentConstraints } from '../documents/words.ts'
import { createUnit } from '../units/create-unit.ts'
import type { RecordInput } from './campaign-input.ts'
import { deployJob } from './duties/deploy-job.ts'
import { constraints } from './words.ts'

type Made = { readonly id: number; readonly code: string }

export type Ground = TestHouse & {
  readonly province: Made
  readonly home: Made
  readonly west: Made
  readonly commune: Made
  readonly room: Made
  /** The standing agency of the province. */
  readonly standing: Actor
  readonly clerkOf: (unit: Made, role?: string) => Promise<Actor>
  readonly settle: () => Promise<void>
  readonly unit: (name: string, parentId: number | null, unitClass: string, code: string) => Promise<Made>
}

/** A small invented province: a department with a room, a district with a commune, and who works there. */
export const campaignHouse = async (): Promise<Ground> => {
  const house = await testHouse({
    law: loadLaw(),
    constraintRefusals: { ...documentConstraints, ...constraints },
  })
  const unit = (name: string, parentId: number | null, unitClass: string, code: string): Promise<Made> =>
    house.perform(createUnit, {
      id: randomUUID(),
      input: { name, parentId, class: unitClass, code, fromDay: '2020-01-01' },
      actor: system,
    })
  const province = await unit('tỉnh Thử', null, 'tinh', 'thu')
  const home = await unit('Sở Nội vụ', province.id, 'so_ban_nganh', 'thu-snv')
  const west = await unit('huyện Tây', province.id, 'ubnd_huyen', 'thu-tay')
  const commune = await unit('xã Nà', west.id, 'ubnd_xa', 'thu-tay-na')
  const room = await unit('Phòng Tổ chức cán bộ', home.id, 'phong_thuoc_co_quan', 'thu-snv-tccb')
  const pathOf = async (id: number): Promise<string> =>
    (
      await house.reader
        .selectFrom('unitVersion')
        .select('path')
        .where('unitId', '=', id)
        .executeTakeFirstOrThrow()
    ).path
  const clerkOf = async (of: Made, role = 'unit_clerk'): Promise<Actor> => {
    const actor = testActor({
      roles: [role],
      unitId: of.id,
      unitPath: await pathOf(of.id),
      name: 'Lò Thị Thử',
    })
    const [id, personId] = [actor.accountId ?? '', actor.personId ?? '']
    const keys = { sortKey: 'thu', searchKey: 'lo thi thu' }
    await house.database.write(async (writer) => {
      await writer
        .insertInto('person')
        .values({ id: personId, name: actor.name, ...keys })
        .execute()
      await writer.insertInto('account').values({ id, personId, login: id }).execute()
    })
    return actor
  }
  return {
    ...house,
    province,
    home,
    west,
    commune,
    room,
    unit,
    clerkOf,
    standing: await clerkOf(province, 'standing_agency'),
    settle: async () => {
      const worker = startJobs({ ...house, report: () => {} }, [deployJob])
      await worker.settle()
      await worker.stop()
    },
  }
}

/** An invented launch in the shape of the real ones. */
export const launchOf = (ground: Ground, number: string, more: Partial<RecordInput> = {}): RecordInput => ({
  launcherId: ground.province.id,
  standingId: ground.home.id,
  name: 'Đợt thi đua trồng cây',
  document: {
    kind: 'Kế hoạch',
    number,
    issuedOn: '2021-02-26',
    issuerId: ground.province.id,
    issuerName: 'UBND tỉnh Thử',
    subject: 'Phát động đợt thi đua trồng cây',
    knownBy: 'full',
    text: 'Kế hoạch phát động đợt thi đua trồng cây',
  },
  start: { on: '2021-01-20' },
  endEvent: 'trồng xong và báo cáo xong',
  contents: [{ text: 'Tuyên truyền về trồng cây' }, { text: 'Trồng cây đúng mùa vụ' }],
  audiences: [{ text: 'các sở, ban, ngành' }, { text: 'xã, phường, thị trấn' }, { text: 'nhân dân' }],
  responsibilities: [
    { who: 'Sở Nội vụ, cơ quan thường trực', what: 'theo dõi, đôn đốc', mode: 'assigned' },
    { who: 'Các đoàn thể', what: 'vận động', mode: 'requested' },
  ],
  indicators: [
    { code: 'CT01', name: 'Cây sống', target: 95, tree: 'territory', denominatorName: 'số cây đã trồng' },
  ],
  published: true,
  ...more,
})
