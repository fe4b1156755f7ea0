import { readdirSync } from 'node:fs'
import path from 'node:path'

/** What every file of this folder exports: runs in one go and prints what it measured. */
export type Bench = { readonly bench: () => Promise<void> }

const others = ['run.ts', 'soak.ts']
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('-by-hand.ts') && !others.includes(file))
  .map((file) => path.basename(file, '.ts'))

const [name = ''] = process.argv.slice(2)
if (names.includes(name)) {
  const { bench }: Bench = await import(`./${name}.ts`)
  await bench()
} else {
  process.stderr.write(`npm run bench -- ${names.join(' | ')}\n`)
  process.exitCode = 1
}
