import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { webHouse } from '../../../test/web-house.tsx'
import { makeEditions } from './editions.ts'
import { listen } from './listen.ts'
import { download, page } from './route.ts'

const editions = makeEditions()
let made = 0
const seen: string[] = []

const news = {
  ...page('/tin', { audience: 'public', madeOf: ['news'] }, async ({ query }) => {
    made += 1
    return { title: 'Tin', body: <p>{`Bản ${made} ${query.get('trang') ?? ''} ${'chữ '.repeat(400)}`}</p> }
  }),
  seen: ({ path }: { path: string }) => void seen.push(path),
}
const lost = page('/mat', { audience: 'public', madeOf: [] }, async () => {
  made += 1
  return { title: 'Mất', status: 404, body: <p>không có</p> }
})

const { app } = webHouse({ routes: [news, lost], editions })
const listening = await listen(app, '127.0.0.1', 0)
afterAll(() => listening.close())
beforeEach(() => {
  made = 0
  seen.length = 0
  editions.turn(['news'])
})

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${listening.port}${path}`, { headers, redirect: 'manual' })

describe('a public page', () => {
  it('is made once, and again when what it is made of has changed', async () => {
    const first = await (await ask('/tin')).text()
    expect(await (await ask('/tin')).text()).toBe(first)
    expect(made).toBe(1)
    editions.turn(['awards'])
    await ask('/tin')
    expect(made).toBe(1)
    editions.turn(['news'])
    expect(await (await ask('/tin')).text()).not.toBe(first)
    expect(made).toBe(2)
  })

  it('is made once for all who ask at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask('/tin')))
    expect(made).toBe(1)
  })

  it('is answered alike when it is made and when it is kept, in each encoding', async () => {
    const fixed = (answer: Response) =>
      Object.fromEntries(
        [...answer.headers].filter(
          ([name]) =>
            !['date', 'keep-alive', 'connection', 'content-length', 'transfer-encoding'].includes(name),
        ),
      )
    for (const encoding of ['br', 'gzip', 'identity']) {
      editions.turn(['news'])
      const one = await ask('/tin', { 'Accept-Encoding': encoding })
      const other = await ask('/tin', { 'Accept-Encoding': encoding })
      expect(fixed(other)).toEqual(fixed(one))
      expect(await other.text()).toBe(await one.text())
    }
  })

  it('is not sent again to who holds it', async () => {
    const tag = (await ask('/tin')).headers.get('etag') ?? ''
    const again = await ask('/tin', { 'If-None-Match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    editions.turn(['news'])
    expect((await ask('/tin', { 'If-None-Match': tag })).status).toBe(200)
  })

  it('is another for another query, language, host and display', async () => {
    const texts = await Promise.all([
      ask('/tin'),
      ask('/tin?trang=2'),
      ask('/en/tin'),
      ask('/tin', { Cookie: 'thidua-hien-thi=125' }),
    ])
    expect(new Set(await Promise.all(texts.map((one) => one.text()))).size).toBe(4)
  })

  it('is made for who has something to be told, and never kept of him', async () => {
    await ask('/tin')
    await ask('/tin', { Cookie: 'thidua-nhan=abc' })
    await ask('/tin', { Cookie: 'thidua-phien=abc' })
    expect(made).toBe(3)
  })

  it('remembers the language that was chosen by its address', async () => {
    await ask('/en/tin')
    expect((await ask('/en/tin')).headers.getSetCookie().join()).toContain('thidua-ngon-ngu=en')
    expect((await ask('/tin', { Cookie: 'thidua-ngon-ngu=en' })).headers.getSetCookie().join()).toContain(
      'Max-Age=0',
    )
  })

  it('tells that it was read each time it is', async () => {
    await ask('/tin')
    await ask('/tin')
    expect(seen).toEqual(['/tin', '/tin'])
  })

  it('is read by a whole office behind one address; what is made for it is counted', async () => {
    const slow = webHouse({ routes: [news], editions, pace: { perAddress: 3, perAccount: 3 } })
    const door = await listen(slow.app, '127.0.0.1', 0)
    const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${door.port}${path}`)).status
    try {
      await statusOf('/tin')
      const kept = await Promise.all(Array.from({ length: 50 }, () => statusOf('/tin')))
      expect(new Set(kept)).toEqual(new Set([200]))
      const anew = []
      for (const page of [2, 3, 4]) anew.push(await statusOf(`/tin?trang=${page}`))
      expect(anew).toEqual([200, 200, 429])
    } finally {
      await door.close()
    }
  })

  it('is not kept when it is not there', async () => {
    expect((await ask('/mat')).status).toBe(404)
    expect((await ask('/mat')).status).toBe(404)
    expect(made).toBe(2)
  })
})

describe('a text for machines', () => {
  const feed = download('/nguon', { audience: 'public', madeOf: ['news'] }, async () => {
    made += 1
    return {
      name: 'nguon.xml',
      mediaType: 'application/rss+xml; charset=utf-8',
      body: `<rss>${made}${'<item>tin</item>'.repeat(100)}</rss>`,
      forMachines: true,
    }
  })
  const machines = webHouse({ routes: [feed], editions })

  it('is made once, told unchanged to who holds it, and its headers are those of the one who makes it', async () => {
    const door = await listen(machines.app, '127.0.0.1', 0)
    const at = `http://127.0.0.1:${door.port}/nguon`
    try {
      const [first, second] = [await fetch(at), await fetch(at)]
      expect(await second.text()).toBe(await first.text())
      expect(made).toBe(1)
      for (const answer of [first, second]) {
        expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
        expect(answer.headers.get('access-control-allow-origin')).toBe('*')
        expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
        expect(answer.headers.get('content-encoding')).toBe('gzip')
      }
      const tag = first.headers.get('etag') ?? ''
      expect((await fetch(at, { headers: { 'If-None-Match': tag } })).status).toBe(304)
      editions.turn(['news'])
      expect((await fetch(at, { headers: { 'If-None-Match': tag } })).status).toBe(200)
      expect(made).toBe(2)
    } finally {
      await door.close()
    }
  })
})
