/**
 * Counts words and pairs of words for the newsroom's spelling check. Run by hand: `npx tsx seed/language/make.ts`.
 * README.md says of which texts; the two texts that are checked against it are not among them.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { countFrequency, type Frequency, writeFrequency } from '../../src/newsroom/checks/frequency.ts'
import { tidy } from '../../src/platform/plain/vietnamese.ts'

const root = path.join(import.meta.dirname, '../..')
const read = (file: string): string => tidy(readFileSync(path.join(root, file), 'utf8'))

/** The Vietnamese of a file of law: without keys, codes and the English beside it. */
const wordsOfLaw = (yaml: string): string =>
  yaml
    .split('\n')
    .filter((line) => !/^\s*(?:en|code|mark|source)\s*:/.test(line))
    .join('\n')
    .replace(/[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)+/g, '. ')
    .replace(/^\s*[-\w ]+:/gm, '. ')

/** Public texts about campaigns, by their file. */
export const campaignTexts = (): readonly { readonly file: string; readonly text: string }[] =>
  globSync('test/fixtures/campaign-texts/*.txt', { cwd: root })
    .sort()
    .map((file) => ({ file: path.basename(file), text: read(file) }))

/** The counts of these texts and of the law. */
export const frequencyOf = (texts: readonly string[]): Frequency =>
  countFrequency([
    ...texts,
    ...globSync('law/**/*.yaml', { cwd: root })
      .sort()
      .map((file) => wordsOfLaw(read(file))),
  ])

if (process.argv[1] === import.meta.filename)
  writeFileSync(
    path.join(root, 'seed/language/frequency.txt'),
    writeFrequency(frequencyOf(campaignTexts().map(({ text }) => text))),
  )
