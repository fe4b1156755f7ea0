import http from 'node:http'
import { databaseFolder } from '../../src/demo/data-folder.ts'
import { migrate, readMigrations } from '../../src/platform/database/migrate.ts'
import { migrationsFolder } from '../migrated.ts'
import { type BenchPlace, onEachEngine, within } from '../scale/bench-place.ts'
import { median, quantile } from '../scale/board-load.ts'
import { columnSlugs, generateArticles } from '../scale/many-articles.ts'
import { canPin, heard, startPinned, stopped } from '../scale/pinned.ts'

const SIZES = [10, 1_000, 100_000] as const
const MOST = 100_000
const AIM = 1.3
const ROUNDS = 3
const CONNECTIONS = 16
const PAGE = 20
const agent = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0'

type Speed = {
  readonly rate: number
  readonly p50: number
  readonly p95: number
  readonly bytes: number
  readonly faulty: number
}

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

type Way = { readonly connections: number; readonly warm: number; readonly seconds: number }
const many: Way = { connections: CONNECTIONS, warm: 0.3, seconds: 2 }
const oneByOne: Way = { connections: 1, warm: 0.7, seconds: 2 }

const drive = async (port: number, request: string, way: Way): Promise<Speed> => {
  const wire = JSON.stringify({ port, requests: [request], ...way })
  const speed = await heard<Speed>(startPinned('wire-client.fixture.ts', 1, { WIRE: wire }))
  if (speed.faulty > 0) throw new Error(`${speed.faulty} answers of ${request.split('\r\n')[0]} were no page`)
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
const cached = async (engine: string, port: number, name: string, target: string): Promise<void> => {
  await take(port, target)
  const { headers, body, status } = await take(port, target)
  if (status !== 200) throw new Error(`${target} answered ${status}`)
  const bare = startPinned('portal-server.fixture.ts', 0, {
    BARE: JSON.stringify({ headers, body: body.toString('base64') }),
  })
  const { port: barePort } = await heard<{ port: number }>(bare)
  const tag = headers[headers.findIndex((one) => one.toLowerCase() === 'etag') + 1] ?? ''
  const rates: Record<'kept' | 'bare' | 'held', number[]> = { kept: [], bare: [], held: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push((await drive(barePort, requestFor(target), many)).rate)
    rates.kept.push((await drive(port, requestFor(target), many)).rate)
    rates.held.push((await drive(port, requestFor(target, { 'If-None-Match': tag }), many)).rate)
  }
  await stopped(bare)
  const [kept, base, held] = [median(rates.kept), median(rates.bare), median(rates.held)]
  tell(
    `${engine}, cached: ${name}, ${body.length} bytes: ${Math.round(kept)}/s against ${Math.round(base)}/s of node:http = ${(kept / base).toFixed(2)} (aim ≥ 0.5)`,
  )
  tell(`${engine}, 304: ${name}: ${Math.round(held)}/s`)
}

/** Made anew for each request: no address has come before. */
const uncached = (port: number, target: string): Promise<Speed> => {
  const mark = Math.random().toString(36).slice(2)
  return drive(port, requestFor(`${target}${target.includes('?') ? '&' : '?'}k=${mark}@@`), oneByOne)
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

const search = async (engine: string, port: number, articles: number): Promise<void> => {
  const times: number[] = []
  for (let round = 0; round < 4; round += 1)
    for (const text of wanted) {
      const from = performance.now()
      const { status } = await take(port, `/tim-kiem?q=${encodeURIComponent(text)}&k=${round}`)
      if (status !== 200) throw new Error(`search answered ${status}`)
      if (round > 0) times.push(performance.now() - from)
    }
  const say = (share: number): string => `${quantile(times, share).toFixed(0)} ms`
  tell(
    `${engine}, search among ${articles} articles, ${wanted.length} questions: p50 ${say(0.5)}, p95 ${say(0.95)}, longest ${say(1)}`,
  )
}

/** What is measured as articles grow. A deep page is the one in the middle: the farthest from both ends. */
const targetsOf = (articles: number, newest: string): Readonly<Record<string, string>> => {
  const pages = Math.max(1, Math.ceil(articles / PAGE))
  return {
    home: '/',
    news: '/tin-tuc',
    column: `/chuyen-muc/${columnSlugs.full}`,
    'rare column': `/chuyen-muc/${columnSlugs.rare}`,
    'deep page': `/tin-tuc?trang=${Math.ceil(pages / 2)}`,
    'last page': `/tin-tuc?trang=${pages}`,
    article: `/tin/${newest}`,
    archive: '/tin-tuc/luu-tru',
    feed: '/rss/tat-ca',
    'column feed': `/rss/${columnSlugs.rare}`,
    'site map': '/sitemap.xml',
  }
}

type Measured = ReadonlyMap<string, { readonly p50: number; readonly bytes: number }>

/** The map with the most articles in it is as long as it may be: what is told is the time for each address. */
const siteMapPart = async (engine: string, port: number): Promise<void> => {
  const from = performance.now()
  const { status, body } = await take(port, '/sitemap/tin-1.xml')
  if (status !== 200) throw new Error(`the map answered ${status}`)
  tell(
    `${engine}, uncached: a full part of the site map: ${(performance.now() - from).toFixed(0)} ms, ${body.length} bytes`,
  )
}

const serve = async (place: BenchPlace, run: (port: number) => Promise<void>): Promise<void> => {
  const server = startPinned('portal-server.fixture.ts', 0, {
    BENCH_FOLDER: databaseFolder(place.dataDir),
    BENCH_URL: place.url ?? '',
    BARE: '',
  })
  const { port } = await heard<{ port: number }>(server)
  try {
    await run(port)
  } finally {
    await stopped(server)
  }
}

const measure = async (place: BenchPlace, before: number, articles: number): Promise<Measured> => {
  const { engine } = place
  const newest = await within(place, async (database) => {
    await generateArticles(database, { from: before, until: articles })
    const { slug } = await database.reader
      .selectFrom('article')
      .select('slug')
      .orderBy('publishedAt', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    return slug
  })
  const measured = new Map<string, { p50: number; bytes: number }>()
  await serve(place, async (port) => {
    for (const [name, target] of Object.entries(targetsOf(articles, newest))) {
      const { p50, p95, rate, bytes } = await uncached(port, target)
      measured.set(name, { p50, bytes })
      tell(
        `${engine}, uncached, ${articles} articles: ${name} p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, ${Math.round(rate)}/s, ${bytes} bytes`,
      )
    }
    const kept = await drive(port, requestFor(`/tin/${newest}`), many)
    measured.set('kept article', { p50: 1000 / kept.rate, bytes: kept.bytes })
    if (articles !== MOST) return
    await siteMapPart(engine, port)
    await cached(engine, port, 'home', '/')
    await cached(engine, port, 'article', `/tin/${newest}`)
    await search(engine, port, articles)
  })
  return measured
}

const tellGrowth = (engine: string, all: readonly Measured[]): void => {
  const [least, middle, most] = all
  for (const [name, { p50, bytes }] of most ?? []) {
    const [small, some] = [least?.get(name), middle?.get(name)]
    const growth = p50 / (small?.p50 ?? 0)
    tell(
      `${engine}, growth: ${name}: ${growth.toFixed(2)} × from ${SIZES[0]} to ${MOST} articles (aim ≤ ${AIM}; the answer grew ${(bytes / (small?.bytes ?? 0)).toFixed(2)} ×), ${(p50 / (some?.p50 ?? 0)).toFixed(2)} × from ${SIZES[1]}`,
    )
  }
}

/** The public pages: kept against node:http, told unchanged, made anew as articles grow; and the search. */
export const bench = async (): Promise<void> => {
  tell(canPin ? 'server on one core, client on another' : 'server and client share the cores')
  await onEachEngine(async (place) => {
    const begun = performance.now()
    await within(place, async (database) => migrate(database, await readMigrations(migrationsFolder)))
    const all: Measured[] = []
    for (const [at, articles] of SIZES.entries())
      all.push(await measure(place, at === 0 ? 0 : (SIZES[at - 1] ?? 0), articles))
    tellGrowth(place.engine, all)
    tell(`${place.engine}: the whole took ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  })
}
