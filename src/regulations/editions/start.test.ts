import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, serverUrl, testActor, testClock } from '../../../test/house.ts'
import { atDatabase } from '../../../test/server-databases.ts'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { type House, openHouse, routes as allRoutes } from '../../app.ts'
import { silentBell } from '../../platform/bell.ts'
import type { Database } from '../../platform/database/handles.ts'
import { openDatabase } from '../../platform/database/open.ts'
import { makeLawBook } from '../../platform/law/law-book.ts'
import { lawFiles } from '../../platform/law/load-law.ts'
import { valueOn } from '../../platform/law/law.ts'
import { noAssets } from '../../platform/web/assets.ts'
import { houseFrame, type Site } from '../../platform/web/house-frame.tsx'
import type { Session } from '../../platform/web/session.ts'
import { refusals as commandRefusals } from '../../platform/words.ts'
import { faultRefusals } from '../law-texts.ts'
import { onLawPut } from '../on-law-put.ts'
import { loadEdition } from './load-edition.ts'
import { putEdition } from './put-edition.ts'
import { keptEdition, lawEditions, printOf } from './queries.ts'
import { returnToEdition } from './return-to-edition.ts'
import { addLawEdition, changeLawEdition } from './store.ts'
import { refusals, words } from './words.ts'

const article = 'luat-06-2022-qh15/dieu-22.yaml'
const broken = lawFiles().map(({ path, text }) => ({
  path,
  text: path === article ? 'article: [22' : text,
}))
const database = await openTestDatabase()
const clock = testClock('2026-03-02')
const told: string[] = []

const open = (texts = lawFiles(), on = database, heard = told) =>
  openHouse({
    database: on,
    clock,
    bell: silentBell,
    texts,
    report: (where, fault) => heard.push(`${where}: ${String(fault)}`),
  })

describe('a start', () => {
  it('without any law that could be read is refused with its faults', async () => {
    await expect(open(broken)).rejects.toThrow(/law\/luat-06-2022-qh15\/dieu-22\.yaml:1/)
  })

  it('with a faulty folder comes up with the old law, loudly', async () => {
    const first = await open()
    const clauses = first.lawBook.inForce().clauses.length
    await first.stop()
    expect(told).toEqual([])
    const second = await open(broken)
    afterAll(() => second.stop())
    expect(second.lawBook.inForce().clauses).toHaveLength(clauses)
    expect(told).toEqual([
      expect.stringMatching(/^law: .*the last good law stays in force:\n1\. law\/luat-06/s),
    ])
    expect(second.lawBook.faults().map(({ file }) => file)).toEqual([article])
  })
})

describe('the administrator of a house with a faulty folder', () => {
  const actor = testActor({ roles: ['administrator'] })
  const session: Session = {
    id: 's',
    actor,
    accountId: actor.accountId ?? '',
    language: 'vi',
    csrfSecret: 's',
  }
  const site: Site = {
    name: { vi: 'Thi Đua', en: 'Thi Đua' },
    agency: { vi: 'x', en: 'x' },
    portal: [],
    office: [],
    deskPath: '/lam-viec',
    signInPath: '/dang-nhap',
    signOutPath: '/dang-xuat',
    alarm: ({ lawFaults }) =>
      lawFaults.length > 0 ? { href: '/lam-viec/quy-dinh/phap-luat', text: words.alarm } : null,
  }

  it('is told on every page, sees the faults, loads a mended file, and is told no more', async () => {
    const house = await open(broken)
    afterAll(() => house.stop())
    const { ask } = webHouse({
      routes: allRoutes.filter(({ path }) => path.startsWith('/lam-viec/quy-dinh')),
      frame: houseFrame(site, noAssets),
      perform: house.perform,
      lawBook: house.lawBook,
      database,
      clock,
      findSession: async () => session,
      refusalWords: { ...commandRefusals, ...refusals, ...faultRefusals },
    })
    const { go } = browser(ask, new Map([['thidua-phien', 's']]))
    const home = '/lam-viec/quy-dinh/phap-luat'
    expect(await (await go('/lam-viec/quy-dinh')).text()).toContain(words.alarm.vi)
    const html = await (await go(home)).text()
    expect(html).toContain('Thư mục law/ có 1 lỗi')
    expect(html).toContain(`law/${article}:1`)

    const good = lawFiles().find(({ path }) => path === article)?.text ?? ''
    const more = `${good}\n# đối chiếu lại\n`
    const post = async (text: string, folder: string) => {
      const body = new FormData()
      for (const name of ['_id', '_token']) body.set(name, fieldIn(html, name))
      body.set('title', 'Sửa Điều 22')
      body.set('folder', folder)
      body.set('files', new File([text], 'dieu-22.yaml'))
      return go(home, { method: 'POST', body, headers: { origin: 'http://localhost' } })
    }
    expect(await (await post(more, '')).text()).toContain('chưa có thư mục của văn bản')
    const faulty = await post('article: 23\n', 'luat-06-2022-qh15')
    expect(faulty.status).toBe(422)
    const loaded = await post(more, 'luat-06-2022-qh15')
    expect(loaded.status).toBe(303)
    const path = loaded.headers.get('location') ?? ''
    const page = await (await go(path)).text()
    expect(page).toContain('Xem hồ sơ đang mở sẽ bị ảnh hưởng')
    const body = new FormData()
    for (const name of ['_id', '_token', 'version']) body.set(name, fieldIn(page, name))
    const before = house.lawBook.inForce()
    const edition = house.editions.of(['law'])
    expect(
      (await go(`${path}/ap-dung`, { method: 'POST', body, headers: { origin: 'http://localhost' } })).status,
    ).toBe(303)
    await house.settle()
    expect(house.lawBook.inForce()).not.toBe(before)
    expect(house.editions.of(['law'])).not.toBe(edition)
    expect(await (await go('/lam-viec/quy-dinh')).text()).not.toContain(words.alarm.vi)

    // and goes back to what stood before, with a reason
    const editions = await lawEditions(database.reader)
    const first = editions.find(({ state }) => state === 'replaced')
    const old = `${home}/${first?.id}`
    const shown = await (await go(old)).text()
    expect(shown).toContain(words.return.vi)
    expect(shown).toContain(`/lam-viec/khen-thuong/doi-quy-dinh/phap-luat/${first?.id}`)
    const back = async (reason: string) => {
      const sent = new FormData()
      for (const name of ['_id', '_token', 'standing']) sent.set(name, fieldIn(shown, name))
      sent.set('reason', reason)
      return go(`${old}/tro-lai`, { method: 'POST', body: sent, headers: { origin: 'http://localhost' } })
    }
    const short = await back('chép sai')
    expect([short.status, await short.text()]).toEqual([422, expect.stringContaining('>chép sai</textarea>')])
    const why = 'Tệp sửa chép sai một chỗ, chờ đối chiếu lại'
    expect((await back(why)).status).toBe(303)
    expect((await back(why)).status).toBe(303)
    const list = await (await go(home)).text()
    expect(list).toContain(`Trở lại bản áp dụng 02/03/2026. Lý do: ${why}`)
    expect((await lawEditions(database.reader)).length).toBe(editions.length + 1)
  })
})

describe('two processes on one database', () => {
  const administrator = testActor({ roles: ['administrator'] })
  const threshold = 'L06-2022.D22.K1.a.so-nam'
  const history = 'history: [{ from: 2024-01-01, value: 3 }]'
  const reason = 'Ngưỡng vừa áp dụng chép sai, chờ bản đính chính'
  const heard: string[] = []
  let one: House
  let other: House

  /** On a server a pool of its own, as another process has; the embedded engine has one handle. */
  const besides = async (): Promise<Database> => {
    if (serverUrl === undefined) return database
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.reader)
    const own = await openDatabase({ url: atDatabase(serverUrl, rows[0]?.name ?? ''), connections: 2 })
    afterAll(() => own.close())
    return own
  }
  const put = async ({ perform }: House, value: number): Promise<void> => {
    const text = lawFiles().find(({ path }) => path === article)?.text ?? ''
    const fresh = history.replace(
      'value: 3 }',
      `until: 2026-12-31, value: 3 }, { from: 2027-01-01, value: ${value} }`,
    )
    const files = [{ path: article, text: text.replace(history, fresh) }]
    const input = { title: `Ngưỡng ${value}`, files }
    const { id } = await perform(loadEdition, { id: randomUUID(), input, actor: administrator })
    await perform(putEdition, { id: randomUUID(), input: { id, version: 1 }, actor: administrator })
  }
  const thresholds = () =>
    [one, other].map(({ lawBook }) => valueOn(lawBook.inForce(), threshold, '2027-03-02'))

  beforeAll(async () => {
    one = await open(lawFiles(), database, heard)
    other = await open(lawFiles(), await besides(), heard)
  })
  afterAll(() => Promise.all([one.stop(), other.stop()]))

  it('live by the law that either puts in force, and turn the pages made of it', async () => {
    expect(thresholds()).toEqual([3, 3])
    const [law, edition] = [other.lawBook.inForce(), other.editions.of(['law'])]
    await put(one, 4)
    await Promise.all([one.settle(), other.settle()])
    expect(thresholds()).toEqual([4, 4])
    expect(other.editions.of(['law'])).not.toBe(edition)
    // who began before keeps the law with which it began
    expect(valueOn(law, threshold, '2027-03-02')).toBe(3)
  })

  it('return to an earlier edition together', async () => {
    const standing = await keptEdition(database.reader)
    const earlier = (await lawEditions(database.reader)).find(({ title }) => title === 'Sửa Điều 22')
    const input = { id: earlier?.id, standing: standing?.id, reason }
    await other.perform(returnToEdition, { id: randomUUID(), input, actor: administrator })
    await Promise.all([one.settle(), other.settle()])
    expect(thresholds()).toEqual([3, 3])
  })

  it('keep the last good law when a newer program puts in force what they cannot read, and tell its faults', async () => {
    const before = await keptEdition(database.reader)
    if (!before) throw new Error('no law')
    await database.write(async (writer) => {
      await changeLawEdition(writer, before, { state: 'replaced' })
      const made = { madeOn: '2026-03-02', madeBy: 'x', putOn: '2026-03-02', putBy: 'x' }
      const texts = { title: 'Chương trình mới', hash: printOf(broken), files: broken, changes: [] }
      await addLawEdition(writer, { state: 'in_force', ...texts, ...made })
    })
    await Promise.all([one.settle(), other.settle()])
    expect(thresholds()).toEqual([3, 3])
    expect([one, other].map(({ lawBook }) => lawBook.faults().map(({ file }) => file))).toEqual([
      [article],
      [article],
    ])
    expect(heard.map((line) => line.split(';')[0])).toEqual(Array(2).fill('law: Error: The law has 1 faults'))
    const [bad] = (await lawEditions(database.reader)).filter(({ state }) => state === 'in_force')
    const input = { id: before.id, standing: bad?.id, reason }
    await one.perform(returnToEdition, { id: randomUUID(), input, actor: administrator })
    await Promise.all([one.settle(), other.settle()])
    expect([one, other].flatMap(({ lawBook }) => lawBook.faults())).toEqual([])
  })

  it('find the law that was put while one could not reach the database', async () => {
    let away = false
    const before = one.lawBook.inForce()
    const lawBook = makeLawBook(before)
    const look = onLawPut(
      {
        get reader() {
          if (away) throw new Error('the database is away')
          return database.reader
        },
        lawBook,
        texts: lawFiles(),
        report: () => undefined,
        replaced: () => undefined,
      },
      'another',
    )
    away = true
    await expect(look.work()).rejects.toThrow(/away/)
    away = false
    expect([await look.work(), await look.work()]).toEqual([1, 0])
    expect(lawBook.inForce()).not.toBe(before)
  })
})
