import { array, assert, constantFrom, integer, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChatLine, readChat } from './chat-lines.ts'

const areas = [241, 204, 188, 187, 310, 95].map((listed, at) => ({
  id: 100 + at,
  number: at + 1,
  code: `01${at + 1}`,
  listed,
}))

const readOne = (text: string): ChatLine => {
  const [line] = readChat(text, areas)
  if (!line) throw new Error('no line')
  return line
}

/** As short as a table needs it. */
const told = (line: ChatLine): string => {
  if (line.kind === 'question') return `? ${line.code}`
  if (line.kind === 'call') return `call ${line.area.number} ${line.reason} ${line.callAt ?? '–'}`
  const time = line.time ? ` ${line.time}` : ''
  return `${line.area.number}: ${line.voted}/${line.listed}${line.closed ? ' closed' : ''}${time}`
}

describe('a line of a chat', () => {
  it.each([
    ['Tổ 1: 235/241 lúc 9h10', '1: 235/241 09:10'],
    ['To 2 - 198/ 204', '2: 198/204'],
    ['Tổ 3 chưa có sóng, gọi lại 9h30', 'call 3 no_signal 09:30'],
    ['T4 187/187 xong 100%', '4: 187/187 closed'],
    ['Tổ 5: 91%', '? chat.percent_only'],
    ['BC 012 198/204', '2: 198/204'],
    ['bc 999 1/2', '? chat.unknown_code'],
    ['tổ bầu cử số 3: 100 trên 188', '3: 100/188'],
    ['TỔ 3: 100 trên tổng số 188 lúc 14g', '3: 100/188 14:00'],
    ['KVBP 5 300/310', '5: 300/310'],
    ['khu vực bỏ phiếu số 5: 300/310 (96,8%)', '5: 300/310'],
    ['- Tổ 1 ngày 23/5: 235/241', '1: 235/241'],
    ['1. 235/241', '1: 235/241'],
    ['Tổ 1 235', '1: 235/241'],
    ['Tổ 6: 91', '6: 91/95'],
    ['Tổ 1: 91', '? chat.count_or_percent'],
    ['Tổ 5: 1.204/1.310', '5: 1204/1310'],
    ['Tổ 1: 250/241', '? chat.over_listed'],
    ['Tổ 1: 120/241 91%', '? chat.percent_differs'],
    ['Tổ 1: 120/241, hôm nay 100/241', '? chat.two_counts'],
    ['Tổ 9: 10/20', '? chat.unknown_area'],
    ['235/241', '? chat.no_area'],
    ['chào cả nhà', '? chat.no_area'],
    ['Tổ 1', '? chat.no_count'],
    ['Tổ 1: 0/241', '1: 0/241'],
    ['Tổ 1: 10/0', '? chat.no_count'],
    ['Tổ 2 mất điện', 'call 2 power_cut –'],
    ['Tổ 2 gọi lại lúc 10h', 'call 2 other 10:00'],
    ['Tổ 1: 200/241 mất điện, đóng hòm', '1: 200/241 closed'],
    ['Tổ 1: Lò Văn An, Quàng Thị Bình chưa bầu', '? chat.names'],
    ['Tổ 1 (bản Pá Pao): 235/241', '1: 235/241'],
    [`Tổ 1: 235/241 ${'x'.repeat(300)}`, '? chat.too_long'],
    ['Tổ 1: 1.5/241', '? chat.no_count'],
  ])('%s → %s', (text, expected) => {
    expect(told(readOne(text))).toBe(expected)
  })

  it('is asked about when the message says two things of one area', () => {
    const lines = readChat('Tổ 1: 230/241\nTổ 2: 198/204\nTổ 1: 235/241', areas)
    expect(lines.map(told)).toEqual(['? chat.twice', '2: 198/204', '? chat.twice'])
    expect(readChat('Tổ 1: 230/241\n\nT1 230/241', areas).map(told)).toEqual(['1: 230/241', '1: 230/241'])
  })
})

describe('any message', () => {
  it('is read without a fault: each line once, no count above the list, none that the text does not say', () => {
    assert(
      property(array(string({ unit: 'binary', maxLength: 60 }), { maxLength: 12 }), (parts) => {
        const text = parts.join('\n')
        for (const line of readChat(text, areas)) {
          if (line.kind !== 'figure') continue
          expect(line.voted).toBeLessThanOrEqual(line.listed)
          expect(line.text.replaceAll('.', '')).toContain(String(line.voted))
        }
      }),
    )
  })

  it('gives back what was told, however it is written', () => {
    const written = constantFrom(
      (n: number, a: number, b: number) => `Tổ ${n}: ${a}/${b}`,
      (n: number, a: number, b: number) => `to ${n} - ${a} / ${b} luc 9h15`,
      (n: number, a: number, b: number) => `T${n} ${a} trên ${b}`,
      (n: number, a: number, b: number) => `BC 01${n} ${a}/${b}`,
    )
    assert(
      property(
        integer({ min: 1, max: 6 }),
        integer({ min: 1, max: 4000 }),
        nat(),
        written,
        (number, listed, seed, write) => {
          const voted = seed % (listed + 1)
          expect(readOne(write(number, voted, listed))).toMatchObject({
            kind: 'figure',
            voted,
            listed,
            area: { number },
            closed: voted === listed,
          })
        },
      ),
    )
  })
})
