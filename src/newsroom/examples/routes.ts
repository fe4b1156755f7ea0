import { workingUnits } from '../../people/queries.ts'
import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import { findFile, findFileFacts } from '../../platform/files/store.ts'
import { placeless } from '../../platform/files/placeless.ts'
import { type CheckedFile, checkUpload, type UploadRule } from '../../platform/files/upload.ts'
import { addDays, addMonths } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { partAsked, samePage } from '../../platform/web/paging.ts'
import { download, form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, numberTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { namesOf, trailOf } from '../../units/queries.ts'
import { writers } from '../article.ts'
import { choicesOf, columns } from '../queries.ts'
import { deskRoles } from '../introductions/introduction.ts'
import { changeExample } from './change-example.ts'
import { draftArticle } from './draft-article.ts'
import { type ExampleMove, exampleMoves, introducers, makers, verifiers, workedOn } from './example.ts'
import { introduceExample } from './introduce-example.ts'
import { keepReading } from './keep-reading.ts'
import { CardForm } from './pages/card-form.tsx'
import { CardPage } from './pages/card-page.tsx'
import { cardPath, home } from './pages/example-parts.tsx'
import { ExamplesPage } from './pages/examples-page.tsx'
import {
  countExamples,
  examplesOf,
  filesOf,
  mustSeeExample,
  readingsOf,
  verifiedBetween,
  wishesOn,
} from './queries.ts'
import { branchesSeen } from '../queries.ts'
import { returnExample, withdrawExample } from './return-example.ts'
import { verifyExample } from './verify-example.ts'
import { wishExamples } from './wish-examples.ts'
import { say, words } from './words.ts'

const overseers = ['auditor', 'administrator'] as const
const wishers = ['standing_agency', 'standing_approver'] as const
const proposers = ['unit_clerk', 'unit_leader', 'standing_agency'] as const
const LISTED = 50
const signedIn = { audience: 'signed-in' } as const

/** For each of the person's units the wish of the nearest unit above, and what the month has brought. */
const wishesOf = async (visit: Visit) => {
  const { reader, actor, today } = visit
  const working = await workingUnits(reader, actor, today)
  const trails = await trailOf(reader, working, today)
  const above = [...trails.values()].flat().map(({ id }) => id)
  const wishes = await wishesOn(reader, above)
  const first = `${today.slice(0, 7)}-01`
  const counts = await verifiedBetween(reader, working, [first, addDays(addMonths(first, 1), -1)])
  const lines = [...trails].flatMap(([unitId, trail]) => {
    const wish = trail.toReversed().flatMap(({ id }) => wishes.get(id) ?? [])[0]
    const unit = trail.at(-1)?.name ?? ''
    return wish ? [{ unit, count: counts.get(unitId) ?? 0, wished: wish.perMonth }] : []
  })
  const wishing = actor.grants
    .filter(({ role, unitId }) => wishers.some((wisher) => wisher === role) && trails.has(unitId))
    .map(({ unitId }) => ({
      value: String(unitId),
      text: trails.get(unitId)?.at(-1)?.name ?? '',
      perMonth: wishes.get(unitId)?.perMonth ?? null,
    }))
  return { wishes: lines, wishing }
}

const states = ['entered', 'verified', 'returned', 'withdrawn'] as const

const showList = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, language, today } = visit
  const state = states.find((one) => one === visit.query.get('trang-thai')) ?? null
  const asked = { paths: await branchesSeen(visit), today, state }
  const part = partAsked(visit, { total: await countExamples(reader, asked), pageSize: LISTED })
  const examples = await examplesOf(reader, asked, part)
  const names = await namesOf(
    visit,
    examples.map(({ unitId }) => unitId),
  )
  return {
    title: say(language)('examples.title'),
    body: ExamplesPage({
      visit,
      examples,
      part,
      state,
      unitName: (id) => names.get(id) ?? String(id),
      mayEnter: holdsRole(actor, introducers),
      introductions: holdsRole(actor, [...deskRoles, ...overseers]),
      ...(await wishesOf(visit)),
    }),
  }
}

const crumbs = (visit: Visit) => [{ href: home, text: say(visit.language)('examples.title') }]

const showNew = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('examples.new'),
  crumbs: crumbs(visit),
  body: CardForm({ visit, card: null, ...(await choicesOf(visit)) }),
})

const cardFor = (visit: Visit<'id'>) => mustSeeExample(visit, visit.params.id)

const showChange = async (visit: Visit<'id'>): Promise<Shown> => {
  const { card } = await cardFor(visit)
  return {
    title: say(visit.language)('card.mend'),
    crumbs: [...crumbs(visit), { href: cardPath(card.id), text: card.who }],
    body: CardForm({ visit, card, ...(await choicesOf(visit)) }),
  }
}

const moves: readonly ExampleMove[] = [
  'example.change',
  'example.verify',
  'example.return',
  'example.withdraw',
]

const showCard = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, actor } = visit
  const { card, path } = await cardFor(visit)
  const files = await filesOf(reader, card.id)
  const facts = await findFileFacts(
    reader,
    files.map(({ fileId }) => fileId),
  )
  const { campaigns } = await choicesOf(visit)
  return {
    title: card.who,
    crumbs: crumbs(visit),
    body: CardPage({
      visit,
      card,
      unitName: (await namesOf(visit, [card.unitId])).get(card.unitId) ?? '',
      campaign: campaigns.find(({ value }) => value === card.campaignId)?.text ?? null,
      files: files.map((file) => ({ ...file, name: facts.get(file.fileId)?.name ?? '' })),
      readings: await readingsOf(reader, card.id),
      held: moves.filter((move) => holdsRoleOn(actor, exampleMoves[move].roles, path)),
      isOwn: workedOn(card, actor.accountId),
      columns: (await columns(reader)).map(({ id, nameVi, nameEn }) => ({
        value: id,
        text: visit.language === 'vi' ? nameVi : nameEn,
      })),
      mayWrite: holdsRoleOn(actor, writers, path),
      mayMake: holdsRoleOn(actor, makers, path),
      mayPropose: holdsRoleOn(actor, proposers, path),
    }),
  }
}

const MEGABYTE = 1024 * 1024
const proofRule = { kinds: ['pdf', 'jpeg', 'png', 'webp'], limit: 8 * MEGABYTE, field: 'proofs' } as const
const photoRule = { kinds: ['jpeg', 'png', 'webp'], limit: 8 * MEGABYTE, field: 'photo' } as const
const audioRule = { kinds: ['mp3', 'm4a', 'ogg', 'wav'], limit: 10 * MEGABYTE, field: 'audio' } as const

const sent = ({ files }: Visit, rule: UploadRule): readonly CheckedFile[] =>
  (files[rule.field ?? ''] ?? [])
    .filter(({ name, bytes }) => name !== '' || bytes.length > 0)
    .map((upload) => placeless(checkUpload(upload, rule)))

const cardTyped = (typed: Typed, visit: Visit) => ({
  kind: one(typed, 'kind'),
  campaignId: oneOrNull(typed, 'campaignId'),
  who: one(typed, 'who'),
  deed: one(typed, 'deed'),
  place: one(typed, 'place'),
  consent: ticked(typed, 'consent'),
  consentOn: dayTyped(typed, 'consentOn'),
  consentWay: oneOrNull(typed, 'consentWay'),
  photoRights: oneOrNull(typed, 'photoRights'),
  proofs: sent(visit, proofRule),
  photo: sent(visit, photoRule)[0] ?? null,
  photoWords: { alt: one(typed, 'alt'), caption: one(typed, 'caption'), credit: one(typed, 'credit') },
})

const readingTyped = (typed: Typed, visit: Visit<'id'>, language: string) => ({
  id: visit.params.id,
  language,
  text: one(typed, 'text'),
  reader: oneOrNull(typed, 'reader'),
  audio: sent(visit, audioRule)[0] ?? null,
})

const withReason = (typed: Typed, visit: Visit<'id'>) => ({
  id: visit.params.id,
  reason: one(typed, 'reason'),
})
const toCard = ({ id }: { readonly id: string }): string => cardPath(id)
const toHere = (_: unknown, visit: Visit): string => cardPath(visit.params['id'] ?? '')
const cards = async (reader: Visit['reader'], part = ''): Promise<string[]> =>
  (await examplesOf(reader, { paths: null, today: '9999-12-31' }, { limit: 2 })).map(({ id }) =>
    cardPath(id, part),
  )

export const routes: readonly Route[] = [
  page(home, signedIn, showList),
  page(`${home}/moi`, { audience: introducers }, showNew),
  form(`${home}/moi`, {
    audience: introducers,
    command: introduceExample,
    read: (typed, visit) => ({ ...cardTyped(typed, visit), unitId: numberTyped(typed, 'unitId') }),
    show: showNew,
    next: toCard,
    said: (_, { language }) => say(language)('said.introduced'),
  }),
  form(`${home}/mong-muon/:unit`, {
    audience: wishers,
    command: wishExamples,
    read: (typed, { params }) => ({ unitId: Number(params.unit), perMonth: numberTyped(typed, 'perMonth') }),
    show: showList,
    next: (_, visit) => samePage(home, visit),
    said: (_, { language }) => say(language)('said.wished'),
  }),
  page(`${home}/:id`, { ...signedIn, examples: (reader) => cards(reader) }, showCard),
  page(`${home}/:id/sua`, { audience: introducers, examples: async () => [] }, showChange),
  form(`${home}/:id/sua`, {
    audience: introducers,
    command: changeExample,
    read: (typed, visit) => ({
      ...cardTyped(typed, visit),
      id: visit.params.id,
      version: numberTyped(typed, 'version'),
    }),
    show: showChange,
    next: toCard,
    said: (_, { language }) => say(language)('said.changed'),
  }),
  form(`${home}/:id/xac-minh`, {
    ...signedIn,
    command: verifyExample,
    read: (_typed, visit) => ({ id: visit.params.id }),
    show: showCard,
    next: toCard,
    said: (_, { language }) => say(language)('said.verified'),
  }),
  form(`${home}/:id/tra-lai`, {
    ...signedIn,
    command: returnExample,
    read: withReason,
    show: showCard,
    next: toCard,
    said: (_, { language }) => say(language)('said.returned'),
  }),
  form(`${home}/:id/rut`, {
    ...signedIn,
    command: withdrawExample,
    read: withReason,
    show: showCard,
    next: toCard,
    said: (_, { language }) => say(language)('said.withdrawn'),
  }),
  form(`${home}/:id/viet-bai`, {
    audience: writers,
    command: draftArticle,
    read: (typed, visit) => ({ id: visit.params.id, columnId: one(typed, 'columnId') }),
    show: showCard,
    next: ({ articleId }) => `/lam-viec/tin-bai/${articleId}`,
    said: (_, { language }) => say(language)('said.drafted'),
  }),
  form(`${home}/:id/doc`, {
    audience: makers,
    command: keepReading,
    read: (typed, visit) => readingTyped(typed, visit, one(typed, 'language')),
    show: showCard,
    next: toHere,
    said: (_, { language }) => say(language)('said.read'),
  }),
  form(`${home}/:id/doc/:tongue`, {
    audience: makers,
    command: keepReading,
    read: (typed, visit) => readingTyped(typed, visit, visit.params.tongue),
    show: showCard,
    next: toHere,
    said: (_, { language }) => say(language)('said.read'),
  }),
  download(`${home}/:id/tep/:file`, { ...signedIn, examples: async () => [] }, async (visit) => {
    const { card } = await cardFor(visit)
    const wanted = visit.params.file
    const own = [...(await filesOf(visit.reader, card.id)), ...(await readingsOf(visit.reader, card.id))]
    const held = own.some((row) => ('fileId' in row ? row.fileId : row.audioFileId) === wanted)
    if (!held) throw new Refusal('file.not_found', { status: 404 })
    const { name, mediaType, bytes } = await findFile(visit.reader, wanted)
    return { name, mediaType, body: bytes, inline: true }
  }),
]

export const sections: readonly Section[] = [
  { href: home, text: words['examples.title'], audience: [...introducers, ...verifiers] },
]
