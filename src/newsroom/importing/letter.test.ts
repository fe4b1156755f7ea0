import { describe, expect, it, test } from 'vitest'
import { proposedBy, readLetter, titleInSubject } from './letter.ts'

const lines = (...texts: readonly string[]) => texts.map((text) => ({ text, html: `<p>${text}</p>` }))
const read = (subject: string, ...texts: readonly string[]) => {
  const { blocks, courtesies } = readLetter(subject, lines(...texts))
  return { texts: blocks.map(({ text }) => text), courtesies }
}

describe('a letter that is the article itself', () => {
  it('loses its greeting, its thanks and its sender’s card, and tells them', () => {
    expect(
      read(
        'Tin bài: Họp bản về ngày bầu cử',
        'Kính gửi Ban Biên tập Trang thông tin điện tử,',
        'Em gửi tin về buổi họp bản tối qua.',
        'Họp bản về ngày bầu cử',
        '82 người dự buổi họp bằng tiếng Thái.',
        'Đại biểu dự họp. Ảnh: Lò Thị Mai',
        'Trân trọng cảm ơn!',
        'Lò Thị Mai',
        '0215 000 000',
        'Tin, ảnh: Lò Thị Mai',
      ),
    ).toEqual({
      texts: [
        'Họp bản về ngày bầu cử',
        '82 người dự buổi họp bằng tiếng Thái.',
        'Đại biểu dự họp. Ảnh: Lò Thị Mai',
        'Tin, ảnh: Lò Thị Mai',
      ],
      courtesies: [
        'Kính gửi Ban Biên tập Trang thông tin điện tử,',
        'Em gửi tin về buổi họp bản tối qua.',
        'Trân trọng cảm ơn!',
        'Lò Thị Mai',
        '0215 000 000',
      ],
    })
  })

  it('takes its title from the subject when it begins with a sentence', () => {
    const { texts } = read('Fwd: Gương sáng ở bản', 'Chị Mai đưa hòm phiếu qua suối.', 'Bà con ai cũng mến.')
    expect(texts[0]).toBe('Gương sáng ở bản')
    expect(texts).toHaveLength(3)
  })

  it('keeps a title that begins like a greeting, and thanks inside the text', () => {
    const told = ['Gửi niềm tin vào lá phiếu', 'Người dân xin cảm ơn tổ bầu cử vì đã đến tận nhà.']
    expect(read('', ...told)).toEqual({ texts: told, courtesies: [] })
  })

  it('of nothing but its subject is nothing', () => {
    expect(read('', 'Trân trọng!').texts).toEqual(['Trân trọng!'])
    expect(read('').texts).toEqual([])
  })
})

test.each([
  ['Re: Fwd: Tin bài: Họp bản', 'Họp bản'],
  ['Gửi bài – Họp bản', 'Họp bản'],
  ['Họp bản', 'Họp bản'],
  ['Tin mừng về bản', 'Tin mừng về bản'],
])('the title in “%s” is “%s”', (subject, title) => {
  expect(titleInSubject(subject)).toBe(title)
})

test('a person who sends is proposed as the author, an agency as the source', () => {
  expect(proposedBy('Trần Hà', 2)).toEqual({ byLine: 'Tin, ảnh: Trần Hà', sourceName: null })
  expect(proposedBy('Trần Hà', 0).byLine).toBe('Tin: Trần Hà')
  expect(proposedBy('Phòng Nội vụ huyện Thử', 1)).toEqual({
    byLine: null,
    sourceName: 'Phòng Nội vụ huyện Thử',
  })
  expect(proposedBy('', 1)).toEqual({ byLine: null, sourceName: null })
})
