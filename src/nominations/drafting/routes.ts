import { findPerson, postsOf, searchPeople } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { checkUpload } from '../../platform/files/upload.ts'
import { readNumber } from '../../platform/plain/number.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { findUnit, mustFindTyped, pathOf, trailOf, unitsNamed } from '../../units/queries.ts'
import { type Guidance, guidances, mustFindGuidance, quotasOf } from '../guidance/queries.ts'
import { editable, nominationMoves } from '../nomination.ts'
import { awardForms, type Dossier, dossierOf, nominationsOf, papersOf } from '../queries.ts'
import { saveNomination } from '../save-nomination.ts'
import { say } from '../words.ts'
import type { Known } from './pages/nomination-fields.tsx'
import { type Begun, EditNominationPage, kinds, NewNominationPage } from './pages/nomination-form-page.tsx'

const home = '/lam-viec/khen-thuong'
const { roles: proposing } = nominationMoves['nomination.submit']

const crumbs = (visit: Visit, code?: string) => [
  { href: home, text: say(visit.language)('title.list') },
  ...(code ? [{ href: `${home}/ho-so/${code}`, text: code }] : []),
]

/** Units for which the actor may propose: those of his roles, and bodies with a quota of their own below them. */
const proposersOf = async ({ reader, actor, today }: Visit, offered: readonly Guidance[]) => {
  const grants = actor.grants.filter((grant) => proposing.some((role) => role === grant.role))
  const ids = new Set(grants.map((grant) => grant.unitId))
  for (const guidance of offered)
    for (const { unitId } of await quotasOf(reader, guidance.id)) {
      const path = unitId === null ? null : await pathOf(reader, unitId, today)
      if (unitId !== null && grants.some((grant) => path?.startsWith(grant.unitPath))) ids.add(unitId)
    }
  const units = await Promise.all([...ids].map((id) => findUnit(reader, id, today)))
  return units.flatMap((unit) => unit ?? [])
}

/** How a unit is put into a field: by its name, or by its code where others bear the same name. */
const unitText = async ({ reader, today }: Visit, id: number | null): Promise<string> => {
  const unit = id === null ? null : await findUnit(reader, id, today)
  if (!unit) return ''
  return (await unitsNamed(reader, unit.name, today)).length === 1 ? unit.name : unit.code
}

const begunBy = ({ query }: Visit): Begun => ({
  hd: query.get('hd'),
  dv: Number.parseInt(query.get('dv') ?? '', 10) || null,
  loai: kinds.find((kind) => kind === query.get('loai')) ?? null,
  tim: query.get('tim')?.trim() || null,
  nguoi: query.get('nguoi'),
  ten: query.get('ten')?.trim().slice(0, 300) || null,
  viec: query.get('viec')?.trim().slice(0, 2000) || null,
})

const knownNew = async (visit: Visit, { dv, loai, nguoi, ten, viec }: Begun): Promise<Known> => {
  const person = nguoi ? await findPerson(visit.reader, nguoi).catch(() => null) : null
  const [post] = person ? await postsOf(visit.reader, person.id, visit.today) : []
  return {
    kind: loai ?? 'individual',
    personId: person?.id ?? null,
    householdId: null,
    name: person?.name ?? ten ?? '',
    position: post?.title ?? '',
    unit: await unitText(visit, post?.unitId ?? dv),
    groupName: '',
    directWorker: false,
    leader: post?.leads ?? false,
    awardForm: '',
    achievement: viec ?? '',
    minutes: null,
    papers: [],
  }
}

const showNew = async (visit: Visit): Promise<Shown> => {
  const { reader, today, language } = visit
  const begun = begunBy(visit)
  const offered = await guidances(reader)
  const guidance = offered.find(({ id }) => id === begun.hd)
  const proposers = await proposersOf(visit, offered)
  const ready = guidance && begun.loai && proposers.some(({ id }) => id === begun.dv)
  const found = begun.tim ? await searchPeople(reader, begun.tim, today) : []
  return {
    title: say(language)('new.title'),
    crumbs: crumbs(visit),
    body: NewNominationPage({
      visit,
      begun,
      guidances: offered,
      proposers,
      found,
      trails: await trailOf(
        reader,
        found.flatMap(({ unitId }) => unitId ?? []),
        today,
      ),
      fields: ready
        ? { language, guidance, forms: await awardForms(reader), known: await knownNew(visit, begun) }
        : null,
    }),
  }
}

const knownOf = async (visit: Visit, shown: Dossier): Promise<Known> => {
  const { nomination, papers, files, trails } = shown
  const { subjectKind, subjectName, unitId } = nomination
  const own = unitId === null ? '' : trails.get(unitId)?.at(-1)?.name
  return {
    ...nomination,
    kind: subjectKind,
    name: subjectKind === 'collective' ? '' : subjectName,
    position: nomination.subjectPosition ?? '',
    unit: await unitText(visit, unitId),
    groupName: subjectKind === 'collective' && subjectName !== own ? subjectName : '',
    papers: papers.map((paper) => ({
      ...paper,
      fileName: (paper.fileId && files.get(paper.fileId)?.name) || null,
    })),
  }
}

const showEdit = async (visit: Visit<'code'>): Promise<Shown> => {
  const shown = await dossierOf(visit, visit.params.code)
  const { nomination, guidance } = shown
  const { code, id, version, proposerId } = nomination
  if (!shown.mayEdit) throw new Refusal('nomination.not_editable', { values: { code }, status: 409 })
  const { language } = visit
  const forms = await awardForms(visit.reader)
  const fields = { language, guidance, forms, known: await knownOf(visit, shown) }
  return {
    title: say(language)('edit.title', { code }),
    crumbs: crumbs(visit, code),
    body: EditNominationPage({ visit, code, id, version, proposerId, fields }),
  }
}

/** A number as it was typed: what cannot be read is handed on, so that it is refused at its field. */
const numberTyped = (typed: Typed, name: string): number | string | null => {
  const text = oneOrNull(typed, name)
  const read = text === null ? null : readNumber(text)
  return read && 'value' in read ? read.value : text
}

const minutesTyped = (typed: Typed) => {
  const minutes = {
    number: oneOrNull(typed, 'minutes.number'),
    heldOn: dayTyped(typed, 'minutes.heldOn'),
    present: numberTyped(typed, 'minutes.present'),
    total: numberTyped(typed, 'minutes.total'),
    inFavour: numberTyped(typed, 'minutes.inFavour'),
  }
  return Object.values(minutes).every((value) => value === null) ? null : minutes
}

const kindsOfFile = ['pdf', 'jpeg', 'png', 'docx'] as const
const megabyte = 1024 * 1024

const papersTyped = async (typed: Typed, visit: Visit, guidance: Guidance) => {
  const asked = guidance.papers.flatMap(({ kind, name }) => {
    const [sent] = visit.files[`file.${kind}`] ?? []
    const rule = { kinds: kindsOfFile, limit: 12 * megabyte, field: `file.${kind}` }
    const file = sent && sent.name !== '' ? checkUpload(sent, rule) : null
    const citation = oneOrNull(typed, `papers.${kind}`)
    const fileId = file ? null : oneOrNull(typed, `held.${kind}`)
    return citation || file || fileId ? [{ kind, name, citation, fileId, file }] : []
  })
  const id = oneOrNull(typed, 'id')
  const held = id ? await papersOf(visit.reader, id) : []
  const others = held.filter(({ kind }) => !guidance.papers.some((paper) => paper.kind === kind))
  return [...asked, ...others.map((paper) => ({ ...paper, file: null }))]
}

const subjectTyped = (typed: Typed, unitId: number) => ({
  kind: one(typed, 'kind'),
  unitId,
  personId: oneOrNull(typed, 'personId'),
  householdId: oneOrNull(typed, 'householdId'),
  name: oneOrNull(typed, 'subject.name'),
  position: oneOrNull(typed, 'subject.position'),
  groupName: oneOrNull(typed, 'subject.groupName'),
})

const readNomination = async (typed: Typed, visit: Visit) => {
  const guidance = await mustFindGuidance(visit.reader, one(typed, 'guidanceId'))
  const unit = await mustFindTyped(visit.reader, 'unit', one(typed, 'unit'), visit.today)
  return {
    id: oneOrNull(typed, 'id'),
    version: numberTyped(typed, 'version'),
    guidanceId: guidance.id,
    proposerId: numberTyped(typed, 'proposerId'),
    awardForm: one(typed, 'awardForm'),
    subject: subjectTyped(typed, unit.id),
    directWorker: ticked(typed, 'directWorker'),
    leader: ticked(typed, 'leader'),
    achievement: one(typed, 'achievement'),
    minutes: minutesTyped(typed),
    papers: await papersTyped(typed, visit, guidance),
  }
}

const saved = {
  command: saveNomination,
  audience: proposing,
  read: readNomination,
  next: ({ code }: { code: string }) => `${home}/ho-so/${code}`,
  said: ({ code }: { code: string }, visit: Visit) => say(visit.language)('saved', { code }),
} as const

const draftsToMend = async (reader: Reader): Promise<string[]> =>
  (await nominationsOf(reader, { states: editable }))
    .slice(0, 2)
    .map(({ code }) => `${home}/ho-so/${code}/sua`)

/** Writing a dossier down: begun under a guidance, mended while it is a draft or came back. */
export const routes: readonly Route[] = [
  page(`${home}/ho-so/moi`, { audience: proposing }, showNew),
  form(`${home}/ho-so/moi`, { ...saved, show: showNew }),
  page(`${home}/ho-so/:code/sua`, { audience: proposing, examples: draftsToMend }, showEdit),
  form(`${home}/ho-so/:code/sua`, { ...saved, show: showEdit }),
]
