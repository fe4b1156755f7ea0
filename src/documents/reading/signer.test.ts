import { describe, expect, it } from 'vitest'
import { wholePassage } from './passage.ts'
import { bodyOfSigner } from './signer.ts'

describe('the body of who signs', () => {
  it.each([
    ['Phó Chủ tịch Thường trực UBND tỉnh Trần Thị B', 'UBND tỉnh'],
    ['Chủ tịch UBND tỉnh Hà Nam Nguyễn Văn A', 'UBND tỉnh Hà Nam'],
    ['Chủ tịch UBND TP Hồ Chí Minh', 'UBND TP Hồ Chí Minh'],
    ['Giám đốc Sở Tư pháp', 'Sở Tư pháp'],
    ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
    ['UBND tỉnh Hà Nam', 'UBND tỉnh Hà Nam'],
  ])('%s is %s', (signer, body) => {
    expect(bodyOfSigner(wholePassage(signer)).text).toBe(body)
  })
})
