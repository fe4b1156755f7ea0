import { expect, it } from 'vitest'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { Visit } from '../../platform/web/route.ts'
import { articleTyped, atFormFields } from './typed-article.ts'

const typed = {
  title: 'Bài',
  pictureCount: '4',
  pictureFileId0: 'a',
  caption0: 'Ảnh bỏ đi',
  remove0: 'on',
  pictureFileId1: 'b',
  caption1: 'Một',
  alt1: 'Mô tả một',
  focal1: '15,50',
  pictureFileId2: 'c',
  caption2: 'x'.repeat(3000),
  alt2: 'Mô tả hai',
  caption3: '',
  attachmentCount: '2',
  attachmentId0: 'p',
  attachmentLabel0: 'Kế hoạch',
  attachmentRemove0: 'on',
  attachmentId1: 'q',
  attachmentLabel1: 'Q',
}

it('pictures are told in their order, those sent several at once behind them without words', () => {
  const { pictures } = articleTyped(typed, { placed: new Map([[3, 'new']]), more: ['d', 'e'] })
  expect(pictures).toMatchObject([
    { fileId: 'b', caption: 'Một', focalX: 15, sent: null },
    { fileId: 'c', alt: 'Mô tả hai', focalX: 50 },
    { fileId: null, caption: '', sent: 'new' },
    { fileId: null, caption: '', alt: '', sent: 'd' },
    { fileId: null, caption: '', alt: '', sent: 'e' },
  ])
})

it('a fault stands at the field of the form, though the command counts without the places left empty', () => {
  const faults = {
    title: 'ngắn quá',
    'pictures.1.caption': 'dài quá',
    'pictures.2.caption': 'thiếu',
    'attachments.0.label': 'ngắn quá',
    'attachments.1.label': 'ngắn quá',
  }
  const problem = { refusal: new Refusal('input.invalid'), typed, sentence: 'sai', faults }
  const visit = { problem, path: '/x' } as unknown as Visit
  expect(atFormFields(visit).problem?.faults).toEqual({
    title: 'ngắn quá',
    caption2: 'dài quá',
    caption3: 'thiếu',
    attachmentLabel1: 'ngắn quá',
    attachmentLabel: 'ngắn quá',
  })
  const quiet = { ...visit, problem: null }
  expect(atFormFields(quiet)).toBe(quiet)
})
