/**
 * The house's web on generated reports, in a process of its own beside who measures it. Beside the house's routes it has one that
 * reads a single row by its key. `BUMP`: milliseconds between two changes of the campaign's sums, as in a busy hour.
 */
import path from 'node:path'
import { sql } from 'kysely'
import { h } from 'preact'
import { openHouse, webOf } from '../../src/app.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { openAssets } from '../../src/platform/web/assets.ts'
import { listen } from '../../src/platform/web/listen.ts'
import { page } from '../../src/platform/web/route.ts'
import { now, today } from './many-reports.ts'

const place = process.env['BENCH_URL']
  ? { url: process.env['BENCH_URL'], connections: 8 }
  : { folder: process.env['BENCH_FOLDER'] ?? '' }

const database = await openDatabase(place)
const clock = { today: () => today, now: () => now }
const complain = (fault: unknown): void => void process.stderr.write(`${String(fault)}\n`)
const house = await openHouse({
  database,
  clock,
  report: (where, fault) => complain(`${where}: ${String(fault)}`),
})

const oneRow = page('/lam-viec/mot-dong', { audience: 'signed-in' }, async ({ reader, query }) => {
  const unit = await reader
    .selectFrom('unit')
    .select(['id', 'code'])
    .where('id', '=', Number(query.get('id')))
    .executeTakeFirst()
  return { title: 'Một dòng', body: h('p', null, unit?.code ?? '') }
})

const app = webOf(house, {
  assets: openAssets(path.join(import.meta.dirname, '../../dist/assets')),
  secret: 'x'.repeat(40),
  demo: true,
  faults: complain,
  trustedProxies: 0,
  pace: null,
  more: [oneRow],
})
const listening = await listen(app, '127.0.0.1', 0)
process.send?.({ port: listening.port })

process.on('message', (message) => {
  if (message === 'change')
    void database
      .write((writer) => sql`update rollup_state set version = version + 1`.execute(writer))
      .then(() => process.send?.('changed'))
  if (message === 'stop')
    void listening
      .close()
      .then(() => house.stop())
      .then(() => database.close())
      .then(() => process.exit(0))
})
