import { describe, expect, it } from 'vitest'
import { readChat } from './entry/chat-lines.ts'
import { communeText, lateText } from './message-text.ts'

const told = { voted: 235, listed: 241, closed: false, toldAt: '2021-05-23T02:10:00.000Z' }
const sum = { areas: 3, reported: 2, voted: 422, listedReported: 428, figuresAt: told.toldAt }
const areas = [
  { number: 1, told },
  { number: 2, told: { ...told, voted: 187, listed: 187, closed: true } },
  { number: 3, told: null },
]

describe('the text of a commune', () => {
  const text = communeText('Xã Mường Luân', '09:00', sum, areas)

  it('says figures with their hour and coverage', () => {
    expect(text.split('\n')).toEqual([
      'Xã Mường Luân, mốc 09:00: 422/428 cử tri đã bầu (98,6%); 2/3 khu vực đã báo, lúc 09:10',
      'Tổ 1: 235/241 lúc 09:10',
      'Tổ 2: 187/187 xong lúc 09:10',
      'Tổ 3: chưa báo',
    ])
  })

  it('is read back as it was told', () => {
    const known = [241, 187, 150].map((listed, at) => ({ id: at, number: at + 1, code: `${at}`, listed }))
    const lines = readChat(text.split('\n').slice(1).join('\n'), known)
    expect(
      lines.map((line) => (line.kind === 'figure' ? [line.voted, line.listed, line.time] : line.kind)),
    ).toEqual([[235, 241, '09:10'], [187, 187, '09:10'], 'question'])
  })
})

describe('the text of the late', () => {
  it('names the areas commune by commune', () => {
    const late = [
      { number: 3, communeName: 'xã Mường Luân' },
      { number: 5, communeName: 'xã Mường Luân' },
      { number: 1, communeName: 'xã Na Son' },
    ]
    expect(lateText('Tỉnh Điện Biên', '09:00', late)).toBe(
      'Tỉnh Điện Biên, mốc 09:00: còn 3 khu vực chưa báo\nxã Mường Luân: tổ 3, 5\nxã Na Son: tổ 1',
    )
  })
})
