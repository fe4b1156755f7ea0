import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { textFiles } from './text-files.ts'

const limits = { ending: '.yaml', files: 3, bytes: 1000 }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const zipOf = async (files: Readonly<Record<string, string>>) => {
  const zip = new JSZip()
  for (const [name, text] of Object.entries(files)) zip.file(name, text)
  return { name: 'luat.zip', bytes: await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) }
}

describe('the texts among sent files', () => {
  it('come of single files and of a zip with its folders, composed and with one kind of line end', async () => {
    const zip = await zipOf({
      'luật/n1/van-ban.yaml': 'code: N1\r\nvi: Nghị định\r\n'.normalize('NFD'),
      'luật/n1/ghi-chu.txt': 'x',
      '__MACOSX/luật/n1/._van-ban.yaml': 'x',
    })
    const single = { name: 'dieu-01.yaml', bytes: bytes('\uFEFFarticle: 1\n') }
    expect(textFiles([zip, single], limits)).toEqual([
      { path: 'luật/n1/van-ban.yaml', text: 'code: N1\nvi: Nghị định\n' },
      { path: 'dieu-01.yaml', text: 'article: 1\n' },
    ])
  })

  it('are none of a broken zip', () => {
    expect(textFiles([{ name: 'a.zip', bytes: bytes('PK nothing') }], limits)).toBeNull()
  })

  it('are none when there are too many, or when they unpack to too much', async () => {
    const many = await zipOf({ 'a.yaml': '1', 'b.yaml': '1', 'c.yaml': '1', 'd.yaml': '1' })
    expect(textFiles([many], limits)).toBeNull()
    const big = await zipOf({ 'a.yaml': 'x'.repeat(1001) })
    expect(big.bytes.length).toBeLessThan(1000)
    expect(textFiles([big], limits)).toBeNull()
    expect(textFiles([await zipOf({ 'a.yaml': 'x'.repeat(1000) })], limits)).toHaveLength(1)
  })
})
