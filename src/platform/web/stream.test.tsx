import { describe, expect, it } from 'vitest'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { Form } from '../ui/form/form.tsx'
import { page, preview, type Shown, stream, type Visit } from './route.ts'
import { one } from './typed.ts'

const home = async (visit: Visit): Promise<Shown> => ({
  title: 'Dán',
  body: (
    <Form visit={visit} action="/lam-viec/dan">
      <textarea name="tin" />
    </Form>
  ),
})

let state = 1
const routes = [
  page('/lam-viec/dan', { audience: 'signed-in' }, home),
  preview('/lam-viec/dan', {
    audience: 'signed-in',
    show: home,
    read: async (typed, visit) => ({
      title: 'Xem lại',
      body: (
        <Form visit={visit} action="/lam-viec/dan">
          <p id="read">{one(typed, 'tin')}</p>
        </Form>
      ),
    }),
  }),
  stream('/lam-viec/luong', { audience: 'signed-in' }, async () => ({
    key: 'all',
    sample: async () => ({ id: `s${state}`, data: `{"voted":${state}}` }),
  })),
]

const signedIn = () => {
  const web = webHouse({ routes })
  return { web, ...browser(web.ask, new Map([['thidua-phien', 'clerk-token']])) }
}

describe('a form that only reads', () => {
  it('shows what it read, performs nothing, and gives the next form an id of its own', async () => {
    const { web, go } = signedIn()
    const first = await (await go('/lam-viec/dan')).text()
    const id = fieldIn(first, '_id')
    const fields = { _id: id, _token: fieldIn(first, '_token'), tin: 'Tổ 1: 235/241' }
    const answer = await go('/lam-viec/dan', { method: 'POST', body: new URLSearchParams(fields) })
    const shown = await answer.text()
    expect(answer.status).toBe(200)
    expect(shown).toContain('<p id="read">Tổ 1: 235/241</p>')
    expect(fieldIn(shown, '_id')).not.toBe(id)
    expect(web.ran).toEqual([])
  })

  it('takes nothing from a form that is not ours', async () => {
    const { go } = signedIn()
    const answer = await go('/lam-viec/dan', { method: 'POST', body: new URLSearchParams({ tin: 'x' }) })
    expect([answer.status, (await answer.text()).includes('id="read"')]).toEqual([403, false])
  })
})

/** What came until the text is there. */
const readUntil = async (answer: Response, wanted: string): Promise<string> => {
  const reader = answer.body?.getReader()
  if (!reader) throw new Error('no stream')
  const decoder = new TextDecoder()
  let text = ''
  while (!text.includes(wanted)) {
    const { value, done } = await reader.read()
    if (done) break
    text += decoder.decode(value)
  }
  await reader.cancel()
  return text
}

describe('a stream', () => {
  it('tells the present state at once and a change when it comes; compressed by nobody', async () => {
    const { go } = signedIn()
    const answer = await go('/lam-viec/luong', { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    expect(answer.headers.get('content-encoding')).toBeNull()
    const read = readUntil(answer, '"voted":2')
    setTimeout(() => {
      state = 2
    }, 50)
    const text = await read
    expect(text).toMatch(/retry: \d+[\s\S]*data: \{"voted":1\}[\s\S]*id: s1[\s\S]*data: \{"voted":2\}/)
  })

  it('does not repeat what the browser has by its last event', async () => {
    const { go } = signedIn()
    state = 7
    const answer = await go('/lam-viec/luong', { headers: { 'last-event-id': 's7' } })
    const read = readUntil(answer, '"voted":8')
    setTimeout(() => {
      state = 8
    }, 100)
    expect(await read).not.toContain('"voted":7')
  })

  it('is for who has signed in, and for a bounded number at once', async () => {
    const { web, go } = signedIn()
    expect((await web.ask('/lam-viec/luong')).status).toBe(403)
    const answers = await Promise.all(Array.from({ length: 9 }, () => go('/lam-viec/luong')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 429])
    for (const answer of answers) await answer.body?.cancel()
    const again = await go('/lam-viec/luong')
    expect(again.status).toBe(200)
    await again.body?.cancel()
  })
})
