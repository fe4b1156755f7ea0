import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { testActor, testHouse } from '../../../test/house.ts'
import { giveNotices } from '../../platform/mail/post.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { endpoints } from './api.ts'

const house = await testHouse()
const someone = () => testActor({ roles: ['unit_clerk'] })
const [an, bo, chi] = [someone(), someone(), someone()]
const { get, send } = apiHouse({ ...house, endpoints, people: { an, bo, chi } })

const give = ({ accountId }: typeof an, task: string, day: string, unit: string) =>
  house.database.write((writer) =>
    giveNotices(
      writer,
      [
        {
          id: uniqueId(`${accountId} ${task} ${day}`),
          accountId: accountId ?? '',
          task,
          kind: 'urged',
          values: { unit },
          href: '/lam-viec/don-doc/1',
        },
      ],
      { today: day, now: `${day}T01:00:00.000Z` },
    ),
  )
await give(an, 'viec-1', '2021-03-19', 'xã Một')
await give(an, 'viec-2', '2021-03-22', 'xã Hai')
await give(bo, 'viec-1', '2021-03-23', 'xã riêng của người khác')

it('one reads one’s own notices, the latest first, page by page', async () => {
  const { body } = await get('an', '/notices')
  expect(body).toMatchObject({
    unreadTasks: 2,
    notices: [
      {
        task: 'viec-2',
        kind: 'urged',
        path: '/lam-viec/don-doc/1',
        values: { unit: 'xã Hai' },
        readAt: null,
      },
      { task: 'viec-1' },
    ],
  })
  expect(JSON.stringify(body)).not.toContain('người khác')
  expect((await get('an', '/notices?limit=1&offset=1')).body).toMatchObject({ notices: [{ task: 'viec-1' }] })
  expect((await get('nobody', '/notices')).status).toBe(401)
})

it('a long list is told to its end', async () => {
  for (let n = 0; n < 330; n += 1) await give(chi, `viec-${n}`, '2021-03-19', 'xã Một')
  const told = async (query: string): Promise<unknown[]> =>
    Reflect.get((await get('chi', `/notices?${query}`)).body ?? {}, 'notices')
  expect(await told('limit=500')).toHaveLength(330)
  expect(await told('limit=100&offset=300')).toHaveLength(30)
  expect(await told('unread=true&limit=100&offset=330')).toEqual([])
})

it('one marks one’s own as read, and nobody else’s', async () => {
  expect((await send('an', 'POST', '/notices/read', { task: 'viec-1' })).body).toEqual({ count: 1 })
  expect((await get('an', '/notices?unread=true')).body).toMatchObject({ notices: [{ task: 'viec-2' }] })
  expect((await get('bo', '/notices')).body).toMatchObject({ unreadTasks: 1 })
  expect((await send('an', 'POST', '/notices/read-all')).body).toEqual({ count: 1 })
  expect((await get('an', '/notices')).body).toMatchObject({ unreadTasks: 0 })
  expect((await get('bo', '/notices')).body).toMatchObject({ unreadTasks: 1 })
  expect((await send('an', 'POST', '/notices/read', {})).status).toBe(422)
})
