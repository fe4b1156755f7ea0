import { describe, expect, it } from 'vitest'
import { readLaunchDocument } from './read.ts'

const LENGTH = 50_000

/** Pieces that a careless pattern would try again from every place. */
const pieces = [
  'a',
  ' ',
  '\n',
  '.',
  '. ',
  ';',
  '"',
  '“ ',
  '(',
  '1',
  '1/',
  '1.000.',
  '-',
  'İ',
  'a\u0301\u0323',
  'số 1/KH-UBND ',
  '12/KH-A - ',
  'UBND ',
  'Sở A, ',
  'Hội đồng của ',
  'Cụm thi đua của ',
  'thi đua ',
  'phát động phong trào thi đua, ',
  'chủ đề năm ',
  'a) ',
  '1. A\n',
  '. b) Y',
  'từ ngày 1/1/2030 đến ',
  'kỷ niệm 10 năm, hướng tới ',
  'nội dung thi đua ',
  'nội dung 1 1 1 1 1 1 1 1 1 1 1 1 x\n',
  'cán bộ, ',
  'đạt 100% ',
  'Giao Sở A ',
  'ký giao ước ',
  'ỦY BAN NHÂN DÂN\n',
  'Số: 1/KH-UBND\n',
  'công nhận ',
  'ban hành Kế hoạch ',
  'giai đoạn 1 ',
  'nhiệm kỳ 2030-2035 ',
]

/** A pattern that backtracks without bound would not come back within the time of a test. */
describe('a hostile text', () => {
  it.each(pieces)('of %j without end is read to its end', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length))
    expect(readLaunchDocument(text).kind).toMatch(/^[a-z]+$/)
  })
})
