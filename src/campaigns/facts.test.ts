import { describe, expect, it } from 'vitest'
import { loadLaw } from '../platform/law/load-law.ts'
import { assess } from '../platform/law/assess.ts'
import { factsOf } from './facts.ts'

const law = loadLaw()

const launch = {
  issuerName: 'UBND tỉnh Thử',
  documentIssuedOn: null,
  scope: 'sector_or_locality' as const,
  form: 'thematic' as const,
  purpose: 'Làm xong đường liên bản',
  slogan: null,
  criteria: 'Đúng hạn' as string | null,
  plan: 'Khảo sát, thi công' as string | null,
  measures: 'Huy động ngày công',
  start: { on: '2024-03-01', precision: 'month' as const },
  end: { on: '2024-06-01', precision: 'month' as const },
  endEvent: null,
  earlierStartConfirmed: false,
  contents: [{ text: 'Làm đường' }],
  audiences: [{ text: 'các xã' }],
  indicators: [],
}

const verdict = (more: Partial<typeof launch>) =>
  assess(law, 'campaign', factsOf({ ...launch, ...more }), '2024-03-01', { source: 'draft' }).find(
    ({ clause }) => clause === 'L06-2022.D17.K1',
  )?.verdict

describe('what must be settled before a launch', () => {
  it('is met when criteria and plan are written, and not met when the form left them empty', () => {
    expect(verdict({})).toBe('met')
    expect(verdict({ criteria: null })).toBe('not met')
    expect(verdict({ plan: null })).toBe('not met')
  })
})
