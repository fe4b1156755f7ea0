import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { webHouse } from '../../../test/web-house.tsx'
import { openAssets } from './assets.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-assets-'))
writeFileSync(join(folder, 'style-5XQ3ABCD.css'), 'p{margin:0}'.repeat(100))
writeFileSync(join(folder, 'text-latin-ANOH7ZEW.woff2'), 'font')
writeFileSync(join(folder, 'manifest.json'), '{}')
const assets = openAssets(folder)
const { ask } = webHouse({ assets })

it('finds files by the name without the hash, and only what browsers fetch', () => {
  expect(assets.href('style.css')).toBe('/assets/style-5XQ3ABCD.css')
  expect(assets.find('manifest.json')).toBeNull()
  expect(() => assets.href('other.css')).toThrow('other.css has not been built')
})

it('gives them for ever, compressed where that helps', async () => {
  const style = await ask('/assets/style-5XQ3ABCD.css', { headers: { 'accept-encoding': 'gzip' } })
  expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8')
  expect(style.headers.get('x-content-type-options')).toBe('nosniff')
  expect(gunzipSync(await style.arrayBuffer()).toString()).toHaveLength(1100)
  const font = await ask('/assets/text-latin-ANOH7ZEW.woff2', { headers: { 'accept-encoding': 'gzip' } })
  expect([font.headers.get('content-encoding'), await font.text()]).toEqual([null, 'font'])
})

it('gives nothing else', async () => {
  for (const path of ['/assets/manifest.json', '/assets/..%2fpackage.json', '/assets/']) {
    expect((await ask(path)).status, path).not.toBe(200)
  }
})
