import { expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { testActor, testHouse } from '../../../test/house.ts'
import { giveNotices } from '../../platform/mail/post.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { endpoints } from './api.ts'

const house = await testHouse()
const [an, bo] = [testActor({ roles: ['unit_clerk'] }), testActor({ roles: ['unit_clerk'] })]
const { get, send } = apiHouse({ ...house, endpoints, people: { an, bo } })

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

it('one marks one’s own as read, and nobody else’s', async () => {
  expect((await send('an', 'POST', '/notices/read', { task: 'viec-1' })).body).toEqual({ count: 1 })
  expect((await get('an', '/notices?unread=true')).body).toMatchObject({ notices: [{ task: 'viec-2' }] })
  expect((await get('bo', '/notices')).body).toMatchObject({ unreadTasks: 1 })
  expect((await send('an', 'POST', '/notices/read-all')).body).toEqual({ count: 1 })
  expect((await get('an', '/notices')).body).toMatchObject({ unreadTasks: 0 })
  expect((await get('bo', '/notices')).body).toMatchObject({ unreadTasks: 1 })
  expect((await send('an', 'POST', '/notices/read', {})).status).toBe(422)
})
