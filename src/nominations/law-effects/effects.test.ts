import { describe, expect, it } from 'vitest'
import { testActor } from '../../../test/house.ts'
import { lawFiles, loadLaw } from '../../platform/law/load-law.ts'
import { loadEdition } from '../../regulations/editions/load-edition.ts'
import { regulationFiles } from '../../regulations/local/local-house.fixture.ts'
import { putInForce } from '../../regulations/local/put-in-force.ts'
import { editionsOf, mustFindRegulation } from '../../regulations/local/queries.ts'
import { saveDraft } from '../../regulations/local/save-draft.ts'
import { stateFacts } from '../facts/state-facts.ts'
import { nominationHouse } from '../nominations.fixture.ts'
import { mustFindNomination } from '../queries.ts'
import { effectsOf, turns } from './effects.ts'
import { effectsFor, proposedLaw, proposedLocal } from './queries.ts'
import type { Finding } from '../../platform/law/law.ts'

const finding = (more: Partial<Finding>): Finding => ({
  clause: 'a',
  row: null,
  severity: 'B',
  verdict: 'met',
  quote: 'Lời',
  citation: 'Điều 1',
  english: { quote: 'Words', citation: 'Article 1' },
  missing: [],
  facts: [],
  mark: 'confirmed',
  caution: null,
  ...more,
})

describe('what would be found otherwise', () => {
  it.each([
    ['nothing changes', [finding({})], [finding({})], []],
    ['another answer', [finding({})], [finding({ verdict: 'not met' })], [['a', true]]],
    ['other words', [finding({})], [finding({ quote: 'Lời khác' })], [['a', false]]],
    ['a clause more', [], [finding({ verdict: 'not met' })], [['a', true]]],
    ['a clause less', [finding({ verdict: 'not met', severity: 'W' })], [], [['a', false]]],
  ])('%s', (_, before, after, expected) => {
    expect(effectsOf(before, after).map((one) => [one.clause, turns(one)])).toEqual(expected)
  })
})

const law = loadLaw()
const house = await nominationHouse(law, '2026-05-28')
const { act, reader, actors, units, person, clock } = house
const administrator = testActor({ roles: ['administrator'] })
const save = async (name: string, run: number) => {
  const { id } = await house.save({
    subject: { kind: 'individual', personId: await person(name), unitId: units.commune },
  })
  const { version, code } = await mustFindNomination(reader, id)
  await act(stateFacts, { id, version, facts: { grassrootsFighterRun: run } }, actors.district)
  return code
}
const two = await save('Lò Văn Hai', 2)
const four = await save('Lò Văn Bốn', 4)
const at = { actor: administrator, today: clock.today() }

describe('a change that is not in force yet', () => {
  it('of a local regulation shows each open dossier with the clause before and after', async () => {
    const draft = { regulationId: null, version: null, unitId: units.province, files: regulationFiles(3) }
    const { editionId } = await act(saveDraft, draft, administrator)
    const first = await effectsFor(reader, await proposedLocal(reader, law, editionId, null), at)
    expect(first.looked).toBe(2)
    const clauses = ({ touched }: typeof first) =>
      Object.fromEntries(
        touched.map(({ nomination, effects }) => [
          nomination.code,
          effects.map(({ before, after }) => [before?.verdict ?? null, after?.verdict ?? null]),
        ]),
      )
    expect(clauses(first)).toEqual({ [two]: [[null, 'not met']], [four]: [[null, 'met']] })
    await act(putInForce, { editionId, version: 1, fromOn: '2026-01-01' }, administrator)

    const { id: regulationId } = await mustFindRegulation(reader, 'QD1-2026-Thu')
    const milder = { regulationId, version: null, unitId: null, files: regulationFiles(2) }
    const next = await act(saveDraft, milder, administrator)
    const second = await effectsFor(
      reader,
      await proposedLocal(reader, law, next.editionId, '2026-06-15'),
      at,
    )
    expect(clauses(second)).toEqual({ [two]: [['not met', 'met']], [four]: [['met', 'met']] })
    expect(second.touched.map(({ day }) => day)).toEqual(['2026-06-15', '2026-06-15'])
    expect((await editionsOf(reader, regulationId)).map(({ state }) => state)).toEqual(['draft', 'in_force'])
  })

  it('is shown only for dossiers that the person sees', async () => {
    const { id: regulationId } = await mustFindRegulation(reader, 'QD1-2026-Thu')
    const [draft] = await editionsOf(reader, regulationId)
    const proposed = await proposedLocal(reader, law, draft?.id ?? '', '2026-06-15')
    expect(await effectsFor(reader, proposed, { ...at, actor: actors.east })).toEqual({
      looked: 0,
      touched: [],
    })
  })

  it('of the country’s law is laid beside the one in use', async () => {
    const path = 'luat-06-2022-qh15/dieu-74.yaml'
    const text = lawFiles().find((file) => file.path === path)?.text ?? ''
    const worded = text.replace('vi: Cá nhân được bình chọn', 'vi: Cá nhân được suy tôn')
    expect(worded).not.toBe(text)
    const { id } = await act(
      loadEdition,
      { title: 'Đổi lời Điều 74', files: [{ path, text: worded }] },
      administrator,
    )
    const { touched } = await effectsFor(reader, await proposedLaw(reader, law, id), at)
    expect(touched.map(({ effects }) => effects.map(({ clause }) => clause))).toEqual([
      ['L06-2022.D74.K1.a'],
      ['L06-2022.D74.K1.a'],
    ])
  })
})
