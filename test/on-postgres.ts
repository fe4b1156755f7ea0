import { spawnSync } from 'node:child_process'
import process from 'node:process'

const url = process.env['TEST_DATABASE_URL']
if (!url) {
  process.stderr.write(
    'TEST_DATABASE_URL is not set. Give the address of a PostgreSQL server (15 or newer) on which databases may be created, for example\n  TEST_DATABASE_URL=postgres://me@127.0.0.1:5432/test npm run test:postgres\n',
  )
  process.exit(1)
}
const { status } = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
