import type { Reader } from '../platform/database/handles.ts'
import { findFile } from '../platform/files/store.ts'
import { checkUpload } from '../platform/files/upload.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { uuid } from '../platform/plain/unique-id.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { download, form, page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { dayTyped, one, oneOrNull, type Typed } from '../platform/web/typed.ts'
import { acceptReport } from './accept-report.ts'
import { approveOnPaper, approveReport } from './approve-report.ts'
import { enterOnBehalf } from './enter-on-behalf.ts'
import { extendReport } from './extend-report.ts'
import { declineExtension, grantExtension } from './extensions/answer-extension.ts'
import { askExtension } from './extensions/ask-extension.ts'
import { say as sayExtension } from './extensions/words.ts'
import { seriesPath } from './ladder/pages/series-page.tsx'
import { reportFor } from './ladder/queries.ts'
import { BehalfPage } from './pages/behalf-page.tsx'
import { CheckPage } from './pages/check-page.tsx'
import { ReceiptPage } from './pages/receipt-page.tsx'
import { ReportPage } from './pages/report-page.tsx'
import { campaignPath, reportPath, type ReportView } from './pages/report-view.ts'
import { contentTyped, momentTyped } from './pages/typed-content.ts'
import { askedIn, reportsOf } from './queries.ts'
import { reportFaults, reportWarnings } from './report-input.ts'
import { reopenReport, returnReport } from './return-report.ts'
import { submitReport } from './submit-report.ts'
import { say, words } from './words.ts'

const also = ['ky-bao-cao', 'bao-cao-ky', 'uy-quyen', 'don-doc', 'cong-van', 'kiem-tra'].map(
  (part) => `/lam-viec/${part}`,
)
/** The room's place in the office's navigation, with its pages that stand at addresses of their own. */
export const sections: readonly Section[] = [
  { href: '/lam-viec/bao-cao', text: words['list.title'], audience: 'signed-in', also },
]

type Here = Visit<'id'>

const signedIn = 'signed-in' as const
const PAGE_LIMIT = 10 * 1024 * 1024

/** The report as this visitor may see it; throws 404, or 403 when it is none of his. */
const viewOf = async (visit: Here): Promise<ReportView> => ({
  ...(await reportFor(visit, visit.params.id)),
  visit,
})

const crumbsOf = ({ report, visit }: ReportView, own: boolean) => [
  { href: '/lam-viec/bao-cao', text: say(visit.language)('list.title') },
  { href: campaignPath(report.campaignSlug), text: report.campaignName },
  ...(own
    ? []
    : [
        {
          href: reportPath(report.id),
          text: say(visit.language)('report.title', { period: report.periodName }),
        },
      ]),
]

const titleOf = ({ report, unit, visit }: ReportView): string =>
  `${say(visit.language)('report.title', { period: report.periodName })} – ${unit.name}`

const showReport = async (visit: Here): Promise<Shown> => {
  const view = await viewOf(visit)
  return {
    title: titleOf(view),
    body: ReportPage(view),
    crumbs: crumbsOf(view, true),
    islands: ['report-draft', 'report-figures'],
  }
}

const showCheck = async (visit: Here): Promise<Shown> => {
  const view = await viewOf(visit)
  if (!view.moves.has('report.submit')) return showReport(visit)
  const judged = { ...view, ...view.report }
  const [faults, warnings] = [reportFaults(judged), reportWarnings(judged)]
  const title = say(visit.language)('check.title')
  return { title, body: CheckPage({ view, faults, warnings }), crumbs: crumbsOf(view, false) }
}

const showReceipt = async (visit: Here): Promise<Shown> => {
  const view = await viewOf(visit)
  return { title: titleOf(view), body: ReceiptPage(view), crumbs: crumbsOf(view, false) }
}

/** A draft that the unit's leader has not approved is not shown above, not even as the first words of a form. */
const withoutDraft = (view: ReportView): ReportView => ({
  ...view,
  report: { ...view.report, narrative: null, nothingToReport: false },
  figures: new Map(),
})

const showBehalf = async (visit: Here): Promise<Shown> => {
  const view = await viewOf(visit)
  if (!view.moves.has('report.enter_on_behalf')) return showReport(visit)
  const body = BehalfPage(view.seesFigures ? view : withoutDraft(view))
  return { title: titleOf(view), body, crumbs: crumbsOf(view, false), islands: ['report-figures'] }
}

const seen = (typed: Typed, visit: Here) => ({
  reportId: visit.params.id,
  version: Number(one(typed, 'version')),
})

const contentOf = async (typed: Typed, visit: Here) =>
  contentTyped(typed, await askedIn(visit.reader, visit.params.id))

const remarksTyped = async (typed: Typed, { reader, params }: Here) => {
  const asked = await askedIn(reader, params.id)
  const codes = [...asked.map(({ code }) => code), 'narrative']
  return codes.flatMap((code) => {
    const text = oneOrNull(typed, `remarks.${code}`)
    return text ? [{ code, text }] : []
  })
}

const signedPage = ({ files }: Visit) =>
  checkUpload(files['file']?.[0], { kinds: ['jpeg', 'png', 'pdf'], limit: PAGE_LIMIT, field: 'file' })

const toReport = ({ id }: { readonly id: string }): string => reportPath(id)
const toReceipt = ({ id }: { readonly id: string }): string => `${reportPath(id)}/bien-nhan`
const common = { audience: signedIn, show: showReport, next: toReport } as const

const extension = {
  audience: signedIn,
  show: showReport,
  next: ({ reportId }: { readonly reportId: string }): string => `${reportPath(reportId)}#gia-han`,
} as const

const extensionForms: readonly Route[] = [
  form('/lam-viec/bao-cao/:id/xin-gia-han', {
    ...extension,
    command: askExtension,
    read: (typed, visit) => ({
      reportId: visit.params.id,
      until: dayTyped(typed, 'until'),
      reason: one(typed, 'reason'),
    }),
    said: (_, { language }) => sayExtension(language)('said.extension.ask'),
  }),
  form('/lam-viec/bao-cao/:id/gia-han/dong-y', {
    ...extension,
    command: grantExtension,
    read: (typed) => ({
      requestId: one(typed, 'requestId'),
      until: dayTyped(typed, 'until'),
      answer: oneOrNull(typed, 'answer'),
    }),
    said: (_, { language }) => sayExtension(language)('said.extension.grant'),
  }),
  form('/lam-viec/bao-cao/:id/gia-han/khong-dong-y', {
    ...extension,
    command: declineExtension,
    read: (typed) => ({ requestId: one(typed, 'requestId'), answer: one(typed, 'answer') }),
    said: (_, { language }) => sayExtension(language)('said.extension.decline'),
  }),
]

const moveForms: readonly Route[] = [
  form('/lam-viec/bao-cao/:id/trinh', {
    ...common,
    command: submitReport,
    read: seen,
    show: showCheck,
    next: toReceipt,
  }),
  form('/lam-viec/bao-cao/:id/duyet', { ...common, command: approveReport, read: seen, next: toReceipt }),
  form('/lam-viec/bao-cao/:id/duyet-tren-giay', {
    ...common,
    command: approveOnPaper,
    read: (typed, visit) => ({
      ...seen(typed, visit),
      approverName: one(typed, 'approverName'),
      signedOn: dayTyped(typed, 'signedOn'),
      file: signedPage(visit),
    }),
    next: toReceipt,
  }),
  form('/lam-viec/bao-cao/:id/tiep-nhan', {
    ...common,
    command: acceptReport,
    read: seen,
    said: (_result, visit) => say(visit.language)('said.report.accept'),
  }),
  form('/lam-viec/bao-cao/:id/tra-lai', {
    ...common,
    command: returnReport,
    read: async (typed, visit) => ({
      ...seen(typed, visit),
      reason: one(typed, 'reason'),
      remarks: await remarksTyped(typed, visit),
    }),
    said: (_result, visit) => say(visit.language)('said.report.return'),
  }),
  form('/lam-viec/bao-cao/:id/thu-hoi', {
    ...common,
    command: reopenReport,
    read: (typed, visit) => ({ ...seen(typed, visit), reason: one(typed, 'reason') }),
    said: (_result, visit) => say(visit.language)('said.report.reopen'),
  }),
  form('/lam-viec/bao-cao/:id/gia-han', {
    ...common,
    command: extendReport,
    read: (typed, visit) => ({
      ...seen(typed, visit),
      until: dayTyped(typed, 'until'),
      unlockUntil: dayTyped(typed, 'unlockUntil'),
      reason: one(typed, 'reason'),
    }),
    said: (_result, visit) => say(visit.language)('said.report.extend'),
  }),
  form('/lam-viec/bao-cao/:id/nhap-ho', {
    ...common,
    command: enterOnBehalf,
    show: showBehalf,
    read: async (typed, visit) => ({
      ...seen(typed, visit),
      ...(await contentOf(typed, visit)),
      toldBy: one(typed, 'toldBy'),
      way: one(typed, 'way'),
      toldAt: momentTyped(typed),
      approvedBy: null,
      file: null,
    }),
    next: ({ id }, visit) => {
      const period = visit.query.get('ky')
      return period && uuid.test(period) ? seriesPath(period) : reportPath(id)
    },
    said: (_result, visit) => say(visit.language)('said.report.enter_on_behalf'),
  }),
]

const exampleIds = async (reader: Reader, tail = ''): Promise<string[]> =>
  (await reportsOf(reader, { limit: 2 })).map(({ id }) => `${reportPath(id)}${tail}`)

const none = async (): Promise<string[]> => []

export const routes: readonly Route[] = [
  page('/lam-viec/bao-cao/:id', { audience: signedIn, examples: (reader) => exampleIds(reader) }, showReport),
  page('/lam-viec/bao-cao/:id/kiem-tra', { audience: signedIn, examples: none }, showCheck),
  page('/lam-viec/bao-cao/:id/nhap-ho', { audience: signedIn, examples: none }, showBehalf),
  page(
    '/lam-viec/bao-cao/:id/bien-nhan',
    { audience: signedIn, examples: (reader) => exampleIds(reader, '/bien-nhan') },
    showReceipt,
  ),
  download('/lam-viec/bao-cao/:id/ban-da-ky', { audience: signedIn, examples: none }, async (visit) => {
    const { report, seesFigures } = await viewOf(visit)
    if (!report.approvalFileId || !seesFigures) throw new Refusal('file.not_found', { status: 404 })
    const { name, mediaType, bytes } = await findFile(visit.reader, report.approvalFileId)
    return { name, mediaType, body: bytes, inline: true }
  }),
  ...moveForms,
  ...extensionForms,
]
