import { sql } from 'kysely'
import { openEmbedded } from './embedded.ts'

// Started by embedded.test.ts, and killed by it.

const database = await openEmbedded(process.argv[2] ?? '')
for (let n = 1001; ; n += 1) {
  await database.write((writer) => sql`insert into thing values (${n})`.execute(writer))
  process.stdout.write(`${n}\n`)
}
