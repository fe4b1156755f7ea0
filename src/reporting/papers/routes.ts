import { mustFindCampaign } from '../../campaigns/queries.ts'
import { citationOf } from '../../documents/document.ts'
import { findDocument } from '../../documents/queries.ts'
import { leadersOf } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { OfficialDocument } from '../../platform/paper/official-document.ts'
import { readDay } from '../../platform/plain/day.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type PaperFound, paperRoutes } from '../../platform/web/paper-routes.tsx'
import type { Route, Visit } from '../../platform/web/route.ts'
import { findUnit, trailOf } from '../../units/queries.ts'
import { ruleOf } from '../figures.ts'
import { mustFindDelegation, reportFor } from '../ladder/queries.ts'
import { showFigure, showParts, showTarget } from '../pages/figure-text.tsx'
import { campaignPath, reportPath } from '../pages/report-view.ts'
import { type ReportFound, reportsOf, type ReportWhole } from '../queries.ts'
import { isSent } from '../report.ts'
import { say as sayReport } from '../words.ts'
import { blankPath, type Filled, FillForm, paperPath } from './pages/report-papers.tsx'
import { type PaperUnit, signatureOf } from './letterhead.ts'
import { blankReport, type PaperRow, type ReportFacts, reportPaper } from './report-paper.ts'
import { say } from './words.ts'

type Here = Visit<'id'>

/** The way from the root to each unit, with the class that each step has on the day. */
const waysOf = async ({ reader, today }: Here, ids: readonly number[]) => {
  const trails = await trailOf(reader, ids, today)
  const steps = [...new Map([...trails.values()].flat().map((step) => [step.id, step])).values()]
  const units = await Promise.all(steps.map(({ id }) => findUnit(reader, id, today)))
  const classes = new Map(units.flatMap((unit) => (unit ? [[unit.id, unit.class]] : [])))
  return (id: number): readonly (PaperUnit & { readonly id: number })[] =>
    (trails.get(id) ?? []).map((step) => ({
      id: step.id,
      name: step.name,
      class: classes.get(step.id) ?? '',
    }))
}

const rowsOf = ({ asked, figures, previous, ownTargets, givenTargets }: ReportWhole): readonly PaperRow[] =>
  asked.map((indicator) => {
    const figure = figures.get(indicator.id)
    const before = previous.get(indicator.id)
    const target = ownTargets.get(indicator.id) ?? givenTargets.get(indicator.id) ?? indicator.target
    return {
      name: indicator.name,
      counts: [indicator.numeratorName, indicator.denominatorName].filter(Boolean).join(' / '),
      target: target === null ? '' : showTarget(target, indicator, 'vi'),
      before: before ? showFigure(before, indicator, 'vi') : '',
      beforePeriod: before?.periodName ?? null,
      now: showFigure(figure, indicator, 'vi'),
      parts: showParts(figure?.breakdown ?? null, ruleOf(indicator).breakdown, 'vi'),
      note: figure?.note ?? null,
    }
  })

/** What its leader has neither approved nor, told by telephone, confirmed. */
const isDraft = (report: ReportFound): boolean =>
  !isSent(report.state) || (report.approvedHow === 'behalf' && report.confirmedOn === null)

/** Number, day and signer as the visitor wants them printed. */
const filledBy = ({ query }: Here): Filled => {
  const typed = (name: string, most: number): string => (query.get(name) ?? '').trim().slice(0, most)
  const day = readDay(typed('ngay', 20))
  return {
    number: typed('so', 60),
    day,
    wrongDay: day === null ? typed('ngay', 20) || null : null,
    signer: typed('nguoi-ky', 120),
  }
}

const launchOf = async (reader: Reader, slug: string): Promise<string | null> => {
  const { documentId } = await mustFindCampaign(reader, slug)
  const launch = documentId ? await findDocument(reader, documentId) : null
  return launch ? citationOf(launch, 'vi') : null
}

/** The report of the address and all that its paper says; 404 or 403 when it is none of the visitor's. */
const factsOf = async (visit: Here) => {
  const { reader, today, params } = visit
  const whole = await reportFor(visit, params.id)
  const { report } = whole
  const { approvalDelegationId } = report
  const wayOf = await waysOf(visit, [report.unitId, report.receiverId])
  const way = wayOf(report.unitId)
  const unit = way.at(-1) ?? { name: '', class: '' }
  const filled = filledBy(visit)
  const signature = signatureOf(
    unit,
    await leadersOf(reader, report.unitId, today),
    isSent(report.state) ? report.approvedBy : null,
    approvalDelegationId && isSent(report.state)
      ? await mustFindDelegation(reader, approvalDelegationId)
      : null,
  )
  const facts: ReportFacts = {
    campaignName: report.campaignName,
    launchCitation: await launchOf(reader, report.campaignSlug),
    periodName: report.periodName,
    fromOn: report.fromOn,
    cutoffOn: report.cutoffOn,
    way,
    receiver: wayOf(report.receiverId).at(-1) ?? { name: '', class: '' },
    via: whole.via,
    rows: rowsOf(whole),
    nothingToReport: report.nothingToReport,
    narrative: report.narrative,
    signature: filled.signer ? { ...signature, name: filled.signer } : signature,
    number: filled.number || null,
    issuedOn: filled.day,
    draft: isDraft(report),
  }
  return { report, unit, facts, filled, seesFigures: whole.seesFigures }
}

const foundAs = (
  visit: Here,
  { report, unit }: { readonly report: ReportFound; readonly unit: PaperUnit },
  document: OfficialDocument,
): PaperFound => {
  const title = sayReport(visit.language)('report.title', { period: report.periodName })
  return {
    document,
    title: `${title} – ${unit.name}`,
    name: `bao-cao-${report.periodName}-${unit.name}`,
    crumbs: [
      { href: '/lam-viec/bao-cao', text: sayReport(visit.language)('list.title') },
      { href: campaignPath(report.campaignSlug), text: report.campaignName },
      { href: reportPath(report.id), text: title },
    ],
  }
}

const paperOf = async (visit: Here): Promise<PaperFound> => {
  const { facts, filled, seesFigures, ...place } = await factsOf(visit)
  if (!seesFigures) throw new Refusal('report_paper.not_approved', { status: 403 })
  const path = paperPath(place.report.id)
  return {
    ...foundAs(visit, place, reportPaper(facts)),
    above: FillForm({ path, filled, language: visit.language }),
  }
}

const blankOf = async (visit: Here): Promise<PaperFound> => {
  const { facts, ...place } = await factsOf(visit)
  const found = foundAs(visit, place, blankReport(facts))
  return {
    ...found,
    name: `bieu-trang-${place.report.periodName}-${place.unit.name}`,
    title: `${say(visit.language)('blank.name')}: ${found.title}`,
  }
}

/** Reports that one may see, one of them handed up: the latest due. */
const examples =
  (pathOf: (id: string) => string) =>
  async (reader: Reader): Promise<readonly string[]> => {
    const sent = await reportsOf(reader, { states: ['accepted'], limit: 2 })
    return sent.map(({ id }) => pathOf(id))
  }

const audience = 'signed-in' as const

export const routes: readonly Route[] = [
  ...paperRoutes('/lam-viec/bao-cao/:id/van-ban', { audience, examples: examples(paperPath) }, paperOf),
  ...paperRoutes('/lam-viec/bao-cao/:id/bieu-trang', { audience, examples: examples(blankPath) }, blankOf),
]
