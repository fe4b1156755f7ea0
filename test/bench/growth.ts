import { ask, onEmbedded, onServer, quantile, type Served } from '../scale/board-load.ts'

const sizes = [3_000, 12_000, 100_000] as const
/** Of the province, at each size: what grows is what stands below, not how many rows a full page of the board has. */
const DISTRICTS = 60
const ASKED = 150

type Times = { readonly board: number; readonly unit: number }

/** p95 of pages made anew each time: an address of its own keeps what was made for another out. */
const timesOf = async (served: Served): Promise<Times> => {
  const base = `/lam-viec/phong-trao/${served.slug}`
  const timed = async (address: string): Promise<number> => {
    const start = performance.now()
    const { status } = await ask(served, address, 0)
    if (status !== 200) throw new Error(`${address} answered ${status}`)
    return performance.now() - start
  }
  const unitAt = (at: number): number => served.unitIds[(at * 7919) % served.unitIds.length] ?? 0
  const board: number[] = []
  const unit: number[] = []
  for (let at = -20; at < ASKED; at += 1) {
    const times = [
      await timed(`${base}/tien-do?lan=${at}`),
      await timed(`${base}/don-vi/${unitAt(Math.abs(at))}`),
    ] as const
    if (at < 0) continue
    board.push(times[0])
    unit.push(times[1])
  }
  return { board: quantile(board, 0.95), unit: quantile(unit, 0.95) }
}

const measure = async (on: typeof onEmbedded): Promise<void> => {
  const found: Times[] = []
  let engine = ''
  for (const units of sizes)
    await on(
      units,
      async (served) => {
        engine = served.engine
        found.push(await timesOf(served))
      },
      DISTRICTS,
    )
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return
  const told = (key: keyof Times): string =>
    `${key} ${found.map((times) => times[key].toFixed(1)).join(' / ')} ms (× ${(last[key] / first[key]).toFixed(2)})`
  process.stdout.write(
    `growth, ${engine}: ${sizes.join(' / ')} units in ${DISTRICTS} districts; p95 of pages made anew: ${told('board')}; ${told('unit')}; aim ≤ × 1.5\n`,
  )
}

/** How the province's board and a unit's page slow down from a small province to a nation. */
export const bench = async (): Promise<void> => {
  await measure(onEmbedded)
  await measure(onServer)
}
