import type { Answer } from './answer.ts'
import { showDay } from '../plain/day.ts'
import { showMoney } from '../plain/number.ts'
import { speak } from '../plain/words.ts'
import { sayMark, saySeverity, sayVerdict, words } from './words.ts'

type Told = Answer['findings'][number]

const say = speak(words)('vi')

const missingOf = ({ facts }: Told): readonly string[] => {
  const lacking = facts.filter((fact) => fact.lacking)
  if (lacking.length === 0) return []
  return [`    ${say('missing', { facts: lacking.map(({ vi, name }) => `${vi} (${name})`).join('; ') })}`]
}

const linesOf = (one: Told): readonly string[] => [
  `${sayVerdict(one.verdict, 'vi')} · ${saySeverity(one.severity, 'vi')} · ${sayMark(one.mark, 'vi')} · ${one.citation.vi}`,
  `    ${one.words.vi}`,
  ...(one.caution ? [`    ${one.caution.vi}`] : []),
  ...missingOf(one),
]

const outlookOf = ({ outlook }: Answer): readonly string[] => {
  const { earliest, assuming } = outlook
  if (assuming.length === 0 || earliest === null) return []
  const what = assuming.map((one) => one.vi).join(', ')
  return [say('earliest', { day: showDay(earliest, 'vi'), what })]
}

const verdicts = ['not met', 'unknown', 'met'] as const
const severities = ['B', 'W', 'C'] as const

const byWeight = (a: Told, b: Told): number =>
  verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity)

/** The answer as plain Vietnamese lines: what stands against it first, then what is open. */
export const printAnswer = (answer: Answer): string =>
  [
    `${sayVerdict(answer.verdict, 'vi')} · ${showDay(answer.day, 'vi')}${answer.regime ? ` · ${answer.regime.vi}` : ''}`,
    ...answer.notices.map(({ vi }) => vi),
    '',
    ...answer.findings.toSorted(byWeight).flatMap(linesOf),
    '',
    ...outlookOf(answer),
    ...(answer.bonus ? [say('bonus', { amount: showMoney(answer.bonus.amount) })] : []),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
