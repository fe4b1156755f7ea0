import { z } from 'zod'
import { holdsRoleOn } from '../../platform/actor.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { workApart } from '../../platform/web/apart.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { one, type Typed } from '../../platform/web/typed.ts'
import { findUnit, pathOf, trailOf } from '../../units/queries.ts'
import { endReading } from '../end-reading.ts'
import { mustFindReading, openReadings, someReadings } from '../queries.ts'
import { readingFieldsShape } from '../reading-fields.ts'
import { say as sayDocuments } from '../words.ts'
import { type ListName, listNames, MOST_LINES, partsOf } from './draft.ts'
import { mendReading } from './mend-reading.ts'
import { type Step, stepShape } from './mending.ts'
import { openReading, readerRoles } from './open-reading.ts'
import { EnterPage, readingHref, type UnitChoice } from './pages/enter-page.tsx'
import { ReadingPage } from './pages/reading-page.tsx'
import { lineAnchor } from './pages/sheet.tsx'
import type { ReadingOrder } from './reading-worker.ts'
import { say } from './words.ts'

const register = '/lam-viec/van-ban'
const enterPath = `${register}/nhap`
const audience = [...readerRoles, 'administrator', 'auditor']

type Here = Visit<'id'>

const crumbs = ({ language }: Visit) => [{ href: register, text: sayDocuments(language)('documents.title') }]

/** The units for which the actor may read: those of his grants, by name with the unit above. */
const unitsOf = async ({ reader, actor, today }: Visit): Promise<readonly UnitChoice[]> => {
  const ids = actor.grants
    .filter(({ role }) => readerRoles.some((one) => one === role))
    .map(({ unitId }) => unitId)
  const trails = await trailOf(
    reader,
    ids.filter((id) => id > 0),
    today,
  )
  return [...trails].map(([id, trail]) => {
    const names = trail.slice(-2).map(({ name }) => name)
    return { id, name: names.toReversed().join(', ') }
  })
}

const showEnter = async (visit: Visit): Promise<Shown> => {
  const units = await unitsOf(visit)
  const readings = await openReadings(
    visit.reader,
    units.map(({ id }) => id),
  )
  return {
    title: say(visit.language)('enter.title'),
    crumbs: crumbs(visit),
    body: EnterPage({ visit, units, readings }),
  }
}

const PATIENCE = 10_000
// The same file is source beside source, and a bundle beside its bundled thread.
const entry = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
)

const answerShape = z.union([
  z.object({ reading: readingFieldsShape.extend({ text: z.string() }) }),
  z.object({
    refused: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    status: z.union([z.literal(413), z.literal(415), z.literal(422)]),
  }),
])

/** Reads in a thread of its own: a text made to be slow holds up nobody else. `field` is where a refusal stands. */
const readApart = async (order: ReadingOrder, field: string) => {
  const apart = await workApart(entry, order, PATIENCE)
  if ('ended' in apart)
    throw new Refusal('reading.too_hard', { values: { seconds: PATIENCE / 1000 }, status: 413 })
  const answer = answerShape.parse(apart.answer)
  if ('reading' in answer) return answer.reading
  const { refused: code, values, status } = answer
  throw new Refusal(code, { values, status, fields: { [field]: { code, values } } })
}

const open = form(enterPath, {
  audience,
  command: openReading,
  limit: { perMinute: 30 },
  read: async (typed, { files }) => {
    const file = files['file']?.find(({ name, bytes }) => name !== '' || bytes.length > 0)
    const { text, ...fields } = file
      ? await readApart({ name: file.name, bytes: file.bytes }, 'file')
      : await readApart({ pasted: one(typed, 'text') }, 'text')
    return { unitId: Number(one(typed, 'unitId')) || undefined, fileName: file?.name, text, fields }
  },
  show: showEnter,
  next: ({ id }) => readingHref(id),
  said: (_result, { language }) => say(language)('enter.done'),
})

const showReading = async (visit: Here): Promise<Shown> => {
  const { reader, actor, params, today, language } = visit
  const reading = await mustFindReading(reader, params.id)
  const path = await pathOf(reader, reading.unitId, today)
  const isInside = path !== null && actor.grants.some(({ unitPath }) => path.startsWith(unitPath))
  if (!isInside) throw new Refusal('reading.not_yours', { status: 403 })
  const unit = await findUnit(reader, reading.unitId, today)
  const mayMend = holdsRoleOn(actor, readerRoles, path)
  return {
    title: say(language)('draft.title'),
    crumbs: [...crumbs(visit), { href: enterPath, text: say(language)('enter.title') }],
    body: ReadingPage({ visit, reading, unitName: unit?.name ?? '', mayMend }),
  }
}

const linesTyped = (typed: Typed, list: ListName): readonly unknown[] => {
  const path = new RegExp(`^changes\\.${list}\\.(\\d{1,4})(?:\\.|$)`)
  const places = Object.keys(typed).map((name) => Number(path.exec(name)?.[1] ?? -1) + 1)
  const parts = partsOf[list]
  const line = (at: number): unknown =>
    parts
      ? Object.fromEntries(parts.map((part) => [part, one(typed, `changes.${list}.${at}.${part}`)]))
      : one(typed, `changes.${list}.${at}`)
  return Array.from({ length: Math.min(Math.max(0, ...places), MOST_LINES + 1) }, (_, at) => line(at))
}

const singles = ['kind', 'title', 'campaignName', 'occasion', 'issuer'] as const

/** The whole draft as the form sent it. */
const changesTyped = (typed: Typed) => ({
  ...Object.fromEntries(singles.map((name) => [name, one(typed, `changes.${name}`)])),
  ...Object.fromEntries(
    (['start', 'end'] as const).map((limit) => [
      limit,
      { date: one(typed, `changes.${limit}.date`), event: one(typed, `changes.${limit}.event`) },
    ]),
  ),
  ...Object.fromEntries(listNames.map((list) => [list, linesTyped(typed, list)])),
})

/** What the pressed button asks for besides saving: `remove.contents.2`, `add.contents`, `record`. */
const asked = ({ query }: Visit): readonly string[] => (query.get('lam') ?? '').split('.')

const stepAsked = (visit: Visit): Step | null => {
  const [act, list, at] = asked(visit)
  const step = stepShape.safeParse({ act, list, at: Number(at) })
  return step.success ? step.data : null
}

type Mended = { readonly id: string; readonly lines: Readonly<Record<string, number>> }

/** Back to the line that was added or moved, so that nobody looks for it; or on to the recording. */
const afterMending = ({ id, lines }: Mended, visit: Visit): string => {
  const [act = '', list = '', place] = asked(visit)
  if (act === 'record') return `/lam-viec/phong-trao/ghi-nhan/${id}`
  const count = lines[list]
  if (count === undefined) return readingHref(id)
  if (act === 'add') return `${readingHref(id)}?them=${list}#${lineAnchor(list, count)}`
  const at = Number(place) + (act === 'up' ? -1 : act === 'down' ? 1 : 0)
  return `${readingHref(id)}#${lineAnchor(list, Math.max(0, Math.min(at, count - 1)))}`
}

const mend = form(`${register}/doc/:id`, {
  audience,
  command: mendReading,
  read: (typed, visit) => ({
    id: visit.params.id,
    version: Number(one(typed, 'version')),
    changes: changesTyped(typed),
    step: stepAsked(visit),
  }),
  show: showReading,
  next: afterMending,
  said: (_result, { language }) => say(language)('draft.saved'),
})

const discard = form(`${register}/doc/:id/bo`, {
  audience,
  command: endReading,
  read: (_typed, { params }) => ({ id: params.id, state: 'discarded' }),
  show: showReading,
  next: () => enterPath,
  said: (_result, { language }) => say(language)('draft.discarded_now'),
})

const examples = async (reader: Visit['reader']): Promise<string[]> =>
  (await someReadings(reader)).map(readingHref)

/** Launch texts come in, and are looked through beside what was read from them. */
export const routes: readonly Route[] = [
  page(enterPath, { audience }, showEnter),
  open,
  page(`${register}/doc/:id`, { audience, examples }, showReading),
  mend,
  discard,
]
