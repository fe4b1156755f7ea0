import { readNumber } from '../platform/plain/number.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { fold } from '../platform/plain/vietnamese.ts'
import type { CriterionRule } from './scoring.ts'
import type { CriterionMethod } from './tables.ts'

/** How a criterion is counted, as people write it at the end of a line; folded. */
const methods: readonly { readonly written: string; readonly method: CriterionMethod }[] = [
  { written: 'cham tay', method: 'manual' },
  { written: 'ke hoach dung han', method: 'plan_on_time' },
  { written: 'chi tieu rieng', method: 'own_targets' },
  { written: 'bao cao dung han', method: 'reports_on_time' },
  { written: 'chi tieu', method: 'indicator_at_least' },
  { written: 'tong ket co bai hoc', method: 'review_has_lessons' },
  { written: 'guong da xac minh', method: 'verified_example' },
]

export type CriterionTyped = {
  readonly part: string
  readonly text: string
  readonly maximum: number
  readonly method: CriterionMethod
  readonly rule: CriterionRule
}

const deduction = (
  name: 'deductionPerLetter' | 'deductionPerDay',
  typed: string | undefined,
): CriterionRule => {
  const read = readNumber(typed ?? '')
  return 'value' in read ? { [name]: read.value } : {}
}

/** "báo cáo đúng hạn trừ 0,5, mỗi công văn 1" → the points taken off; "chỉ tiêu CT09 từ 98" → the indicator and what to reach. */
const ruleOf = (method: CriterionMethod, words: string): CriterionRule | null => {
  if (method === 'reports_on_time') {
    const off = readNumber(/tru ([\d.,]*\d)/.exec(words)?.[1] ?? '0,5')
    if (!('value' in off)) return null
    return {
      deductionPerLate: off.value,
      ...deduction('deductionPerLetter', /moi cong van ([\d.,]*\d)/.exec(words)?.[1]),
      ...deduction('deductionPerDay', /moi ngay ([\d.,]*\d)/.exec(words)?.[1]),
    }
  }
  if (method !== 'indicator_at_least') return {}
  const found = /chi tieu (\S+) tu ([\d.,]+)/.exec(words)
  const least = readNumber(found?.[2] ?? '')
  return found?.[1] && 'value' in least ? { indicator: found[1].toUpperCase(), atLeast: least.value } : null
}

const criterionIn = (line: string): CriterionTyped | null => {
  const [part = '', text = '', points = '', counted = 'chấm tay'] = line.split('|').map((cell) => cell.trim())
  const maximum = readNumber(points)
  const words = fold(counted)
  const method = methods.find(({ written }) => words.startsWith(written))?.method
  if (!part || !text || !('value' in maximum) || maximum.value <= 0 || !method) return null
  const rule = ruleOf(method, words)
  return rule && { part, text, maximum: maximum.value, method, rule }
}

/**
 * A scoring table as a person writes it, a criterion a line: `Phần | Tiêu chí | điểm tối đa | cách tính`. Throws
 * `scoring_table.line_wrong` with the number and text of the first line that cannot be read.
 */
export const criteriaIn = (text: string): readonly CriterionTyped[] =>
  text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const criterion = criterionIn(line)
    if (criterion) return [criterion]
    const values = { number: at + 1, line: line.trim().slice(0, 80) }
    throw new Refusal('scoring_table.line_wrong', {
      values,
      fields: { criteria: { code: 'scoring_table.line_wrong', values } },
    })
  })
