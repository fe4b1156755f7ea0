import { randomUUID } from 'node:crypto'
import { type TestHouse, testActor, testHouse } from '../../test/house.ts'
import { type Actor, system } from '../platform/actor.ts'
import type { Command } from '../platform/command.ts'
import { loadLaw } from '../platform/law/load-law.ts'
import { fold, personSortKey, sortKey } from '../platform/plain/vietnamese.ts'
import type { NominationState, NominationSubjectKind } from '../nominations/tables.ts'
import { createUnit } from '../units/create-unit.ts'
import { establishCouncil } from './establish-council.ts'
import { prepareSession } from './prepare-session.ts'

// Invented bodies and people for the tests of the council and of the awards.

export const day = '2021-06-08'

export type Person = { readonly id: string; readonly name: string; readonly actor: Actor }

export type Dossier = {
  readonly name: string
  readonly kind?: NominationSubjectKind
  readonly awardForm?: string
  readonly state?: NominationState
  readonly unitId?: number
  readonly personId?: string
  readonly position?: string
  readonly achievementKey?: string
  readonly frozenReason?: string
  readonly directWorker?: boolean
}

const personIn =
  (house: TestHouse) =>
  async (
    name: string,
    unit: { id: number; path: string },
    roles: readonly string[] = [],
  ): Promise<Person> => {
    const id = await house.database.write(async (writer) => {
      const key = { sortKey: personSortKey(name), searchKey: fold(name) }
      const added = await writer
        .insertInto('person')
        .values({ name, ...key })
        .returning('id')
        .executeTakeFirstOrThrow()
      await writer
        .insertInto('post')
        .values({ personId: added.id, unitId: unit.id, title: 'Trưởng phòng', fromDay: '2020-01-01' })
        .execute()
      return added.id
    })
    return {
      id,
      name,
      actor: testActor({ name, personId: id, roles, unitId: unit.id, unitPath: unit.path }),
    }
  }

const campaignIn = (
  house: TestHouse,
  standingId: number,
): Promise<{ campaignId: string; guidanceId: string }> =>
  house.database.write(async (writer) => {
    const { id: campaignId } = await writer
      .insertInto('campaign')
      .values({
        slug: `dot-${randomUUID().slice(0, 8)}`,
        name: 'Đợt thi đua Thử',
        scope: 'sector_or_locality',
        origin: 'issued',
        state: 'running',
        launcherId: standingId,
        launcherName: 'Ủy ban nhân dân tỉnh Thử',
        standingId,
        recordedOn: '2021-02-01',
        searchKey: 'dot thi dua thu',
        published: true,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { id: guidanceId } = await writer
      .insertInto('awardGuidance')
      .values({
        campaignId,
        issuerId: standingId,
        title: 'Hướng dẫn',
        deadlineOn: '2021-06-01',
        issuedOn: '2021-05-01',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { campaignId, guidanceId }
  })

/** A province with a department and a commune, a campaign, and ways to add people, dossiers, councils and sessions. */
export const councilHouse = async (constraintRefusals: Readonly<Record<string, string>> = {}) => {
  const house = await testHouse({ law: loadLaw(), day, constraintRefusals })
  const order = <Input, Result>(command: Command<Input, Result>, input: unknown, actor = system) =>
    house.perform(command, { id: randomUUID(), input, actor })
  const unit = async (name: string, parentId: number | null, unitClass: string, position = 1) => {
    const fromDay = '2020-01-01'
    const made = await order(createUnit, { name, parentId, class: unitClass, fromDay, position })
    const { path } = await house.reader
      .selectFrom('unitVersion')
      .select('path')
      .where('unitId', '=', made.id)
      .executeTakeFirstOrThrow()
    return { ...made, path }
  }
  const province = await unit('tỉnh Thử', null, 'tinh')
  const department = await unit('Sở Thử', province.id, 'so_ban_nganh', 1)
  const district = await unit('huyện Đông', province.id, 'ubnd_huyen', 2)
  const commune = await unit('xã Ẳng', district.id, 'ubnd_xa')
  const { campaignId, guidanceId } = await campaignIn(house, province.id)
  const person = personIn(house)
  let number = 0
  const dossier = (given: Dossier): Promise<string> =>
    house.database.write(async (writer) => {
      number += 1
      const { name, kind = 'collective', unitId = department.id } = given
      const { id } = await writer
        .insertInto('nomination')
        .values({
          code: `HS-2021-${String(number).padStart(5, '0')}`,
          campaignId,
          guidanceId,
          proposerId: unitId,
          awardForm: given.awardForm ?? 'bang_khen_tinh',
          subjectKind: kind,
          personId: given.personId ?? null,
          unitId,
          subjectName: name,
          subjectPosition: given.position ?? null,
          achievement: 'Hoàn thành xuất sắc nhiệm vụ',
          achievementKey: given.achievementKey ?? `${campaignId}/${number}`,
          state: given.state ?? 'awaiting_council',
          holderId: province.id,
          sinceOn: day,
          frozenReason: given.frozenReason ?? null,
          directWorker: given.directWorker ?? false,
          searchKey: sortKey(name),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    })
  const council = async (members: readonly Person[], more: object = {}): Promise<string> => {
    const made = await order(establishCouncil, {
      unitId: province.id,
      name: 'Hội đồng Thi đua - Khen thưởng tỉnh Thử',
      fromDay: '2021-01-01',
      quorum: { numerator: 2, denominator: 3 },
      majority: { numerator: 1, denominator: 2 },
      members: members.map(({ id }, at) => ({ personId: id, role: at === 0 ? 'chair' : 'member' })),
      ...more,
    })
    return made.id
  }
  const session = async (councilId: string, nominationIds: readonly string[], more: object = {}) => {
    const input = {
      councilId,
      campaignId,
      title: 'Phiên xét thử',
      way: 'meeting',
      heldOn: day,
      nominationIds,
    }
    return (await order(prepareSession, { ...input, ...more })).id
  }
  return {
    house,
    order,
    province,
    department,
    district,
    commune,
    campaignId,
    person,
    dossier,
    council,
    session,
    unit,
  }
}

export type CouncilHouse = Awaited<ReturnType<typeof councilHouse>>
