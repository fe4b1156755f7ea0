import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import JSZip from 'jszip'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { filePart, mailOf, multipart, textPart } from './mail.fixture.ts'
import { readSubmissionFile } from './submission-file.ts'

const photo = (width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#357' } })
    .jpeg()
    .toBuffer()

const word = async (more: readonly Paragraph[] = []) =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun('Họp bản Pá Pao về ngày bầu cử')] }),
            new Paragraph({ children: [new TextRun({ text: '82 người dự buổi họp.', bold: true })] }),
            ...more,
            new Paragraph({ children: [new TextRun('Tin, ảnh: Trần Hà')] }),
          ],
        },
      ],
    }),
  )
const read = (name: string, bytes: Uint8Array) =>
  readSubmissionFile({ name, bytes: new Uint8Array(bytes) }, 'file')

it('a Word file gives its text and the pictures that stand in it', async () => {
  const image = new ImageRun({
    type: 'jpg',
    data: await photo(),
    transformation: { width: 400, height: 300 },
  })
  const { html, pictures, leftAside } = await read(
    'bai.docx',
    await word([new Paragraph({ children: [image] })]),
  )
  expect(html).toContain('Họp bản Pá Pao')
  expect(html).toContain('<strong>82 người dự buổi họp.</strong>')
  expect(html).not.toContain('base64')
  expect(pictures.map(({ width }) => width)).toEqual([800])
  expect(leftAside).toEqual([])
})

it('a zip gives the Word file’s text and its photos; what is neither is left aside and named', async () => {
  const zip = new JSZip()
  zip.file('Gửi/bai.docx', await word())
  zip.file('Gửi/anh 1.jpg', await photo())
  zip.file('Gửi/giả.jpg', new Uint8Array([0x4d, 0x5a, 0x90, 0]))
  zip.file('Gửi/số liệu.xls', 'x')
  zip.file('__MACOSX/._anh 1.jpg', 'x')
  const { html, pictures, leftAside } = await read('gui.zip', await zip.generateAsync({ type: 'uint8array' }))
  expect(html).toContain('Họp bản Pá Pao')
  expect(pictures).toHaveLength(1)
  expect(leftAside.map(({ name, code }) => [name, code])).toEqual([
    ['số liệu.xls', 'upload.mismatched'],
    ['giả.jpg', 'upload.program'],
  ])
})

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const letter = (parts: Parameters<typeof multipart>[1]) =>
  mailOf(['From: ha@example.vn', 'Subject: Tin'], multipart('mixed', parts))

it('a mail gives the text of its Word file and its photos, those in a zip too; its letter and the rest are named', async () => {
  const zip = new JSZip()
  zip.file('anh 2.jpg', await photo(900))
  zip.file('anh 3.jpg', await photo(100, 50))
  const { kind, html, pictures, leftAside, mail, isLetter } = await read(
    'thu.eml',
    letter([
      textPart('plain', 'Kính gửi Ban Biên tập', 'utf-8'),
      filePart('bai.docx', docx, new Uint8Array(await word())),
      filePart('bai 2.docx', docx, new Uint8Array(await word())),
      filePart('anh 1.jpg', 'image/jpeg', new Uint8Array(await photo())),
      filePart('anh.zip', 'application/zip', await zip.generateAsync({ type: 'uint8array' })),
      filePart('hong.zip', 'application/zip', new Uint8Array([0x50, 0x4b, 3, 4])),
      filePart('logo.svg', 'image/svg+xml', new TextEncoder().encode('<svg onload="x()"></svg>')),
    ]),
  )
  expect([kind, isLetter, mail?.sender?.address]).toEqual(['mail', false, 'ha@example.vn'])
  expect(html).toContain('Họp bản Pá Pao')
  expect(pictures.map(({ width }) => width)).toEqual([800, 900])
  expect(leftAside.map(({ name, code }) => [name, code])).toEqual([
    ['hong.zip', 'upload.zip_damaged'],
    ['Tin', 'aside.letter'],
    ['bai 2.docx', 'aside.second_text'],
    ['logo.svg', 'upload.svg'],
    ['anh 3.jpg', 'upload.picture_too_small'],
  ])
  expect(leftAside.find(({ code }) => code === 'aside.letter')?.values).toEqual({
    letter: 'Kính gửi Ban Biên tập',
  })
})

it('a mail without a Word file is the text itself', async () => {
  const read1 = await read('thu.eml', letter([textPart('html', '<p>Họp bản</p>', 'utf-8')]))
  expect(read1).toMatchObject({ kind: 'mail', isLetter: true, html: '<p>Họp bản</p>', leftAside: [] })
})

it('what cannot be a submission is refused by its sentence', async () => {
  const refused = async (name: string, bytes: Uint8Array, code: string) =>
    expect(read(name, bytes)).rejects.toMatchObject({ code })
  const zip = new JSZip()
  zip.file('anh.jpg', await photo())
  await refused('chi-anh.zip', await zip.generateAsync({ type: 'uint8array' }), 'upload.zip_without_word')
  await refused('hong.zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'upload.zip_damaged')
  await refused('thu.msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'upload.mail_of_outlook')
  await refused('thu.eml', new TextEncoder().encode('không phải thư'), 'upload.mail_unreadable')
  await refused('lon.eml', new Uint8Array(12 * 1024 * 1024), 'upload.too_large')
  await refused('cu.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'upload.old_office')
  const many = new JSZip()
  for (let n = 0; n < 70; n += 1) many.file(`${n}.txt`, 'x')
  await refused('nhieu.zip', await many.generateAsync({ type: 'uint8array' }), 'upload.zip_too_many')
})
