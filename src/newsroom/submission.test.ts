import { expect, test } from 'vitest'
import { packagedText } from '../platform/files/packaged-text.ts'
import { tidy } from '../platform/plain/vietnamese.ts'
import { readCaption, readSubmission } from './submission.ts'

const blocksOf = (text: string) =>
  tidy(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ text: line, html: `<p>${line}</p>` }))

test('a page like the first seed text is taken apart into what its article needs', () => {
  const [, , ...page] = blocksOf(packagedText('seed/texts/S1.txt'))
  const read = readSubmission(page.filter(({ text }) => !/^(?:Thứ|Tin đã đăng)/.test(text)))
  expect(read?.title.startsWith('Điện Biên phát động đợt thi đua')).toBe(true)
  expect(read?.sourceSlug).toBe('DIC')
  expect(read?.lead?.startsWith('Ngày 26/02/2021 vừa qua')).toBe(true)
  expect(read?.byLine).toBe('Tin, ảnh: Trần Hà')
  expect(read?.captions.map(({ credit }) => credit)).toEqual(['Hà Thanh'])
  expect(read?.html).not.toContain('Ảnh: Hà Thanh')
  expect(read?.html.match(/<p>/g)).toHaveLength(4)
})

test('a caption is told from a by-line and from a sentence', () => {
  expect(readCaption('Toàn cảnh hội nghị (Ảnh: Lò Thị Mai)')).toEqual({
    caption: 'Toàn cảnh hội nghị.',
    credit: 'Lò Thị Mai',
  })
  expect(readCaption('Tin, ảnh: Trần Hà')).toBeNull()
  expect(readCaption('Hội nghị có 27 người dự.')).toBeNull()
})

test('a single line is a title, nothing is nothing', () => {
  expect(readSubmission(blocksOf('Chỉ có tiêu đề'))).toMatchObject({
    title: 'Chỉ có tiêu đề',
    lead: null,
    html: '',
  })
  expect(readSubmission([])).toBeNull()
})
