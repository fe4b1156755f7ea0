import { workingUnits } from '../../people/queries.ts'
import { pageAsked } from '../../platform/web/paging.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { trailOf } from '../../units/queries.ts'
import { countReports, takenBackFrom, unconfirmedOf } from '../ladder/queries.ts'
import { ListsPage, type ReportList } from '../pages/lists-page.tsx'
import { type ReportsAsked, reportsOf } from '../queries.ts'
import { say } from '../words.ts'

const LISTED = 100

const showLists = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const units = await workingUnits(reader, actor, today)
  const listed = async (name: ReportList, asked: ReportsAsked) => {
    const nth = pageAsked(visit, name)
    const shape = { limit: LISTED, offset: (nth - 1) * LISTED }
    return {
      reports: await reportsOf(reader, { ...asked, ...shape }),
      page: nth,
      total: await countReports(reader, asked),
    }
  }
  const writing = ['owed', 'draft', 'submitted', 'returned'] as const
  const own = await reportsOf(reader, { unitIds: units, begunBy: today, states: writing })
  const incoming = await listed('nhan', { receiverIds: units, states: ['approved'] })
  const owing = await listed('no', { receiverIds: units, states: writing, dueBefore: today })
  const sent = await listed('nop', { unitIds: units, states: ['approved', 'accepted'], latestFirst: true })
  const takenBack = await takenBackFrom(reader, units)
  const trails = await trailOf(
    reader,
    [
      ...own,
      ...[incoming, owing, sent].flatMap(({ reports }) => reports),
      ...takenBack.map(({ report }) => report),
    ].map(({ unitId }) => unitId),
    today,
  )
  const pathOf = (unitId: number) => (trails.get(unitId) ?? []).map(({ name }) => ({ text: name }))
  const waiting = await unconfirmedOf(reader, units)
  const body = ListsPage({
    visit,
    own,
    incoming,
    owing,
    sent,
    takenBack,
    unconfirmed: waiting.own.length + waiting.incoming.length,
    pathOf,
    pageSize: LISTED,
  })
  return { title: say(language)('list.title'), body }
}

export const routes: readonly Route[] = [page('/lam-viec/bao-cao', { audience: 'signed-in' }, showLists)]
