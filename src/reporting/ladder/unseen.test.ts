import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { browser, webHouse } from '../../../test/web-house.tsx'
import { endpoints, refusalWords, routes } from '../../app.ts'
import type { Actor } from '../../platform/actor.ts'
import { acceptReport } from '../accept-report.ts'
import { approveReport } from '../approve-report.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { reopenReport, returnReport } from '../return-report.ts'
import { submitReport } from '../submit-report.ts'

const house = await reportingHouse()
const { communes, west, province, on, order } = house
const [ang] = communes
const people: Readonly<Record<string, Actor>> = {
  clerk: on(ang, 'unit_clerk'),
  district: on(west, 'standing_agency'),
  /** Reports for the district itself: the role covers the communes, their drafts are not for it. */
  above: on(west, 'unit_clerk'),
  province: on(province, 'standing_agency'),
  auditor: on(province, 'auditor'),
}
const web = webHouse({
  routes,
  api: { title: 'Thi Đua', version: '1', endpoints, findBearer: async (token) => people[token] ?? null },
  perform: house.perform,
  database: house.database,
  clock: house.clock,
  // one reader asks for every page at once here
  pace: null,
  findSession: async (token) => {
    const actor = people[token]
    return actor
      ? { id: token, actor, accountId: actor.accountId ?? '', language: 'vi', csrfSecret: 'x' }
      : null
  },
  refusalWords,
})

const { id: periodId } = await house.openMonth()
house.clock.set('2021-03-22')
const { id: reportId } = await house.reportOf(ang, periodId)
const figures = { DAN: { numerator: 73519, denominator: 73528, note: 'giải trình chưa duyệt' } }
const told = /73\D?519|73\D?528|giải trình chưa duyệt|lời kể chưa duyệt/

/** Every address of the house that shows something, about this report, its period or its campaign. */
const addresses = routes
  .filter(({ kind }) => kind !== 'form')
  .flatMap(({ path }) => {
    const filled = (id: string): string =>
      path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => (name === 'slug' ? 'dot-thu' : id))
    return path.includes(':id') ? [filled(reportId), filled(periodId)] : [filled(reportId)]
  })
  .filter((path) => !/dang-xuat|\.pdf$/.test(path))

/** Every question of the API, about the same. */
const apiAddresses = endpoints
  .filter(({ method }) => method === 'get')
  .flatMap(({ path }) => {
    const filled = (id: string): string =>
      path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'slug' ? 'dot-thu' : id))
    return path.includes('{id}')
      ? [filled(reportId), filled(periodId), filled('dot-thu')]
      : [filled(reportId)]
  })
  .concat('/reports?as=receiver')

const sheetText = async (bytes: ArrayBuffer): Promise<string> => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes)
  const cells: string[] = []
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell.text)))
  return cells.join('\n')
}

const textOf = async (answer: Response): Promise<string> => {
  if (answer.status === 429) throw new Error('asked too fast: what is not shown now proves nothing')
  return answer.headers.get('content-type')?.includes('spreadsheetml')
    ? sheetText(await answer.arrayBuffer())
    : answer.text()
}

const overApi = async (token: string, path: string): Promise<string> => {
  const headers = { authorization: `Bearer ${token}` }
  return textOf(await web.ask(`/api/v1${path}`, { headers }))
}

/** Addresses at which someone reads of the figures. */
const whereTold = async (token: string): Promise<string[]> => {
  const { go } = browser(web.ask, new Map([['thidua-phien', token]]))
  const found: string[] = []
  for (const address of addresses) if (told.test(await textOf(await go(address)))) found.push(address)
  for (const path of apiAddresses) if (told.test(await overApi(token, path))) found.push(`api ${path}`)
  return found
}

const report = `/lam-viec/bao-cao/${reportId}`
const clerk = people['clerk']
const leader = on(ang, 'unit_leader')

it('figures that the unit’s leader has not let go up are on no page, sheet, total or API above', async () => {
  await house.save(reportId, figures, clerk ?? leader, { narrative: 'lời kể chưa duyệt' })
  expect(await whereTold('district')).toEqual([])
  expect(await whereTold('above')).toEqual([])
  expect(await whereTold('clerk')).toContain(report)
  await order(submitReport, { reportId }, clerk)
  expect(await whereTold('district')).toEqual([])
  expect(await whereTold('province')).toEqual([])
  expect(await whereTold('auditor')).toContain(report)
}, 120_000)

it('they are read above once approved, and no longer when they are taken back or returned', async () => {
  await order(approveReport, { reportId }, leader)
  const shown = await whereTold('district')
  const api = `api /reports/${reportId}`
  expect(shown).toEqual(expect.arrayContaining([report, api, `${api}/history`]))
  await order(reopenReport, { reportId, reason: 'Còn thiếu bản Nà Hỳ' }, leader)
  expect(await whereTold('district')).toEqual([])
  await order(submitReport, { reportId }, clerk)
  await order(approveReport, { reportId }, leader)
  await order(acceptReport, { reportId }, people['district'])
  expect(await whereTold('province')).toContain('/lam-viec/phong-trao/dot-thu/tien-do')
  const reason = 'Mẫu số lớn hơn danh sách cử tri đã niêm yết.'
  await order(returnReport, { reportId, reason }, people['district'])
  expect(await whereTold('district')).toEqual([])
  expect(await whereTold('province')).toEqual([])
  expect(web.faults.filter(({ path }) => path.startsWith(report))).toEqual([])
}, 120_000)
