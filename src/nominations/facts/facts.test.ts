import { describe, expect, it } from 'vitest'
import { testActor } from '../../../test/house.ts'
import { loadLaw } from '../../platform/law/load-law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { regulationFiles } from '../../regulations/local/local-house.fixture.ts'
import { putInForce } from '../../regulations/local/put-in-force.ts'
import { saveDraft } from '../../regulations/local/save-draft.ts'
import { appraiseNomination } from '../appraisal/appraise-nomination.ts'
import { nominationHouse } from '../nominations.fixture.ts'
import { dossierOf, mustFindNomination } from '../queries.ts'
import { takeNomination } from '../take-nomination.ts'
import { overrideFinding } from './override-finding.ts'
import { stateFacts } from './state-facts.ts'

const law = loadLaw()
const house = await nominationHouse(law, '2026-05-28')
const { act, reader, clock, actors, units, person } = house
const today = clock.today()
const approver = testActor({
  roles: ['standing_approver'],
  unitId: units.province,
  unitPath: `/${units.province}/`,
  name: 'Quàng Thị Duyệt',
})

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.catch((fault: unknown) => fault)
  if (error instanceof Refusal) return error
  throw new Error(`not refused: ${String(error)}`)
}

const { id } = await house.save({
  subject: { kind: 'individual', personId: await person('Lò Văn Inh'), unitId: units.commune },
})
const seen = () => mustFindNomination(reader, id)
const beside = async () => (await dossierOf({ reader, law, actor: actors.appraiser, today }, id)).beside
const state = async (facts: object, actor = actors.district) =>
  act(stateFacts, { id, version: (await seen()).version, facts }, actor)
const verdictOf = async (clause: string) =>
  (await beside()).findings.find((one) => one.clause === clause)?.verdict ?? null

const selected = 'L06-2022.D74.K1.a'

describe('a dossier beside the law', () => {
  it('is laid beside the law of its day with what the house knows; the rest is unknown', async () => {
    expect(await verdictOf(selected)).toBe('unknown')
    const { day, findings } = await beside()
    expect(day).toBe(today)
    expect(findings.every(({ verdict }) => verdict !== 'not met')).toBe(true)
  })

  it('takes facts from who proposes it, and tells each that cannot be one', async () => {
    const refusal = await refusalOf(state({ selectedInMovement: 'có', thisIsNoFact: true, members: 12 }))
    expect(refusal.code).toBe('nomination.facts_wrong')
    expect(Object.keys(refusal.fields).sort()).toEqual(['selectedInMovement', 'thisIsNoFact'])
    expect((await refusalOf(state({ members: 1 }, actors.east))).code).toBe('command.no_right')
    await state({ selectedInMovement: true, launchedBy: 'other' })
    expect(await verdictOf(selected)).toBe('not met')
    const stale = act(stateFacts, { id, version: 1, facts: {} }, actors.district)
    expect((await refusalOf(stale)).code).toBe('nomination.changed_meanwhile')
    expect((await beside()).stated).toEqual({ selectedInMovement: true, launchedBy: 'other' })
  })

  it('is held to the regulation of its place, which is quoted', async () => {
    const administrator = testActor({ roles: ['administrator'] })
    const draft = { regulationId: null, version: null, unitId: units.province, files: regulationFiles() }
    const { editionId } = await act(saveDraft, draft, administrator)
    expect(await verdictOf('QD1-2026-Thu.D2.K1')).toBeNull()
    await act(putInForce, { editionId, version: 1, fromOn: '2026-01-01' }, administrator)
    const { findings, within } = await beside()
    expect(within).toEqual(['tỉnh Thử'])
    expect(findings.find(({ clause }) => clause === 'QD1-2026-Thu.D2.K1')).toMatchObject({
      verdict: 'unknown',
      citation: 'khoản 1 Điều 2 Quyết định 1 của tỉnh Thử',
      quote: '3 lần liên tục.',
    })
  })

  it('is not concluded as eligible while a required clause is not met', async () => {
    await house.submit(id)
    expect((await refusalOf(state({}))).code).toBe('nomination.not_in_this_state')
    await act(takeNomination, { id }, actors.appraiser)
    await state({ selectedInMovement: true, launchedBy: 'other', grassrootsFighterRun: 2 }, actors.appraiser)
    const appraise = () =>
      act(
        appraiseNomination,
        { id, checklist: [], conclusion: 'eligible', opinion: 'Đủ điều kiện' },
        actors.appraiser,
      )
    const refusal = await refusalOf(appraise())
    expect(refusal.code).toBe('nomination.findings_block')
    expect(refusal.values).toMatchObject({ count: 2 })
    expect(refusal.values['clauses']).toContain('Quyết định 1 của tỉnh Thử')
  })

  it('passes when a person with that right lets each clause pass, in writing', async () => {
    const reason = 'Đã xác minh tại chỗ, phong trào do tỉnh phát động từ trước'
    const pass = (clause: string, actor = approver, why = reason) =>
      act(overrideFinding, { id, clause, reason: why }, actor)
    expect((await refusalOf(pass(selected, actors.appraiser))).code).toBe('command.no_right')
    expect((await refusalOf(pass(selected, approver, 'vì vậy'))).code).toBe('input.invalid')
    expect((await refusalOf(pass('ND98-2023.D4.K1'))).code).toBe('nomination.nothing_to_override')
    await pass(selected)
    expect((await refusalOf(pass(selected))).code).toBe('nomination.nothing_to_override')
    await pass('QD1-2026-Thu.D2.K1')
    const { overrides, findings } = await beside()
    expect(overrides.map(({ clause, byName }) => [clause, byName])).toEqual([
      [selected, 'Quàng Thị Duyệt'],
      ['QD1-2026-Thu.D2.K1', 'Quàng Thị Duyệt'],
    ])
    expect(findings.find(({ clause }) => clause === selected)?.verdict).toBe('not met')
    const appraisal = { id, checklist: [], conclusion: 'eligible', opinion: 'Đủ điều kiện' }
    await act(appraiseNomination, appraisal, actors.appraiser)
    expect((await seen()).state).toBe('awaiting_council')
  })
})
