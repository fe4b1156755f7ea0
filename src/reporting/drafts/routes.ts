import { checkPhoto } from '../../platform/files/whole-upload.ts'
import { findFile } from '../../platform/files/store.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { download, form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { type ReportFor, reportFor } from '../ladder/queries.ts'
import { ReportPage } from '../pages/report-page.tsx'
import { type ReportView, reportPath } from '../pages/report-view.ts'
import { contentTyped } from '../pages/typed-content.ts'
import { askedIn } from '../queries.ts'
import { saveReport } from '../save-report.ts'
import { say as sayReport } from '../words.ts'
import { attachEvidence, detachEvidence, evidenceRule } from './attach-evidence.ts'
import { mustBeChosen } from './draft.ts'
import { chosenOf, type Fields, fieldsOf, fieldsUnder } from './draft-fields.ts'
import { handUpReport } from './hand-up-report.ts'
import { keepDraft } from './keep-draft.ts'
import { ComparePage } from './pages/compare-page.tsx'
import { compareReport } from './pages/compare-report.ts'
import { standingFields } from './pages/standing-fields.ts'
import { UnsentPage, unsentPath } from './pages/unsent-page.tsx'
import { mustFindEvidence } from './queries.ts'
import { say } from './words.ts'

const signedIn = 'signed-in' as const
const islands = ['report-draft']
type Here = Visit<'id'>

const viewOf = async (visit: Here): Promise<ReportView> => ({
  ...(await reportFor(visit, visit.params.id)),
  visit,
})

const shownWith = ({ report, unit, visit }: ReportView, title: string, body: Shown['body']): Shown => {
  const period = sayReport(visit.language)('report.title', { period: report.periodName })
  return {
    title: `${title}${title ? ': ' : ''}${period} – ${unit.name}`,
    body,
    islands,
    crumbs: [
      { href: '/lam-viec/bao-cao', text: sayReport(visit.language)('list.title') },
      { href: reportPath(report.id), text: period },
    ],
  }
}

/** What stands in the system: the draft that is being typed elsewhere, or the saved version. */
const standingOf = (
  found: ReportFor,
): { readonly fields: Fields; readonly who: string; readonly draftVersion: number } => {
  const { draft, report } = found
  const current = draft?.baseVersion === report.version ? draft : null
  if (current) return { fields: current.fields, who: current.savedBy, draftVersion: current.version }
  return { fields: standingFields(found), who: report.preparedBy ?? '…', draftVersion: 0 }
}

const compare = (view: ReportView, mine: Fields): Shown => {
  const { fields, who, draftVersion } = standingOf(view)
  const body = ComparePage(compareReport(view, { mine, theirs: fields, who, draftVersion }))
  return shownWith(view, say(view.visit.language)('compare.title'), body)
}

const ofTwo = ['report.changed_meanwhile', 'report.draft_elsewhere']

/** A refused form: both versions when somebody was faster, else the report's page with what was typed. */
export const showRefused = async (visit: Here): Promise<Shown> => {
  const view = await viewOf(visit)
  const { problem } = visit
  if (problem && ofTwo.includes(problem.refusal.code) && view.moves.has('report.save'))
    return compare({ ...view, visit: { ...visit, problem: null } }, fieldsOf(problem.typed))
  return shownWith(view, '', ReportPage(view))
}

/** A draft that was begun from an older version, beside what stands now. */
const showTwo = async (visit: Here): Promise<Shown> => {
  const view = await viewOf(visit)
  const { draft, report } = view
  if (!view.moves.has('report.save') || !draft || draft.baseVersion === report.version)
    return shownWith(view, '', ReportPage(view))
  return compare(view, draft.fields)
}

const showMerge = async (visit: Here): Promise<Shown> => {
  const view = await viewOf(visit)
  const typed = visit.problem?.typed ?? {}
  const { fields } = chosenOf(typed)
  if (visit.problem?.refusal.code === 'report.sides_open') {
    const [mine, theirs] = [fieldsUnder(typed, 'mine.'), fieldsUnder(typed, 'theirs.')]
    const same = fieldsUnder(typed, 'same.')
    const { who } = standingOf(view)
    const body = ComparePage(
      compareReport(view, {
        mine: { ...same, ...mine },
        theirs: { ...same, ...theirs },
        who,
        draftVersion: Number(one(typed, 'draftVersion')),
      }),
    )
    return shownWith(view, say(visit.language)('compare.title'), body)
  }
  const problem = visit.problem && {
    ...visit.problem,
    typed: { ...fields, _form: `${reportPath(view.report.id)}/luu?tiep=kiem-tra` },
  }
  return showRefused({ ...visit, problem })
}

const contentOf = async (typed: Typed, visit: Here) =>
  contentTyped(typed, await askedIn(visit.reader, visit.params.id))

const numberOr = (text: string): number | undefined => (text === '' ? undefined : Number(text))

const copyOf = (typed: Typed, visit: Here) => ({
  reportId: visit.params.id,
  version: Number(one(typed, 'version')),
  draftVersion: numberOr(one(typed, 'draftVersion')),
  copyId: uuid.test(one(typed, 'copyId')) ? one(typed, 'copyId') : null,
})

const merged = async (typed: Typed, visit: Here) => ({
  ...copyOf(typed, visit),
  ...(await contentOf(mustBeChosen(typed), visit)),
  takeOver: false,
})

/** "Lấy số liệu kỳ trước": the form's own button for it says so in the address. */
const takesOver = ({ query }: Visit): boolean => query.get('lay') === 'ky-truoc'

const writtenIn = async (typed: Typed, visit: Here) => ({
  ...copyOf(typed, visit),
  ...(await contentOf(typed, visit)),
  takeOver: takesOver(visit),
})

const saved = {
  audience: signedIn,
  said: (_result: unknown, visit: Here): string =>
    sayReport(visit.language)(takesOver(visit) ? 'said.report.taken_over' : 'said.report.saved'),
} as const

const evidenceTyped = (typed: Typed, visit: Here) => {
  const uploadId = oneOrNull(typed, 'upload')
  const sent = visit.files['file'] ?? []
  const files = uploadId
    ? []
    : (sent.length > 0 ? sent : [undefined]).map((file) => checkPhoto(file, evidenceRule))
  return { reportId: visit.params.id, files, indicator: oneOrNull(typed, 'indicator'), uploadId }
}

const toEvidence = ({ id }: { readonly id: string }): string => `${reportPath(id)}#minh-chung`

const forms: readonly Route[] = [
  form('/lam-viec/bao-cao/:id/luu', {
    ...saved,
    command: saveReport,
    show: showRefused,
    read: writtenIn,
    next: ({ id }, visit) =>
      visit.query.get('tiep') === 'kiem-tra' ? `${reportPath(id)}/kiem-tra` : reportPath(id),
  }),
  form('/lam-viec/bao-cao/:id/nop', {
    audience: signedIn,
    command: handUpReport,
    show: showRefused,
    read: writtenIn,
    next: ({ id }) => `${reportPath(id)}/bien-nhan`,
  }),
  form('/lam-viec/bao-cao/:id/hop-nhat', {
    ...saved,
    command: saveReport,
    show: showMerge,
    read: merged,
    next: ({ id }) => reportPath(id),
  }),
  form('/lam-viec/bao-cao/:id/nhap', {
    audience: signedIn,
    command: keepDraft,
    show: showRefused,
    read: (typed, visit) => ({
      ...copyOf(typed, visit),
      draftVersion: one(typed, 'draftVersion') || 0,
      sequence: one(typed, 'sequence') || 0,
      fields: fieldsOf(typed),
    }),
    next: (_result, visit) => reportPath(visit.params.id),
  }),
  form('/lam-viec/bao-cao/:id/minh-chung', {
    audience: signedIn,
    command: attachEvidence,
    show: showRefused,
    read: evidenceTyped,
    next: toEvidence,
    said: (_result, visit) => say(visit.language)('said.evidence.added'),
  }),
  form('/lam-viec/bao-cao/:id/minh-chung/:file/bo', {
    audience: signedIn,
    command: detachEvidence,
    show: showRefused,
    read: (_typed, visit) => ({ reportId: visit.params.id, evidenceId: visit.params.file }),
    next: toEvidence,
    said: (_result, visit) => say(visit.language)('said.evidence.removed'),
  }),
]

const none = async (): Promise<string[]> => []

export const routes: readonly Route[] = [
  page(unsentPath, { audience: signedIn }, async (visit) => ({
    title: say(visit.language)('unsent.title'),
    body: UnsentPage({ visit }),
    islands,
  })),
  page('/lam-viec/bao-cao/:id/hai-ban', { audience: signedIn, examples: none }, showTwo),
  download(
    '/lam-viec/bao-cao/:id/minh-chung/:file',
    { audience: signedIn, examples: none },
    async (visit) => {
      const { report, seesFigures } = await reportFor(visit, visit.params.id)
      if (!seesFigures) throw new Refusal('file.not_found', { status: 404 })
      const { fileId } = await mustFindEvidence(visit.reader, report.id, visit.params.file)
      const { name, mediaType, bytes } = await findFile(visit.reader, fileId)
      return { name, mediaType, body: bytes, inline: true }
    },
  ),
  ...forms,
]
