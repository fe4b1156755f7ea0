import { listCampaigns } from '../../campaigns/queries.ts'
import { holdsRole } from '../../platform/actor.ts'
import { placeless } from '../../platform/files/placeless.ts'
import { findFile } from '../../platform/files/store.ts'
import { type CheckedFile, checkUpload } from '../../platform/files/upload.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { partAsked, samePage } from '../../platform/web/paging.ts'
import { download, form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { namesOf } from '../../units/queries.ts'
import { choicesOf } from '../queries.ts'
import { changeOutput, enterOutput, withdrawOutput } from './enter-output.ts'
import { issuePublicity, withdrawPublicity } from './move-publicity.ts'
import { ListPage } from './pages/list-page.tsx'
import { home, publicityPath } from './pages/parts.tsx'
import { PublicityForm } from './pages/publicity-form.tsx'
import { PublicityPage } from './pages/publicity-page.tsx'
import { enterers, formCodes, guides } from './publicity.ts'
import {
  countOutputs,
  countPublicity,
  countsOf,
  enterableFor,
  findOutputOfFile,
  formsOf,
  mustSeePublicity,
  outputsOf,
  outputUnitsSeen,
  type PublicitySeen,
  publicitySeen,
  somePublicity,
} from './queries.ts'
import { talliesOf } from './tally.ts'
import { say, words } from './words.ts'
import { changePublicity, writePublicity } from './write-publicity.ts'

const overseers = ['auditor', 'administrator'] as const
const LISTED = 50
const signedIn = { audience: 'signed-in' } as const

const nameIn =
  (names: ReadonlyMap<number, string>) =>
  (unitId: number): string =>
    names.get(unitId) ?? String(unitId)

const showList = async (visit: Visit): Promise<Shown> => {
  const part = partAsked(visit, { total: await countPublicity(visit), pageSize: LISTED })
  const guidance = await publicitySeen(visit, part)
  const names = await namesOf(
    visit,
    guidance.map(({ unitId }) => unitId),
  )
  return {
    title: say(visit.language)('list.title'),
    body: ListPage({
      visit,
      guidance,
      part,
      unitName: nameIn(names),
      mayWrite: holdsRole(visit.actor, guides),
    }),
  }
}

const crumbs = (visit: Visit, guidance?: PublicitySeen) => [
  { href: home, text: say(visit.language)('list.title') },
  ...(guidance ? [{ href: publicityPath(guidance.id), text: guidance.title }] : []),
]

const showNew = async (visit: Visit): Promise<Shown> => {
  const { units } = await choicesOf(visit)
  const running = await listCampaigns(visit.reader, { parentId: null, states: ['running'] })
  return {
    title: say(visit.language)('list.new'),
    crumbs: crumbs(visit),
    body: PublicityForm({
      visit,
      known: null,
      units,
      campaigns: running.map(({ id, name }) => ({ value: id, text: name })),
    }),
  }
}

const showChange = async (visit: Visit<'id'>): Promise<Shown> => {
  const guidance = await mustSeePublicity(visit, visit.params.id)
  const forms = await formsOf(visit.reader, guidance.id)
  return {
    title: say(visit.language)('do.change'),
    crumbs: crumbs(visit, guidance),
    body: PublicityForm({ visit, known: { ...guidance, forms }, units: [], campaigns: [] }),
  }
}

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, actor } = visit
  const guidance = await mustSeePublicity(visit, visit.params.id)
  const { id, own } = guidance
  const enterable = await enterableFor(visit, guidance)
  const mine = enterable.map(({ unitId }) => unitId)
  const entering = [...new Set([...own, ...mine])]
  const part = partAsked(visit, { total: await countOutputs(reader, id, entering), pageSize: LISTED })
  const outputs = await outputsOf(reader, id, entering, part)
  const names = await namesOf(visit, [guidance.unitId, ...own, ...outputs.map(({ unitId }) => unitId)])
  return {
    title: guidance.title,
    crumbs: crumbs(visit),
    body: PublicityPage({
      visit,
      guidance,
      forms: await formsOf(reader, id),
      tallies: talliesOf(own, await countsOf(reader, id, { unitIds: own })),
      outputs,
      part,
      unitName: nameIn(names),
      enterable: enterable
        .toSorted((a, b) => Number(own.includes(b.unitId)) - Number(own.includes(a.unitId)))
        .map(({ unitId, name }) => ({ value: String(unitId), text: name })),
      seesBoard: guidance.mayGuide || holdsRole(actor, overseers),
    }),
  }
}

const wordsTyped = (typed: Typed) => ({
  title: one(typed, 'title'),
  body: one(typed, 'body'),
  fromOn: dayTyped(typed, 'fromOn') ?? '',
  untilOn: dayTyped(typed, 'untilOn') ?? '',
  forms: formCodes.map((code, at) => ({
    form: code,
    asked: ticked(typed, `forms.${at}.asked`),
    wished: numberTyped(typed, `forms.${at}.wished`),
    fromOn: dayTyped(typed, `forms.${at}.fromOn`),
    untilOn: dayTyped(typed, `forms.${at}.untilOn`),
    note: oneOrNull(typed, `forms.${at}.note`),
  })),
})

const photoRule = { kinds: ['jpeg', 'png', 'webp', 'pdf'], limit: 8 * 1024 * 1024, field: 'photo' } as const

const photoSent = ({ files }: Visit): CheckedFile | null => {
  const [upload] = (files['photo'] ?? []).filter(({ name, bytes }) => name !== '' || bytes.length > 0)
  return upload ? placeless(checkUpload(upload, photoRule)) : null
}

const outputTyped = (typed: Typed, visit: Visit) => ({
  form: one(typed, 'form'),
  count: numberTyped(typed, 'count'),
  onDay: dayTyped(typed, 'onDay') ?? '',
  place: oneOrNull(typed, 'place'),
  link: oneOrNull(typed, 'link'),
  note: oneOrNull(typed, 'note'),
  photo: photoSent(visit),
})

const seen = (typed: Typed, { params }: Visit<'id'>) => ({
  id: params.id,
  version: numberTyped(typed, 'version'),
})
const seenOutput = (typed: Typed, { params }: Visit) => ({
  id: params['output'] ?? '',
  version: numberTyped(typed, 'version'),
})

const told =
  (key: Extract<keyof typeof words, `said.${string}`>) =>
  (_: unknown, { language }: Visit): string =>
    say(language)(key)
const toGuidance = ({ id }: { readonly id: string }): string => publicityPath(id)
const toOutputs = ({ guidanceId }: { readonly guidanceId: string }, visit: Visit): string =>
  `${samePage(publicityPath(guidanceId), visit)}#da-ghi`
const some =
  (part = '') =>
  async (reader: Visit['reader']): Promise<string[]> =>
    (await somePublicity(reader)).map((id) => publicityPath(id, part))

const at = `${home}/:id` as const

export const routes: readonly Route[] = [
  page(home, signedIn, showList),
  page(`${home}/moi`, { audience: guides }, showNew),
  form(`${home}/moi`, {
    audience: guides,
    command: writePublicity,
    read: (typed) => ({
      ...wordsTyped(typed),
      unitId: numberTyped(typed, 'unitId'),
      campaignId: one(typed, 'campaignId'),
    }),
    show: showNew,
    next: toGuidance,
    said: told('said.written'),
  }),
  page(at, { ...signedIn, examples: some() }, showOne),
  page(`${at}/sua`, { audience: guides, examples: some('sua') }, showChange),
  form(`${at}/sua`, {
    audience: guides,
    command: changePublicity,
    read: (typed, visit) => ({ ...wordsTyped(typed), ...seen(typed, visit) }),
    show: showChange,
    next: toGuidance,
    said: told('said.changed'),
  }),
  form(`${at}/ban-hanh`, {
    audience: guides,
    command: issuePublicity,
    read: seen,
    show: showOne,
    next: toGuidance,
    said: told('said.issued'),
  }),
  form(`${at}/thu-hoi`, {
    audience: guides,
    command: withdrawPublicity,
    read: (typed, visit) => ({ ...seen(typed, visit), reason: one(typed, 'reason') }),
    show: showOne,
    next: toGuidance,
    said: told('said.withdrawn'),
  }),
  form(`${at}/ket-qua`, {
    audience: enterers,
    command: enterOutput,
    read: (typed, visit) => ({
      ...outputTyped(typed, visit),
      guidanceId: visit.params.id,
      unitId: numberTyped(typed, 'unitId'),
    }),
    show: showOne,
    next: toOutputs,
    said: told('said.entered'),
  }),
  form(`${at}/ket-qua/:output/sua`, {
    audience: enterers,
    command: changeOutput,
    read: (typed, visit) => ({ ...outputTyped(typed, visit), ...seenOutput(typed, visit) }),
    show: showOne,
    next: toOutputs,
    said: told('said.mended'),
  }),
  form(`${at}/ket-qua/:output/rut`, {
    audience: enterers,
    command: withdrawOutput,
    read: (typed, visit) => ({ ...seenOutput(typed, visit), reason: one(typed, 'reason') }),
    show: showOne,
    next: toOutputs,
    said: told('said.takenBack'),
  }),
  download(`${at}/tep/:file`, { ...signedIn, examples: async () => [] }, async (visit) => {
    const { reader, params } = visit
    const guidance = await mustSeePublicity(visit, params.id)
    const output = await findOutputOfFile(reader, guidance.id, params.file)
    const seen = await outputUnitsSeen(visit, guidance)
    if (!output || (seen !== null && !seen.includes(output.unitId)))
      throw new Refusal('file.not_found', { status: 404 })
    const { name, mediaType, bytes } = await findFile(reader, params.file)
    return { name, mediaType, body: bytes, inline: true }
  }),
]

export const sections: readonly Section[] = [
  { href: home, text: words['list.title'], audience: [...guides, ...enterers] },
]
