import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const tokens = Object.fromEntries(
  [...readFileSync(join(here, 'base/tokens.css'), 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)]
    .toReversed()
    .map((match) => [match[1], match[2]]),
)

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)

/** WCAG 2.2, relative luminance. */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test.each([
  ['ink', 'paper', 7],
  ['ink', 'canvas', 7],
  ['ink-2', 'canvas', 7],
  ['ink-3', 'canvas', 4.5],
  ['cham', 'canvas', 7],
  ['cham', 'info-ground', 7],
  ['son', 'canvas', 7],
  ['paper', 'son-dark', 7],
  ['paper', 'cham', 7],
  ['gold', 'son-dark', 4.5],
  ['gold-ink', 'gold-ground', 4.5],
  ['ok', 'ok-ground', 4.5],
  ['ok', 'canvas', 4.5],
  ['warn', 'warn-ground', 4.5],
  ['warn', 'canvas', 4.5],
  ['err', 'err-ground', 4.5],
  ['err', 'canvas', 4.5],
  ['ink', 'neutral-ground', 7],
  ['paused', 'paused-ground', 7],
  ['ink', 'focus', 7],
  ['focus', 'son-dark', 3],
  ['border-strong', 'paper', 3],
  ['border-strong', 'canvas', 3],
])('%s on %s has a contrast of at least %d', (front, ground, least) => {
  const [one, other] = [tokens[front], tokens[ground]]
  expect(one && other && contrast(one, other)).toBeGreaterThanOrEqual(least)
})

test('every part is imported', () => {
  const entry = readFileSync(join(here, 'style.css'), 'utf8')
  const parts = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && file !== 'style.css',
  )
  expect(parts.filter((part) => !entry.includes(part.replaceAll('\\', '/')))).toEqual([])
})

test('the sheet and the fonts stay within their bytes', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'style.css')],
    bundle: true,
    minify: true,
    write: false,
    outdir: '/',
    external: ['*.woff2'],
  })
  const sheet = outputFiles[0]?.contents ?? new Uint8Array()
  expect(sheet.length).toBeGreaterThan(1000)
  expect(brotliCompressSync(sheet).length).toBeLessThan(12 * 1024)
  const fonts = readdirSync(join(here, 'fonts')).filter((file) => file.endsWith('.woff2'))
  expect(fonts).toHaveLength(4)
  const bytes = fonts.reduce((sum, file) => sum + readFileSync(join(here, 'fonts', file)).length, 0)
  expect(bytes).toBeLessThan(44 * 1024)
})
