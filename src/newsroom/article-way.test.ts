import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../test/house.ts'
import { system } from '../platform/actor.ts'
import { whenDue } from '../platform/jobs/due.ts'
import { createUnit } from '../units/create-unit.ts'
import { approveArticle } from './approve-article.ts'
import { articleMoves, articleWriting, mayMove } from './article.ts'
import { correctArticle } from './correct-article.ts'
import { createColumn } from './create-column.ts'
import { isStale } from './english.ts'
import { finishEditing } from './finish-editing.ts'
import { publishArticle } from './publish-article.ts'
import { publishScheduled } from './publish-scheduled.ts'
import { dueArticles, mustFindArticle, revisionsOf } from './queries.ts'
import { reopenArticle } from './reopen-article.ts'
import { returnArticle } from './return-article.ts'
import { scheduleArticle } from './schedule-article.ts'
import { submitArticle } from './submit-article.ts'
import { withdrawArticle } from './withdraw-article.ts'
import { writeArticle } from './write-article.ts'

const house = await testHouse({ day: '2021-03-04' })
const { act, reader, clock, perform, bell, lawBook } = house

let unitId: number
let columnId: string
const of = (role: string) => testActor({ roles: [role], unitId, unitPath: `/${unitId}/` })
const [writer, editor, chief] = [
  () => of('newsroom_contributor'),
  () => of('editor'),
  () => of('editor_in_chief'),
]

beforeAll(async () => {
  const unit = { name: 'Sở Tin', parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  unitId = (await act(createUnit, unit, system)).id
  columnId = (await act(createColumn, { nameVi: 'Tin cơ sở', nameEn: 'From the units' }, chief())).id
})

const text = (title: string, more: object = {}) => ({
  columnId,
  unitId,
  title,
  body: 'Đoạn thứ nhất của bài.\n\nĐoạn thứ hai.',
  ...more,
})
const draft = (title: string, more: object = {}) => act(writeArticle, text(title, more), writer())
const approved = async (title: string, more: object = {}) => {
  const { id } = await draft(title, more)
  await act(submitArticle, { id }, writer())
  await act(finishEditing, { id }, editor())
  await act(approveArticle, { id }, chief())
  return id
}
const stateOf = async (id: string) => (await mustFindArticle(reader, id)).state

describe('the way of an article', () => {
  it('leads from the writer over the editor and the head of the board to the public', async () => {
    const id = await approved('Từ nháp đến đăng')
    await act(publishArticle, { id }, chief())
    expect(await stateOf(id)).toBe('published')
    const revisions = await revisionsOf(reader, id)
    expect(revisions.map((one) => one.state).reverse()).toEqual([
      'draft',
      'submitted',
      'edited',
      'approved',
      'published',
    ])
  })

  it('every move is refused from each state that its table does not name', async () => {
    const { id } = await draft('Chỉ đi theo bảng')
    for (const command of [finishEditing, approveArticle, reopenArticle])
      await expect(act(command, { id }, chief())).rejects.toMatchObject({ code: 'article.not_in_this_state' })
    await expect(act(publishArticle, { id }, chief())).rejects.toMatchObject({
      code: 'article.not_in_this_state',
    })
    const reason = 'Không đủ căn cứ để đăng'
    for (const command of [returnArticle, withdrawArticle])
      await expect(act(command, { id, reason }, chief())).rejects.toMatchObject({
        code: 'article.not_in_this_state',
      })
  })

  it('every state can be left, and every state is reached', () => {
    const states = Object.keys(articleWriting)
    const moves = Object.values(articleMoves)
    const reached = new Set<string>(['draft', ...moves.map(({ to }) => to)])
    expect([...reached].sort()).toEqual([...states].sort())
    const left = (state: string) => moves.some(({ from }) => (from as readonly string[]).includes(state))
    expect(states.filter((state) => !left(state))).toEqual([])
    expect(mayMove('article.publish', 'edited')).toBe(false)
  })

  it('neither the writer nor the editor approves', async () => {
    const { id } = await draft('Không tự duyệt')
    await act(submitArticle, { id }, writer())
    await expect(act(finishEditing, { id }, writer())).rejects.toMatchObject({ code: 'command.no_right' })
    await act(finishEditing, { id }, editor())
    await expect(act(approveArticle, { id }, editor())).rejects.toMatchObject({ code: 'command.no_right' })
  })

  it('goes back with its reason, and what the writer typed then is kept', async () => {
    const { id } = await draft('Trả lại')
    await act(submitArticle, { id }, writer())
    await expect(act(writeArticle, text('Trả lại', { id }), writer())).rejects.toMatchObject({
      code: 'article.with_the_editors',
    })
    await act(returnArticle, { id, reason: 'Thiếu tên người được phỏng vấn' }, editor())
    expect((await mustFindArticle(reader, id)).withdrawnNote).toBe('Thiếu tên người được phỏng vấn')
    await act(writeArticle, text('Trả lại, đã sửa', { id }), writer())
    await act(submitArticle, { id }, writer())
    expect((await mustFindArticle(reader, id)).withdrawnNote).toBeNull()
  })

  it('what was approved and is changed is approved anew', async () => {
    const id = await approved('Duyệt lại')
    await act(writeArticle, text('Duyệt lại', { id, lead: 'Thêm một câu' }), editor())
    expect(await stateOf(id)).toBe('edited')
  })
})

describe('what is public', () => {
  const published = async (title: string, more: object = {}) => {
    const id = await approved(title, more)
    await act(publishArticle, { id }, chief())
    return id
  }

  it('is changed only by a correction that everyone reads', async () => {
    const id = await published('Cần đính chính')
    await expect(act(writeArticle, text('Ghi đè', { id }), chief())).rejects.toMatchObject({
      code: 'article.correct_instead',
    })
    const { version } = await mustFindArticle(reader, id)
    const corrected = text('Cần đính chính', { id, version, body: 'Có 14 xã dự, không phải 41 xã.' })
    await expect(act(correctArticle, { ...corrected, note: 'ngắn' }, chief())).rejects.toMatchObject({
      code: 'input.invalid',
    })
    const note = 'Bản đầu ghi 41 xã; đúng là 14 xã.'
    await act(correctArticle, { ...corrected, note }, chief())
    const after = await mustFindArticle(reader, id)
    expect(after).toMatchObject({ state: 'corrected', correctionNote: note })
    await expect(act(correctArticle, { ...corrected, note }, chief())).rejects.toMatchObject({
      code: 'article.changed_meanwhile',
    })
  })

  it('keeps its note when it is withdrawn, and can be taken up again', async () => {
    const id = await published('Gỡ rồi mở lại')
    await act(withdrawArticle, { id, reason: 'Số liệu chưa được xác nhận' }, chief())
    expect(await mustFindArticle(reader, id)).toMatchObject({
      state: 'withdrawn',
      withdrawnNote: 'Số liệu chưa được xác nhận',
    })
    await expect(act(writeArticle, text('Gỡ', { id }), chief())).rejects.toMatchObject({
      code: 'input.invalid',
    })
    await expect(act(writeArticle, text('Gỡ rồi sửa', { id }), chief())).rejects.toMatchObject({
      code: 'article.reopen_first',
    })
    await act(reopenArticle, { id }, chief())
    expect(await stateOf(id)).toBe('draft')
  })

  it('knows that its English is older than the original', async () => {
    const id = await published('Hai thứ tiếng', { titleEn: 'Two languages', leadEn: 'A lead' })
    const english = { titleEn: 'Two languages', leadEn: 'A lead', note: 'Sửa lại số người dự họp' }
    const correct = async (more: object) => {
      const { version } = await mustFindArticle(reader, id)
      await act(correctArticle, { ...text('Hai thứ tiếng', more), ...english, id, version }, chief())
      return mustFindArticle(reader, id)
    }
    expect(isStale(await mustFindArticle(reader, id))).toBe(false)
    expect(isStale(await correct({ body: 'Câu chữ tiếng Việt đã khác.' }))).toBe(true)
    const compared = { body: 'Câu chữ tiếng Việt đã khác.', englishCompared: true }
    expect(isStale(await correct(compared))).toBe(false)
  })
})

describe('a moment set for an article', () => {
  const due = whenDue('scheduled-articles', dueArticles, publishScheduled)
  const run = () => due.work({ reader, perform, clock, lawBook, bell, report: () => {} })

  it('lies ahead, and not before the embargo ends', async () => {
    const id = await approved('Hẹn giờ', { embargoUntil: '2021-03-06T00:00:00.000Z' })
    const schedule = (at: string | null) => act(scheduleArticle, { id, at }, chief())
    for (const at of [null, '2021-03-01T00:00:00.000Z'])
      await expect(schedule(at)).rejects.toMatchObject({ code: 'article.schedule_ahead' })
    await expect(schedule('2021-03-05T00:00:00.000Z')).rejects.toMatchObject({ code: 'article.embargo' })
    await expect(act(publishArticle, { id }, chief())).rejects.toMatchObject({ code: 'article.embargo' })
    expect(await stateOf(id)).toBe('approved')
  })

  it('publishes it once it has come, at the moment that was set, and once', async () => {
    const id = await approved('Tự đăng')
    const at = '2021-03-05T00:30:00.000Z'
    await act(scheduleArticle, { id, at }, chief())
    expect(await run()).toBe(0)
    clock.set('2021-03-05')
    expect(await run()).toBe(1)
    const after = await mustFindArticle(reader, id)
    expect(after.state).toBe('published')
    expect(Date.parse(after.publishedAt ?? '')).toBe(Date.parse(at))
    expect(await run()).toBe(0)
    expect((await revisionsOf(reader, id)).filter(({ state }) => state === 'published')).toHaveLength(1)
  })

  it('does nothing to an article that was taken back in the meantime', async () => {
    const id = await approved('Đổi ý')
    const at = '2021-03-07T00:30:00.000Z'
    await act(scheduleArticle, { id, at }, chief())
    await act(returnArticle, { id, reason: 'Chờ ý kiến của lãnh đạo Sở' }, chief())
    clock.set('2021-03-08')
    expect((await act(publishScheduled, { id, at }, system)).published).toBe(false)
    expect(await stateOf(id)).toBe('draft')
  })
})
