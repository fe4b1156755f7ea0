import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { refusalWords, routes } from '../../src/app.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { type Line, postForm, RefusedByServer, sendFile } from '../../src/platform/ui/slow-line/send-file.ts'
import { listen } from '../../src/platform/web/listen.ts'
import { evidenceOf } from '../../src/reporting/drafts/queries.ts'
import { eventsOf, findReport } from '../../src/reporting/queries.ts'
import { reportingHouse } from '../../src/reporting/reporting.fixture.ts'
import { onOneEngine, serverUrl } from '../house.ts'
import { fieldIn, webHouse } from '../web-house.tsx'
import { openRelay, seeded } from './slow-relay.ts'

/** 64 kbit/s, 800 ms each way; it breaks about every 90 KB and stands still about every 40 KB. */
const shape = {
  bytesPerSecond: 8_000,
  delayMs: 800,
  bytesToReset: 90_000,
  surelyBreaksAt: 30_000,
  bytesToStall: 40_000,
  stallMs: 3_000,
  seed: 20_210_523,
}
const photoSizes = [28_000, 34_000, 40_000]

const house = await reportingHouse()
const [ang] = house.communes
const accountId = randomUUID()
const clerk: Actor = { ...house.on(ang, 'unit_clerk'), accountId }
const web = webHouse({
  routes,
  perform: house.perform,
  database: house.database,
  clock: house.clock,
  findSession: async () => ({ id: 's', actor: clerk, accountId, language: 'vi', csrfSecret: 'x' }),
  refusalWords,
})
const server = await listen(web.app, '127.0.0.1', 0)
const relay = await openRelay(server.port, shape)
afterAll(async () => {
  await relay.close()
  await server.close(100)
})

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const random = seeded(7)
/** No camera's picture, but as little to be squeezed as one. */
const photo = (size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size).map(() => Math.floor(random() * 256))
  bytes.set([0xff, 0xd8, 0xff, 0xda])
  return bytes
}

const cookie = 'thidua-phien=x'
let token = ''
const line: Line = {
  fetch: (input, init) =>
    fetch(input, { ...init, headers: { ...init?.headers, cookie }, signal: AbortSignal.timeout(40_000) }),
  token: () => token,
  newId: randomUUID,
  pause: (ms) => pause(ms / 4),
  sha256: async (bytes) => sha256(bytes),
  origin: `http://127.0.0.1:${relay.port}`,
  elapsed: () => performance.now(),
}

/** As a browser does it: again and again until it is through; what the server refuses is no matter of the line. */
const untilThrough = async <Result>(step: () => Promise<Result>): Promise<Result> => {
  for (;;)
    try {
      return await step()
    } catch (error) {
      if (error instanceof RefusedByServer) throw error
      await line.pause(1_000)
    }
}

const told =
  'a report with three photos arrives whole, once, over a line of 64 kbit/s that breaks and stands still'

// the line is the same before either engine
test.skipIf(serverUrl !== undefined)(
  onOneEngine(told),
  async () => {
    const { id: periodId } = await house.openMonth()
    house.clock.set('2021-03-22')
    const { id } = await house.reportOf(ang, periodId)
    const path = `/lam-viec/bao-cao/${id}`
    // The page stands in the browser already: it is fetched beside the line.
    const html = await (await fetch(`http://127.0.0.1:${server.port}${path}`, { headers: { cookie } })).text()
    token = fieldIn(html, '_token')

    const fields = {
      version: '0',
      draftVersion: '0',
      copyId: randomUUID(),
      'values.DAN.numerator': '7',
      'values.DAN.denominator': '8',
      narrative: 'Đã tuyên truyền ở bảy bản; bản Nà Hỳ đường sạt lở, hẹn ngày 25.',
    }
    const handUpId = randomUUID()
    const { result } = await untilThrough(() =>
      postForm<{ receipt: string }>(line, `${path}/nop`, fields, handUpId),
    )
    const photos = photoSizes.map((size, place) => ({ name: `anh-${place + 1}.jpg`, bytes: photo(size) }))
    for (const { name, bytes } of photos) {
      const file = { id: randomUUID(), name, bytes, sha256: sha256(bytes), subject: `report:${id}` }
      await untilThrough(() => sendFile(line, file))
      await untilThrough(() => postForm(line, `${path}/minh-chung`, { upload: file.id }, file.id))
    }

    const whole = await findReport(house.reader, id)
    expect(whole?.report).toMatchObject({
      state: 'submitted',
      receipt: result.receipt,
      narrative: fields.narrative,
    })
    expect([...(whole?.figures.values() ?? [])]).toMatchObject([{ numerator: 7, denominator: 8 }])
    expect((await eventsOf(house.reader, id)).map(({ toState }) => toState)).toEqual(['draft', 'submitted'])
    const evidence = await evidenceOf(house.reader, id)
    // Which came whole first is the line's doing.
    const byName = evidence.toSorted((one, other) => (one.name < other.name ? -1 : 1))
    expect(byName.map(({ name, sha256: print }) => [name, print])).toEqual(
      photos.map(({ name, bytes }) => [name, sha256(bytes)]),
    )
    expect(await house.reader.selectFrom('uploadChunk').select('uploadId').execute()).toEqual([])
    expect(web.faults).toEqual([])

    const needed = photoSizes.reduce((sum, size) => sum + size, 0) + JSON.stringify(fields).length
    const { sent, resets, stalls } = relay.counts
    process.stdout.write(
      `slow line: ${sent} bytes sent for ${needed} needed (${(sent / needed).toFixed(2)} ×), ${resets} breaks, ${stalls} standstills\n`,
    )
    expect(resets).toBeGreaterThan(0)
    expect(sent).toBeGreaterThan(needed)
  },
  240_000,
)
