import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../test/house.ts'
import { browser, fieldIn, webHouse } from '../../test/web-house.tsx'
import { writeXlsx } from '../platform/paper/workbook.ts'
import { gatherWords } from '../platform/web/refusal-sentences.ts'
import { refusals as commandRefusals } from '../platform/words.ts'
import { routes as changeRoutes } from './changes/routes.ts'
import { clustersOn, membersOf } from './clusters/queries.ts'
import { routes as clusterRoutes } from './clusters/routes.ts'
import { createUnit } from './create-unit.ts'
import { routes as importRoutes } from './import/routes.ts'
import { columns } from './import/columns.ts'
import { findUnit, pathOf } from './queries.ts'
import { routes } from './routes.ts'
import { constraints, refusals } from './words.ts'

const house = await testHouse({ constraintRefusals: constraints })
const { reader, clock } = house
const chief = testActor({ roles: ['administrator'] })
const web = webHouse({
  routes: [...routes, ...changeRoutes, ...importRoutes, ...clusterRoutes],
  perform: house.perform,
  database: house.database,
  clock,
  findSession: async () => ({
    id: 's',
    actor: chief,
    accountId: 'a',
    language: 'vi',
    csrfSecret: 'of-the-chief',
  }),
  refusalWords: gatherWords(refusals, commandRefusals),
})
const { go } = browser(web.ask, new Map([['thidua-phien', 'chief']]))
const home = '/lam-viec/don-vi'
const text = async (path: string) => (await go(path)).text()

const post = async (path: string, fields: readonly (readonly [string, string | File])[], at = path) => {
  const html = await text(at)
  const body = new FormData()
  for (const name of ['_id', '_token']) body.set(name, fieldIn(html, name))
  for (const [name, value] of fields) body.append(name, value)
  return go(path, { method: 'POST', body })
}

const day = '2020-01-01'
const unit = (name: string, code: string, parentId: number | null, unitClass = 'ubnd_huyen') =>
  house.act(createUnit, { name, code, class: unitClass, parentId, fromDay: day }, chief)

let west: { id: number }
beforeAll(async () => {
  const province = await unit('tỉnh Thử', 'thu', null, 'tinh')
  west = await unit('huyện Tây', 'tay', province.id)
  await unit('huyện Đông', 'dong', province.id)
  await unit('xã Ẳng', 'tay-ang', west.id, 'ubnd_xa')
})

describe('the screens of units', () => {
  it('show the tree, and find a unit without accents, with its path', async () => {
    expect(await text(home)).toContain('huyện Đông')
    const found = await text(`${home}?tim=xa+ang`)
    expect(found).toMatch(/href="\/lam-viec\/don-vi\/tay-ang"[\s\S]*huyện Tây[\s\S]*tỉnh Thử/)
    expect(await text(`${home}?tim=xa+ang&ngay=2019-12-31`)).toContain('Không có đơn vị nào khớp')
  })

  it('rename from a day and keep the old name before it', async () => {
    const answer = await post(`${home}/dong/doi-ten`, [
      ['name', 'thị xã Đông'],
      ['class', 'ubnd_huyen'],
      ['kind', 'thị xã'],
      ['day', '01/02/2021'],
    ])
    expect(answer.headers.get('location')).toBe(`${home}/dong`)
    expect(await text(`${home}/dong?ngay=2021-01-31`)).toContain('<h1>huyện Đông</h1>')
    expect(await text(`${home}/dong`)).toContain('<h1>thị xã Đông</h1>')
  })

  it('preview a move with what it affects before it is made', async () => {
    expect(await text(`${home}/tay/chuyen?den=kh%C3%B4ng+c%C3%B3`)).toContain('Không tìm thấy đơn vị')
    const preview = `${home}/tay/chuyen?den=dong&ngay=2021-03-05`
    expect(await text(preview)).toContain('huyện Tây cùng 1 đơn vị bên dưới')
    const form = [
      ['parentId', 'dong'],
      ['day', '05/03/2021'],
    ] as const
    expect((await post(`${home}/tay/chuyen`, form, preview)).status).toBe(303)
    const village = await findUnit(reader, 'tay-ang', '2021-03-05')
    expect(village?.path.startsWith((await pathOf(reader, west.id, '2021-03-05')) ?? '-')).toBe(true)
    expect(await text(`${home}/tay-ang?ngay=2021-03-05`)).toMatch(/huyện Tây[\s\S]*thị xã Đông/)
  })

  it('form a cluster of units named by code or whole name, and tell a line that names none', async () => {
    const fields = [
      ['name', 'Khối các huyện'],
      ['kind', 'block'],
      ['organiserId', 'tỉnh thử'],
      ['fromDay', '04/03/2021'],
      ['head', 'tay'],
    ] as const
    const wrong = await post(`${home}/cum/moi`, [...fields, ['members', 'tay\nhuyện Bắc']])
    expect([wrong.status, (await wrong.text()).includes('“huyện Bắc”')]).toEqual([422, true])
    const answer = await post(`${home}/cum/moi`, [...fields, ['members', 'tay\nthi xa dong']])
    const page = await text(answer.headers.get('location') ?? '')
    expect(page).toMatch(/Tây[\s\S]*trưởng[\s\S]*thị xã Đông[\s\S]*Thành viên/)
  })
})

describe('a file of units', () => {
  const head = [columns.code, columns.name, columns.class, columns.parentCode, columns.fromDay].map(
    ({ title }) => title,
  )
  const send = async (rows: readonly (readonly string[])[]) => {
    const body = await writeXlsx([{ name: 'Đơn vị', head, rows }])
    return post(`${home}/nhap`, [['file', new File([new Uint8Array(body)], 'don-vi.xlsx')]])
  }
  const good = ['bac', 'huyện Bắc', 'Uỷ ban nhân dân huyện, thị xã, thành phố', 'thu', '01/01/2021']
  const below = ['bac-1', 'xã Một', 'ubnd_xa', 'bac', '01/01/2021']

  it('names row, column and remedy of each fault, gives the file back with them, and writes nothing', async () => {
    const answer = await send([
      ['bac', '', 'ubnd_huyen', 'thu', '01/01/2021'],
      below,
      ['bac-2', 'xã Hai', 'xã', 'bac', '30/02/2021'],
      ['bac-3', 'xã Ba', 'ubnd_xa', 'nam', '01/01/2021'],
    ])
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Có 3 dòng cần sửa trong 4 dòng')
    expect(page).toContain('Dòng 2, cột “Tên đơn vị”: còn trống')
    expect(page).toContain('Dòng 4, cột “Từ ngày”')
    expect(page).toContain('Dòng 5, cột “Mã đơn vị cấp trên”: Không có đơn vị cấp trên mã “nam”')
    expect(page).not.toContain('Dòng 3,')
    expect(page).toMatch(/href="data:application\/vnd[^"]+" *|download="don-vi-ket-qua.xlsx"/)
    expect(await findUnit(reader, 'bac-1', '2021-03-04')).toBeNull()
  })

  it('adds superiors and those below, and nothing twice', async () => {
    expect((await send([good, below])).status).toBe(303)
    expect(await text(home)).toContain('Đã thêm 2 đơn vị; 0 đơn vị đã có từ trước')
    expect((await findUnit(reader, 'bac-1', '2021-03-04'))?.name).toBe('xã Một')
    await send([good, below])
    expect(await text(home)).toContain('Đã thêm 0 đơn vị; 2 đơn vị đã có từ trước')
  })

  it('asks for a file, and offers a template', async () => {
    expect(await (await post(`${home}/nhap`, [])).text()).toContain('Chưa chọn tệp')
    expect((await go(`${home}/nhap/mau`)).headers.get('content-type')).toContain('spreadsheetml')
  })
})

describe('a cluster', () => {
  const list = `${home}/cum`
  const form = async () => {
    const answer = await post(`${list}/moi`, [
      ['name', 'Cụm Thử'],
      ['kind', 'cluster'],
      ['organiserId', 'tỉnh Thử'],
      ['fromDay', '01/01/2020'],
      ['head', 'tay'],
      ['deputy', ''],
      ['members', 'dong\nphia-nam'],
    ])
    return answer.headers.get('location') ?? ''
  }
  const change = (at: string, more: Readonly<Record<string, string>>, seen = '0') =>
    post(
      `${at}/thay-doi`,
      Object.entries({
        seen,
        day: '01/02/2021',
        ground: 'Quyết định số 12/QĐ-HĐ',
        name: 'Cụm Thử',
        head: 'tay',
        deputy: '',
        members: 'dong\nphia-nam',
        ...more,
      }),
    )

  it('changes name, head and members from a day, and keeps how it was', async () => {
    await unit('huyện Phía Nam', 'phia-nam', (await findUnit(reader, 'thu', day))?.id ?? 0)
    const at = await form()
    const shown = await text(`${at}/thay-doi`)
    expect(shown).toContain('value="huyện Tây, ')
    const answer = await change(at, { name: 'Cụm Mới', head: 'phia-nam', members: 'tay' })
    expect(answer.headers.get('location')).toBe(at)
    const page = await text(at)
    expect(page).toContain('<h1>Cụm Mới</h1>')
    expect(page).toContain('Tên trước đó: Cụm Thử')
    expect(page).toContain('Quyết định số 12/QĐ-HĐ')
    const id = at.split('/').at(-1) ?? ''
    const before = await membersOf(reader, id, '2021-01-31')
    expect(before.map(({ role }) => role)).toEqual(['head', 'member', 'member'])
    expect(before[0]?.unitId).toBe(west.id)
    const after = await membersOf(reader, id, '2021-02-01')
    expect(after).toHaveLength(2)
    expect(after.find(({ unitId }) => unitId === west.id)?.role).toBe('member')
  })

  it('refuses what nobody has seen, what changes nothing, a day before the latest change, two heads, a later day', async () => {
    const [at = ''] = await clustersOn(reader, '2021-02-02').then((all) =>
      all.map(({ id }) => `${list}/${id}`),
    )
    const now = { name: 'Cụm Mới', head: 'phia-nam', members: 'tay', day: '02/02/2021' }
    expect((await change(at, now, '0')).status).toBe(409)
    const refused = async (more: Readonly<Record<string, string>>) => {
      const answer = await change(at, { ...now, ...more }, '2')
      expect(answer.status).toBe(422)
      return answer.text()
    }
    expect(await refused({})).toContain('Chưa có gì thay đổi')
    expect(await refused({ name: 'Cụm Khác', day: '31/01/2021' })).toContain(
      'Ngày này trước lần thay đổi gần nhất',
    )
    expect(await refused({ name: 'Cụm Khác', day: '01/01/2030' })).toContain('Ngày này chưa đến')
    expect(await refused({ members: 'khong-co' })).toContain('Không tìm thấy đơn vị')
    expect(await refused({ members: '' })).toContain('members')
  })

  it('is dissolved from a day: no members, no more changes, its history stays', async () => {
    const [at = ''] = await clustersOn(reader, '2021-02-02').then((all) =>
      all.map(({ id }) => `${list}/${id}`),
    )
    const turn: [string, string][] = [
      ['seen', '2'],
      ['day', '03/02/2021'],
      ['ground', 'Sắp xếp lại các cụm'],
    ]
    const answer = await post(`${at}/giai-the`, turn, `${at}/thay-doi`)
    expect(answer.headers.get('location')).toBe(at)
    expect(await text(at)).toContain('Sắp xếp lại các cụm')
    expect(await clustersOn(reader, '2021-02-03')).toHaveLength(0)
    expect(await membersOf(reader, at.split('/').at(-1) ?? '', '2021-02-03')).toHaveLength(0)
    expect(await text(list)).toContain('Đã giải thể')
    expect((await go(`${at}/thay-doi`)).status).toBe(409)
  })
})
