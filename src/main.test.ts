import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folders: string[] = []
const children: ChildProcess[] = []

beforeAll(() => {
  if (!existsSync('dist/assets')) execFileSync(process.execPath, ['build.ts', '--assets'])
})

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-main-'))
  folders.push(folder)
  return folder
}

/** Starts the program from its sources, as `npm run dev` does. */
const start = (environment: Readonly<Record<string, string>>) => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: { PATH, HOME, PORT: '0', DEMO_UNTIL: '2021-01-01', ...environment },
  })
  children.push(child)
  let heard = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => (heard += text))
  }
  const ended = once(child, 'close').then(([code]): number => code)
  const address = async (): Promise<string> => {
    for (;;) {
      const found = /http:\/\/\S+/.exec(heard)?.[0]
      if (found) return found
      // killed, it has a signal and no exit code
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(heard)
      await Promise.race([ended, once(child.stdout, 'data')])
    }
  }
  return { child, ended, address, heard: () => heard }
}

describe('the program', () => {
  it('builds the demonstration, serves it to this machine, keeps the folder to itself, and ends when told', async () => {
    const DATA_DIR = newFolder()
    const first = start({ DATA_DIR })
    const home = await fetch(await first.address())
    expect(await home.text()).toContain('DỮ LIỆU MINH HỌA – không phải số liệu chính thức')
    expect(first.heard()).toMatch(/quantri +\S{14} +Vũ Minh Tú/)
    expect(statSync(join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600)

    const second = start({ DATA_DIR })
    expect(await second.ended).toBe(1)
    expect(second.heard()).toContain(`đang được tiến trình số ${first.child.pid} sử dụng`)

    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)

    const open = start({ DATA_DIR, HOST: '0.0.0.0' })
    expect(await open.ended).toBe(1)
    expect(open.heard()).toContain('DEMO_PUBLIC=1')

    const secret = readFileSync(join(DATA_DIR, 'secret'), 'utf8')
    const again = start({ DATA_DIR, HOST: '0.0.0.0', DEMO_PUBLIC: '1' })
    expect((await fetch(`${await again.address()}/healthz`)).status).toBe(200)
    expect(readFileSync(join(DATA_DIR, 'secret'), 'utf8')).toBe(secret)
    expect(again.heard()).not.toContain('Lần chạy đầu')
    again.child.kill('SIGINT')
    expect(await again.ended).toBe(0)
  }, 300_000)

  it('builds no demonstration where none is wanted', async () => {
    const { address, child, ended } = start({ DATA_DIR: newFolder(), DEMO: '0' })
    expect(await (await fetch(await address())).text()).not.toContain('MINH HỌA')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('says what is wrong with a setting', async () => {
    const { ended, heard } = start({ DATA_DIR: newFolder(), PORT: '80a' })
    expect(await ended).toBe(1)
    expect(heard()).toBe(
      'PORT=80a không dùng được. Đặt một số nguyên từ 0 đến 65535, hoặc bỏ trống để dùng 3000.\n' +
        'PORT=80a cannot be used. Set a whole number from 0 to 65535, or leave it out for 3000.\n',
    )
  })
})
