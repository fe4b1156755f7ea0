import { describe, expect, it } from 'vitest'
import { Refusal } from './refusal.ts'

describe('refusal', () => {
  it('is 422 and about nothing else unless it says so', () => {
    const refusal = new Refusal('campaign.end_before_start')
    expect(refusal).toMatchObject({ code: 'campaign.end_before_start', status: 422, values: {}, fields: {} })
    expect(refusal).toBeInstanceOf(Error)
  })

  it('carries the values of its sentence, the fields and the clause', () => {
    const details = {
      values: { number: '508/KH-UBND' },
      fields: { number: { code: 'document.number_used' } },
      clause: 'X.D1',
      status: 409,
    } as const
    expect(new Refusal('document.number_used', details)).toMatchObject(details)
  })
})
