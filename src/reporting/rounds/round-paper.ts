import type { Block, OfficialDocument, Row, Signature } from '../../platform/paper/official-document.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { inSentence } from '../campaign-name.ts'
import { letterheadOf, numberParts, type PaperUnit, positionOf, signatureOf } from '../papers/letterhead.ts'
import { issuesUnderParent } from '../reviews/review.ts'
import { ended, paragraphs, roman } from '../reviews/review-paper.ts'
import type { RoundPaper } from './round.ts'

/** What every paper of an inspection is headed and signed with. */
export type PaperHead = {
  /** From the province down to the unit that writes. */
  readonly way: readonly PaperUnit[]
  readonly number: string | null
  readonly issuedOn: Day | null
  /** As the register keeps it: title and name in one; null while nobody has signed. */
  readonly signer: string | null
  readonly demonstration: boolean
}

const ownWay = ({ way }: PaperHead): readonly PaperUnit[] => {
  const unit = way.at(-1)
  return unit && issuesUnderParent(unit) ? way.slice(0, -1) : way
}

/** Letterhead, place and number; a room writes under the agency above it. */
export const headOf = (head: PaperHead) => ({
  ...letterheadOf(ownWay(head)),
  ...numberParts(head.number),
  date: head.issuedOn,
  demonstration: head.demonstration,
})

/** `Giám đốc Sở Phạm Đình Khải` is a title and a name; without a signer the place is free for the head of the agency. */
export const signerOf = (head: PaperHead, headTitle: string | null): Signature => {
  const unit = ownWay(head).at(-1) ?? { name: '', class: '' }
  const { signer } = head
  if (signer === null)
    return {
      ...signatureOf(unit, headTitle ? [{ personName: '', title: headTitle }] : [], null, null),
      name: '',
    }
  const words = signer.split(' ')
  const titled =
    headTitle !== null && signer.startsWith(`${headTitle} `) ? headTitle.split(' ').length : words.length - 3
  const at = Math.max(1, titled)
  const [title, personName] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
  return signatureOf(unit, [{ personName, title }], personName, null)
}

/** Trích yếu of each paper. */
export const subjectOfPaper = (paper: RoundPaper | 'conclusion', campaignName: string): string => {
  const what = `kiểm tra việc thực hiện ${inSentence(campaignName)}`
  const subjects = {
    plan: `K${what.slice(1)}`,
    decision: `Về việc thành lập Đoàn ${what}`,
    notice: `Lịch ${what} và đề cương báo cáo`,
    conclusion: `Kết luận ${what}`,
  } as const
  return subjects[paper]
}

export type PlannedUnit = {
  readonly name: string
  readonly day: Day
  readonly meeting: string | null
  /** Why it was chosen, in the official language. */
  readonly reasons: readonly string[]
}

export type RoundMatter = {
  readonly head: PaperHead
  /** Title of who leads the issuing agency. */
  readonly headTitle: string | null
  readonly campaignName: string
  readonly launchCitation: string | null
  readonly planCitation: string | null
  readonly name: string
  readonly content: string
  readonly fromOn: Day
  readonly toOn: Day
  readonly units: readonly PlannedUnit[]
  readonly team: readonly { readonly name: string; readonly post: string; readonly role: string }[]
  readonly outline: readonly string[]
  readonly reportDueOn: Day | null
  readonly checklistName: string
}

const day = (one: Day): string => showDay(one, 'vi')

const unitTable = (units: readonly PlannedUnit[], withReasons: boolean): Block => ({
  kind: 'table',
  columns: [
    { title: 'TT', width: 11, align: 'center' },
    { title: 'Đơn vị được kiểm tra', width: { share: 3 } },
    { title: 'Ngày', width: 25, align: 'center' },
    withReasons
      ? { title: 'Lý do đưa vào kế hoạch', width: { share: 4 } }
      : { title: 'Giờ, địa điểm', width: { share: 3 } },
  ],
  rows: units.map((unit, at): Row => {
    const last = withReasons ? unit.reasons.join('; ') : (unit.meeting ?? '')
    return { cells: [String(at + 1), unit.name, day(unit.day), last] }
  }),
})

const part = (at: number, title: string): Block => ({
  kind: 'heading',
  level: 2,
  label: `${roman[at] ?? at + 1}.`,
  title,
})

const spanOf = ({ fromOn, toOn }: RoundMatter): string =>
  fromOn === toOn ? `ngày ${day(fromOn)}` : `từ ngày ${day(fromOn)} đến ngày ${day(toOn)}`

const opening = (matter: RoundMatter, rest: string): Block => ({
  kind: 'paragraph',
  text: `${matter.launchCitation ? `Thực hiện ${matter.launchCitation}, ` : ''}${agencyOf(matter)} ${rest}`,
})

const agencyOf = ({ head }: RoundMatter): string => headOf(head).agency

const plan = (matter: RoundMatter): readonly Block[] => [
  opening(matter, `ban hành kế hoạch kiểm tra (${matter.name}) như sau:`),
  part(0, 'Nội dung kiểm tra'),
  ...paragraphs(matter.content),
  part(1, 'Thời gian, đơn vị được kiểm tra'),
  { kind: 'paragraph', text: `Kiểm tra ${spanOf(matter)} tại ${matter.units.length} đơn vị:` },
  unitTable(matter.units, true),
  part(2, 'Tổ chức thực hiện'),
  {
    kind: 'paragraph',
    text: `Đoàn kiểm tra làm việc theo ${matter.checklistName.toLowerCase()}; kết quả từng đơn vị lập thành biên bản có chữ ký hai bên. Đơn vị có phát hiện khắc phục theo thời hạn nêu trong thông báo kết luận.`,
  },
]

const roles: Readonly<Record<string, string>> = {
  leader: 'Trưởng đoàn',
  deputy: 'Phó Trưởng đoàn',
  secretary: 'Thư ký đoàn',
  member: 'Thành viên',
}

/** The team by name; lines for the pen while nobody is chosen. */
const teamBlocks = ({ team }: RoundMatter): readonly Block[] => {
  if (team.length === 0) return [1, 2, 3].map((at) => ({ kind: 'blank', label: `${at}.`, lines: 1 }))
  const items = team.map(({ name, post, role }, at) => {
    const end = at === team.length - 1 ? '.' : ';'
    return `${name}, ${post} – ${roles[role] ?? role}${end}`
  })
  return [{ kind: 'list', marker: '1.', items }]
}

const decision = (matter: RoundMatter): readonly Block[] => [
  {
    kind: 'article',
    number: 1,
    text: `Thành lập Đoàn kiểm tra việc thực hiện ${inSentence(matter.campaignName)} (${matter.name}), gồm các ông, bà:`,
  },
  ...teamBlocks(matter),
  {
    kind: 'article',
    number: 2,
    text: `Đoàn kiểm tra tiến hành kiểm tra ${spanOf(matter)} tại ${matter.units.length} đơn vị theo kế hoạch; lập biên bản tại từng đơn vị, tham mưu thông báo kết luận và theo dõi việc khắc phục. Đoàn tự giải thể khi hoàn thành nhiệm vụ.`,
  },
  {
    kind: 'article',
    number: 3,
    text: 'Các ông, bà có tên tại Điều 1 và thủ trưởng các đơn vị được kiểm tra chịu trách nhiệm thi hành Quyết định này./.',
  },
]

const notice = (matter: RoundMatter): readonly Block[] => [
  opening(matter, `thông báo lịch kiểm tra (${matter.name}) như sau:`),
  unitTable(matter.units, false),
  {
    kind: 'paragraph',
    text: `Đơn vị được kiểm tra chuẩn bị hồ sơ, bố trí thành phần làm việc và gửi báo cáo theo đề cương kèm theo${matter.reportDueOn ? ` trước hết ngày ${day(matter.reportDueOn)}` : ''}.`,
  },
]

const bodies = { plan, decision, notice } as const
const kinds = { plan: 'Kế hoạch', decision: 'Quyết định', notice: 'Thông báo' } as const

const decided = (matter: RoundMatter): Partial<OfficialDocument> => {
  const agency = agencyOf(matter)
  const { headTitle, launchCitation, planCitation } = matter
  const title = headTitle ? `${positionOf(headTitle)} ${agency}` : agency
  return {
    authority: title,
    issuedBy: title,
    bases: [launchCitation, planCitation].flatMap((one) => (one ? [`Căn cứ ${one}`] : [])),
    enacting: 'Quyết định',
  }
}

/** A paper of the round in the layout of NĐ 30/2020/NĐ-CP, to be signed and numbered elsewhere. */
export const roundDocument = (paper: RoundPaper, matter: RoundMatter): OfficialDocument => ({
  ...headOf(matter.head),
  kind: kinds[paper],
  subject: subjectOfPaper(paper, matter.campaignName),
  ...(paper === 'decision' ? decided(matter) : {}),
  body: paper === 'decision' ? bodies.decision(matter) : ended(bodies[paper](matter)),
  signatures: [signerOf(matter.head, matter.headTitle)],
  recipients:
    paper === 'decision' ? ['Như Điều 3'] : ['Các đơn vị được kiểm tra', 'Thành viên Đoàn kiểm tra'],
  file: 'VT',
  annexes:
    paper === 'notice'
      ? [
          {
            title: 'Đề cương báo cáo phục vụ kiểm tra',
            blocks: [{ kind: 'list', marker: '1.', items: matter.outline.map((one) => `${one}.`) }],
          },
        ]
      : [],
})
