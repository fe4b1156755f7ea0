import { describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/plain/refusal.ts'
import { speak, type Words } from '../../platform/plain/words.ts'
import { extract } from './command-line.ts'
import { MOST_TO_READ, textOfFile, textPasted } from './input.ts'
import { refusals, words } from './words.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [at, letter] of [...`\ufeff${text}`].entries())
    view.setUint16(at * 2, letter.charCodeAt(0), !big)
  return bytes
}

const codeOf = (read: () => unknown): string => {
  try {
    read()
    return 'read'
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

const sentence = 'Ủy ban phát động thi đua.'

describe('text of a file', () => {
  it.each([
    ['UTF-8', utf8(sentence)],
    ['UTF-8 with its mark', utf8(`\ufeff${sentence}`)],
    ['UTF-16, little end first', utf16(sentence, false)],
    ['UTF-16, big end first', utf16(sentence, true)],
    ['decomposed letters', utf8(sentence.normalize('NFD'))],
    ['no-break and zero-width spaces', utf8(sentence.replaceAll(' ', '\u00a0').replace('thi', 't\u200bhi'))],
  ])('is read from %s', (_, bytes) => {
    expect(textOfFile(bytes, 'van-ban.txt')).toBe(sentence)
  })

  it.each([
    ['an empty file', new Uint8Array(), 'a.txt', 'document.empty'],
    ['spaces and marks alone', utf8(' \n—\u200b\n'), 'a.txt', 'document.empty'],
    ['a picture called .txt', new Uint8Array([0xff, 0xd8, 0xff, 0, 0, 1, 2, 3]), 'a.txt', 'document.binary'],
    ['a PDF called .txt', utf8('%PDF-1.7 ...'), 'a.txt', 'document.binary'],
    ['an office file called .txt', new Uint8Array([0x50, 0x4b, 3, 4, 65, 65]), 'a.txt', 'document.binary'],
    ['an old code page', new Uint8Array([0x70, 0xb8, 0xd6, 0x20, 0xe9]), 'a.txt', 'document.not_unicode'],
    ['a Word file', utf8('x'), 'Kế hoạch.docx', 'document.other_format'],
    ['a PDF', utf8('%PDF-1.7'), 'ke-hoach.PDF', 'document.other_format'],
    ['a text of 30 MB', new Uint8Array(30 * 1024 * 1024).fill(97), 'a.txt', 'document.too_long'],
  ])('refuses %s', (_, bytes, name, code) => {
    expect(codeOf(() => textOfFile(bytes, name))).toBe(code)
  })

  it('is bounded for a pasted text too', () => {
    expect(codeOf(() => textPasted('a'.repeat(MOST_TO_READ)))).toBe('read')
    expect(codeOf(() => textPasted('a'.repeat(MOST_TO_READ + 1)))).toBe('document.too_long')
    expect(codeOf(() => textPasted(' \n '))).toBe('document.empty')
  })
})

describe('text of a page', () => {
  const page = (body: string): string =>
    textOfFile(
      utf8(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`),
      'p.html',
    )

  it('makes blocks lines and list items marked lines', () => {
    expect(
      page(
        '<h1>A &amp; B</h1><p>m&#7897;t <b>h</b>ai<br>ba</p><ol start="3"><li>x<li>y</ol><ul><li>z</li></ul>',
      ),
    ).toBe('A & B\n\nmột hai\nba\n\n3. x\n4. y\n\n- z')
  })

  it('drops scripts, menus, forms and what is hidden', () => {
    const noise =
      '<nav><a>Trang chủ</a></nav><script>var a = "<p>"</script><style>p{}</style><div class="left sidebar"><p>Tin khác</p></div>' +
      '<form><label>Tìm</label><input></form><p hidden>ẩn</p><div role="navigation">menu</div><footer>Bản quyền</footer>'
    expect(page(`${noise}<article class="article-header"><p>Thân bài</p></article>${noise}`)).toBe('Thân bài')
  })

  it('bears unclosed, crossed and very deep tags', () => {
    expect(page('<p>một<div><b>hai</p></i>ba')).toBe('một\n\nhai\n\nba')
    expect(page(`${'<div>'.repeat(20_000)}sâu`)).toBe('sâu')
    expect(codeOf(() => page('<nav>chỉ có menu</nav>'))).toBe('document.empty')
  })
})

describe('thidua extract', () => {
  const run = async (args: readonly string[], content: Uint8Array | null = utf8(sentence)) => {
    const said = { out: '', err: '' }
    const readFile = async () => {
      if (content === null) throw new Error('ENOENT')
      return content
    }
    const code = await extract(args, {
      readFile,
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      tell: speak<Words>(words)('vi'),
      sayRefusal: ({ code, values }) => speak<Words>(refusals)('vi')(code, values),
    })
    return { code, ...said }
  }

  it('takes its options in any place', async () => {
    const [before, after] = [await run(['--json', 'a.txt']), await run(['a.txt', '--json'])]
    expect(before).toEqual(after)
    expect(before.code).toBe(0)
    expect(JSON.parse(before.out)).toMatchObject({ documents: [], participants_signed: [] })
    expect((await run(['a.txt'])).out).toContain('Tên phong trào')
  })

  it('says what is wrong and ends with its code', async () => {
    expect(await run(['missing.txt'], null)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('missing.txt'),
    })
    expect(await run([])).toMatchObject({ code: 2, out: '' })
    expect(await run(['a.txt', 'b.txt'])).toMatchObject({ code: 2 })
    expect(await run(['a.txt', '--xml'])).toMatchObject({ code: 2, err: expect.stringContaining('--xml') })
    expect(await run(['a.docx'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Ctrl+V') })
  })
})
