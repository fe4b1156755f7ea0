import { describe, expect, it } from 'vitest'
import { uniqueId } from './unique-id.ts'

describe('unique id', () => {
  it('is a uuid of version 5, the same one for the same text', () => {
    expect(uniqueId('on-unit-merged:17')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(uniqueId('on-unit-merged:17')).toBe(uniqueId('on-unit-merged:17'))
    expect(uniqueId('on-unit-merged:17')).not.toBe(uniqueId('on-unit-merged:18'))
  })

  it('does not see how accents are composed', () => {
    expect(uniqueId('Điện Biên'.normalize('NFD'))).toBe(uniqueId('Điện Biên'.normalize('NFC')))
  })

  it('stays what it was: ids that have been given out are kept in registers', () => {
    expect(uniqueId('')).toMatchInlineSnapshot(`"0d987f7f-7f39-5cd7-98b5-165ee49324ae"`)
    expect(uniqueId('đợt thi đua')).toMatchInlineSnapshot(`"57e2434c-0117-5c87-bb02-0fb1412c1797"`)
  })
})
