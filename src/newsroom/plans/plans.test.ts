import { beforeAll, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { system } from '../../platform/actor.ts'
import { createUnit } from '../../units/create-unit.ts'
import { createColumn } from '../create-column.ts'
import { writeArticle } from '../write-article.ts'
import { addPlan } from './add-plan.ts'
import { dropPlan } from './drop-plan.ts'
import { fulfilPlan } from './fulfil-plan.ts'
import { calendarDays } from './key-dates.ts'
import { plansOf } from './queries.ts'

const { act, reader } = await testHouse({ day: '2021-03-04' })

let unitId: number
const editor = () => testActor({ roles: ['editor', 'editor_in_chief'], unitId, unitPath: `/${unitId}/` })
const span = { from: '2021-05-01', until: '2021-08-01' } as const
const listed = () => plansOf(reader, { unitIds: [unitId], ...span })

beforeAll(async () => {
  const unit = { name: 'Sở Tin', parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  unitId = (await act(createUnit, unit, system)).id
})

const plan = (subject: string, onDay = '2021-05-23') => ({
  unitId,
  onDay,
  genre: 'feature',
  subject,
  assignee: 'Phòng Truyền thông',
})

it('what is meant to be written becomes an article, or is dropped, and not both', async () => {
  const { columnId } = { columnId: (await act(createColumn, { nameVi: 'Tin', nameEn: 'News' }, editor())).id }
  const kept = await act(addPlan, plan('Không khí ngày bầu cử ở bản'), editor())
  const dropped = await act(addPlan, plan('Bài bị bỏ'), editor())
  await act(dropPlan, { id: dropped.id }, editor())
  const body = 'Bà con đến khu vực bỏ phiếu từ sáng sớm.'
  const { slug, id } = await act(
    writeArticle,
    { columnId, unitId, title: 'Ngày bầu cử ở bản', body },
    editor(),
  )
  await expect(act(fulfilPlan, { id: kept.id, address: '/tin/khong-co' }, editor())).rejects.toMatchObject({
    code: 'article.related_unknown',
  })
  await act(fulfilPlan, { id: kept.id, address: `https://cong.example/tin/${slug}` }, editor())
  expect((await listed()).map(({ subject, articleId }) => [subject, articleId])).toEqual([
    ['Không khí ngày bầu cử ở bản', id],
  ])
  for (const { id: settled } of [kept, dropped])
    await expect(act(dropPlan, { id: settled }, editor())).rejects.toMatchObject({
      code: 'news_plan.settled',
    })
})

it('only the days on which something is stand in the calendar, in order', () => {
  const campaign = { name: 'Đợt thi đua', slug: '508' }
  const dates = [
    { day: '2021-06-30', kind: 'end', campaign, of: null },
    { day: '2021-01-20', kind: 'start', campaign, of: null },
  ] as const
  const days = calendarDays(dates, [{ onDay: '2021-05-23' }], span)
  expect(days.map(({ day, dates: marks, plans }) => [day, marks.length, plans.length])).toEqual([
    ['2021-05-23', 0, 1],
    ['2021-06-30', 1, 0],
  ])
})
