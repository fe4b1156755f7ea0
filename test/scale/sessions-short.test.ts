import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { openHouse, webOf } from '../../src/app.ts'
import { dayOf } from '../../src/platform/plain/moment.ts'
import { noAssets } from '../../src/platform/web/assets.ts'
import { listen } from '../../src/platform/web/listen.ts'
import { openTestDatabase } from '../house.ts'
import { generateNewsroom } from './newsroom-people.ts'
import { countSessions } from './sessions-count.ts'
import { runSessions } from './sessions-run.ts'

const faults: string[] = []
const database = await openTestDatabase()
const now = (): string => new Date().toISOString()
const house = await openHouse({
  database,
  clock: { now, today: () => dayOf(now()) },
  report: (where, fault) => void faults.push(`${where}: ${String(fault)}`),
})
const app = webOf(house, {
  assets: noAssets,
  secret: 'x'.repeat(40),
  demo: false,
  faults: (fault) => void faults.push(JSON.stringify(fault)),
  trustedProxies: 0,
})
const listening = await listen(app, '127.0.0.1', 0)
afterAll(() => listening.close(500))

test('what editors and readers did is what the house has counted', { timeout: 60_000 }, async () => {
  const newsroom = await generateNewsroom(database, 3)
  const { journal, errors } = await runSessions({
    port: listening.port,
    newsroom,
    readers: 20,
    seconds: 2,
    thinking: { reader: 60, editor: 60 },
  })
  expect([...errors, ...faults]).toEqual([])
  await house.stop()
  const counted = await countSessions(database, journal)
  expect(counted).toMatchObject({ lost: 0, doubled: 0, misplaced: 0, wrongCounts: 0 })
  // readers came again, programs came too, and somebody took an article back
  expect(counted.views).toBeGreaterThan(20)
  expect(journal.reads).toBeGreaterThan(counted.views)
  expect([...journal.states.values()]).toContain('withdrawn')

  // a count that could not find a loss would prove nothing
  const [one, other] = [...journal.views().keys()]
  await database.write(async (writer) => {
    const of = (slug: string | undefined) => sql`(select id from article where slug = ${slug})`
    await sql`update article_views set views = views - 1 where article_id = ${of(one)}`.execute(writer)
    await sql`update article_views set views = views + 2 where article_id = ${of(other)}`.execute(writer)
    await sql`update article set state = 'draft' where id = ${of(one)}`.execute(writer)
    await sql`update article_count set articles = articles + 1 where span = 'all' and column_id is null`.execute(
      writer,
    )
  })
  expect(await countSessions(database, journal)).toMatchObject({
    lost: 1,
    doubled: 2,
    misplaced: 1,
    wrongCounts: 1,
  })
})
