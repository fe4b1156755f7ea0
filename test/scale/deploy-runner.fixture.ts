import { deployJob } from '../../src/campaigns/duties/deploy-job.ts'
import { makeBell } from '../../src/platform/bell.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { startJobs } from '../../src/platform/jobs/runner.ts'
import { emptyLaw } from '../../src/platform/law/law.ts'
import { makeLawBook } from '../../src/platform/law/law-book.ts'

// Started by deploy-kill.test.ts with a place as JSON, and killed by it. Says a line for every chunk it has begun to
// write, before the chunk is committed.

const database = await openDatabase(JSON.parse(process.argv[2] ?? ''))
const worker = startJobs(
  {
    database,
    clock: { today: () => '2021-03-04', now: () => '2021-03-04T02:00:00.000Z' },
    lawBook: makeLawBook(emptyLaw),
    bell: makeBell(),
    report: (where, fault) => process.stderr.write(`${where}: ${String(fault)}\n`),
  },
  [
    {
      ...deployJob,
      step: async (act, input, cursor) => {
        const chunk = await deployJob.step(act, input, cursor)
        process.stdout.write('chunk\n')
        return chunk
      },
    },
  ],
)
await worker.settle()
process.stdout.write('done\n')
await worker.stop()
await database.close()
