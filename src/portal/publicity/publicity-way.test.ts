import { describe, expect, it } from 'vitest'
import { recordActivity } from '../../reporting/inside/record-activity.ts'
import { approveArticle } from '../../newsroom/approve-article.ts'
import { createColumn } from '../../newsroom/create-column.ts'
import { introduceExample } from '../../newsroom/examples/introduce-example.ts'
import { keepReading } from '../../newsroom/examples/keep-reading.ts'
import { verifyExample } from '../../newsroom/examples/verify-example.ts'
import { finishEditing } from '../../newsroom/finish-editing.ts'
import { publishArticle } from '../../newsroom/publish-article.ts'
import { submitArticle } from '../../newsroom/submit-article.ts'
import { withdrawArticle } from '../../newsroom/withdraw-article.ts'
import { writeArticle } from '../../newsroom/write-article.ts'
import { changeOutput, enterOutput, withdrawOutput } from '../../newsroom/publicity/enter-output.ts'
import { issuePublicity, withdrawPublicity } from '../../newsroom/publicity/move-publicity.ts'
import { publicityGround } from '../../newsroom/publicity/publicity.fixture.ts'
import { countsOf, guidedUnits, mustFindOutput, publicitySeen } from '../../newsroom/publicity/queries.ts'
import { publicityWanted } from '../../newsroom/publicity/board/queries.ts'
import { changePublicity, writePublicity } from '../../newsroom/publicity/write-publicity.ts'
import { published } from '../queries.ts'
import { publicityOf } from './queries.ts'

const ground = await publicityGround()
const { act, reader, clock, standing, west, commune, home, westClerk, communeClerk, campaignId } = ground
clock.set('2021-03-01')

const code = (order: Promise<unknown>) =>
  order.then(
    () => 'done',
    (error: { code: string; fields?: object }) => [error.code, ...Object.keys(error.fields ?? {})].join(' '),
  )

const write = (more: object = {}) => act(writePublicity, { ...ground.guidance, ...more }, standing)
const issued = async (more: object = {}) => {
  const { id } = await write(more)
  await act(issuePublicity, { id, version: 1 }, standing)
  return id
}
const output = (guidanceId: string, more: object = {}) => ({
  guidanceId,
  unitId: west.id,
  form: 'banner',
  count: 2,
  onDay: '2021-02-20',
  ...more,
})
const countOf = async (guidanceId: string, unitId: number, form: string, month: string | null = null) =>
  (await countsOf(reader, guidanceId, { month })).find((one) => one.unitId === unitId && one.form === form)
    ?.count ?? 0

describe('guidance', () => {
  it('is written by who guides, seen by its units once issued, and by nobody else', async () => {
    expect(await code(act(writePublicity, ground.guidance, westClerk))).toBe('command.no_right')
    const { id } = await write()
    const seenBy = async (actor: typeof standing) =>
      (await publicitySeen({ reader, actor, today: '2021-03-01' }, { limit: 50 })).some(
        (one) => one.id === id,
      )
    expect([await seenBy(standing), await seenBy(westClerk)]).toEqual([true, false])
    await act(issuePublicity, { id, version: 1 }, standing)
    expect([await seenBy(westClerk), await seenBy(communeClerk)]).toEqual([true, true])
    expect(await seenBy(await ground.clerkOf(home))).toBe(false)
    expect(await code(act(issuePublicity, { id, version: 2 }, standing))).toBe('publicity.changed_meanwhile')
    const units = await guidedUnits(reader, ground.guidance, '2021-03-01')
    expect(units.map(({ name }) => name).sort()).toEqual(['huyện Tây', 'xã Nà'])
  })

  it('says which day or form is wrong', async () => {
    expect(await code(write({ untilOn: '2021-01-01' }))).toBe('publicity.days untilOn')
    expect(await code(write({ forms: [{ form: 'banner', asked: false }] }))).toBe(
      'publicity.no_forms forms.0.asked',
    )
    const early = [{ form: 'panel' }, { form: 'banner', fromOn: '2021-01-01' }]
    expect(await code(write({ forms: early }))).toBe('publicity.form_days forms.1.untilOn')
    expect(await code(write({ forms: [{ form: 'banner' }, { form: 'banner' }] }))).toBe(
      'publicity.form_twice forms.1.asked',
    )
    expect(await code(write({ forms: [{ form: 'banner', wished: 0 }] }))).toBe('input.invalid forms.0.wished')
  })

  it('is mended while it runs, but a form with outputs stays', async () => {
    const id = await issued()
    await act(enterOutput, output(id), westClerk)
    const change = (forms: object[], version: number) =>
      act(changePublicity, { ...ground.words, id, version, forms }, standing)
    await expect(change([{ form: 'article' }], 2)).rejects.toThrow()
    await change([{ form: 'article' }, { form: 'banner', wished: 5 }], 2)
    expect(await code(change([{ form: 'banner' }], 2))).toBe('publicity.changed_meanwhile')
    expect(await countOf(id, west.id, 'banner')).toBe(2)
    await act(withdrawPublicity, { id, version: 3, reason: 'Thay bằng hướng dẫn mới' }, standing)
    expect(await countOf(id, west.id, 'banner')).toBe(0)
    expect(await code(act(enterOutput, output(id), westClerk))).toBe('output.not_open')
  })
})

describe('what a unit enters', () => {
  it('is counted by month, mended as it was seen, and no longer counted once taken back', async () => {
    const id = await issued()
    const { id: outputId } = await act(enterOutput, output(id), westClerk)
    expect(await countOf(id, west.id, 'banner', '2021-02')).toBe(2)
    expect(await countOf(id, west.id, 'banner', '2021-03')).toBe(0)
    const { guidanceId: _, unitId: __, ...said } = output(id, { count: 5, onDay: '2021-03-01' })
    await act(changeOutput, { ...said, id: outputId, version: 1 }, westClerk)
    expect(await code(act(changeOutput, { ...said, id: outputId, version: 1 }, westClerk))).toBe(
      'output.changed_meanwhile',
    )
    expect(await countOf(id, west.id, 'banner', '2021-03')).toBe(5)
    const back = { id: outputId, version: 2, reason: 'Ghi nhầm đơn vị khác' }
    expect(await code(act(withdrawOutput, back, communeClerk))).toBe('command.no_right')
    await act(withdrawOutput, back, westClerk)
    expect(await countOf(id, west.id, 'banner')).toBe(0)
    expect(await mustFindOutput(reader, outputId)).toMatchObject({ state: 'withdrawn', count: 5 })
  })

  it('is of the unit, the form and the days that the guidance names', async () => {
    const id = await issued()
    const enter = (more: object, actor = westClerk) => code(act(enterOutput, output(id, more), actor))
    expect(await enter({ unitId: commune.id }, communeClerk)).toBe('done')
    expect(await enter({ unitId: commune.id }, westClerk)).toBe('done')
    expect(await enter({ unitId: west.id }, communeClerk)).toBe('command.no_right')
    expect(await enter({ unitId: home.id }, standing)).toBe('output.not_guided unitId')
    expect(await enter({ form: 'contest' })).toBe('output.not_asked form')
    expect(await enter({ onDay: '2021-03-02' })).toBe('output.in_future onDay')
    expect(await enter({ onDay: '2021-01-31' })).toBe('output.outside onDay')
    expect(await enter({ link: 'javascript:alert(1)' })).toBe('output.link link')
    expect(await enter({ count: 0 })).toBe('input.invalid count')
  })

  it('is told as late when it is entered after the period, and counts all the same', async () => {
    const id = await issued({ forms: [{ form: 'banner', untilOn: '2021-02-25' }] })
    await act(enterOutput, output(id), westClerk)
    const [line] = await countsOf(reader, id)
    expect(line).toMatchObject({ count: 2, entered: 2, late: 2 })
  })
})

describe('what the house knows', () => {
  let turn = 0
  const chief = () => ground.clerkOf(ground.province, 'editor_in_chief')
  const publish = async (more: object = {}) => {
    const editor = await chief()
    turn += 1
    const column = { nameVi: `Tin ${turn}`, nameEn: `News ${turn}` }
    const { id: columnId } = await act(createColumn, column, editor)
    const article = {
      columnId,
      unitId: west.id,
      campaignId,
      title: 'Trồng cây ở bản',
      body: 'Bà con trồng cây.',
    }
    const made = await act(writeArticle, { ...article, ...more }, editor)
    for (const step of [submitArticle, finishEditing, approveArticle])
      await act(step, { id: made.id }, editor)
    await act(publishArticle, { id: made.id, publishedAt: '2021-02-28T20:00:00.000Z' }, editor)
    return { ...made, editor }
  }

  it('counts a published article by itself, on Vietnam’s day, until it is withdrawn, and refuses it typed again', async () => {
    const id = await issued()
    const { id: articleId, slug, editor } = await publish()
    // 03:00 of 1 March in Vietnam
    expect(await countOf(id, west.id, 'article', '2021-03')).toBe(1)
    const again = output(id, { form: 'article', link: `https://cong.example/tin/${slug}` })
    expect(await code(act(enterOutput, again, westClerk))).toBe('output.counted_already link')
    const elsewhere = output(id, { form: 'article', count: 1, link: 'https://bao.example/tin/bao-khac' })
    expect(await code(act(enterOutput, elsewhere, westClerk))).toBe('done')
    expect(await countOf(id, west.id, 'article')).toBe(2)
    await act(withdrawArticle, { id: articleId, reason: 'Đăng nhầm chuyên mục' }, editor)
    expect(await countOf(id, west.id, 'article')).toBe(1)
  })

  it('counts loudspeaker texts of verified examples, their recordings where asked for, and talks', async () => {
    const id = await issued()
    const consent = { consent: true, consentOn: '2021-02-20', consentWay: 'spoken' }
    const card = {
      unitId: commune.id,
      campaignId,
      who: 'Nhóm hộ',
      deed: 'Hiến đất làm đường liên bản',
      place: 'bản Thử',
    }
    const { id: cardId } = await act(introduceExample, { ...card, ...consent }, communeClerk)
    await act(verifyExample, { id: cardId }, standing)
    for (const language of ['vi', 'thai'])
      await act(keepReading, { id: cardId, language, text: 'Lời đọc trên loa của bản' }, standing)
    expect(await countOf(id, commune.id, 'loudspeaker')).toBe(2)
    const talk = {
      campaignId,
      unitId: commune.id,
      name: 'Họp bản về trồng cây',
      place: 'Nhà văn hóa',
      heldOn: '2021-02-25',
    }
    await act(recordActivity, { ...talk, kind: 'propaganda' }, communeClerk)
    await act(recordActivity, { ...talk, kind: 'training' }, communeClerk)
    expect(await countOf(id, commune.id, 'meeting')).toBe(1)
    // nobody asked for recordings
    expect(await countOf(id, commune.id, 'recording')).toBe(0)
  })

  it('stays off the units that are not below who guides', async () => {
    const id = await issued({ unitId: west.id })
    const before = await countOf(id, commune.id, 'article')
    await publish({ unitId: home.id })
    expect(await countOf(id, home.id, 'article')).toBe(0)
    await publish({ unitId: commune.id, title: 'Xã trồng cây' })
    expect(await countOf(id, commune.id, 'article')).toBe(before + 1)
  })

  it('is public as totals alone', async () => {
    const shown = await publicityOf(published(reader), campaignId)
    expect(shown.length).toBeGreaterThan(0)
    for (const { totals, id } of shown) {
      const counted = await countsOf(reader, id)
      for (const { form, count, units } of totals) {
        const own = counted.filter((one) => one.form === form)
        expect([form, count, units]).toEqual([form, own.reduce((sum, one) => sum + one.count, 0), own.length])
      }
    }
    expect(JSON.stringify(shown)).not.toContain('xã Nà')
  })
})

it('a unit is reminded of what is wished until it has it, and never outside the days', async () => {
  const id = await issued({
    fromOn: '2021-02-01',
    untilOn: '2021-04-30',
    forms: [{ form: 'leaflet', wished: 2 }, { form: 'panel' }],
  })
  const wanted = async (today: string) =>
    (await publicityWanted(reader, [west.id], today)).filter(({ guidance }) => guidance.id === id)
  expect(await wanted('2021-03-01')).toMatchObject([{ unitId: west.id, total: 0, missing: 1 }])
  await act(enterOutput, output(id, { form: 'leaflet', count: 1 }), westClerk)
  expect(await wanted('2021-03-01')).toMatchObject([{ total: 1, missing: 1 }])
  await act(enterOutput, output(id, { form: 'leaflet', count: 1 }), westClerk)
  expect(await wanted('2021-03-01')).toEqual([])
  expect(await wanted('2021-05-01')).toEqual([])
  expect(await wanted('2021-01-31')).toEqual([])
})
