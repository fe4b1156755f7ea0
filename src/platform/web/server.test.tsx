import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { command } from '../command.ts'
import { Refusal } from '../plain/refusal.ts'
import type { VNode } from 'preact'
import { download, form, page, type Visit } from './route.ts'
import { faultFor, many, one, valueFor } from './typed.ts'

const feedback = command({
  name: 'feedback.send',
  input: z.object({ name: z.string(), topics: z.array(z.string()), size: z.number() }),
  roles: 'anyone',
  run: async (_act, input) => {
    if (input.name === 'hỏng') throw new Error('the printer burns')
    if (input.name === '')
      throw new Refusal('feedback.no_name', { fields: { ten: { code: 'feedback.name_empty' } } })
    return { result: { slug: `${input.name}-${input.topics.length}-${input.size}` } }
  },
})

const signIn = command({
  name: 'session.begin',
  input: z.object({ name: z.string() }),
  roles: 'anyone',
  run: async () => ({ result: {} }),
})

const refusalWords = {
  'feedback.no_name': { vi: 'Góp ý chưa có tên.', en: 'The feedback has no name.' },
  'feedback.name_empty': { vi: 'Nhập tên của bạn', en: 'Enter your name' },
}

const showForm = async (visit: Visit): Promise<{ title: string; body: VNode }> => ({
  title: visit.language === 'vi' ? 'Góp ý' : 'Feedback',
  body: (
    <form method="post" enctype="multipart/form-data">
      <input type="hidden" name="_id" value={visit.commandId} />
      <input type="hidden" name="_token" value={visit.formToken} />
      <input name="ten" value={valueFor(visit, 'ten')} />
      {faultFor(visit, 'ten') && <p class="fault">{faultFor(visit, 'ten')}</p>}
      {visit.problem && <p class="problem">{visit.problem.sentence}</p>}
    </form>
  ),
})

const feedbackForm = (path: string, audience: 'public' | 'signed-in') =>
  form(path, {
    audience,
    command: feedback,
    read: (typed, visit) => ({
      name: one(typed, 'ten'),
      topics: many(typed, 'muc'),
      size: visit.files['tep']?.[0]?.bytes.length ?? 0,
    }),
    show: showForm,
    next: (result) => `/cam-on/${result.slug}`,
    said: (result) => `Đã nhận ${result.slug}`,
    limit: { perMinute: 5, key: (typed) => one(typed, 'ten') },
  })

const routes = [
  page('/', { audience: 'public' }, async () => ({ title: 'Trang chủ', body: <h1>Trang chủ</h1> })),
  page('/gop-y', { audience: 'public' }, showForm),
  feedbackForm('/gop-y', 'public'),
  feedbackForm('/lam-viec/gop-y', 'signed-in'),
  page('/cam-on/:slug', { audience: 'public', examples: async () => [] }, async (visit) => ({
    title: 'Cảm ơn',
    body: <h1>{visit.params.slug}</h1>,
  })),
  page('/tin/:slug', { audience: 'public', examples: async () => [] }, async () => {
    throw new Refusal('page.not_found', { status: 404 })
  }),
  page('/tin/moi', { audience: 'public' }, async () => ({ title: 'Tin mới', body: <h1>Tin mới</h1> })),
  page('/lam-viec', { audience: 'signed-in' }, async (visit) => ({
    title: 'Việc của tôi',
    body: <h1>{`${visit.actor.name} ${visit.language}`}</h1>,
  })),
  page('/lam-viec/hoi-dong', { audience: ['council'] }, async () => ({
    title: 'Hội đồng',
    body: <h1>Họp</h1>,
  })),
  page('/lam-viec/hong', { audience: 'public' }, async () => {
    throw new Error('select * from secret')
  }),
  form('/dang-nhap', {
    audience: 'public',
    command: signIn,
    read: (typed) => ({ name: one(typed, 'ten') }),
    show: showForm,
    next: () => '/lam-viec',
    session: () => ({ set: 'clerk-token' }),
  }),
  form('/dang-xuat', {
    audience: 'signed-in',
    command: signIn,
    read: () => ({ name: '' }),
    show: showForm,
    next: () => '/',
    session: () => ({ clear: true }),
  }),
  download('/bieu', { audience: 'public' }, async () => ({
    name: 'Biểu số 1.csv',
    mediaType: 'text/csv; charset=utf-8',
    body: 'a,b\n'.repeat(500),
    inline: true,
  })),
]

const house = (parts = {}) => webHouse({ routes, refusalWords, ...parts })

const opened = async (path = '/gop-y', parts = {}) => {
  const web = house(parts)
  const { go, jar } = browser(web.ask)
  const html = await (await go(path)).text()
  const id = fieldIn(html, '_id')
  const token = fieldIn(html, '_token')
  const send = (
    fields: readonly (readonly [string, string | File])[],
    headers: HeadersInit = {},
    to = path,
  ) => {
    const body = new FormData()
    for (const [name, value] of [['_id', id], ['_token', token], ...fields] as const) body.append(name, value)
    return go(to, { method: 'POST', body, headers })
  }
  return { ...web, go, jar, send, html, id, token }
}

describe('every answer', () => {
  it('carries the headers that keep a page to itself', async () => {
    for (const path of ['/', '/khong-co', '/lam-viec/hong', '/bieu']) {
      const { headers } = await house().ask(path)
      expect(headers.get('content-security-policy'), path).toMatch(
        /^default-src 'self';.*frame-ancestors 'none'/,
      )
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
    }
  })

  it('is compressed as the browser takes it', async () => {
    const encodings = await Promise.all(
      ['gzip, br', 'gzip', 'br;q=0, gzip', 'identity'].map(async (accepted) => {
        const answer = await house().ask('/bieu', { headers: { 'accept-encoding': accepted } })
        return answer.headers.get('content-encoding')
      }),
    )
    expect(encodings).toEqual(['br', 'gzip', 'gzip', null])
  })

  it('says over https that it stays there, and names its cookies for this host alone', async () => {
    const web = house({ trustedProxies: 1 })
    const answer = await web.ask('/gop-y', { headers: { 'x-forwarded-proto': 'https' } })
    expect(answer.headers.get('strict-transport-security')).toContain('max-age')
    expect(answer.headers.getSetCookie().join()).toMatch(
      /^__Host-thidua-khach=.*; Path=\/; HttpOnly; SameSite=Lax; Secure/,
    )
  })

  it('gives no cookie to a reader', async () => {
    expect((await house().ask('/')).headers.getSetCookie()).toEqual([])
  })

  it('gives a file its Vietnamese name, and shows in the browser only what it cannot run', async () => {
    const disposition = (await house().ask('/bieu')).headers.get('content-disposition')
    expect(disposition).toBe(
      `attachment; filename="Bieu_so_1.csv"; filename*=UTF-8''Bi%E1%BB%83u%20s%E1%BB%91%201.csv`,
    )
  })

  it('says that it is well', async () => {
    expect(await (await house().ask('/healthz')).text()).toBe('ok')
  })
})

describe('pages', () => {
  it('stand in both languages and name each other', async () => {
    const html = await (await house().ask('/en/gop-y?trang=2')).text()
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('hreflang="vi" href="/gop-y?trang=2"')
    expect(html).toContain('hreflang="en" href="/en/gop-y?trang=2"')
  })

  it.each([
    ['/khong-co', 'Không tìm thấy trang'],
    ['/en/khong-co', 'Page not found'],
    ['/tin/cu', 'Không tìm thấy trang'],
    ['/en/tin/cu', 'Page not found'],
  ])('%s is not there, and says so', async (path, title) => {
    const answer = await house().ask(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(`<h1>${title}</h1>`)
  })

  it("ask a path's own words before its parameters", async () => {
    expect((await house().ask('/tin/moi')).status).toBe(200)
  })

  it('lose a slash too many', async () => {
    const answer = await house().ask('/gop-y/')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/gop-y'])
    expect((await house().ask('//la.vn/')).status).toBe(404)
  })

  it('send a visitor to sign in and back', async () => {
    const answer = await house().ask('/lam-viec?trang=2')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/dang-nhap?tiep=%2Flam-viec%3Ftrang%3D2',
    ])
  })

  it.each([
    ['clerk-token', 'Lò Thị Mẫu vi'],
    ['english-token', 'Lò Thị Mẫu en'],
  ])('speak the language of the account (%s)', async (token, heading) => {
    const { go } = browser(house().ask, new Map([['thidua-phien', token]]))
    const answer = await go('/lam-viec')
    expect(await answer.text()).toContain(`<h1>${heading}</h1>`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('tell who holds the page when the role is missing', async () => {
    const { go } = browser(house().ask, new Map([['thidua-phien', 'clerk-token']]))
    const answer = await go('/lam-viec/hoi-dong')
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Trang này do thành viên Hội đồng sử dụng.')
  })

  it('tell a fault by a number that stands in the log, and nothing else of it', async () => {
    const web = house()
    const answer = await web.ask('/lam-viec/hong?ten=Mẫu')
    const html = await answer.text()
    expect(answer.status).toBe(500)
    expect(html).toContain(web.faults[0]?.number)
    expect(html).not.toContain('secret')
    expect(web.faults).toMatchObject([{ path: '/lam-viec/hong', message: 'select * from secret' }])
  })
})

describe('a form', () => {
  it('acts, leads on by 303, and says on the next page what was done, once', async () => {
    const { send, go } = await opened()
    const answer = await send([
      ['ten', 'Mẫu'],
      ['muc', 'a'],
      ['muc', 'b'],
      ['tep', new File(['12345'], 'ảnh.txt')],
    ])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cam-on/M%E1%BA%ABu-2-5'])
    expect(await (await go('/')).text()).not.toContain('id="said"')
    expect(await (await go('/cam-on/M%E1%BA%ABu-2-5')).text()).toContain('<p id="said">Đã nhận Mẫu-2-5</p>')
    expect(await (await go('/cam-on/M%E1%BA%ABu-2-5')).text()).not.toContain('id="said"')
  })

  it('sent twice acts once and leads to the same place', async () => {
    const { send, ran } = await opened()
    const answers = [await send([['ten', 'Mẫu']]), await send([['ten', 'Mẫu']])]
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual(
      Array(2).fill('/cam-on/M%E1%BA%ABu-0-0'),
    )
    expect(ran).toEqual(['feedback.send'])
  })

  it('answers a script that asks for JSON in JSON: where it leads, or what is wrong and where', async () => {
    const { send } = await opened()
    const json = { accept: 'application/json' }
    const done: unknown = await (await send([['ten', 'Mẫu']], json)).json()
    expect(done).toMatchObject({ location: '/cam-on/M%E1%BA%ABu-0-0', result: { slug: 'Mẫu-0-0' } })
    const refused = await (await opened()).send([['ten', '']], json)
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      code: 'feedback.no_name',
      sentence: 'Góp ý chưa có tên.',
      faults: { ten: 'Nhập tên của bạn' },
    })
  })

  it('keeps to its language', async () => {
    const { send } = await opened('/en/gop-y')
    expect((await send([['ten', 'An']])).headers.get('location')).toBe('/en/cam-on/An-0-0')
  })

  it('is shown again when it is refused: what was typed stays, each field has its sentence', async () => {
    const { go, id, token } = await opened('/en/gop-y')
    const body = new URLSearchParams({ _id: id, _token: token, ten: '', muc: 'x' })
    const answer = await go('/en/gop-y', { method: 'POST', body })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toContain('<title>Error: Feedback</title>')
    expect(html).toContain('<p class="fault">Enter your name</p>')
    expect(html).toContain('The feedback has no name.')
    expect(fieldIn(html, '_id')).not.toBe(id)
  })

  it('is shown again when the house is at fault', async () => {
    const { send, faults } = await opened()
    const answer = await send([['ten', 'hỏng']])
    const html = await answer.text()
    expect(answer.status).toBe(500)
    expect(html).toContain('value="hỏng"')
    expect(html).toContain(faults[0]?.number)
  })

  it.each([
    ['a foreign origin', { origin: 'https://la.vn' }],
    ['an opaque origin', { origin: 'null' }],
    ['a foreign site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ])('from %s is refused, and shows nothing of what it brought', async (_, headers) => {
    const { send, ran } = await opened()
    const answer = await send([['ten', 'Kẻ gian']], headers)
    expect(answer.status).toBe(403)
    expect(await answer.text()).not.toContain('Kẻ gian')
    expect(ran).toEqual([])
  })

  it('from its own page is taken', async () => {
    const { send } = await opened()
    const answer = await send([['ten', 'An']], {
      origin: 'http://localhost',
      'sec-fetch-site': 'same-origin',
      host: 'localhost',
    })
    expect(answer.status).toBe(303)
  })

  it.each([
    ['no token', () => ''],
    ['a made-up token', () => Buffer.alloc(64).toString('base64url')],
    ["another visitor's token", async () => (await opened()).token],
  ])('with %s is refused, and keeps what was typed', async (_, makeToken) => {
    const { go, id, ran } = await opened()
    const body = new URLSearchParams({ _id: id, _token: await makeToken(), ten: 'Mẫu' })
    const answer = await go('/gop-y', { method: 'POST', body })
    const html = await answer.text()
    expect(answer.status).toBe(403)
    expect(html).toContain('value="Mẫu"')
    expect(ran).toEqual([])
    const again = new URLSearchParams({
      _id: fieldIn(html, '_id'),
      _token: fieldIn(html, '_token'),
      ten: 'Mẫu',
    })
    expect((await go('/gop-y', { method: 'POST', body: again })).status).toBe(303)
  })

  it('without a command id is refused', async () => {
    const { go, token, ran } = await opened()
    const answer = await go('/gop-y', {
      method: 'POST',
      body: new URLSearchParams({ _token: token, ten: 'Mẫu' }),
    })
    expect([answer.status, ran]).toEqual([422, []])
  })

  it('of another kind is refused', async () => {
    const { go } = await opened()
    const answer = await go('/gop-y', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(415)
  })

  it('of millions of empty fields is not read', async () => {
    const { go } = await opened()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await go('/gop-y', { method: 'POST', body: 'a&'.repeat(3_000_000), headers })
    expect(answer.status).toBe(415)
  })

  it('whose connection breaks is no fault of the house', async () => {
    const { go, faults, ran } = await opened()
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('ten=M'))
      },
      pull(controller) {
        controller.error(new Error('aborted'))
      },
    })
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    // A body that flows needs `duplex`, which the browser's own types do not know.
    const init = { method: 'POST', body, headers, duplex: 'half' }
    const answer = await go('/gop-y', init)
    expect([answer.status, faults, ran]).toEqual([422, [], []])
  })

  it('with a file that is too big says which, and keeps what was typed', async () => {
    const { send } = await opened()
    const big = new File([new Uint8Array(12 * 1024 * 1024 + 1)], 'bien-ban.pdf')
    const answer = await send([
      ['tep', big],
      ['ten', 'Mẫu'],
    ])
    const html = await answer.text()
    expect(answer.status).toBe(413)
    expect(html).toContain('Tệp &quot;bien-ban.pdf&quot; nặng 13 MB. Mỗi tệp phải nhỏ hơn 12 MB.')
    expect(html).toContain('value="Mẫu"')
  })

  it('that is too big as a whole keeps what came before the limit', async () => {
    const { send } = await opened()
    const files = [1, 2].map(
      (count) => ['tep', new File([new Uint8Array(9_000_000)], `${count}.pdf`)] as const,
    )
    const answer = await send([['ten', 'Mẫu'], ...files])
    const html = await answer.text()
    expect(answer.status).toBe(413)
    expect(html).toContain('Các tệp gửi cùng lúc vượt quá 13 MB')
    expect(html).toContain('value="Mẫu"')
  })

  it('sent too often has to wait, and says how long', async () => {
    const { send, setNow, go, token } = await opened()
    const fresh = (name: string) =>
      go('/gop-y', {
        method: 'POST',
        body: new URLSearchParams({ _id: crypto.randomUUID(), _token: token, ten: name }),
      })
    for (let count = 0; count < 5; count += 1) expect((await fresh('Mẫu')).status).toBe(303)
    const refused = await send([['ten', 'Mẫu']])
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '12'])
    expect((await fresh('An')).status).toBe(303)
    setNow('2021-02-01T01:00:12.000Z')
    expect((await fresh('Mẫu')).status).toBe(303)
  })

  it('has a page of its own at its address when it is asked by GET', async () => {
    expect(await (await house().ask('/dang-nhap')).text()).toContain('name="_token"')
  })

  it('goes nowhere where no form is', async () => {
    expect((await house().ask('/tin/moi', { method: 'POST' })).status).toBe(404)
  })
})

describe('a session', () => {
  it("begins and ends by what a form says; the visitor's cookie goes when it begins", async () => {
    const { go, send, jar } = await opened('/dang-nhap')
    expect([...jar.keys()]).toEqual(['thidua-khach'])
    expect((await send([['ten', 'Mẫu']])).headers.get('location')).toBe('/lam-viec')
    expect([...jar]).toEqual([['thidua-phien', 'clerk-token']])
    const html = await (await go('/lam-viec/gop-y')).text()
    const body = new URLSearchParams({ _id: fieldIn(html, '_id'), _token: fieldIn(html, '_token') })
    const left = await go('/dang-xuat', { method: 'POST', body })
    expect([left.status, left.headers.get('clear-site-data')]).toEqual([303, '"cache"'])
    expect(jar.size).toBe(0)
  })

  it('that has ended keeps what was typed, to be sent again after signing in', async () => {
    const { go, jar, ran } = await opened('/gop-y')
    const lost = new URLSearchParams({ _id: crypto.randomUUID(), _token: 'cũ', ten: 'Mẫu', muc: 'hai\ndòng' })
    const ended = await go('/lam-viec/gop-y', { method: 'POST', body: lost })
    const kept = await ended.text()
    expect([ended.status, ran]).toEqual([403, []])
    expect(fieldIn(kept, 'ten')).toBe('Mẫu')
    expect(fieldIn(kept, 'muc')).toBe('hai\ndòng')
    jar.set('thidua-phien', 'clerk-token')
    const sentAgain = new URLSearchParams({ _id: fieldIn(kept, '_id'), ten: fieldIn(kept, 'ten') })
    const shown = await (await go('/lam-viec/gop-y', { method: 'POST', body: sentAgain })).text()
    expect(shown).toContain('value="Mẫu"')
    const last = new URLSearchParams({
      _id: fieldIn(shown, '_id'),
      _token: fieldIn(shown, '_token'),
      ten: 'Mẫu',
    })
    expect((await go('/lam-viec/gop-y', { method: 'POST', body: last })).status).toBe(303)
  })
})

describe('the routes', () => {
  it('are refused when two answer the same address', () => {
    const double = page('/tin/:name', { audience: 'public', examples: async () => [] }, showForm)
    expect(() => house({ routes: [...routes, double] })).toThrow('two routes answer GET /tin/:')
  })
})
