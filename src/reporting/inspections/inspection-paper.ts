import type { Block, OfficialDocument, Row } from '../../platform/paper/official-document.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { inSentence } from '../campaign-name.ts'
import type { Answer, Item } from '../checklists/checklist.ts'
import { ended, paragraphs, roman } from '../reviews/review-paper.ts'
import { headOf, type PaperHead, signerOf, subjectOfPaper } from '../rounds/round-paper.ts'
import type { InspectionKind, InspectionState } from '../tables.ts'
import type { Counts } from './inspection.ts'

export const unitPapers = ['report', 'minutes', 'conclusion', 'mending'] as const
export type UnitPaper = (typeof unitPapers)[number]

/** How the papers are called in addresses. */
export const paperNames = {
  report: 'bao-cao',
  minutes: 'bien-ban',
  conclusion: 'ket-luan',
  mending: 'khac-phuc',
} as const satisfies Readonly<Record<UnitPaper, string>>

type Inspected = {
  readonly kind: InspectionKind
  readonly state: InspectionState
  readonly toldOn: Day | null
  readonly conclusion: string | null
  readonly findings: readonly { readonly mendedOn: Day | null }[]
}

/** What there is to print of an inspection. */
export const papersOf = (
  { kind, state, toldOn, conclusion, findings }: Inspected,
  answered: number,
): readonly UnitPaper[] => {
  const papers: readonly (readonly [UnitPaper, boolean])[] = [
    ['report', kind === 'round' && toldOn !== null],
    ['minutes', answered > 0 && state !== 'planned'],
    ['conclusion', kind === 'round' && conclusion !== null],
    ['mending', findings.some(({ mendedOn }) => mendedOn !== null)],
  ]
  return papers.flatMap(([paper, there]) => (there ? [paper] : []))
}

export type PaperFinding = {
  readonly item: string
  readonly text: string
  readonly ownerName: string
  readonly dueOn: Day
  readonly mended: string | null
  readonly mendedOn: Day | null
  readonly closedOn: Day | null
}

export type PaperAnswer = {
  readonly item: Item
  readonly answer: Answer | null
  readonly evidence: string
  readonly note: string
}

export type InspectionMatter = {
  readonly kind: 'round' | 'self' | 'note'
  /** Of who writes this paper. */
  readonly head: PaperHead
  readonly headTitle: string | null
  readonly campaignName: string
  readonly unitName: string
  readonly day: Day
  readonly meeting: string | null
  readonly leaderName: string
  readonly noticeCitation: string | null
  readonly note: string
  readonly unitOpinion: string | null
  readonly conclusion: string | null
  readonly told: readonly { readonly heading: string; readonly text: string }[]
  readonly answers: readonly PaperAnswer[]
  readonly counts: Counts
  readonly findings: readonly PaperFinding[]
  readonly signed: Readonly<Record<'team' | 'unit', { readonly name: string; readonly post: string } | null>>
  /** To whom the unit writes. */
  readonly addressee: string
}

const said: Readonly<Record<Answer, string>> = {
  dat: 'Đạt',
  mot_phan: 'Đạt một phần',
  chua: 'Chưa đạt',
  khong_ap_dung: 'Không áp dụng',
}

const day = (one: Day): string => showDay(one, 'vi')
const line = (text: string): Block => ({ kind: 'paragraph', text })
const part = (at: number, title: string): Block => ({
  kind: 'heading',
  level: 2,
  label: `${roman[at] ?? at + 1}.`,
  title,
})

const countLine = (counts: Counts): string =>
  (['dat', 'mot_phan', 'chua', 'khong_ap_dung'] as const)
    .flatMap((answer) => (counts[answer] ? [`${said[answer].toLowerCase()} ${counts[answer]}`] : []))
    .join(', ')

const answerRows = (answers: readonly PaperAnswer[]): Row[] => {
  const sections = [...new Set(answers.map(({ item }) => item.section))]
  return sections.flatMap((section): Row[] => [
    { group: section },
    ...answers
      .filter(({ item }) => item.section === section)
      .map(
        ({ item, answer, evidence, note }): Row => ({
          cells: [
            item.id,
            item.question,
            answer === null ? '' : said[answer],
            [evidence, note].filter(Boolean).join('. '),
          ],
        }),
      ),
  ])
}

const checklistTable = (answers: readonly PaperAnswer[]): Block => ({
  kind: 'table',
  columns: [
    { title: 'Mục', width: 13, align: 'center' },
    { title: 'Nội dung', width: { share: 4 } },
    { title: 'Kết quả', width: 24, align: 'center' },
    { title: 'Minh chứng (văn bản, trang), ghi chú', width: { share: 3 } },
  ],
  rows: answerRows(answers),
})

const findingTable = (findings: readonly PaperFinding[]): Block => ({
  kind: 'table',
  columns: [
    { title: 'TT', width: 11, align: 'center' },
    { title: 'Phát hiện', width: { share: 4 } },
    { title: 'Người chịu trách nhiệm', width: { share: 2 } },
    { title: 'Hạn khắc phục', width: 27, align: 'center' },
  ],
  rows: findings.map(({ item, text, ownerName, dueOn }, at) => ({
    cells: [String(at + 1), `${item}: ${text}`, ownerName, day(dueOn)],
  })),
})

const findingsPart = (findings: readonly PaperFinding[]): readonly Block[] =>
  findings.length === 0 ? [line('Không có phát hiện phải khắc phục.')] : [findingTable(findings)]

const report = (matter: InspectionMatter): readonly Block[] => [
  line(
    `${matter.noticeCitation ? `Thực hiện ${matter.noticeCitation}, ` : ''}${matter.unitName} báo cáo phục vụ kiểm tra việc thực hiện ${inSentence(matter.campaignName)} như sau:`,
  ),
  ...matter.told.flatMap(({ heading, text }, at) => [part(at, heading), ...paragraphs(text)]),
]

const minutes = (matter: InspectionMatter): readonly Block[] => {
  const own = matter.kind === 'self'
  const held = own
    ? `Ngày ${day(matter.day)}, ${matter.unitName} tự kiểm tra việc thực hiện ${inSentence(matter.campaignName)}; người chủ trì: ${matter.leaderName}.`
    : `Ngày ${day(matter.day)}${matter.meeting ? ` (${matter.meeting})` : ''}, Đoàn kiểm tra do ${matter.leaderName} làm Trưởng đoàn làm việc tại ${matter.unitName} về việc thực hiện ${inSentence(matter.campaignName)}.`
  return [
    line(held),
    part(0, 'Kết quả theo phiếu kiểm tra'),
    line(`Tổng hợp: ${countLine(matter.counts) || 'chưa có câu trả lời'}.`),
    checklistTable(matter.answers),
    part(1, 'Nhận xét'),
    ...(matter.note ? paragraphs(matter.note) : [line('Không có nhận xét khác.')]),
    part(2, 'Phát hiện, người chịu trách nhiệm, thời hạn khắc phục'),
    ...findingsPart(matter.findings),
    ...(own
      ? []
      : [
          part(3, 'Ý kiến của đơn vị được kiểm tra'),
          line(matter.unitOpinion || 'Đơn vị thống nhất với nội dung biên bản.'),
          line('Biên bản được lập thành hai bản, mỗi bên giữ một bản, đã đọc lại và hai bên cùng ký.'),
        ]),
  ]
}

const conclusion = (matter: InspectionMatter): readonly Block[] => [
  line(
    `Ngày ${day(matter.day)}, Đoàn kiểm tra đã làm việc với ${matter.unitName}. Căn cứ biên bản làm việc, kết luận như sau:`,
  ),
  part(0, 'Kết quả'),
  line(`Theo phiếu kiểm tra: ${countLine(matter.counts)}.`),
  ...paragraphs(matter.conclusion ?? ''),
  part(1, 'Phát hiện phải khắc phục'),
  ...findingsPart(matter.findings),
]

const mending = (matter: InspectionMatter): readonly Block[] => [
  line(
    `${matter.unitName} báo cáo kết quả khắc phục các phát hiện của cuộc kiểm tra ngày ${day(matter.day)} như sau:`,
  ),
  {
    kind: 'table',
    columns: [
      { title: 'TT', width: 11, align: 'center' },
      { title: 'Phát hiện', width: { share: 3 } },
      { title: 'Kết quả khắc phục', width: { share: 4 } },
      { title: 'Ngày', width: 25, align: 'center' },
    ],
    rows: matter.findings.map(({ item, text, mended, mendedOn }, at) => ({
      cells: [
        String(at + 1),
        `${item}: ${text}`,
        mended ?? 'Chưa báo cáo',
        mendedOn === null ? '' : day(mendedOn),
      ],
    })),
  },
]

const bodies = { report, minutes, conclusion, mending } as const
const kinds = { report: 'Báo cáo', minutes: 'Biên bản', conclusion: 'Thông báo', mending: 'Báo cáo' } as const

const subjectFor = (paper: UnitPaper, { campaignName, unitName, kind }: InspectionMatter): string => {
  const what = `việc thực hiện ${inSentence(campaignName)}`
  if (paper === 'report') return `Phục vụ kiểm tra ${what}`
  if (paper === 'mending') return `Khắc phục các phát hiện qua kiểm tra ${what}`
  if (paper === 'conclusion') return `${subjectOfPaper('conclusion', campaignName)} tại ${unitName}`
  return kind === 'self' ? `Tự kiểm tra ${what}` : `Kiểm tra ${what} tại ${unitName}`
}

const signaturesFor = (paper: UnitPaper, { signed, head, headTitle, kind, leaderName }: InspectionMatter) => {
  const note = '(Ký, ghi rõ họ tên)'
  if (paper !== 'minutes') return [signerOf(head, headTitle)]
  if (kind === 'self') return [{ position: 'Người chủ trì', name: leaderName, note }]
  return [
    { position: signed.unit?.post ?? 'Đại diện đơn vị được kiểm tra', name: signed.unit?.name ?? '', note },
    { position: signed.team?.post ?? 'Đại diện Đoàn kiểm tra', name: signed.team?.name ?? '', note },
  ]
}

/** A paper of one unit's inspection in the layout of NĐ 30/2020/NĐ-CP. */
export const inspectionDocument = (paper: UnitPaper, matter: InspectionMatter): OfficialDocument => ({
  ...headOf(matter.head),
  kind: kinds[paper],
  subject: subjectFor(paper, matter),
  addressees: paper === 'report' || paper === 'mending' ? [matter.addressee] : [],
  body: ended(bodies[paper](matter)),
  signatures: signaturesFor(paper, matter),
  recipients: paper === 'conclusion' ? [matter.unitName] : paper === 'minutes' ? [] : ['Như trên'],
  file: 'VT',
})
