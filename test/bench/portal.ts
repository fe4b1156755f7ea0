import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { migrationsFolder } from '../migrated.ts'
import { median, quantile } from '../scale/board-load.ts'
import { generateArticles } from '../scale/many-articles.ts'

const SIZES = [10, 1_000, 100_000] as const
const SECONDS = 3
const ROUNDS = 3
const CONNECTIONS = 16
const agent = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0'

const canPin = spawnSync('taskset', ['-V']).status === 0 && os.cpus().length > 1

/** A process of its own, kept on one core where the machine can. */
const start = (file: string, core: number, env: Readonly<Record<string, string>>): ChildProcess => {
  const script = ['--import', 'tsx', path.join(import.meta.dirname, '../scale', file)]
  const [command, args] = canPin
    ? ['taskset', ['-c', String(core), process.execPath, ...script]]
    : [process.execPath, script]
  return spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

const heard = <Told>(child: ChildProcess): Promise<Told> =>
  new Promise((resolve, reject) => {
    child.once('message', (told: Told) => resolve(told))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.send('stop')
  })

type Speed = { readonly rate: number; readonly p50: number; readonly p95: number; readonly faulty: number }

const headersOf = (more: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  Host: '127.0.0.1',
  'User-Agent': agent,
  'Accept-Encoding': 'br',
  ...more,
})

const requestFor = (target: string, more: Readonly<Record<string, string>> = {}): string =>
  [
    `GET ${target} HTTP/1.1`,
    ...Object.entries(headersOf(more)).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n')

const drive = async (
  port: number,
  requests: readonly string[],
  connections = CONNECTIONS,
): Promise<Speed> => {
  const wire = JSON.stringify({ port, requests, connections, seconds: SECONDS })
  const speed = await heard<Speed>(start('wire-client.fixture.ts', 1, { WIRE: wire }))
  if (speed.faulty > 0) throw new Error(`${speed.faulty} answers were no page`)
  return speed
}

type Taken = { readonly status: number; readonly headers: readonly string[]; readonly body: Buffer }

const take = (port: number, target: string): Promise<Taken> =>
  new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path: target, headers: headersOf({}) }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const raw = answer.rawHeaders
        const own = ['date', 'connection', 'keep-alive']
        const headers = raw.filter((_, at) => !own.includes((raw[at - (at % 2)] ?? '').toLowerCase()))
        resolve({ status: answer.statusCode ?? 0, headers, body: Buffer.concat(chunks) })
      })
    })
    request.on('error', reject)
  })

const tell = (text: string): void => void process.stdout.write(`portal, ${text}\n`)

/** The kept page against node:http with the same bytes and headers, turn about. */
const cached = async (port: number, target: string): Promise<void> => {
  await take(port, target)
  const { headers, body, status } = await take(port, target)
  if (status !== 200) throw new Error(`${target} answered ${status}`)
  const bare = start('portal-server.fixture.ts', 0, {
    BARE: JSON.stringify({ headers, body: body.toString('base64') }),
  })
  const { port: barePort } = await heard<{ port: number }>(bare)
  const tag = headers[headers.findIndex((name) => name.toLowerCase() === 'etag') + 1] ?? ''
  const rates: Record<'kept' | 'bare' | 'held', number[]> = { kept: [], bare: [], held: [] }
  await drive(port, [requestFor(target)])
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push((await drive(barePort, [requestFor(target)])).rate)
    rates.kept.push((await drive(port, [requestFor(target)])).rate)
    rates.held.push((await drive(port, [requestFor(target, { 'If-None-Match': tag })])).rate)
  }
  await stop(bare)
  const [kept, base, held] = [median(rates.kept), median(rates.bare), median(rates.held)]
  tell(
    `${target.replace(/\/tin\/.*/, '/tin/…')}, ${body.length} bytes: kept ${Math.round(kept)}/s against ${Math.round(base)}/s of node:http = ${(kept / base).toFixed(2)} (aim ≥ 0.5); 304 ${Math.round(held)}/s`,
  )
}

/** Pages made anew for each request: no query has come before. */
const uncached = async (port: number, target: string): Promise<Speed> => {
  const mark = Math.random().toString(36).slice(2)
  const request = requestFor(`${target}${target.includes('?') ? '&' : '?'}k=${mark}@@`)
  return drive(port, [request], 1)
}

const wanted = [
  'thi đua',
  'bau cu',
  'Mường Phăng 1',
  'muong luan 302',
  'gương người tốt việc tốt',
  'phong chong dich benh',
  'cà phê hồ tiêu',
  'an ninh trật tự biên giới',
  'Quốc hội',
  'dai bieu',
  'khong co tu nay',
  'tổng kết phong trào yêu nước',
  'thuy loi nuoc sach',
  'giáo viên học sinh vùng cao',
  'Mường Nhà 33 bầu cử',
  '508/KH-UBND',
  'm',
  'xã',
  'rừng bảo',
  'công an quân sự',
]

const search = async (port: number): Promise<void> => {
  const times: number[] = []
  for (let round = 0; round < 4; round += 1)
    for (const text of wanted) {
      const from = performance.now()
      const { status } = await take(port, `/tim-kiem?q=${encodeURIComponent(text)}`)
      if (status !== 200) throw new Error(`search answered ${status}`)
      if (round > 0) times.push(performance.now() - from)
    }
  const say = (share: number): string => `${quantile(times, share).toFixed(0)} ms`
  tell(
    `search among ${SIZES.at(-1)} articles, ${wanted.length} questions: p50 ${say(0.5)}, p95 ${say(0.95)}, longest ${say(1)}`,
  )
}

const lastPages = (articles: number): number => Math.max(1, Math.ceil(articles / 20))

const measure = async (articles: number): Promise<ReadonlyMap<string, number>> => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'thidua-bench-'))
  const folder = path.join(root, 'data')
  const database = await openDatabase({ folder })
  await migrate(database, await readMigrations(migrationsFolder))
  await generateArticles(database, articles)
  const newest = await database.reader
    .selectFrom('article')
    .select('slug')
    .orderBy('publishedAt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await database.close()
  const server = start('portal-server.fixture.ts', 0, { BENCH_FOLDER: folder })
  const { port } = await heard<{ port: number }>(server)
  try {
    const article = `/tin/${newest.slug}`
    const middles = new Map<string, number>()
    for (const target of ['/', '/tin-tuc', article, `/tin-tuc?trang=${lastPages(articles)}`]) {
      await uncached(port, target)
      const speed = await uncached(port, target)
      const name = target === article ? 'article' : target.includes('?') ? 'last page' : target
      middles.set(name, speed.p50)
      tell(
        `${articles} articles, made anew: ${name} p50 ${speed.p50.toFixed(1)} ms, p95 ${speed.p95.toFixed(1)} ms, ${Math.round(speed.rate)}/s`,
      )
    }
    const { rate } = await drive(port, [requestFor(article)])
    middles.set('kept article', 1000 / rate)
    if (articles === SIZES.at(-1)) {
      await cached(port, '/')
      await cached(port, article)
      await search(port)
    }
    return middles
  } finally {
    await stop(server)
    fs.rmSync(root, { recursive: true, force: true })
  }
}

/** The public pages: kept against node:http, made anew, told unchanged, as articles grow; and the search. */
export const bench = async (): Promise<void> => {
  tell(canPin ? 'server on one core, client on another' : 'server and client share the cores')
  const all: ReadonlyMap<string, number>[] = []
  for (const size of SIZES) all.push(await measure(size))
  const [least] = all
  const most = all.at(-1)
  for (const [name, time] of least ?? [])
    tell(
      `${name}: ${SIZES.at(-1)} articles take ${((most?.get(name) ?? 0) / time).toFixed(2)} × the time of ${SIZES[0]} (aim ≤ 1.3)`,
    )
}
