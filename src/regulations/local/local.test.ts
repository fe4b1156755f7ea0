import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assess } from '../../platform/law/assess.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { dropDraft } from './drop-draft.ts'
import { localHouse, regulationFiles } from './local-house.fixture.ts'
import { putInForce } from './put-in-force.ts'
import { allHoldings, editionsOf, lawAt, lawNamed, mustFindRegulation } from './queries.ts'
import { saveDraft } from './save-draft.ts'
import { withdrawRegulation } from './withdraw-regulation.ts'

const house = await localHouse()
const { act, perform, reader, law, units, actors } = house
const code = 'QD1-2026-Thu'

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.catch((fault: unknown) => fault)
  if (error instanceof Refusal) return error
  throw new Error(`not refused: ${String(error)}`)
}

const order = (more: object = {}) => ({
  regulationId: null,
  version: null,
  unitId: units.province,
  files: regulationFiles(),
  ...more,
})

const standing = async () => {
  const { id } = await mustFindRegulation(reader, code)
  const editions = await editionsOf(reader, id)
  return { id, editions, draft: editions.find(({ state }) => state === 'draft') }
}

const verdictAt = async (unitId: number, day: string, run = 2) => {
  const place = await lawAt(reader, law, unitId, day)
  const facts = { award: 'bang_khen_tinh', grassrootsFighterRun: run }
  const found = assess(place.law, 'nomination', facts, day, place)
  return found.find(({ clause }) => clause === `${code}.D2.K1`)?.verdict ?? null
}

describe('a regulation of a place', () => {
  it('is refused whole with every fault, and nothing is kept', async () => {
    const faulty = regulationFiles().map(({ path, text }) => ({
      path,
      text: text.replace('D74.K1.d', 'D74.K1.x').replace('fact: award, is', 'fact: awrad, is'),
    }))
    const refusal = await refusalOf(act(saveDraft, order({ files: faulty }), actors.keeper))
    expect(refusal.code).toBe('local_regulation.faulty')
    expect(refusal.values).toEqual({ count: 2 })
    expect(
      Object.values(refusal.fields).map((one) => [one.code, one.values?.['at'], one.values?.['near']]),
    ).toEqual([
      ['law_fault.fact.near', '1. quy-dinh/dieu-02.yaml:9', 'award'],
      ['law_fault.delegation.near', '2. quy-dinh/van-ban.yaml:8', 'L06-2022.D74.K1.d'],
    ])
    expect((await refusalOf(mustFindRegulation(reader, code))).code).toBe('local_regulation.not_found')
  })

  it('is drafted by who keeps the place, not by another province or a unit’s clerk', async () => {
    for (const stranger of [actors.stranger, actors.clerk])
      expect((await refusalOf(act(saveDraft, order(), stranger))).code).toBe('command.no_right')
    const id = randomUUID()
    const once = await perform(saveDraft, { id, input: order(), actor: actors.keeper })
    const again = await perform(saveDraft, { id, input: order(), actor: actors.keeper })
    expect(again).toEqual(once)
    expect((await standing()).editions).toHaveLength(1)
    expect((await refusalOf(act(saveDraft, order(), actors.keeper))).code).toBe('local_regulation.known')
    expect(await verdictAt(units.commune, '2026-03-02')).toBeNull()
  })

  it('keeps its texts out of the register', async () => {
    const lines = await reader
      .selectFrom('auditLine')
      .selectAll()
      .where('command', '=', saveDraft.name)
      .execute()
    expect(lines.length).toBeGreaterThan(0)
    expect(JSON.stringify(lines)).not.toContain('mẫu thử')
  })

  it('is put in force from a day that is not before its instrument, as it was seen', async () => {
    const { draft } = await standing()
    const editionId = draft?.id
    const put = (more: object, actor = actors.keeper) =>
      act(putInForce, { editionId, version: 1, fromOn: '2026-03-01', ...more }, actor)
    expect((await refusalOf(put({ fromOn: '2025-12-31' }))).code).toBe('local_regulation.too_early')
    expect((await refusalOf(put({ version: 7 }))).code).toBe('local_regulation.changed_meanwhile')
    expect((await refusalOf(put({}, actors.stranger))).code).toBe('command.no_right')
    await put({})
    expect(await verdictAt(units.commune, '2026-03-01')).toBe('not met')
    expect(await verdictAt(units.commune, '2026-02-28')).toBeNull()
    expect(await verdictAt(units.other, '2026-03-01')).toBeNull()
    expect((await refusalOf(put({ version: 2 }))).code).toBe('local_regulation.not_in_this_state')
  })

  it('goes on in a new edition; the days before are judged by the old one', async () => {
    const { id } = await standing()
    await act(saveDraft, order({ regulationId: id, files: regulationFiles(2) }), actors.keeper)
    const stale = order({ regulationId: id, version: 9, files: regulationFiles(4) })
    expect((await refusalOf(act(saveDraft, stale, actors.keeper))).code).toBe(
      'local_regulation.changed_meanwhile',
    )
    const { draft } = await standing()
    await act(putInForce, { editionId: draft?.id, version: 1, fromOn: '2026-07-01' }, actors.keeper)
    const { editions } = await standing()
    expect(editions.map(({ number, state, fromOn, untilOn }) => [number, state, fromOn, untilOn])).toEqual([
      [2, 'in_force', '2026-07-01', null],
      [1, 'replaced', '2026-03-01', '2026-06-30'],
    ])
    expect(await verdictAt(units.commune, '2026-06-30')).toBe('not met')
    expect(await verdictAt(units.commune, '2026-07-01')).toBe('met')
  })

  it('stays in force when the next draft is faulty, or is laid aside', async () => {
    const { id } = await standing()
    const faulty = regulationFiles(5).map(({ path, text }) => ({
      path,
      text: text.replace('severity: B', 'severity: X'),
    }))
    await refusalOf(act(saveDraft, order({ regulationId: id, files: faulty }), actors.keeper))
    await act(saveDraft, order({ regulationId: id, files: regulationFiles(5) }), actors.keeper)
    const { draft } = await standing()
    await act(dropDraft, { editionId: draft?.id, version: 1 }, actors.keeper)
    expect(await verdictAt(units.commune, '2026-07-01')).toBe('met')
    expect((await standing()).draft).toBeUndefined()
  })

  it('cannot become another one, nor move to another place', async () => {
    const { id } = await standing()
    const other = regulationFiles().map(({ path, text }) => ({
      path,
      text: text.replaceAll('QD1-2026', 'QD9-2026'),
    }))
    expect(
      (await refusalOf(act(saveDraft, order({ regulationId: id, files: other }), actors.keeper))).code,
    ).toBe('local_regulation.other_code')
    const moved = regulationFiles().map(({ path, text }) => ({
      path,
      text: text.replace('scope: tỉnh Thử', 'scope: tỉnh Khác'),
    }))
    expect(
      (await refusalOf(act(saveDraft, order({ regulationId: id, files: moved }), actors.keeper))).code,
    ).toBe('local_regulation.other_scope')
  })

  it('is withdrawn from a day with a reason; the days before stay as they were judged', async () => {
    const { id } = await standing()
    const withdraw = (reason: string) =>
      act(withdrawRegulation, { regulationId: id, fromOn: '2026-09-01', reason }, actors.keeper)
    expect((await refusalOf(withdraw('ngắn'))).code).toBe('input.invalid')
    await withdraw('Tỉnh đã ban hành quy định khác thay thế')
    expect(await verdictAt(units.commune, '2026-08-31')).toBe('met')
    expect(await verdictAt(units.commune, '2026-09-01')).toBeNull()
    expect(await verdictAt(units.commune, '2026-05-01')).toBe('not met')
    expect((await refusalOf(withdraw('Tỉnh đã ban hành quy định khác thay thế'))).code).toBe(
      'local_regulation.not_in_this_state',
    )
  })

  it('of a place without a unit is the administrator’s, binds nobody, and is looked up by its name', async () => {
    const files = regulationFiles().map(({ path, text }) => ({
      path,
      text: text.replaceAll('QD1-2026-Thu', 'QD2-2026-Xa').replace('scope: tỉnh Thử', 'scope: tỉnh Xa'),
    }))
    const far = order({ unitId: null, files })
    expect((await refusalOf(act(saveDraft, far, actors.keeper))).code).toBe('local_regulation.no_unit')
    const { editionId } = await act(saveDraft, far, actors.administrator)
    await act(putInForce, { editionId, version: 1, fromOn: '2026-01-01' }, actors.administrator)
    expect((await allHoldings(reader)).map(({ scope }) => scope)).toContain('tỉnh Xa')
    const place = await lawNamed(reader, law, ['tỉnh Xa'])
    expect(place.law.clauses.filter(({ scope }) => scope === 'tỉnh Xa').map(({ id }) => id)).toEqual([
      'QD2-2026-Xa.D2.K1',
    ])
    const here = await lawAt(reader, law, units.commune, '2026-03-02')
    expect(here.law.clauses.some(({ scope }) => scope === 'tỉnh Xa')).toBe(false)
  })
})
