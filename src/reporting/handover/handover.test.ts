import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor } from '../../../test/house.ts'
import { campaignHouse, launchOf } from '../../campaigns/campaign-house.fixture.ts'
import { recordCampaign } from '../../campaigns/record-campaign.ts'
import { postPerson } from '../../people/post-person.ts'
import { handOverWork } from './hand-over-work.ts'
import { openWorkOf } from './queries.ts'

const ground = await campaignHouse()
const { reader, database, standing, home, west, commune } = ground
const chief = testActor({ roles: ['administrator'] })
const day = '2021-03-04'

const from = await ground.clerkOf(home)
const to = await ground.clerkOf(home)
const [giver, receiver] = [from.personId ?? '', to.personId ?? '']
let campaignId = ''

beforeAll(async () => {
  ground.clock.set(day)
  campaignId = (await ground.act(recordCampaign, launchOf(ground, '7/KH-UBND'), standing)).id
  await ground.act(
    postPerson,
    { personId: giver, unitId: home.id, title: 'Chuyên viên', fromDay: '2020-01-01' },
    chief,
  )
  const task = {
    campaignId,
    personId: giver,
    assigneeName: from.name,
    assignedOn: day,
    assignedBy: 'Lãnh đạo',
  }
  await database.write(async (writer) => {
    const grant = { accountId: from.accountId ?? '', role: 'unit_clerk' as const, fromDay: '2020-01-01' }
    await writer
      .insertInto('roleGrant')
      .values([
        { ...grant, unitId: home.id },
        { ...grant, unitId: west.id },
      ])
      .execute()
    await writer
      .insertInto('assignment')
      .values([
        { ...task, unitId: home.id, task: 'Tổng hợp báo cáo' },
        { ...task, unitId: home.id, task: 'Việc đã xong', state: 'done', doneOn: day },
        { ...task, unitId: west.id, task: 'Việc ở huyện' },
      ])
      .execute()
    const charge = { campaignId, namedOn: day }
    await writer
      .insertInto('followerMember')
      .values([
        { ...charge, unitId: west.id, personId: giver },
        { ...charge, unitId: commune.id, personId: giver },
        { ...charge, unitId: commune.id, personId: receiver },
      ])
      .execute()
    await writer
      .insertInto('campaignContact')
      .values({ campaignId, unitId: home.id, personId: giver, name: from.name, namedOn: day })
      .execute()
  })
})

const person = { id: giver, name: from.name }
const at = { unitId: home.id, day }

describe('handing work over', () => {
  it('shows before what will pass on: roles, open tasks, units in charge, being the contact', async () => {
    const work = await openWorkOf(reader, person, at)
    expect(work.grants.map(({ role }) => role)).toEqual(['unit_clerk'])
    expect(work.tasks.map(({ task }) => task)).toEqual(['Tổng hợp báo cáo'])
    expect(work.charges.map(({ unitId }) => unitId)).toEqual([west.id, commune.id])
    expect(work.contacts).toHaveLength(1)
  })

  it('is refused to who may not, and to oneself', async () => {
    const input = { fromPersonId: giver, toPersonId: receiver, unitId: home.id, day }
    await expect(ground.act(handOverWork, input, standing)).rejects.toMatchObject({
      code: 'command.no_right',
    })
    await expect(ground.act(handOverWork, { ...input, toPersonId: giver }, chief)).rejects.toMatchObject({
      code: 'work.to_oneself',
    })
    expect((await openWorkOf(reader, person, at)).tasks).toHaveLength(1)
  })

  it('moves all of it in one act, once, and leaves what is finished or lies elsewhere', async () => {
    const order = {
      id: randomUUID(),
      input: { fromPersonId: giver, toPersonId: receiver, unitId: home.id, day, note: 'Nghỉ hưu' },
      actor: chief,
    }
    const moved = { grants: 1, tasks: 1, charges: 2, contacts: 1 }
    expect(await ground.perform(handOverWork, order)).toMatchObject(moved)
    expect(await ground.perform(handOverWork, order)).toMatchObject(moved)
    expect(await openWorkOf(reader, person, at)).toEqual({ grants: [], tasks: [], charges: [], contacts: [] })
    const tasks = await reader.selectFrom('assignment').select(['task', 'personId']).orderBy('task').execute()
    expect(Object.fromEntries(tasks.map(({ task, personId }) => [task, personId === receiver]))).toEqual({
      'Tổng hợp báo cáo': true,
      'Việc ở huyện': false,
      'Việc đã xong': false,
    })
    const charges = await reader
      .selectFrom('followerMember')
      .select(['unitId', 'personId'])
      .orderBy('unitId')
      .execute()
    expect(charges).toEqual([
      { unitId: west.id, personId: receiver },
      { unitId: commune.id, personId: receiver },
    ])
  })
})
