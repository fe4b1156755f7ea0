import { randomUUID } from 'node:crypto'
import { silentLaw, testActor, testHouse } from '../../test/house.ts'
import type { Law } from '../platform/law/law.ts'
import type { Day } from '../platform/plain/day.ts'
import { system } from '../platform/actor.ts'
import type { Command } from '../platform/command.ts'
import { fold, personSortKey } from '../platform/plain/vietnamese.ts'
import { createUnit } from '../units/create-unit.ts'
import { constraints as factConstraints } from './facts/words.ts'
import { issueGuidance } from './guidance/issue-guidance.ts'
import { saveNomination } from './save-nomination.ts'
import { submitNomination } from './submit-nomination.ts'
import { constraints } from './words.ts'

const papers = [
  { kind: 'to-trinh', name: 'Tờ trình', required: true },
  { kind: 'bien-ban', name: 'Biên bản họp xét', required: true },
  { kind: 'bao-cao-thanh-tich', name: 'Báo cáo thành tích', required: true },
  { kind: 'xac-nhan', name: 'Xác nhận (nếu có)', required: false },
]

/** The papers that the guidance asks for besides the minutes, cited. */
export const fullPapers = [
  { kind: 'to-trinh', name: 'Tờ trình', citation: 'Tờ trình số 12/TTr-UBND ngày 25/05/2021' },
  { kind: 'bao-cao-thanh-tich', name: 'Báo cáo thành tích', citation: 'Báo cáo số 30/BC-UBND' },
]

export const fullMinutes = { number: '50/BB-HĐ', heldOn: '2021-05-25', present: 11, total: 13, inFavour: 11 }

/** An invented province with a campaign that has its award guidance, and the people who propose and appraise. */
export const nominationHouse = async (law: Law = silentLaw, day: Day = '2021-05-28') => {
  const house = await testHouse({
    law,
    day,
    constraintRefusals: { ...constraints, ...factConstraints },
  })
  const { database, perform, act, clock, reader } = house
  const asSystem = <Input, Result>(command: Command<Input, Result>, input: unknown): Promise<Result> =>
    perform(command, { id: randomUUID(), input, actor: system })
  const unit = async (name: string, unitClass: string, parentId: number | null) =>
    (await asSystem(createUnit, { name, class: unitClass, parentId, fromDay: '2020-01-01' })).id
  const province = await unit('tỉnh Thử', 'tinh', null)
  const affairs = await unit('Sở Nội vụ', 'so_ban_nganh', province)
  const district = await unit('huyện Tây', 'ubnd_huyen', province)
  const commune = await unit('xã Ẳng', 'ubnd_xa', district)
  const east = await unit('huyện Đông', 'ubnd_huyen', province)
  const helpers = await unit('Tổ giúp việc', 'to_chuc_tam_thoi', province)

  const person = (name: string): Promise<string> =>
    database.write(async (writer) => {
      const keys = { sortKey: personSortKey(name), searchKey: fold(name) }
      const row = { name, ...keys, invented: true }
      return (await writer.insertInto('person').values(row).returning('id').executeTakeFirstOrThrow()).id
    })

  const campaignId = await database.write(async (writer) => {
    const row = {
      slug: 'dot-thu',
      name: 'Đợt thi đua thử',
      scope: 'sector_or_locality' as const,
      origin: 'issued' as const,
      state: 'running' as const,
      launcherId: province,
      launcherName: 'UBND tỉnh Thử',
      standingId: affairs,
      recordedOn: '2021-01-20',
      searchKey: 'dot thi dua thu',
    }
    return (await writer.insertInto('campaign').values(row).returning('id').executeTakeFirstOrThrow()).id
  })

  const { id: guidanceId } = await asSystem(issueGuidance, {
    campaignId,
    issuerId: province,
    title: 'Hướng dẫn khen thưởng',
    criteria: ['Có kế hoạch và tổng kết'],
    papers,
    deadlineOn: '2021-06-01',
    quotas: [
      { awardForm: 'bang_khen_tinh', unitClass: 'ubnd_huyen', subjectKind: 'collective', maximum: 1 },
      { awardForm: 'bang_khen_tinh', unitClass: 'ubnd_huyen', subjectKind: 'individual', maximum: 5 },
      { awardForm: 'bang_khen_tinh', unitId: east, subjectKind: 'collective', maximum: 2 },
    ],
  })

  const path = (...ids: number[]): string => `/${[province, ...ids].join('/')}/`
  const actors = {
    district: testActor({ roles: ['unit_clerk'], unitId: district, unitPath: path(district) }),
    east: testActor({ roles: ['unit_clerk'], unitId: east, unitPath: path(east) }),
    appraiser: testActor({ roles: ['standing_agency'], unitId: province, unitPath: path() }),
  }

  const save = (more: object = {}, actor = actors.district) =>
    act(
      saveNomination,
      {
        guidanceId,
        proposerId: district,
        awardForm: 'bang_khen_tinh',
        subject: { kind: 'collective', unitId: commune },
        achievement: 'Đối chiếu đủ danh sách cử tri của chín khu vực bỏ phiếu',
        minutes: fullMinutes,
        papers: fullPapers,
        ...more,
      },
      actor,
    )
  const submit = (id: string, more: object = {}, actor = actors.district) =>
    act(submitNomination, { id, ...more }, actor)

  const units = { province, affairs, district, commune, east, helpers }
  return {
    act,
    perform,
    lawBook: house.lawBook,
    database,
    reader,
    clock,
    units,
    campaignId,
    guidanceId,
    actors,
    person,
    save,
    submit,
  }
}
