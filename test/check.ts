import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

type Step = { readonly name: string; readonly command: readonly [string, ...string[]] }

const walls = ['rooms', 'law', 'words', 'docs']
  .map((name) => `test/${name}.test.ts`)
  .filter((path) => existsSync(path))

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'format', command: ['biome', 'format'] },
  { name: 'rooms, law, words, docs', command: ['vitest', 'run', ...walls] },
]

const tools = join(process.cwd(), 'node_modules', '.bin')
const env = { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` }

/** Every step runs, whatever the one before said: who mends wants to see it all. */
const failed = steps.filter(({ name, command: [tool, ...given] }) => {
  process.stdout.write(`\n── ${name}: ${tool} ${given.join(' ')}\n`)
  const { status, error } = spawnSync(tool, given, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  if (error) process.stderr.write(`${tool} did not start: ${error.message}. Run npm ci first.\n`)
  return status !== 0
})

process.stdout.write(
  failed.length === 0 ? '\nAll is well.\n' : `\nTo mend: ${failed.map((step) => step.name).join('; ')}.\n`,
)
process.exit(failed.length === 0 ? 0 : 1)
