import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { DataFolderInUse, lockFolder } from './folder-lock.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-lock-'))
const file = path.join(folder, 'thidua.lock')

beforeEach(() => fs.rmSync(file, { force: true }))
afterAll(() => fs.rmSync(folder, { recursive: true }))

test('is held by one at a time and given back whole', () => {
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(DataFolderInUse)
  release()
  lockFolder(folder)()
  expect(fs.readdirSync(folder)).toEqual([])
})

test('names the process that holds it and what to do', () => {
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(`kill ${process.pid}`)
  expect(() => lockFolder(folder)).toThrow(folder)
  release()
})

test.each([
  ['of a process that is gone', JSON.stringify({ pid: 999_999_999, started: '1' })],
  ['of an earlier process whose number is in use again', JSON.stringify({ pid: process.pid, started: '1' })],
  ['that is torn', '{"pid":'],
  ['that is empty', ''],
])('a lock %s is taken over', (_, text) => {
  fs.writeFileSync(file, text)
  const release = lockFolder(folder)
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid })
  release()
  expect(fs.readdirSync(folder)).toEqual([])
})

test('of several that find a dead lock at once, one takes it', async () => {
  fs.writeFileSync(file, JSON.stringify({ pid: 999_999_999, started: '1' }))
  const program = `import { lockFolder } from '${path.join(import.meta.dirname, 'folder-lock.ts')}'
    try { lockFolder('${folder}'); process.stdout.write('mine '); setTimeout(() => {}, 60_000) } catch { process.stdout.write('refused') }`
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', program]),
  )
  const words = await Promise.all(
    children.map(
      (child) => new Promise<string>((resolve) => child.stdout.once('data', (word) => resolve(String(word)))),
    ),
  )
  for (const child of children) child.kill('SIGKILL')
  expect(words.filter((word) => word === 'mine ')).toHaveLength(1)
  expect(words.filter((word) => word === 'refused')).toHaveLength(5)
})
