// Adds up the two runs of the suite: both engines must have the same tests, and none may be skipped here, but that a
// server passes over those which say that they belong to one engine and passed on the embedded one.
import { existsSync, readFileSync } from 'node:fs'

const oneEngine = '(on one engine)'
const noRun = { numTotalTests: 0, numPassedTests: 0, numFailedTests: 1, testResults: [] }

const runs = process.argv.slice(2).map((file) => {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : noRun
  const brokenFiles = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  return {
    total: report.numTotalTests,
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    passedNames: new Set(tests.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName)),
    skippedNames: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName),
  }
})
const say = (line) => process.stdout.write(`${line}\n`)
const [embedded, server] = runs
const passed = embedded.passed + server.passed
let failed = embedded.failed + server.failed

if (embedded.total !== server.total) {
  say(`The engines have different numbers of tests: ${embedded.total} embedded, ${server.total} on PostgreSQL.`)
  failed += 1
}
const passedOver = server.skippedNames.filter((name) => name.includes(oneEngine) && embedded.passedNames.has(name))
const skipped = [...embedded.skippedNames, ...server.skippedNames.filter((name) => !passedOver.includes(name))]
for (const name of passedOver) say(`On the embedded engine alone: ${name}`)
for (const name of skipped) say(`Skipped, on this machine a failure: ${name}`)
failed += skipped.length
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
