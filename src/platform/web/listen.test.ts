import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { browser, webHouse } from '../../../test/web-house.tsx'
import { command } from '../command.ts'
import { h } from 'preact'
import { form, page } from './route.ts'
import { listen } from './listen.ts'
import { one, valueFor } from './typed.ts'

const keep = command({
  name: 'note.keep',
  input: z.object({ text: z.string() }),
  roles: 'signed-in',
  run: async () => ({ result: {} }),
})

let finish = (): void => undefined

const web = webHouse({
  routes: [
    page('/', { audience: 'public' }, async ({ language }) => ({
      title: 'Nhà',
      body: h('h1', null, language),
    })),
    page('/cham', { audience: 'public' }, async ({ language }) => {
      await new Promise<void>((resolve) => (finish = resolve))
      return { title: 'Chậm', body: h('h1', null, language) }
    }),
    form('/lam-viec/ghi', {
      audience: 'signed-in',
      command: keep,
      read: (typed) => ({ text: one(typed, 'chu') }),
      show: async (visit) => ({
        title: `[${visit.formToken}][${valueFor(visit, 'chu')}]`,
        body: h('h1', null, 'Thi Đua'),
      }),
      next: () => '/',
    }),
  ],
})

const listening = await listen(web.app, '127.0.0.1', 0)
afterAll(() => listening.close(0))

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${listening.port}${path}`, { redirect: 'manual', ...init })

const titleIn = (html: string): string => /<title>(.*)<\/title>/.exec(html)?.[1] ?? ''

describe('over a real socket', () => {
  it('a request of 45 MB hears that it is too big, and what was typed stays', async () => {
    const { go } = browser(ask, new Map([['thidua-phien', 'clerk-token']]))
    const token = /^\[(.*?)\]/.exec(titleIn(await (await go('/lam-viec/ghi')).text()))?.[1] ?? ''
    const body = new FormData()
    body.append('_id', crypto.randomUUID())
    body.append('_token', token)
    body.append('chu', 'Chữ đã nhập')
    for (let count = 0; count < 5; count += 1)
      body.append('tep', new File([new Uint8Array(9_000_000)], `${count}.pdf`))
    const answer = await go('/lam-viec/ghi', { method: 'POST', body })
    expect(answer.status).toBe(413)
    expect(titleIn(await answer.text())).toMatch(/^Lỗi: .*\[Chữ đã nhập\]$/)
    expect(web.ran).toEqual([])
  })

  it('an unlucky request line does no harm', async () => {
    const socket = connect(listening.port, '127.0.0.1')
    socket.end('GET /%ff%fe/..%2f?%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    const chunks: Buffer[] = []
    for await (const chunk of socket) chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 404 /)
    expect(web.faults).toEqual([])
  })

  it('closing waits for what is under way', async () => {
    const other = await listen(web.app, '127.0.0.1', 0)
    const slow = fetch(`http://127.0.0.1:${other.port}/cham`)
    await pause(100)
    const closed = other.close()
    finish()
    expect((await slow).status).toBe(200)
    await closed
    await expect(fetch(`http://127.0.0.1:${other.port}/`)).rejects.toThrow('fetch failed')
  })

  it('a port that is taken is told', async () => {
    await expect(listen(web.app, '127.0.0.1', listening.port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
