import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lawFolder, loadLaw } from './load-law.ts'

describe('the folder of the law', () => {
  it('is the same from the sources and from the bundle', () => {
    const root = join(lawFolder(), '..')
    expect(lawFolder(join(root, 'dist', 'main.js'))).toBe(lawFolder())
  })
  it('is asked for in words when there is none', () => {
    expect(() => lawFolder('/nowhere/main.js')).toThrow('No folder law/')
  })
})

it('does not start with a faulty law, and lists its faults', () => {
  const folder = mkdtempSync(join(tmpdir(), 'law-'))
  mkdirSync(join(folder, 'n1'))
  writeFileSync(join(folder, 'n1', 'van-ban.yaml'), 'code: N1\n')
  writeFileSync(join(folder, 'README.md'), 'not read')
  expect(() => loadLaw(folder)).toThrow(/faults:\n1\. law\/n1\/van-ban\.yaml:1: thiếu mục/)
})
