import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../test/house.ts'
import { system } from '../platform/actor.ts'
import { htmlToMarks } from '../platform/files/marks.ts'
import { createUnit } from '../units/create-unit.ts'
import { createColumn } from './create-column.ts'
import { textAfter } from './prepare-article.ts'
import { leftAsideBy, mustFindArticle } from './queries.ts'
import { writeArticle } from './write-article.ts'

const house = await testHouse({ day: '2021-03-04' })
const { act, reader } = house

let unitId: number
let columnId: string
const writer = () => testActor({ roles: ['newsroom_contributor'], unitId, unitPath: `/${unitId}/` })

beforeAll(async () => {
  const unit = { name: 'Sở Chữ', parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  unitId = (await act(createUnit, unit, system)).id
  const chief = testActor({ roles: ['editor_in_chief'], unitId, unitPath: `/${unitId}/` })
  columnId = (await act(createColumn, { nameVi: 'Tin cơ sở', nameEn: 'From the units' }, chief)).id
})

const write = (body: string, more: object = {}) =>
  act(writeArticle, { columnId, unitId, title: 'Giữ nguyên chữ', body, ...more }, writer())
const textOf = async (id: string) => {
  const { body, bodyHtml, textVersion } = await mustFindArticle(reader, id)
  return { body, bodyHtml, textVersion }
}

const shaped = 'Cuộc bầu cử  khóa mới, dòng một\ndòng hai.\n\n\nĐoạn sau –  hai dấu cách.'
const rich =
  '<p>Có <u>gạch chân</u>, H<sub>2</sub>O  và 2*3*4.</p><p>1. Không phải danh sách</p><ul><li>một<ul><li>lồng</li></ul></li></ul><table><tbody><tr><th colspan="2">Xã</th></tr><tr><td>a</td><td>b</td></tr></tbody></table>'

describe('a text that is opened and saved without a change', () => {
  it('stays as it was typed, line for line and space for space', async () => {
    const { id } = await write(shaped)
    const before = await textOf(id)
    expect(before).toEqual({ body: shaped, bodyHtml: null, textVersion: 1 })
    for (const bodyHtml of [null, ''])
      await write(shaped.replaceAll('\n', '\n'), { id, bodyHtml, lead: `Lần ${bodyHtml}` })
    expect(await textOf(id)).toMatchObject({ body: shaped, bodyHtml: null })
  })

  it('keeps what marks cannot say when it was opened without scripts', async () => {
    const { id } = await write('', { bodyHtml: rich })
    const before = await textOf(id)
    expect(before.bodyHtml).toContain('<u>gạch chân</u>')
    await write(htmlToMarks(before.bodyHtml ?? ''), { id })
    expect(await textOf(id)).toEqual(before)
  })

  it('keeps it in the editor too, which hands on what it was given', async () => {
    const { id } = await write('', { bodyHtml: rich })
    const before = await textOf(id)
    await write(htmlToMarks(before.bodyHtml ?? ''), { id, bodyHtml: before.bodyHtml })
    expect(await textOf(id)).toEqual(before)
  })

  it('is another text once a word of it is changed, with its lines and spaces', async () => {
    const { id } = await write(shaped)
    const html = '<p>Cuộc bầu cử  khóa mới, dòng một<br>dòng hai rưỡi.</p><p>Đoạn sau –  hai dấu cách.</p>'
    await write('không đọc', { id, bodyHtml: html })
    expect(await textOf(id)).toEqual({
      body: 'Cuộc bầu cử  khóa mới, dòng một\ndòng hai rưỡi.\n\nĐoạn sau –  hai dấu cách.',
      bodyHtml: html.replace('<br>', '<br />'),
      textVersion: 2,
    })
  })

  it('of nothing kept is what was typed', () => {
    expect(textAfter(null, { text: 'chữ', html: null })).toEqual({ text: 'chữ', html: null })
    expect(textAfter({ text: '', html: null }, { text: '', html: '' })).toEqual({ text: '', html: null })
    expect(textAfter({ text: 'a', html: '<p>a</p>' }, { text: '', html: '' })).toEqual({
      text: '',
      html: null,
    })
  })
})

describe('a link to an inner address', () => {
  it('keeps its words, loses its address, and is named on the article', async () => {
    const bodyHtml =
      '<p>Xem <a href="http://10.1.2.3/so-lieu">số liệu</a> và <a href="https://dic.gov.vn">trang</a>.</p>'
    const made = await write('', { bodyHtml })
    expect(made.left).toBe(1)
    expect((await textOf(made.id)).bodyHtml).toBe(
      '<p>Xem số liệu và <a href="https://dic.gov.vn">trang</a>.</p>',
    )
    expect(await leftAsideBy(reader, { articleId: made.id })).toEqual([
      { name: 'http://10.1.2.3/so-lieu', code: 'aside.link', values: {} },
    ])
    const marks = await write('Xem [số liệu](http://may-chu/so-lieu) của ngày hôm qua.')
    expect(marks.left).toBe(1)
  })

  it('is not taken as the source of an article', async () => {
    const sourceAddress = 'http://192.168.1.5/tin'
    await expect(write('Một đoạn của bài.', { sourceAddress })).rejects.toMatchObject({
      code: 'article.source_inside',
      fields: { sourceAddress: { code: 'article.source_inside' } },
    })
  })
})
