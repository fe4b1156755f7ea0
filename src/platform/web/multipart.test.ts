import { describe, expect, it } from 'vitest'
import { mostOfFile, readForm } from './body.ts'
import { boundaryOf, readMultipart } from './multipart.ts'

const lines = (...parts: readonly string[]): Buffer => Buffer.from(parts.join('\r\n'))

const field = (name: string, text: string): readonly string[] => [
  '--x',
  `Content-Disposition: form-data; name="${name}"`,
  '',
  text,
]

describe('a multipart body', () => {
  it('is taken apart as browsers make it', async () => {
    const form = new FormData()
    form.append('tên "lạ"\n', 'hai\r\ndòng --x')
    form.append(
      'tep',
      new File([new Uint8Array([0, 13, 10, 45, 45, 255])], 'ảnh "1".png', { type: 'image/png' }),
    )
    form.append('trong', '')
    const request = new Request('http://localhost', { method: 'POST', body: form })
    const boundary = boundaryOf(request.headers.get('content-type') ?? '') ?? ''
    const parts = readMultipart(Buffer.from(await request.arrayBuffer()), boundary)
    expect(parts.whole).toBe(true)
    expect(parts.fields).toEqual([
      ['tên "lạ"\r\n', 'hai\r\ndòng --x'],
      ['trong', ''],
    ])
    const [name, file] = parts.files[0] ?? []
    expect([name, file?.name, file?.mediaType]).toEqual(['tep', 'ảnh "1".png', 'image/png'])
    expect([...(file?.bytes ?? [])]).toEqual([0, 13, 10, 45, 45, 255])
  })

  it('that breaks off gives what came, and says that it is not whole', () => {
    const whole = lines(...field('a', 'một'), ...field('b', 'hai'), '--x--', '')
    for (let length = 0; length < whole.length - 4; length += 1) {
      const parts = readMultipart(whole.subarray(0, length), 'x')
      expect(parts.whole).toBe(false)
      expect(parts.fields.length).toBeLessThanOrEqual(2)
    }
    const cut = readMultipart(whole.subarray(0, whole.indexOf('hai') + 2), 'x')
    expect(cut.fields).toEqual([
      ['a', 'một'],
      ['b', 'ha'],
    ])
  })

  it('keeps of a file name only the name', () => {
    const named = (fileName: string) =>
      readMultipart(
        lines('--x', `Content-Disposition: form-data; name="tep"; filename="${fileName}"`, '', 'a', '--x--'),
        'x',
      ).files[0]?.[1].name
    expect(['C:\\Users\\An\\kế hoạch.doc', '../../etc/passwd', 'a%22b.txt'].map(named)).toEqual([
      'kế hoạch.doc',
      'passwd',
      'a"b.txt',
    ])
  })

  it('without a file chosen has no file', () => {
    const none = lines('--x', 'Content-Disposition: form-data; name="tep"; filename=""', '', '', '--x--')
    expect(readMultipart(none, 'x')).toEqual({ fields: [], files: [], whole: true })
  })

  it('of another kind gives nothing', () => {
    expect(readMultipart(Buffer.from('a=b'), 'x')).toEqual({ fields: [], files: [], whole: false })
  })
})

describe('a file too big to be held', () => {
  const sent = async (...sizes: readonly number[]) => {
    const form = new FormData()
    form.append('title', 'còn nguyên')
    for (const [at, size] of sizes.entries())
      form.append('pictures', new File([new Uint8Array(size)], `anh-${at}.jpg`))
    return readForm(new Request('http://localhost', { method: 'POST', body: form }), 40 * 1024 * 1024)
  }
  const tooBig = mostOfFile + 1

  it('stops the form when it came alone, and what was typed is kept', async () => {
    const { refusal, typed } = await sent(tooBig)
    expect(refusal).toMatchObject({ code: 'file.too_big', values: { name: 'anh-0.jpg' } })
    expect(Object.keys(refusal?.fields ?? {})).toEqual(['pictures'])
    expect(typed['title']).toBe('còn nguyên')
  })

  it('among several is left to who takes them, so that the others are not lost', async () => {
    const { refusal, files } = await sent(10, tooBig)
    expect(refusal).toBeNull()
    expect(files['pictures']?.map(({ bytes }) => bytes.length)).toEqual([10, tooBig])
  })
})
