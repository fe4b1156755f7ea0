import type { Annex, Block, OfficialDocument, Row } from '../platform/paper/official-document.ts'
import type { Day } from '../platform/plain/day.ts'
import {
  addressOf,
  agencyName,
  capitalised,
  letterheadOf,
  placeOf,
  signatureOf,
  splitNumber,
} from '../council/paper-heads.ts'
import { type Awardee, countKinds, type KindCounts, subjectKinds } from './decision.ts'
import type { AwardSubjectKind } from './tables.ts'

// The fixed phrases of a decision are part of a Vietnamese document, not of the interface: they have no translation.

export type DecisionFacts = {
  readonly title: string
  readonly formName: string
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly deciderTitle: string
  readonly signerLine: string
  readonly signer: string | null
  readonly bases: readonly string[]
  readonly campaignName: string
  /** Names of the units from the root down to who decides. */
  readonly deciderTrail: readonly string[]
  readonly awardees: readonly Awardee[]
}

const nouns: Readonly<Record<AwardSubjectKind, string>> = {
  collective: 'tập thể',
  individual: 'cá nhân',
  household: 'hộ gia đình',
}

const groups: Readonly<Record<AwardSubjectKind, string>> = {
  collective: 'TẬP THỂ',
  individual: 'CÁ NHÂN',
  household: 'HỘ GIA ĐÌNH',
}

/** `06 tập thể, 14 cá nhân`; below ten a zero, as papers write it. */
export const countsLine = (counts: KindCounts): string =>
  subjectKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${String(counts[kind]).padStart(2, '0')} ${nouns[kind]}`)
    .join(', ')

const kindsLine = (counts: KindCounts): string =>
  subjectKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => nouns[kind])
    .join(', ')

const romans = ['I', 'II', 'III']

/** Position and unit without saying the unit twice. */
export const positionLine = ({
  subjectPosition,
  unitName,
}: Pick<Awardee, 'subjectPosition' | 'unitName'>): string => {
  if (!subjectPosition) return capitalised(unitName)
  return subjectPosition.toLowerCase().includes(unitName.toLowerCase())
    ? subjectPosition
    : `${subjectPosition}, ${unitName}`
}

const rowsOf = (awardees: readonly Awardee[]): readonly Row[] => {
  const present = subjectKinds.filter((kind) => awardees.some(({ subjectKind }) => subjectKind === kind))
  return present.flatMap((kind, at): Row[] => [
    { group: `${romans[at] ?? ''}. ${groups[kind]}` },
    ...awardees
      .filter(({ subjectKind }) => subjectKind === kind)
      .map(
        (awardee): Row => ({
          cells: [String(awardee.ordinal), capitalised(awardee.subjectName), positionLine(awardee)],
        }),
      ),
  ])
}

const annexOf = (facts: DecisionFacts): Annex => ({
  title: `Danh sách ${kindsLine(countKinds(facts.awardees))} được tặng ${facts.formName}`,
  blocks: [
    {
      kind: 'table',
      columns: [
        { title: 'Số sổ vàng', width: 18, align: 'center' },
        { title: 'Tên tập thể, họ và tên cá nhân', width: { share: 4 } },
        { title: 'Chức vụ, đơn vị', width: { share: 5 } },
      ],
      rows: rowsOf(facts.awardees),
    },
  ],
})

const articlesOf = (facts: DecisionFacts): readonly Block[] => {
  const counts = countKinds(facts.awardees)
  const { formName, campaignName } = facts
  return [
    {
      kind: 'article',
      number: 1,
      text: `Tặng ${formName} cho ${countsLine(counts)} có thành tích xuất sắc trong ${campaignName} (có danh sách kèm theo).`,
    },
    {
      kind: 'article',
      number: 2,
      text: `Tiền thưởng kèm theo ${formName} thực hiện theo quy định hiện hành của pháp luật về thi đua, khen thưởng.`,
    },
    {
      kind: 'article',
      number: 3,
      text: `Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ${kindsLine(counts)} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
    },
  ]
}

/** "Chủ tịch Ủy ban nhân dân tỉnh Bình Mẫu": the title, with the territory's name unless it says it already. */
export const authorityOf = ({
  deciderTitle,
  deciderTrail,
}: Pick<DecisionFacts, 'deciderTitle' | 'deciderTrail'>): string => {
  const own = deciderTrail.at(-1) ?? ''
  const short = placeOf([own])
  if (!short || deciderTitle.includes(short)) return deciderTitle
  return `${deciderTitle} ${short}`
}

/** The decision with its annex, laid out as NĐ 30/2020/NĐ-CP wants it; the number and the day stay open in a draft. */
export const decisionPaper = (facts: DecisionFacts, demonstration: boolean): OfficialDocument => ({
  ...letterheadOf(facts.deciderTrail),
  ...splitNumber(facts.number),
  place: placeOf(facts.deciderTrail),
  date: facts.issuedOn,
  kind: 'Quyết định',
  subject: `Về việc ${facts.title.charAt(0).toLocaleLowerCase('vi')}${facts.title.slice(1)}`,
  authority: authorityOf(facts),
  issuedBy: authorityOf(facts),
  bases: facts.bases,
  enacting: 'Quyết định',
  body: articlesOf(facts),
  signatures: [signatureOf(facts.signerLine, facts.signer ?? '')],
  recipients: ['Như Điều 3'],
  file: 'VT',
  annexes: [annexOf(facts)],
  demonstration,
})

/** What a decision rests on, unless its drafter says otherwise: the law by name, the launch, the council's minutes. */
export const usualBases = (
  launch: string | null,
  minutes: { readonly council: string; readonly number: string | null; readonly day: string } | null,
): readonly string[] => [
  'Căn cứ Luật Thi đua, khen thưởng',
  ...(launch ? [`Căn cứ ${launch}`] : []),
  ...(minutes
    ? [
        `Theo đề nghị của ${minutes.council}${minutes.number ? ` tại Biên bản số ${minutes.number}` : ''} ngày ${minutes.day}`,
      ]
    : []),
]

/** The articles and the list as plain text, for the register of documents. */
export const decisionText = (facts: DecisionFacts): string =>
  [
    authorityOf(facts),
    ...facts.bases,
    'QUYẾT ĐỊNH:',
    ...articlesOf(facts).map((block) =>
      block.kind === 'article' ? `Điều ${block.number}. ${String(block.text)}` : '',
    ),
    ...rowsOf(facts.awardees).map((row) =>
      'group' in row ? String(row.group) : row.cells.map(String).join(' – '),
    ),
  ].join('\n')

/** A unit's place below the authority that decides; the authority itself when nothing lies between. */
export const unitNameBelow = (
  trail: readonly { readonly id: number; readonly name: string }[],
  deciderId: number,
  isOwnName: (id: number) => boolean,
): string => {
  const at = trail.findIndex(({ id }) => id === deciderId)
  const below = trail.slice(at + 1).filter(({ id }) => !isOwnName(id))
  return below.length > 0
    ? addressOf(below.map(({ name }) => name))
    : agencyName(trail.at(at < 0 ? -1 : at)?.name ?? '')
}
