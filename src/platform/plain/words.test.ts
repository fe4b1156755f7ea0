import { describe, expect, it } from 'vitest'
import { fill, speak, type Words } from './words.ts'

const words = {
  late: { vi: 'Còn {count} đơn vị chưa nộp', en: '{count} units have not reported' },
  saved: { vi: 'Đã lưu', en: 'Saved' },
} satisfies Words

describe('words', () => {
  it('are spoken in the language of the page', () => {
    const [vi, en] = [speak(words)('vi'), speak(words)('en')]
    expect([vi('saved'), en('saved')]).toEqual(['Đã lưu', 'Saved'])
    expect(vi('late', { count: 33 })).toBe('Còn 33 đơn vị chưa nộp')
    expect(en('late', { count: 0 })).toBe('0 units have not reported')
  })

  it('choose between one and many where a sentence says both', () => {
    const sentence = '{count} {count?draft waits|drafts wait} for {who}'
    expect(fill(sentence, { count: 1, who: '{b?x|y}' })).toBe('1 draft waits for {b?x|y}')
    expect(fill(sentence, { count: '0', who: 'A' })).toBe('0 drafts wait for A')
    expect(fill(sentence, { count: 21, who: 'A' })).toBe('21 drafts wait for A')
  })

  it('leave a place without a value visible', () => {
    expect(fill('Còn {count} đơn vị trong {period}', { count: 2 })).toBe('Còn 2 đơn vị trong {period}')
  })

  it('do not read a value again for places', () => {
    expect(fill('{a} và {b}', { a: '{b}', b: '$&' })).toBe('{b} và $&')
  })
})
