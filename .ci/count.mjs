// Adds up the two runs of the suite; both engines must run the same number of tests, and none may be skipped here.
import { existsSync, readFileSync } from 'node:fs'

const runs = process.argv.slice(2).map((file) => {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numTotalTests: 0, numPassedTests: 0, numFailedTests: 1 }
  const brokenFiles = (report.testResults ?? []).filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  return { total: report.numTotalTests, passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
})
const say = (line) => process.stdout.write(`${line}\n`)
const [embedded, server] = runs
const sum = (key) => runs.reduce((total, run) => total + run[key], 0)
const skipped = sum('total') - sum('passed') - sum('failed')
let failed = sum('failed')

if (embedded.total !== server.total) {
  say(`The engines ran different numbers of tests: ${embedded.total} embedded, ${server.total} on PostgreSQL.`)
  failed += 1
}
if (skipped > 0) {
  say(`${skipped} tests were skipped: on this machine that is a failure.`)
  failed += skipped
}
say(`${sum('passed')} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
