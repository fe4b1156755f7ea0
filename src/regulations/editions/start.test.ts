import { afterAll, describe, expect, it } from 'vitest'
import { openTestDatabase, testActor, testClock } from '../../../test/house.ts'
import { browser, fieldIn, webHouse } from '../../../test/web-house.tsx'
import { openHouse, routes as allRoutes } from '../../app.ts'
import { silentBell } from '../../platform/bell.ts'
import { lawFiles } from '../../platform/law/load-law.ts'
import { noAssets } from '../../platform/web/assets.ts'
import { houseFrame, type Site } from '../../platform/web/house-frame.tsx'
import type { Session } from '../../platform/web/session.ts'
import { refusals as commandRefusals } from '../../platform/words.ts'
import { faultRefusals } from '../law-texts.ts'
import { refusals, words } from './words.ts'

const article = 'luat-06-2022-qh15/dieu-22.yaml'
const broken = lawFiles().map(({ path, text }) => ({
  path,
  text: path === article ? 'article: [22' : text,
}))
const database = await openTestDatabase()
const clock = testClock('2026-03-02')
const told: string[] = []

const open = (texts = lawFiles()) =>
  openHouse({
    database,
    clock,
    bell: silentBell,
    texts,
    report: (where, fault) => told.push(`${where}: ${String(fault)}`),
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
  })
})
