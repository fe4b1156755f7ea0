import { randomUUID } from 'node:crypto'
import { testActor, testHouse } from '../../test/house.ts'
import { type Actor, system } from '../platform/actor.ts'
import type { Command, Perform } from '../platform/command.ts'
import type { Writer } from '../platform/database/handles.ts'
import { json } from '../platform/database/values.ts'
import { loadLaw } from '../platform/law/load-law.ts'
import { createUnit } from '../units/create-unit.ts'
import { constraints as extensionConstraints } from './extensions/words.ts'
import type { TypedFigure } from './figures.ts'
import { openPeriod } from './open-period.ts'
import { mustFindReport, reportsOf } from './queries.ts'
import { hasMarks } from './roll-up/queries.ts'
import { rollUp } from './roll-up/store.ts'
import { saveReport } from './save-report.ts'
import { submitReport } from './submit-report.ts'
import { constraints as reviewConstraints } from './reviews/words.ts'
import { constraints as roundConstraints } from './rounds/words.ts'
import { constraints } from './words.ts'

/** The smallest signed page: a PNG of one point. */
export const signedPage = {
  name: 'ban-ky.png',
  kind: 'png',
  mediaType: 'image/png',
  size: 4,
  sha256: 'ab'.repeat(32),
  bytes: new Uint8Array([137, 80, 78, 71]),
} as const

type Placed = { readonly id: number; readonly path: string; readonly name: string }

const indicators = [
  {
    code: 'DAN',
    name: 'Bản đã tuyên truyền',
    tree: 'territory',
    kind: 'ratio',
    rule: { breakdown: ['tiếng Thái', 'tiếng Mông'] },
  },
  { code: 'LUY', name: 'Người được quán triệt', tree: 'agency', kind: 'ratio', rule: { cumulative: true } },
  { code: 'TIN', name: 'Tin, bài', tree: 'agency', kind: 'count', rule: {} },
  { code: 'THE', name: 'Thẻ cử tri đã phát', tree: 'territory', kind: 'ratio', rule: {} },
] as const

const addCampaign = async (writer: Writer, launcherId: number): Promise<string> => {
  const { id } = await writer
    .insertInto('campaign')
    .values({
      slug: 'dot-thu',
      name: 'Đợt thi đua thử',
      scope: 'sector_or_locality',
      origin: 'issued',
      state: 'running',
      launcherId,
      launcherName: 'tỉnh Thử',
      standingId: launcherId,
      recordedOn: '2021-03-01',
      searchKey: 'dot thi dua thu',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [position, { code, name, tree, kind, rule }] of indicators.entries())
    await writer
      .insertInto('indicator')
      .values({
        campaignId: id,
        code,
        name,
        kind,
        tree,
        numeratorName: 'số đã làm',
        denominatorName: kind === 'ratio' ? 'tổng số' : null,
        unit: kind === 'ratio' ? '%' : 'tin',
        target: kind === 'ratio' ? 100 : null,
        rule: json(rule),
        position,
      })
      .execute()
  return id
}

type Owing = {
  readonly unit: Placed
  readonly receiver: Placed
  readonly via?: Placed
  readonly mode?: 'giao' | 'de_nghi'
}

const addDuties = async (writer: Writer, campaignId: string, owing: readonly Owing[]): Promise<void> => {
  const { id: deploymentId } = await writer
    .insertInto('deployment')
    .values({ campaignId, plan: json({}), state: 'done', day: '2021-03-01', byName: 'Thử' })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const { unit, receiver, via, mode = 'giao' } of owing)
    await writer
      .insertInto('duty')
      .values({
        campaignId,
        unitId: unit.id,
        step: 'bao_cao',
        mode,
        receiverId: receiver.id,
        viaId: via?.id ?? null,
        deploymentId,
      })
      .execute()
}

/**
 * A province of two districts with four communes, a department with a room and a chi cục, one association that is only
 * requested, and a running campaign in which all of them (but the association) owe their reports.
 */
export const reportingHouse = async () => {
  const house = await testHouse({
    constraintRefusals: {
      ...constraints,
      ...roundConstraints,
      ...extensionConstraints,
      ...reviewConstraints,
    },
    law: loadLaw(),
    day: '2021-03-01',
  })
  /** Sums what was changed, as the worker behind the scenes does. */
  const sumUp = async (): Promise<void> => {
    while ((await house.database.write((writer) => rollUp(writer, house.clock.now()))) > 0);
  }
  /** As the house performs, and then at once what the worker behind the scenes would do. */
  const perform: Perform = async (command, asked) => {
    const result = await house.perform(command, asked)
    if (await hasMarks(house.reader)) await sumUp()
    return result
  }
  const order = <Input, Result>(command: Command<Input, Result>, input: unknown, actor: Actor = system) =>
    perform(command, { id: randomUUID(), input, actor })
  const place = async (name: string, parent: Placed | null, unitClass: string): Promise<Placed> => {
    const { id } = await order(createUnit, {
      name,
      parentId: parent?.id ?? null,
      class: unitClass,
      kind: 'khac',
      fromDay: '2020-01-01',
    })
    return { id, path: `${parent?.path ?? '/'}${id}/`, name }
  }
  const province = await place('tỉnh Thử', null, 'tinh')
  const west = await place('huyện Tây', province, 'ubnd_huyen')
  const east = await place('huyện Đông', province, 'ubnd_huyen')
  const communes = [
    await place('xã Ẳng', west, 'ubnd_xa'),
    await place('xã Bó', west, 'ubnd_xa'),
    await place('xã Chà', east, 'ubnd_xa'),
    await place('xã Dền', east, 'ubnd_xa'),
  ] as const
  const department = await place('Sở Thử', province, 'so_ban_nganh')
  const room = await place('phòng Tổ chức', department, 'phong_thuoc_co_quan')
  const branch = await place('chi cục Thử', department, 'don_vi_co_con_dau')
  const union = await place('Hội Thử', province, 'mttq_doan_the')
  const campaignId = await house.database.write(async (writer) => {
    const id = await addCampaign(writer, province.id)
    const districtOf = (unit: Placed): Placed => (unit.path.startsWith(west.path) ? west : east)
    await addDuties(writer, id, [
      ...communes.map((unit) => ({ unit, receiver: districtOf(unit) })),
      { unit: branch, receiver: department, via: room },
      { unit: department, receiver: province },
      { unit: union, receiver: province, mode: 'de_nghi' },
    ])
    return id
  })
  const on = (unit: Placed, ...roles: string[]): Actor =>
    testActor({ roles, unitId: unit.id, unitPath: unit.path, name: `${roles[0]} ${unit.name}` })
  const standing = on(province, 'standing_agency')
  const openMonth = (more: object = {}) =>
    order(
      openPeriod,
      {
        campaignId,
        name: 'Tháng 3',
        kind: 'periodic',
        fromOn: '2021-03-01',
        cutoffOn: '2021-03-20',
        due: { ubnd_xa: '2021-03-23', don_vi_co_con_dau: '2021-03-25', so_ban_nganh: '2021-03-25' },
        asks: { ubnd_xa: ['DAN'], don_vi_co_con_dau: ['LUY', 'TIN'], so_ban_nganh: ['LUY'] },
        ...more,
      },
      standing,
    )
  const reportOf = async (unit: Placed, periodId: string) => {
    const [found] = await reportsOf(house.reader, { unitIds: [unit.id], periodId })
    if (!found) throw new Error(`${unit.name} owes no report`)
    return found
  }
  const save = async (
    reportId: string,
    values: Record<string, TypedFigure>,
    actor: Actor,
    more: object = {},
  ) => {
    const { version } = await mustFindReport(house.reader, reportId)
    return order(saveReport, { reportId, version, values, ...more }, actor)
  }
  const submit = async (
    unit: Placed,
    periodId: string,
    values: Record<string, TypedFigure>,
    more: object = {},
  ) => {
    const { id } = await reportOf(unit, periodId)
    const clerk = on(unit, 'unit_clerk')
    await save(id, values, clerk, more)
    await order(submitReport, { reportId: id }, clerk)
    return id
  }
  const places = { province, west, east, communes, department, room, branch, union }
  /** Performs and leaves the sums to whoever asks for them. */
  const unsummed = <Input, Result>(command: Command<Input, Result>, input: unknown) =>
    house.perform(command, { id: randomUUID(), input, actor: system })
  return {
    ...house,
    ...places,
    perform,
    unsummed,
    campaignId,
    order,
    on,
    standing,
    openMonth,
    reportOf,
    save,
    submit,
    sumUp,
  }
}
