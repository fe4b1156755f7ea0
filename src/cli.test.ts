import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'thidua-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const launch = file(
  'phat-dong.txt',
  'Ngày 05/4/2022, UBND tỉnh Hà Giang đã ban hành Kế hoạch số 77/KH-UBND về phát động đợt thi đua đặc biệt chào mừng ngày hội.'.normalize(
    'NFD',
  ),
)

type Run = { readonly code: number; readonly out: string; readonly told: string }

const thidua = (...words: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const { PATH = '', HOME = '' } = process.env
    const options = {
      cwd: join(import.meta.dirname, '..'),
      env: { PATH, HOME, DATA_DIR: join(folder, 'data') },
    }
    execFile(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words], options, (error, out, told) =>
      resolve({ code: error ? Number(error.code) : 0, out, told }),
    )
  })

describe('thidua', () => {
  it('reads a launch document, options in any place', async () => {
    const [first, last] = await Promise.all([
      thidua('--json', 'extract', launch),
      thidua('extract', launch, '--json'),
    ])
    expect(first).toEqual(last)
    expect(JSON.parse(first.out).documents[0]).toMatchObject({ number: '77/KH-UBND', date: '2022-04-05' })
    expect((await thidua('extract', launch)).out).toContain('Kế hoạch 77/KH-UBND')
  })

  it('says what to do with a file that is no text', async () => {
    const { code, out, told } = await thidua(
      'extract',
      file('nhi-phan.txt', new Uint8Array([0xff, 0xd8, 0xff, 0, 1, 2])),
    )
    expect([code, out]).toEqual([1, ''])
    expect(told).toContain('Tệp “nhi-phan.txt”')
    expect((await thidua('extract', join(folder, 'khong-co.txt'))).told).toContain('Không đọc được tệp')
  })

  it('says what it can do when it is asked for something else', async () => {
    const wrong = await Promise.all([
      thidua('extrakt'),
      thidua('extract'),
      thidua('--jsonn'),
      thidua('demo', '--until', 'mai'),
    ])
    expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2, 2])
    expect((await thidua()).out).toContain('thidua extract TỆP')
  })

  it('builds no demonstration over a database', async () => {
    mkdirSync(join(folder, 'data', 'database'), { recursive: true })
    const { code, told } = await thidua('demo', '--until', '2021-01-01')
    expect(code).toBe(2)
    expect(told).toContain('dữ liệu đó được giữ nguyên')
  })
})
