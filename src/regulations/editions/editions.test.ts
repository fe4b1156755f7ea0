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
import { changesTowards } from './law-edition.ts'
import { loadEdition } from './load-edition.ts'
import { putEdition } from './put-edition.ts'
import { findStanding, keptEdition, lawEditions, mustFindLawEdition, printOf } from './queries.ts'
import { returnToEdition } from './return-to-edition.ts'

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

const keepSeen = (files: readonly LawFile[], seen: string | null) =>
  perform(keepLaw, { id: randomUUID(), input: { title: 'law/', files, changes: [], seen }, actor: system })

const keep = async (files: readonly LawFile[]) => keepSeen(files, (await keptEdition(reader))?.hash ?? null)

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

  it('is found anew when another process put a law in force meanwhile', async () => {
    expect(await keepSeen(mended, 'another')).toEqual({ kept: false })
    expect((await keptEdition(reader))?.hash).toBe(printOf(folder))
    expect(await keepSeen(folder, 'another')).toEqual({ kept: true })
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

  it('keeps what another loaded before it was put in force', async () => {
    const other = 'luat-06-2022-qh15/dieu-74.yaml'
    const noted = changed(folder, other, 'article: 74', 'article: 74 # một')
    const { id: one } = await load(noted.filter(({ path }) => path === other))
    const more = changed(mended, article, 'article: 22', 'article: 22 # hai')
    const { id: two } = await load(oneFile(more))
    await act(putEdition, { id: one, version: 1 }, administrator)
    await act(putEdition, { id: two, version: 1 }, administrator)
    const kept = await keptEdition(reader)
    expect(kept?.changes.map(({ path }) => path).toSorted()).toEqual([article, other])
    expect(await findStanding(reader, folder)).toMatchObject({ kept: true })
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

describe('a return to an earlier edition', () => {
  const reason = 'Bản mới chép sai ngưỡng của Điều 22, chờ bản đính chính'
  const standing = async () => {
    const kept = await keptEdition(reader)
    if (!kept) throw new Error('no law')
    return kept
  }
  const first = async () => {
    const found = (await lawEditions(reader)).find(
      ({ hash, state }) => hash === printOf(folder) && state === 'replaced',
    )
    if (!found) throw new Error('the folder was never in force')
    return found.id
  }
  const back = async (more: object = {}, actor = administrator) =>
    act(returnToEdition, { id: await first(), standing: (await standing()).id, reason, ...more }, actor)

  it('is refused to others, without a reason, and when the law in force is not the one that was seen', async () => {
    const before = await lawEditions(reader)
    expect((await refusalOf(back({}, clerk))).code).toBe('command.no_right')
    expect(Object.keys((await refusalOf(back({ reason: 'sai' }))).fields)).toEqual(['reason'])
    expect((await refusalOf(back({ standing: await first() }))).code).toBe('law.changed_meanwhile')
    expect((await refusalOf(back({ id: (await standing()).id }))).code).toBe('law.changed_meanwhile')
    expect(await lawEditions(reader)).toEqual(before)
  })

  it('puts its texts in force as an edition with reason and person, once, and outlives the next start', async () => {
    const [id, { id: before }] = [await first(), await standing()]
    const order = {
      id: randomUUID(),
      input: { id, standing: before, reason },
      actor: administrator,
    }
    const { id: newId } = await perform(returnToEdition, order)
    expect(await perform(returnToEdition, order)).toMatchObject({ id: newId })
    expect(await standing()).toMatchObject({
      id: newId,
      hash: printOf(folder),
      returnsTo: id,
      reason,
      putBy: administrator.name,
      changes: [],
    })
    expect(await mustFindLawEdition(reader, before)).toMatchObject({ state: 'replaced' })
    expect(await mustFindLawEdition(reader, id)).toMatchObject({ state: 'replaced' })
    expect(await findStanding(reader, folder)).toMatchObject({ kept: true })
    expect((await refusalOf(back())).code).toBe('law.stands_already')
  })

  it('happens once when two decide at the same time', async () => {
    const others = (await lawEditions(reader)).filter(
      ({ hash, state }) => state === 'replaced' && hash !== printOf(folder),
    )
    const { id: seen } = await standing()
    const both = await Promise.allSettled(
      [0, 1].map(() => act(returnToEdition, { id: others[0]?.id, standing: seen, reason }, administrator)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await back()
  })

  it('lays over a newer folder what is needed for the same texts', () => {
    const newer = [
      { path: 'a/1.yaml', text: 'new' },
      { path: 'a/2.yaml', text: 'same' },
      { path: 'a/4.yaml', text: 'added' },
    ]
    const wanted = [
      { path: 'a/1.yaml', text: 'old' },
      { path: 'a/2.yaml', text: 'same' },
      { path: 'a/3.yaml', text: 'gone since' },
    ]
    expect(changesTowards(newer, wanted, [{ path: 'a/2.yaml', text: 'same' }])).toEqual([
      { path: 'a/2.yaml', text: 'same' },
      { path: 'a/1.yaml', text: 'old' },
      { path: 'a/3.yaml', text: 'gone since' },
      { path: 'a/4.yaml', text: null },
    ])
  })
})
