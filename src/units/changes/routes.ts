import type { Reader } from '../../platform/database/handles.ts'
import { type Day, readDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { speak } from '../../platform/plain/words.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, many, one, oneOrNull } from '../../platform/web/typed.ts'
import { mergeUnits } from '../merge-units.ts'
import { moveUnit } from '../move-unit.ts'
import { classes, countUnder, findUnit, mustFindTyped, someCodes, trailOf, unitsNamed } from '../queries.ts'
import { renameUnit } from '../rename-unit.ts'
import { severalFault, type UnitOn } from '../unit.ts'
import { refusals, say } from '../words.ts'
import { MergePage, MovePage, RenamePage } from './pages/change-pages.tsx'

const home = '/lam-viec/don-vi'
const audience = ['administrator']

const dayAsked = ({ query, today }: Visit): Day => readDay(query.get('ngay') ?? '') ?? today

const mustFind = async ({ reader, params }: Visit<'code'>, day: Day): Promise<UnitOn> => {
  const unit = await findUnit(reader, params.code, day)
  if (!unit) throw new Refusal('unit.not_found', { status: 404, values: { unit: params.code } })
  return unit
}

/** A unit with where it stands and how much stands below it. */
const placed = async (reader: Reader, unit: UnitOn, day: Day) => ({
  unit,
  trail: (await trailOf(reader, [unit.id], day)).get(unit.id) ?? [],
  below: await countUnder(reader, unit.path, day),
})

const about = async (visit: Visit<'code'>, day: Day) => ({
  visit,
  ...(await placed(visit.reader, await mustFind(visit, day), day)),
})

const framed = ({ language }: Visit, unit: UnitOn, title: string) => ({
  title,
  crumbs: [
    { href: home, text: say(language)('unit.title') },
    { href: `${home}/${unit.code}`, text: unit.name },
  ],
})

/** The one unit that a line names, or the sentence that says why there is none. */
const read = async (
  visit: Visit,
  line: string,
  day: Day,
): Promise<{ readonly unit: UnitOn } | { readonly fault: string }> => {
  const [unit, ...others] = await unitsNamed(visit.reader, line, day)
  const sentence = speak(refusals)(visit.language)
  if (unit && others.length === 0) return { unit }
  if (!unit) return { fault: sentence('unit.not_found', { unit: line }) }
  const { code, values } = severalFault(line, [unit, ...others])
  return { fault: sentence(code, values) }
}

const showRename = async (visit: Visit<'code'>): Promise<Shown> => {
  const known = await about(visit, visit.today)
  return {
    ...framed(visit, known.unit, say(visit.language)('unit.renameTitle', { unit: known.unit.name })),
    body: RenamePage({ ...known, classes: await classes(visit.reader) }),
  }
}

const rename = form(`${home}/:code/doi-ten`, {
  audience,
  command: renameUnit,
  read: async (typed, visit) => ({
    unitId: (await mustFind(visit, visit.today)).id,
    name: one(typed, 'name'),
    class: one(typed, 'class'),
    kind: one(typed, 'kind'),
    day: dayTyped(typed, 'day'),
  }),
  show: showRename,
  next: (_result, visit) => `${home}/${visit.params.code}`,
  said: (_result, visit) => say(visit.language)('unit.renamed'),
})

const showMove = async (visit: Visit<'code'>): Promise<Shown> => {
  const day = dayAsked(visit)
  const known = await about(visit, day)
  const typed = (visit.query.get('den') ?? '').trim()
  const found = typed ? await read(visit, typed, day) : null
  const target = found && 'unit' in found ? await placed(visit.reader, found.unit, day) : null
  const fault = found && 'fault' in found ? found.fault : undefined
  return {
    ...framed(visit, known.unit, say(visit.language)('unit.moveTitle', { unit: known.unit.name })),
    body: MovePage({ ...known, day, typed, fault, target }),
  }
}

const move = form(`${home}/:code/chuyen`, {
  audience,
  command: moveUnit,
  read: async (typed, visit) => {
    const day = dayTyped(typed, 'day')
    const on = readDay(day ?? '') ?? visit.today
    return {
      unitId: (await mustFind(visit, on)).id,
      parentId: (await mustFindTyped(visit.reader, 'parentId', one(typed, 'parentId'), on)).id,
      day,
    }
  },
  show: showMove,
  next: (_result, visit) => `${home}/${visit.params.code}`,
  said: (_result, visit) => say(visit.language)('unit.moved'),
})

const showMerge = async (visit: Visit<'code'>): Promise<Shown> => {
  const { reader, query } = visit
  const day = dayAsked(visit)
  const known = await about(visit, day)
  const typed = query.get('donvi') ?? ''
  const lines = typed.split('\n').map((line) => line.trim())
  const found = await Promise.all(lines.filter(Boolean).map((line) => read(visit, line, day)))
  const units = found.flatMap((one) => ('unit' in one ? [one.unit] : []))
  const faults = found.flatMap((one) => ('fault' in one ? [one.fault] : []))
  const predecessors = await Promise.all(units.map((unit) => placed(reader, unit, day)))
  const document = query.get('cancu') ?? ''
  const fault = faults.join(' ') || undefined
  return {
    ...framed(visit, known.unit, say(visit.language)('unit.mergeTitle', { unit: known.unit.name })),
    body: MergePage({ ...known, day, typed, document, predecessors, fault }),
  }
}

const merge = form(`${home}/:code/sap-nhap`, {
  audience,
  command: mergeUnits,
  read: async (typed, visit) => {
    const day = dayTyped(typed, 'day')
    return {
      successorId: (await mustFind(visit, readDay(day ?? '') ?? visit.today)).id,
      predecessorIds: many(typed, 'predecessorIds').map(Number),
      day,
      kind: 'merge',
      document: oneOrNull(typed, 'document'),
    }
  },
  show: showMerge,
  next: (_result, visit) => `${home}/${visit.params.code}`,
  said: (_result, visit) => say(visit.language)('unit.merged'),
})

const examplesOf = (last: string) => async (reader: Reader) =>
  (await someCodes(reader)).map((code) => `${home}/${code}/${last}`)

/** Changes of a unit from a day, each with what it affects. */
export const routes: readonly Route[] = [
  page(`${home}/:code/doi-ten`, { audience, examples: examplesOf('doi-ten') }, showRename),
  rename,
  page(`${home}/:code/chuyen`, { audience, examples: examplesOf('chuyen') }, showMove),
  move,
  page(`${home}/:code/sap-nhap`, { audience, examples: examplesOf('sap-nhap') }, showMerge),
  merge,
]
