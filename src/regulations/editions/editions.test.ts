import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { system } from '../../platform/actor.ts'
import { lawFiles, loadLaw } from '../../platform/law/load-law.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { regulationFiles } from '../local/local-house.fixture.ts'
import { putInForce } from '../local/put-in-force.ts'
import { saveDraft } from '../local/save-draft.ts'
import { dropEdition } from './drop-edition.ts'
import { keepLaw } from './keep-law.ts'
import { loadEdition } from './load-edition.ts'
import { putEdition } from './put-edition.ts'
import { findStanding, keptEdition, lawEditions, mustFindLawEdition, printOf } from './queries.ts'

const folder = lawFiles()
const house = await testHouse({ law: loadLaw(), day: '2026-03-02' })
const { reader, act, perform } = house
const administrator = testActor({ roles: ['administrator'] })
const clerk = testActor({ roles: ['standing_agency'] })

const changed = (files: readonly LawFile[], at: string, from: string, to: string): readonly LawFile[] =>
  files.map(({ path, text }) => ({ path, text: path === at ? text.replace(from, to) : text }))

const article = 'luat-06-2022-qh15/dieu-22.yaml'
const history = 'history: [{ from: 2024-01-01, value: 3 }]'
const fresh = 'history: [{ from: 2024-01-01, until: 2026-12-31, value: 3 }, { from: 2027-01-01, value: 4 }]'
const mended = changed(folder, article, history, fresh)
const broken = changed(folder, article, history, 'history: []')
const oneFile = (files: readonly LawFile[]) => files.filter(({ path }) => path === article)

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.catch((fault: unknown) => fault)
  if (error instanceof Refusal) return error
  throw new Error(`not refused: ${String(error)}`)
}

const keep = (files: readonly LawFile[]) =>
  perform(keepLaw, { id: randomUUID(), input: { title: 'law/', files, changes: [] }, actor: system })

describe('the law that a start lives by', () => {
  it('is none when the folder is faulty and there is no older one', async () => {
    const found = await findStanding(reader, broken)
    expect(found.law).toBeNull()
    expect(found.faults.length).toBeGreaterThan(0)
  })

  it('is the folder, kept once however often it is read', async () => {
    const found = await findStanding(reader, folder)
    expect(found).toMatchObject({ faults: [], kept: false })
    await keep(folder)
    await keep(folder)
    expect(await lawEditions(reader)).toHaveLength(1)
    expect(await findStanding(reader, folder)).toMatchObject({ kept: true })
  })

  it('stays the old one while the folder is faulty, and says what is wrong', async () => {
    const found = await findStanding(reader, broken)
    expect(found.law?.clauses).toHaveLength(loadLaw().clauses.length)
    expect(found.faults.map(({ file, code }) => [file, code])).toContainEqual([article, 'undated'])
    expect(found).toMatchObject({ kept: true })
  })

  it('is the new folder when that is read without a fault; the old one is kept as replaced', async () => {
    await keep(mended)
    expect((await lawEditions(reader)).map(({ state }) => state).sort()).toEqual(['in_force', 'replaced'])
    await keep(folder)
  })
})

describe('a change that the administrator loads', () => {
  const load = (files: readonly LawFile[], more: object = {}, actor = administrator) =>
    act(loadEdition, { title: 'Đổi số lần từ 2027', files, ...more }, actor)

  it('is refused whole when it is faulty, and when it brings nothing', async () => {
    const refusal = await refusalOf(load(oneFile(broken)))
    expect(refusal.code).toBe('law.faulty')
    expect(Object.values(refusal.fields)[0]?.values?.['at']).toMatch(
      /^1\. luat-06-2022-qh15\/dieu-22\.yaml:\d+$/,
    )
    expect((await refusalOf(load(oneFile(folder)))).code).toBe('law.nothing_new')
    expect((await refusalOf(load(oneFile(mended), {}, clerk))).code).toBe('command.no_right')
  })

  it('is a draft that changes nothing until it is put in force, then outlives a new folder', async () => {
    const { id } = await load([
      { path: `thư mục/${article}`.replace('thư mục', 'law'), text: oneFile(mended)[0]?.text ?? '' },
    ])
    expect((await keptEdition(reader))?.hash).toBe(printOf(folder))
    expect((await refusalOf(act(putEdition, { id, version: 5 }, administrator))).code).toBe(
      'law.changed_meanwhile',
    )
    await act(putEdition, { id, version: 1 }, administrator)
    const kept = await keptEdition(reader)
    expect(kept?.hash).toBe(printOf(mended))
    const found = await findStanding(reader, folder)
    const value =
      found.law?.values['L06-2022.D22.K1.a.so-lan'] ??
      Object.values(found.law?.values ?? {}).find(
        ({ id: name, history: entries }) => name.startsWith('L06-2022.D22') && entries.length === 2,
      )
    expect(value?.history.map((entry) => entry.value)).toEqual([3, 4])
    expect((await refusalOf(act(dropEdition, { id, version: 2 }, administrator))).code).toBe(
      'law.changed_meanwhile',
    )
  })

  it('may be the whole folder: what is not in it is taken out', async () => {
    const less = mended.filter(({ path }) => !path.startsWith('huong-dan-01-2022-tra-on/'))
    const { id } = await load(less, { whole: true })
    const edition = await mustFindLawEdition(reader, id)
    expect(edition.files).toHaveLength(less.length)
    expect(edition.changes.filter(({ text }) => text === null).map(({ path }) => path)).toEqual([
      'huong-dan-01-2022-tra-on/khong-ro-dieu.yaml',
      'huong-dan-01-2022-tra-on/van-ban.yaml',
    ])
    await act(dropEdition, { id, version: 1 }, administrator)
    expect((await lawEditions(reader)).some((one) => one.id === id)).toBe(false)
  })

  it('is not put in force while a local regulation could not be read beside it', async () => {
    const { editionId } = await act(
      saveDraft,
      { regulationId: null, version: null, unitId: null, files: regulationFiles() },
      administrator,
    )
    await act(putInForce, { editionId, version: 1, fromOn: '2026-01-01' }, administrator)
    const current = (await keptEdition(reader))?.files ?? []
    const renamed = changed(
      current,
      'luat-06-2022-qh15/dieu-74.yaml',
      'L06-2022.D74.K1.d',
      'L06-2022.D74.K1.e',
    )
    expect(readLaw(renamed).faults).toEqual([])
    const { id } = await load(renamed.filter(({ path }) => path.endsWith('dieu-74.yaml')))
    const refusal = await refusalOf(act(putEdition, { id, version: 1 }, administrator))
    expect([refusal.code, refusal.values['codes']]).toEqual(['law.breaks_local', 'QD1-2026-Thu'])
  })
})
