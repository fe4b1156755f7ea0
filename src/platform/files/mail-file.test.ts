import { describe, expect, it } from 'vitest'
import { readMailFile } from './mail-file.ts'
import { encodedWord, filePart, forwardedPart, mailOf, multipart, textPart } from './mail.fixture.ts'

const read = (bytes: Uint8Array, name = 'thu.eml') => readMailFile({ name, bytes }, 'file')
const photo = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])

const headersFor = (subject: string, from = 'ha@example.vn') => [
  `From: ${from}`,
  `Subject: ${subject}`,
  'Date: Sat, 10 Apr 2021 20:15:00 +0700',
]

describe('a mail of a contributor', () => {
  it('gives subject, sender, words and files, whatever charset and encoding each part chose', async () => {
    const mail = mailOf(
      headersFor(
        encodedWord('Tin bài: Họp bản Pá Pao về ngày bầu cử', 'windows-1258'),
        `${encodedWord('Trần Thị Hạnh', 'utf-8')} <hanh@example.vn>`,
      ),
      multipart('mixed', [
        multipart('alternative', [
          textPart('plain', 'Họp bản Pá Pao\nTối 10/4, bản họp dân.', 'windows-1258'),
          textPart('html', '<p>Họp bản Pá Pao</p><p>Tối 10/4, bản họp <b>dân</b>.</p>', 'utf-8'),
        ]),
        filePart('Ảnh buổi họp.jpg', 'image/jpeg', photo),
      ]),
    )
    const { subject, sender, sentAt, html, files } = await read(mail)
    expect(subject).toBe('Tin bài: Họp bản Pá Pao về ngày bầu cử')
    expect(sender).toEqual({ name: 'Trần Thị Hạnh', address: 'hanh@example.vn' })
    expect(sentAt).toBe('2021-04-10T13:15:00.000Z')
    expect(html).toContain('Tối 10/4, bản họp <b>dân</b>.')
    expect(files.map(({ name, bytes }) => [name, [...bytes]])).toEqual([['Ảnh buổi họp.jpg', [...photo]]])
  })

  it('in plain text of windows-1258 alone is read too: a line a paragraph, cut lines put together, no card', async () => {
    const cut =
      'Tối ngày 10 tháng 4, bản Pá Pao, xã Mường Luân họp dân để\nnghe về ngày bầu cử, nơi bỏ phiếu và cách xem danh sách.'
    const text = `Họp bản\n\n${cut}\n\nTin: Trần Hà\n-- \nTrần Hà, 0215 000 000`
    const { html } = await read(mailOf(headersFor('Tin'), textPart('plain', text, 'windows-1258')))
    expect(html.normalize('NFC')).toBe(`<p>Họp bản</p><p>${cut.replace('\n', ' ')}</p><p>Tin: Trần Hà</p>`)
  })

  it('cannot slip HTML into plain words', async () => {
    const { html } = await read(
      mailOf(headersFor('x'), textPart('plain', 'a <script>b</script> & c', 'utf-8')),
    )
    expect(html).toBe('<p>a &lt;script&gt;b&lt;/script&gt; &amp; c</p>')
  })

  it('that forwards another without a word gives that one’s words and files, however deep they lie', async () => {
    const inner = mailOf(
      headersFor(encodedWord('Gương sáng bản Mường', 'utf-8'), 'mai@example.vn'),
      multipart('mixed', [
        textPart('plain', 'Gương sáng bản Mường', 'utf-8'),
        filePart('anh.jpg', 'image/jpeg', photo),
      ]),
    )
    const middle = mailOf(
      headersFor('Fwd'),
      multipart('mixed', [textPart('plain', '', 'utf-8'), forwardedPart(inner)]),
    )
    const outer = mailOf(
      headersFor('Fwd: Fwd'),
      multipart('mixed', [textPart('plain', ' ', 'utf-8'), forwardedPart(middle)]),
    )
    const { subject, sender, html, files } = await read(outer)
    expect(subject).toBe('Gương sáng bản Mường')
    expect(sender?.address).toBe('mai@example.vn')
    expect(html).toContain('Gương sáng bản Mường')
    expect(files.map(({ name }) => name)).toEqual(['anh.jpg'])
  })

  it('that names nobody and no day is read all the same', async () => {
    const mail = mailOf([`Subject: ${encodedWord('Ảnh', 'utf-8')}`], textPart('plain', 'Ảnh', 'utf-8'))
    expect(await read(mail)).toMatchObject({ subject: 'Ảnh', sender: null, sentAt: null })
  })

  it.each([
    ['a text that is none', new TextEncoder().encode('Kính gửi Ban Biên tập')],
    ['bytes', new Uint8Array([0, 1, 2, 3, 255])],
    [
      'one nested beyond reason',
      mailOf(
        headersFor('x'),
        Array.from({ length: 60 }).reduce<ReturnType<typeof multipart>>(
          (inner, _, at) => {
            const boundary = `b${at}`
            return {
              head: [`Content-Type: multipart/mixed; boundary=${boundary}`],
              body: `--${boundary}\r\n${inner.head.join('\r\n')}\r\n\r\n${inner.body}\r\n--${boundary}--`,
            }
          },
          textPart('plain', 'x', 'utf-8'),
        ),
      ),
    ],
  ])('%s is refused by its sentence', async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'upload.mail_unreadable',
      fields: { file: { code: 'upload.mail_unreadable', values: { name: 'thu.eml' } } },
    })
  })
})
