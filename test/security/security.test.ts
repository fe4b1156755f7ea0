import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/app.ts'
import { lastDay } from '../../src/demo/replay.ts'
import { saveReport } from '../../src/reporting/save-report.ts'
import { approveArticle } from '../../src/newsroom/approve-article.ts'
import { finishEditing } from '../../src/newsroom/finish-editing.ts'
import { writeArticle } from '../../src/newsroom/write-article.ts'
import { publishArticle } from '../../src/newsroom/publish-article.ts'
import { submitArticle } from '../../src/newsroom/submit-article.ts'
import { type Caller, hiddenFields, newCaller, signedInCaller } from '../journeys/caller.ts'
import { openStage, type Stage } from '../journeys/stage.ts'

let stage: Stage

beforeAll(async () => {
  stage = await openStage({ until: lastDay })
}, 300_000)

afterAll(async () => {
  await stage?.close()
})

const signedIn = (login: string): Promise<Caller> => {
  const password = stage.accounts.find((one) => one.login === login)?.password ?? ''
  return signedInCaller(stage.origin, login, password)
}

describe('the session', () => {
  it('is held by a cookie that scripts cannot read and other sites do not send, new at each sign-in', async () => {
    const caller = newCaller(stage.origin)
    const password = stage.accounts.find(({ login }) => login === 'cckl.dl')?.password ?? ''
    const before = new Set(caller.cookies.values())
    const answer = await caller.post('/dang-nhap', '/dang-nhap', { login: 'cckl.dl', password })
    const line = answer.headers.getSetCookie().find((one) => one.includes('HttpOnly')) ?? ''
    expect(line).toMatch(/HttpOnly/)
    expect(line).toMatch(/SameSite=(Lax|Strict)/)
    expect(line).toMatch(/Path=\//)
    const first = new Set([...caller.cookies.values()].filter((one) => !before.has(one)))
    await caller.post('/dang-nhap', '/dang-nhap', { login: 'cckl.dl', password })
    const second = [...caller.cookies.entries()].filter(([name]) => /session|phien/i.test(name))
    expect(second.length).toBeGreaterThan(0)
    for (const [, value] of second) expect(first.has(value)).toBe(false)
  })

  it('ends on the server: a cookie kept back opens nothing any more', async () => {
    const caller = await signedIn('cckl.dl')
    const kept = [...caller.cookies].map((pair) => pair.join('=')).join('; ')
    const desk = await (await caller.ask('/lam-viec')).text()
    const body = new URLSearchParams(hiddenFields(desk, '/dang-xuat'))
    const out = await caller.ask('/dang-xuat', { method: 'POST', body, headers: { origin: stage.origin } })
    expect(out.status).toBe(303)
    const again = await fetch(`${stage.origin}/lam-viec`, { redirect: 'manual', headers: { cookie: kept } })
    expect(again.status).toBe(303)
  })
})

describe('a form', () => {
  const path = '/lam-viec/tai-khoan/ngon-ngu'

  it('is refused without the token of the page, and from another site', async () => {
    const caller = await signedIn('cckl.dl')
    const body = () => new URLSearchParams({ commandId: randomUUID(), language: 'en' })
    const target = routes.find((route) => route.kind === 'form' && route.path === path) ? path : '/dang-xuat'
    const naked = await caller.ask(target, {
      method: 'POST',
      body: body(),
      headers: { origin: stage.origin },
    })
    expect(naked.status).toBe(403)
    const foreign = await caller.ask(target, {
      method: 'POST',
      body: body(),
      headers: { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' },
    })
    expect(foreign.status).toBe(403)
    expect((await caller.ask('/lam-viec')).status).toBe(200)
  })
})

describe('rights', () => {
  it('do not reach another unit: the command itself refuses', async () => {
    const foreign = await stage.reader
      .selectFrom('report')
      .innerJoin('unit', 'unit.id', 'report.unitId')
      .select(['report.id', 'report.version'])
      .where('unit.code', '!=', 'dl-cckl')
      .orderBy('report.id')
      .executeTakeFirstOrThrow()
    const input = { reportId: foreign.id, id: foreign.id, version: foreign.version, values: {} }
    await expect(stage.act('cckl.dl', saveReport, input)).rejects.toMatchObject({ status: 403 })
  })

  it('show a visitor no page of the office', async () => {
    const visitor = newCaller(stage.origin)
    const office = routes.filter(({ kind, path }) => kind !== 'form' && path.startsWith('/lam-viec'))
    const answers = await Promise.all(
      office.map(async ({ kind, path }) => {
        const { status, headers } = await visitor.ask(path.replace(/:\w+(\{(?:[^{}]|\{[^}]*\})*\})?/g, '1'))
        return { kind, path, status, to: headers.get('location') ?? '' }
      }),
    )
    // A stream is opened by a page's program, which a way to sign in would not help.
    const isRefused = ({ kind, status, to }: (typeof answers)[number]): boolean =>
      kind === 'stream' ? status === 403 : status === 303 && to.startsWith('/dang-nhap')
    expect(answers.filter((one) => !isRefused(one))).toEqual([])
    expect(office.length).toBeGreaterThan(50)
  })
})

describe('what people write', () => {
  it('is shown as they wrote it, never as a part of the page', async () => {
    const hostile = `<img src=x onerror=alert(1)><script>alert(2)</script>"'><b>`
    const contributor = 'btv.snn.dl'
    const column = await stage.reader
      .selectFrom('newsColumn')
      .select('id')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const unit = await stage.reader
      .selectFrom('unit')
      .select('id')
      .where('code', '=', 'dl-snn')
      .executeTakeFirstOrThrow()
    const text = (name: string): string => `${name} ${hostile}`
    const { id, slug } = await stage.act(contributor, writeArticle, {
      columnId: column.id,
      unitId: unit.id,
      title: text('Tiêu đề'),
      lead: text('Dẫn'),
      body: text('Thân bài dài'),
      titleEn: text('Title'),
      leadEn: text('Lead'),
      byLine: text('Tác giả'),
      signedUnit: text('Đơn vị'),
      sourceName: text('Nguồn'),
      sourceAddress: 'javascript:alert(3)',
    })
    await stage.act(contributor, submitArticle, { id })
    await stage.act('tbbt.snn.dl', finishEditing, { id })
    await stage.act('tbbt.snn.dl', approveArticle, { id })
    await stage.act('tbbt.snn.dl', publishArticle, { id })
    const editor = await signedIn('tbbt.snn.dl')
    for (const path of [`/tin/${slug}`, `/en/tin/${slug}`, '/tin-tuc', `/lam-viec/tin-bai/${id}`]) {
      const answer = await editor.ask(path)
      const html = await answer.text()
      expect(answer.status, path).toBe(200)
      expect(html, path).toContain('&lt;img src=x onerror=alert(1)')
      expect(html, path).not.toMatch(/<img src=x|<script>alert|href="javascript:/)
    }
  })
})

describe('files', () => {
  const ways = [
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '....//package.json',
  ]

  it.each(['/assets/', '/anh/'])('under %s are those that were put there', async (root) => {
    for (const way of ways) {
      const answer = await fetch(stage.origin + root + way, { redirect: 'manual' })
      expect([400, 404], root + way).toContain(answer.status)
      expect(await answer.text()).not.toContain('devDependencies')
    }
  })
})

describe('the register of what was done', () => {
  it('never holds a password, its hash or the secret of a session', async () => {
    const lines = await stage.reader.selectFrom('auditLine').selectAll().execute()
    const text = JSON.stringify(lines)
    expect(lines.length).toBeGreaterThan(100)
    expect(text).not.toContain('$argon2')
    for (const { password } of stage.accounts) expect(text).not.toContain(password)
  })
})
