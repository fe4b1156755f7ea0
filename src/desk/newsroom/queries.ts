import { sql } from 'kysely'
import { consulters } from '../../newsroom/consultations/consultation.ts'
import { introducers, verifiers } from '../../newsroom/examples/example.ts'
import { countExamples, type ExamplesAsked, examplesOf } from '../../newsroom/examples/queries.ts'
import { publicityWanted } from '../../newsroom/publicity/board/queries.ts'
import { addDays } from '../../platform/plain/day.ts'
import { trailOf } from '../../units/queries.ts'
import { among, type Asked, type Firsts, inAll, plain } from '../asking/queries.ts'
import type { Work } from '../work.ts'

/** Days before the end of a consultation from which its agency is told of it. */
const CLOSING = 3

const namesFor = async ({ reader, today }: Asked, unitIds: readonly number[]) => {
  const trails = await trailOf(reader, unitIds, today)
  return (unitId: number): string | null => trails.get(unitId)?.at(-1)?.name ?? null
}

const branchesOf = ({ actor }: Asked, roles: readonly string[]): string[] =>
  actor.grants.filter(({ role }) => roles.includes(role)).map(({ unitPath }) => unitPath)

const cards = async (asked: Asked, wanted: Pick<ExamplesAsked, 'paths' | 'state' | 'unitIds'>) => {
  const { reader, today, most } = asked
  const all = { ...wanted, today }
  const total = await countExamples(reader, all)
  const found = await examplesOf(reader, all, { limit: most ?? total })
  const nameOf = await namesFor(
    asked,
    found.map(({ unitId }) => unitId),
  )
  return { total, cards: found.map((card) => ({ card, unitName: nameOf(card.unitId) })) }
}

/** Cards of units below that nobody has verified yet. */
export const examplesToVerify = async (asked: Asked): Promise<Firsts> => {
  const found = await cards(asked, { paths: branchesOf(asked, verifiers), state: 'entered' })
  const works = found.cards.map(({ card, unitName }) => ({
    ...plain,
    key: `example-${card.id}`,
    kind: 'example.verify' as const,
    values: { who: card.who },
    href: `/lam-viec/guong/${card.id}`,
    unitName,
  }))
  return { works, total: found.total }
}

/** Cards of one's own units that came back with a reason. */
export const examplesToMend = async (asked: Asked): Promise<Firsts> => {
  const own = { paths: branchesOf(asked, introducers), unitIds: asked.units }
  const found = await cards(asked, { ...own, state: 'returned' })
  const works = found.cards.map(({ card, unitName }) => ({
    ...plain,
    key: `example-${card.id}`,
    kind: 'example.mend' as const,
    values: { who: card.who },
    href: `/lam-viec/guong/${card.id}/sua`,
    unitName,
    note: card.reason,
    returned: true,
  }))
  return { works, total: found.total }
}

/** What citizens sent to one's own units and nobody has answered. */
export const introductionsToAnswer = async (asked: Asked): Promise<Firsts> => {
  const rows = await asked.reader
    .selectFrom('introduction')
    .select(['id', 'who', 'unitId'])
    .select(inAll.as('all'))
    .where('state', 'in', ['received', 'checked'])
    .where('unitId', 'in', among(asked.units))
    .orderBy('receivedOn')
    .orderBy('id')
    .limit(asked.most)
    .execute()
  const nameOf = await namesFor(
    asked,
    rows.map(({ unitId }) => unitId),
  )
  const works = rows.map((row) => ({
    ...plain,
    key: `introduction-${row.id}`,
    kind: 'introduction.answer' as const,
    values: { who: row.who },
    href: '/lam-viec/gioi-thieu-guong',
    unitName: nameOf(row.unitId),
  }))
  return { works, total: rows[0]?.all ?? 0 }
}

/** Consultations of one's units: comments that nobody has read or answered, and those that end soon or are to be summed up. */
export const consultationsToTend = async ({ reader, units, today, actor }: Asked): Promise<Work[]> => {
  const held = actor.grants
    .filter(({ role }) => consulters.some((one) => one === role))
    .map(({ unitId }) => unitId)
  const rows = await reader
    .selectFrom('consultation as c')
    .leftJoin('consultationComment as m', 'm.consultationId', 'c.id')
    .select(['c.id', 'c.title', 'c.state', 'c.closesOn'])
    .select([
      sql<number>`(count(*) filter (where m.state = 'waiting'))::int`.as('waiting'),
      sql<number>`(count(*) filter (where m.state = 'shown' and m.answer is null))::int`.as('unanswered'),
    ])
    .where('c.state', 'in', ['published', 'summarised'])
    .where('c.unitId', 'in', among(held.filter((id) => units.includes(id))))
    .groupBy(['c.id', 'c.title', 'c.state', 'c.closesOn'])
    .orderBy('c.closesOn')
    .orderBy('c.id')
    .execute()
  return rows.flatMap(({ id, title, state, closesOn, waiting, unanswered }): Work[] => {
    const line = { ...plain, href: `/lam-viec/gop-y/${id}`, under: title }
    const works: Work[] = []
    if (waiting > 0)
      works.push({ ...line, key: `comments-${id}`, kind: 'comment.read', values: { count: waiting } })
    // The summary answers everybody at once.
    if (state === 'summarised') return works
    if (unanswered > 0)
      works.push({ ...line, key: `answers-${id}`, kind: 'comment.answer', values: { count: unanswered } })
    const kind = today > closesOn ? 'consultation.summarise' : 'consultation.closing'
    if (addDays(today, CLOSING) >= closesOn)
      works.push({ ...line, key: `consultation-${id}`, kind, dueOn: closesOn })
    return works
  })
}

/** Guidance on publicity that runs and of which one's units have not all that is wished: asked for, never late. */
export const publicityToDo = async (asked: Asked): Promise<Work[]> => {
  const wanted = await publicityWanted(asked.reader, asked.units, asked.today)
  const nameOf = await namesFor(
    asked,
    wanted.map(({ unitId }) => unitId),
  )
  return wanted.map(({ guidance, unitId, missing, total }) => ({
    ...plain,
    key: `publicity-${guidance.id}-${unitId}`,
    kind: total === 0 ? 'publicity.begin' : 'publicity.goOn',
    values: { total, missing },
    href: `/lam-viec/tuyen-truyen/${guidance.id}`,
    under: guidance.campaignName,
    unitName: nameOf(unitId),
    dueOn: guidance.untilOn,
    requested: true,
  }))
}
