import { enterOutput } from '../../newsroom/publicity/enter-output.ts'
import { issuePublicity } from '../../newsroom/publicity/move-publicity.ts'
import { writePublicity } from '../../newsroom/publicity/write-publicity.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import type { DemoPublicity } from '../news-shapes.ts'

const guided = (guidance: DemoPublicity): readonly Deed[] => {
  const { id, campaign, unit, by, writtenOn, issuedOn, title, body, fromOn, untilOn, forms } = guidance
  const key = `publicity:${id}`
  return [
    deed({
      day: writtenOn,
      time: '14:30',
      by,
      name: `articles ${key}`,
      command: writePublicity,
      input: ({ ledger }) => ({
        title,
        body,
        fromOn,
        untilOn,
        forms,
        unitId: ledger.unit(unit),
        campaignId: ledger.id(`campaign:${campaign}`),
      }),
      keep: (made, ledger) => ledger.keep(key, made.id),
    }),
    deed({
      day: issuedOn,
      time: '15:10',
      by,
      name: `articles ${key} issued`,
      command: issuePublicity,
      input: ({ ledger }) => ({ id: ledger.id(key), version: 1 }),
    }),
  ]
}

const entered = ({ id, outputs }: DemoPublicity): readonly Deed[] =>
  outputs.map(({ unit, enteredOn, by, ...said }, at) =>
    deed({
      day: enteredOn,
      time: '16:20',
      by,
      name: `articles publicity:${id} output ${at + 1}`,
      command: enterOutput,
      input: ({ ledger }) => ({
        ...said,
        guidanceId: ledger.id(`publicity:${id}`),
        unitId: ledger.unit(unit),
      }),
    }),
  )

/** Guidance on forms of publicity, and what units entered under it. */
export const publicityDeeds = ({ news }: Demo): readonly Deed[] => [
  ...news.publicity.flatMap(guided),
  ...news.publicity.flatMap(entered),
]
