import type { Annex, Block, OfficialDocument, Row } from '../platform/paper/official-document.ts'
import { type Day, showDay } from '../platform/plain/day.ts'
import { agencyName, capitalised, placeOf, splitNumber } from './paper-heads.ts'
import type {
  CouncilMemberRole,
  CouncilSessionWay,
  SessionItemOutcome,
  SessionPresencePresence,
  VoteChoice,
  VoteWay,
} from './tables.ts'

// The fixed phrases of minutes are part of a Vietnamese document, not of the interface: they have no translation.

type Seat = {
  readonly personId: string
  readonly name: string
  readonly role: CouncilMemberRole
  readonly title: string | null
  readonly presence: SessionPresencePresence
}

type Dossier = {
  readonly id: string
  readonly subjectName: string
  readonly formVi: string
  readonly outcome: SessionItemOutcome | null
  readonly votesFor: number | null
  readonly votesAgainst: number | null
  readonly votesBlank: number | null
}

type Vote = {
  readonly itemId: string
  readonly personId: string
  readonly choice: VoteChoice
  readonly way: VoteWay
}

export type MinutesFacts = {
  readonly session: {
    readonly title: string
    readonly way: CouncilSessionWay
    readonly heldOn: Day
    readonly place: string | null
    readonly totalMembers: number
    readonly quorumNeeded: number
    readonly votesNeeded: number
    readonly ruleCitation: string | null
    readonly ruleVerified: boolean
    readonly minutesNumber: string | null
    readonly conclusion: string | null
    readonly closedOn: Day | null
  }
  readonly council: { readonly name: string }
  /** From the root to the council's unit. */
  readonly trail: readonly { readonly name: string }[]
  readonly members: readonly Seat[]
  readonly items: readonly Dossier[]
  readonly votes: readonly Vote[]
  readonly declarations: readonly {
    readonly itemId: string
    readonly personId: string
    readonly kind: string
    readonly mayVote: boolean | null
    readonly reason: string | null
  }[]
}

const roles: Readonly<Record<CouncilMemberRole, string>> = {
  chair: 'Chủ tịch Hội đồng',
  deputy: 'Phó Chủ tịch Hội đồng',
  member: 'Ủy viên',
  secretary: 'Thư ký Hội đồng',
}

const outcomes: Readonly<Record<SessionItemOutcome, string>> = {
  passed: 'Đạt',
  not_passed: 'Không đạt',
  set_aside: 'Dừng xem xét',
}

const two = (count: number): string => String(count).padStart(2, '0')
/** A title that names the seat already is not followed by it. */
const seatLine = ({ name, title, role }: Seat): string =>
  [name, title, title?.includes(roles[role]) ? null : roles[role]].filter(Boolean).join(', ')

const opening = ({ session, members }: MinutesFacts): readonly Block[] => {
  const by = (presence: SessionPresencePresence) => members.filter((one) => one.presence === presence)
  const meeting = session.way === 'meeting'
  const lists = [
    [meeting ? 'Có mặt' : 'Có mặt trực tiếp', by('present')],
    ['Cho ý kiến bằng văn bản', by('written')],
    ['Vắng mặt, không có ý kiến', by('absent')],
  ] as const
  return [
    { kind: 'heading', level: 3, label: '1.', title: 'Thời gian, hình thức' },
    {
      kind: 'paragraph',
      text: `${meeting ? 'Họp' : 'Lấy ý kiến bằng văn bản'} ngày ${showDay(session.heldOn, 'vi')}${session.place ? `, tại ${session.place}` : ''}.`,
    },
    {
      kind: 'heading',
      level: 3,
      label: '2.',
      title: `Thành phần: ${two(session.totalMembers)} thành viên Hội đồng`,
    },
    ...lists
      .filter(([, seats]) => seats.length > 0)
      .flatMap(([label, seats]): Block[] => [
        { kind: 'paragraph', text: [{ text: `${label}: ${two(seats.length)} thành viên`, bold: true }] },
        { kind: 'list', items: seats.map(seatLine) },
      ]),
  ]
}

const ruling = ({ session }: MinutesFacts): readonly Block[] => {
  const source = session.ruleCitation ?? 'quy chế hoạt động của Hội đồng'
  const doubt = session.ruleVerified ? '' : ' (tỷ lệ chưa xác minh với văn bản quy chế)'
  return [
    { kind: 'heading', level: 3, label: '3.', title: 'Nguyên tắc biểu quyết' },
    {
      kind: 'paragraph',
      text: `Biểu quyết công khai, ghi tên. Hồ sơ đạt khi có từ ${two(session.votesNeeded)}/${two(session.totalMembers)} thành viên đồng ý, tính trên tổng số thành viên Hội đồng; số thành viên tối thiểu để họp là ${two(session.quorumNeeded)}, theo ${source}${doubt}. Thành viên không biểu quyết không được tính là đồng ý.`,
    },
  ]
}

const interests = ({ declarations, items, members }: MinutesFacts): readonly Block[] => {
  if (declarations.length === 0) return []
  const lines = declarations.map(({ itemId, personId, kind, mayVote, reason }) => {
    const name = members.find((one) => one.personId === personId)?.name ?? ''
    const subject = items.find(({ id }) => id === itemId)?.subjectName ?? ''
    const ruled =
      mayVote === null
        ? 'Chủ tọa chưa quyết định'
        : mayVote
          ? 'Chủ tọa cho biểu quyết'
          : 'Chủ tọa quyết định không biểu quyết'
    return `${name} – hồ sơ ${subject} (${kind}): ${ruled}${reason ? `. Lý do: ${reason}` : ''}`
  })
  return [
    { kind: 'paragraph', text: [{ text: 'Khai báo liên quan', bold: true }] },
    { kind: 'list', items: lines },
  ]
}

const results = ({ items, session }: MinutesFacts): readonly Block[] => {
  const total = session.totalMembers
  const row = (item: Dossier, at: number): Row => {
    const [inFavour, against, blank] = [item.votesFor ?? 0, item.votesAgainst ?? 0, item.votesBlank ?? 0]
    const rest = total - inFavour - against - blank
    return {
      cells: [
        String(at + 1),
        capitalised(item.subjectName),
        item.formVi,
        `${inFavour}/${total}`,
        String(against),
        String(blank + rest),
        item.outcome ? outcomes[item.outcome] : '',
      ],
    }
  }
  return [
    { kind: 'heading', level: 3, label: '4.', title: 'Kết quả biểu quyết' },
    {
      kind: 'table',
      columns: [
        { title: 'STT', width: 10, align: 'center' },
        { title: 'Tập thể, cá nhân', width: { share: 4 } },
        { title: 'Hình thức', width: { share: 3 } },
        { title: 'Đồng ý', width: 17, align: 'center' },
        { title: 'Không đồng ý', width: 17, align: 'center' },
        { title: 'Không biểu quyết', width: 18, align: 'center' },
        { title: 'Kết quả', width: 18, align: 'center' },
      ],
      rows: items.map(row),
    },
  ]
}

const names = (facts: MinutesFacts, itemId: string, choice: VoteChoice): string => {
  const given = facts.votes.filter((one) => one.itemId === itemId && one.choice === choice)
  if (given.length === facts.members.length) return `Tất cả ${two(given.length)} thành viên`
  return facts.members
    .flatMap(({ personId, name }) => {
      const vote = given.find((one) => one.personId === personId)
      return vote ? [vote.way === 'written' ? `${name}*` : name] : []
    })
    .join(', ')
}

const silent = (facts: MinutesFacts, itemId: string): string =>
  facts.members
    .filter(({ personId }) => !facts.votes.some((one) => one.itemId === itemId && one.personId === personId))
    .map(({ name }) => name)
    .join(', ')

const byName = (facts: MinutesFacts): Annex => ({
  title: 'Biểu quyết của từng thành viên',
  landscape: true,
  blocks: [
    {
      kind: 'table',
      columns: [
        { title: 'STT', width: 10, align: 'center' },
        { title: 'Tập thể, cá nhân', width: { share: 3 } },
        { title: 'Đồng ý', width: { share: 6 } },
        { title: 'Không đồng ý', width: { share: 3 } },
        { title: 'Không biểu quyết', width: { share: 2 } },
        { title: 'Không có phiếu', width: { share: 2 } },
      ],
      rows: facts.items.map((item, at) => ({
        cells: [
          String(at + 1),
          capitalised(item.subjectName),
          names(facts, item.id, 'for'),
          names(facts, item.id, 'against'),
          names(facts, item.id, 'blank'),
          silent(facts, item.id),
        ],
      })),
    },
    { kind: 'paragraph', text: '* Ý kiến bằng văn bản.' },
  ],
})

/** The minutes of a session as an official paper: who was there, the rule, the votes by name, two signatures. */
export const minutesPaper = (facts: MinutesFacts, demonstration: boolean): OfficialDocument => {
  const { session, council, trail, members } = facts
  const signer = (role: CouncilMemberRole) => members.find((one) => one.role === role)?.name ?? ''
  return {
    parentAgency: agencyName(trail.at(-1)?.name ?? ''),
    agency: council.name,
    ...splitNumber(session.minutesNumber),
    place: placeOf(trail.map(({ name }) => name)),
    date: session.closedOn,
    kind: 'Biên bản',
    subject: session.title,
    body: [
      ...opening(facts),
      ...ruling(facts),
      ...interests(facts),
      ...results(facts),
      {
        kind: 'paragraph',
        text: [{ text: '5. Kết luận. ', bold: true }, { text: session.conclusion ?? '' }],
      },
    ],
    signatures: [
      { position: 'Thư ký', name: signer('secretary') },
      { position: 'Chủ tọa', name: signer('chair') },
    ],
    recipients: ['Thành viên Hội đồng'],
    file: 'VT, HĐTĐKT',
    annexes: [byName(facts)],
    demonstration,
  }
}
