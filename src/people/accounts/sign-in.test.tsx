import { beforeAll, describe, expect, it } from 'vitest'
import { testHouse } from '../../../test/house.ts'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { system } from '../../platform/actor.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { page } from '../../platform/web/route.ts'
import { gatherWords } from '../../platform/web/refusal-sentences.ts'
import { createFirstAdministrator } from './create-first-administrator.ts'
import { noteSessions } from './note-sessions.ts'
import { findByToken, findSession } from './queries.ts'
import { routes } from './routes.ts'
import { refusals } from './words.ts'

const house = await testHouse()
const { clock, reader } = house
const found = (token: string) => findSession(reader, token, { today: clock.today(), now: clock.now() })
const desk = page('/lam-viec', { audience: 'signed-in' }, async ({ actor }) => ({
  title: actor.name,
  body: <p>{actor.name}</p>,
}))
const web = webHouse({
  routes: [...routes, desk],
  perform: house.perform,
  database: house.database,
  clock,
  findSession: found,
  refusalWords: gatherWords(refusals),
})

type Browser = ReturnType<typeof browser>

const post = async ({ go }: Browser, path: string, fields: Record<string, string>, at = path) => {
  const html = await (await go(at)).text()
  const hidden = { _id: fieldIn(html, '_id'), _token: fieldIn(html, '_token') }
  const body = new URLSearchParams({ ...hidden, ...fields })
  return go(path, { method: 'POST', body })
}
const good = 'con đường về bản mùa ban nở'
const signIn = (one: Browser, password = good, login = 'quan.tri') =>
  post(one, '/dang-nhap', { login, password })
const cookieOf = ({ jar }: Browser) => jar.get('thidua-phien') ?? ''

const at = (day: string, time: string) => clock.set(day, `${day}T${time}:00.000Z`)
const invite = (secret: string) =>
  house.act(
    createFirstAdministrator,
    { name: 'Lò Văn Thử', login: 'quan.tri', invitationHash: sha256(secret) },
    system,
  )

beforeAll(async () => {
  at('2021-03-04', '01:00')
  await invite('first')
})

describe('taking an account into use', () => {
  it('makes an older link void when another is given', async () => {
    await invite('second')
    expect((await browser(web.ask).go('/moi/first')).status).toBe(404)
  })

  it('refuses a weak password and one typed differently, and keeps the link', async () => {
    const cases = [
      ['ngắn', 'ngắn', 'ít nhất 10 ký tự'],
      ['Matkhau123', 'Matkhau123', 'hay bị đoán'],
      [good, `${good}!`, 'chưa giống nhau'],
    ] as const
    for (const [password, again, sentence] of cases) {
      const answer = await post(browser(web.ask), '/moi/second', { password, again })
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(sentence)
    }
  })

  it('sets the password once', async () => {
    const answer = await post(browser(web.ask), '/moi/second', { password: good, again: good })
    expect(answer.headers.get('location')).toBe('/dang-nhap')
    expect((await browser(web.ask).go('/moi/second')).status).toBe(404)
    await expect(invite('third')).rejects.toMatchObject({ code: 'administrator.exists' })
  })
})

describe('signing in', () => {
  it('opens the desk, and only the hash of the token is kept', async () => {
    const one = browser(web.ask)
    const answer = await signIn(one)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/lam-viec'])
    expect(await (await one.go('/lam-viec')).text()).toContain('Lò Văn Thử')
    const kept = await reader.selectFrom('session').select('tokenHash').execute()
    expect(kept).toEqual([{ tokenHash: sha256(cookieOf(one)) }])
    const lines = JSON.stringify(await reader.selectFrom('auditLine').selectAll().execute())
    expect(lines).not.toContain(cookieOf(one))
    expect(lines).not.toContain('$argon2')
  })

  it('goes back to where the visitor was going, never elsewhere', async () => {
    const go = async (tiep: string) => {
      const one = browser(web.ask)
      const html = await (await one.go('/dang-nhap')).text()
      const hidden = { _id: fieldIn(html, '_id'), _token: fieldIn(html, '_token') }
      const body = new URLSearchParams({ ...hidden, login: ' Quan.Tri ', password: good })
      const answer = await one.go(`/dang-nhap?tiep=${encodeURIComponent(tiep)}`, { method: 'POST', body })
      return answer.headers.get('location')
    }
    expect(await go('/lam-viec/don-vi?tim=a')).toBe('/lam-viec/don-vi?tim=a')
    expect(await go('//elsewhere.example')).toBe('/lam-viec')
  })

  it('tells a wrong password and an unknown login in the same words', async () => {
    const [wrong, unknown] = [
      await signIn(browser(web.ask), 'sai mật khẩu rồi'),
      await signIn(browser(web.ask), good, 'khong.co'),
    ]
    const sentence = 'Tên đăng nhập hoặc mật khẩu chưa đúng'
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    expect(await wrong.text()).toContain(sentence)
    expect(await unknown.text()).toContain(sentence)
  })

  it('locks after five wrong tries for fifteen minutes, says until when, and lets in afterwards', async () => {
    at('2021-03-04', '02:00')
    await signIn(browser(web.ask))
    const answers = []
    for (let n = 0; n < 5; n += 1) answers.push(await signIn(browser(web.ask), 'sai mật khẩu rồi'))
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 429])
    at('2021-03-04', '02:14')
    const right = await signIn(browser(web.ask))
    expect(right.status).toBe(429)
    expect(await right.text()).toContain('khóa đến 09:15, 04/03/2021')
    at('2021-03-04', '02:15')
    expect((await signIn(browser(web.ask))).status).toBe(303)
  })
})

describe('a session', () => {
  it('ends after two idle hours unless it was in use, and after twelve hours at most', async () => {
    at('2021-03-05', '00:00')
    const one = browser(web.ask)
    await signIn(one)
    const token = cookieOf(one)
    const id = sha256(token)
    at('2021-03-05', '00:04')
    expect((await found(token))?.stale).toBe(false)
    at('2021-03-05', '01:59')
    expect((await found(token))?.stale).toBe(true)
    await house.act(noteSessions, { sessionIds: [id] }, system)
    at('2021-03-05', '03:58')
    expect(await found(token)).not.toBeNull()
    at('2021-03-05', '04:00')
    expect(await found(token)).toBeNull()
    for (let hour = 2; hour < 12; hour += 1) {
      at('2021-03-05', `${String(hour).padStart(2, '0')}:00`)
      await house.act(noteSessions, { sessionIds: [id] }, system)
    }
    at('2021-03-05', '11:59')
    expect(await found(token)).not.toBeNull()
    at('2021-03-05', '12:00')
    expect(await found(token)).toBeNull()
  })

  it('ends here, or everywhere', async () => {
    at('2021-03-06', '00:00')
    const [one, other] = [browser(web.ask), browser(web.ask)]
    await signIn(one)
    await signIn(other)
    const [left, kept] = [cookieOf(one), cookieOf(other)]
    await post(one, '/dang-xuat', {}, '/lam-viec/tai-khoan')
    expect([await found(left), cookieOf(one)]).toEqual([null, ''])
    expect(await found(kept)).not.toBeNull()
    await signIn(one)
    const again = cookieOf(one)
    await post(other, '/lam-viec/tai-khoan/phien/tat-ca', {}, '/lam-viec/tai-khoan')
    expect([await found(again), await found(kept)]).toEqual([null, null])
  })

  it('goes on under another token when the password changes, and no other goes on', async () => {
    at('2021-03-07', '00:00')
    const [one, other] = [browser(web.ask), browser(web.ask)]
    await signIn(one)
    await signIn(other)
    const [before, elsewhere] = [cookieOf(one), cookieOf(other)]
    const next = 'mùa xuân biên cương yên bình'
    const change = (old: string) =>
      post(one, '/lam-viec/tai-khoan/mat-khau', { old, password: next, again: next }, '/lam-viec/tai-khoan')
    expect((await change('không phải mật khẩu')).status).toBe(422)
    expect((await change(good)).status).toBe(303)
    expect(cookieOf(one)).not.toBe(before)
    expect(await found(cookieOf(one))).not.toBeNull()
    expect([await found(before), await found(elsewhere)]).toEqual([null, null])
    expect((await signIn(browser(web.ask), good)).status).toBe(422)
    await change(next)
    await post(
      one,
      '/lam-viec/tai-khoan/mat-khau',
      { old: next, password: good, again: good },
      '/lam-viec/tai-khoan',
    )
  })

  it('gives the API a token that is shown once and can be withdrawn', async () => {
    at('2021-03-08', '00:00')
    const one = browser(web.ask)
    await signIn(one)
    await post(
      one,
      '/lam-viec/tai-khoan/ma-truy-cap',
      { name: 'Trục liên thông', expiresOn: '09/03/2021' },
      '/lam-viec/tai-khoan',
    )
    const shown = await (await one.go('/lam-viec/tai-khoan')).text()
    const secret = /chép lại ngay: ([\w-]+)/.exec(shown)?.[1] ?? ''
    expect((await findByToken(reader, secret, '2021-03-09'))?.name).toBe('Lò Văn Thử')
    expect(await findByToken(reader, secret, '2021-03-10')).toBeNull()
    const later = await (await one.go('/lam-viec/tai-khoan')).text()
    expect(later).not.toContain(secret)
    const id = /ma-truy-cap\/thu-hoi[\s\S]*?name="id" value="([^"]*)"/.exec(later)?.[1] ?? ''
    await post(one, '/lam-viec/tai-khoan/ma-truy-cap/thu-hoi', { id }, '/lam-viec/tai-khoan')
    expect(await findByToken(reader, secret, '2021-03-09')).toBeNull()
  })
})
