import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** Where a house works: a data folder for the embedded engine, or a server's database. */
export type HousePlace = {
  readonly dataDir: string
  readonly url?: string
  /** Visitors are slowed down as in a real house. */
  readonly paced?: boolean
}

export type HouseProcess = {
  readonly port: number
  /** As an operator ends it: what is under way is finished. */
  stop(): Promise<void>
  /** As a power cut ends it. */
  kill(): Promise<void>
}

const root = path.join(import.meta.dirname, '../..')
export const houseSecret = 'a secret of the tests, for the tests alone'

const environmentOf = ({ dataDir, url, paced }: HousePlace, port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: String(port),
  DATA_DIR: dataDir,
  DATABASE_URL: url ?? '',
  SECRET: houseSecret,
  DEMO: '0',
  PACE: paced ? '' : '0',
})

/** Starts the program itself in a process of its own, from its sources as `npm run dev` does; ready when it says where it listens. */
export const startHouse = async (place: HousePlace, port = 0): Promise<HouseProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/main.ts')], {
    cwd: root,
    env: environmentOf(place, port),
  })
  const ended = once(child, 'close')
  let heard = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      heard = (heard + text).slice(-20_000)
    })
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal)
    await ended
  }
  for (;;) {
    const found = /http:\/\/localhost:(\d+)/.exec(heard)?.[1]
    if (found) return { port: Number(found), stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
    // killed, it has a signal and no exit code
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the house did not start: ${heard}`)
    await Promise.race([ended, once(child.stdout, 'data')])
  }
}
