import { type Answer, ask, median, onEmbedded, onServer, quantile, type Served } from '../scale/board-load.ts'

const UNITS = 12_000
const RATE = 400
const SECONDS = 5
const ROUNDS = 3

type Kind = 'one row' | '304' | 'full' | 'full, changing each second'
const kinds: readonly Kind[] = ['one row', '304', 'full', 'full, changing each second']

/**
 * Open loop: a request every 1/rate s whether or not those before are answered; the time counts from when it was due, so that
 * a queue is not hidden. Returns the p95 in milliseconds.
 */
const drive = async (send: (at: number) => Promise<Answer>, expected: number): Promise<number> => {
  const start = performance.now()
  const times: number[] = []
  const under: Promise<void>[] = []
  for (let at = 0; at < RATE * SECONDS; at += 1) {
    const due = start + (1000 * at) / RATE
    while (performance.now() < due)
      await new Promise((resolve) => {
        setTimeout(resolve, Math.max(0, due - performance.now()))
      })
    under.push(
      send(at).then(({ status }) => {
        if (status !== expected) throw new Error(`answered ${status} instead of ${expected}`)
        times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(under)
  return quantile(times, 0.95)
}

const run = async (served: Served, kind: Kind): Promise<number> => {
  const board = `/lam-viec/phong-trao/${served.slug}/tien-do`
  if (kind === 'one row')
    return drive((at) => ask(served, `/lam-viec/mot-dong?id=${1 + (at % 1000)}`, at), 200)
  if (kind === '304') {
    const tags = await Promise.all(served.tokens.map((_, who) => ask(served, board, who)))
    return drive((at) => ask(served, board, at, tags[at % tags.length]?.tag ?? null), 304)
  }
  await ask(served, board, 0)
  if (kind === 'full') return drive((at) => ask(served, board, at), 200)
  const timer = setInterval(() => void served.change(), 1000)
  try {
    return await drive((at) => ask(served, board, at), 200)
  } finally {
    clearInterval(timer)
  }
}

const measure = async (served: Served): Promise<void> => {
  const times = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]))
  const { bytes } = await ask(served, `/lam-viec/phong-trao/${served.slug}/tien-do`, 0)
  for (const kind of kinds) await run(served, kind)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of kinds) times.get(kind)?.push(await run(served, kind))
  const base = median(times.get('one row') ?? [])
  const told = kinds.map((kind) => {
    const p95 = median(times.get(kind) ?? [])
    return `${kind} ${p95.toFixed(1)} ms${kind === 'one row' ? '' : ` (× ${(p95 / base).toFixed(2)})`}`
  })
  process.stdout.write(
    `board, ${served.engine}: ${UNITS} units, ${RATE} requests/s open loop, board of ${Math.round(bytes / 1024)} KB; p95: ${told.join('; ')}; aim ≤ × 2\n`,
  )
}

/** A province's board watched by 2,000 people every five seconds, against a page that reads one row by its key. */
export const bench = async (): Promise<void> => {
  await onEmbedded(UNITS, measure)
  await onServer(UNITS, measure)
}
