import { describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { giveNotices } from '../../platform/mail/post.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { byTask } from './notice-list.ts'
import { choiceOf, noticesOf, unreadTasks } from './queries.ts'
import { chooseMail, openNotice, readAllNotices } from './read-notices.ts'

const house = await testHouse()
const { reader } = house
const [an, bo] = [testActor({ roles: ['unit_clerk'] }), testActor({ roles: ['unit_clerk'] })]
const idOf = ({ accountId }: typeof an): string => accountId ?? ''

const give = (to: typeof an, task: string, day: string) =>
  house.database.write((writer) =>
    giveNotices(
      writer,
      [
        {
          id: uniqueId(`${idOf(to)} ${task} ${day}`),
          accountId: idOf(to),
          task,
          kind: 'urged',
          values: { unit: 'xã Thử' },
          href: '/lam-viec/don-doc/1',
        },
      ],
      { today: day, now: `${day}T01:00:00.000Z` },
    ),
  )

describe('notices', () => {
  it('stand together by task, unread ones first, and count by task', async () => {
    await give(an, 'viec-1', '2021-03-19')
    await give(an, 'viec-1', '2021-03-22')
    await give(an, 'viec-2', '2021-03-23')
    await give(bo, 'viec-1', '2021-03-22')
    expect(await unreadTasks(reader, idOf(an))).toBe(2)
    await house.act(openNotice, { task: 'viec-2', href: '/lam-viec/don-doc/1' }, an)
    const tasks = byTask(await noticesOf(reader, idOf(an), { limit: 300 }))
    expect(tasks.map(({ task, unread, notices }) => [task, unread, notices.length])).toEqual([
      ['viec-1', 2, 2],
      ['viec-2', 0, 1],
    ])
  })

  it('are read by their owner alone', async () => {
    await house.act(readAllNotices, {}, an)
    expect([await unreadTasks(reader, idOf(an)), await unreadTasks(reader, idOf(bo))]).toEqual([0, 1])
  })

  it.each([
    'https://mau.example',
    '//mau.example/lam-viec',
    '/lam-viec/../',
    'javascript:alert(1)',
    '/lam-viecx',
  ])('lead nowhere outside: %s', async (href) => {
    const opened = house.act(openNotice, { task: 'viec-1', href }, an)
    await expect(opened).rejects.toMatchObject({ code: 'input.invalid' })
  })
})

it('a person chooses what comes by mail, and changes it', async () => {
  expect(await choiceOf(reader, idOf(an))).toEqual({ digest: true, reminders: true, address: null })
  await house.act(chooseMail, { digest: false, reminders: true }, an)
  await house.act(chooseMail, { digest: true, reminders: false }, an)
  expect(await choiceOf(reader, idOf(an))).toMatchObject({ digest: true, reminders: false })
})
