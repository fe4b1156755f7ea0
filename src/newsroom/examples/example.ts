import type { Language } from '../../platform/plain/language.ts'
import type { GoodExampleConsentWay, GoodExampleKind, GoodExampleState } from '../tables.ts'

/** Who enters cards for a unit. */
export const introducers = [
  'unit_clerk',
  'unit_leader',
  'newsroom_contributor',
  'editor',
  'standing_agency',
] as const
/** Who checks them. */
export const verifiers = ['standing_agency', 'standing_approver', 'editor', 'editor_in_chief'] as const
/** Who makes articles and readings of them. */
export const makers = ['newsroom_contributor', 'editor', 'editor_in_chief', 'standing_agency'] as const

type Move = {
  readonly from: readonly GoodExampleState[]
  readonly to: GoodExampleState
  readonly roles: readonly string[]
  readonly needsReason: boolean
}

/** What may happen to a card, from where, by whom. A returned one that is changed waits to be verified again. */
export const exampleMoves = {
  'example.change': {
    from: ['entered', 'returned'],
    to: 'entered',
    roles: introducers,
    needsReason: false,
  },
  'example.verify': { from: ['entered'], to: 'verified', roles: verifiers, needsReason: false },
  'example.return': { from: ['entered'], to: 'returned', roles: verifiers, needsReason: true },
  'example.withdraw': {
    from: ['entered', 'returned', 'verified'],
    to: 'withdrawn',
    roles: [...introducers, 'standing_approver', 'editor_in_chief'],
    needsReason: true,
  },
} as const satisfies Readonly<Record<string, Move>>

export type ExampleMove = keyof typeof exampleMoves

/** Whether the move is open from this state. */
export const mayMoveExample = (move: ExampleMove, state: GoodExampleState): boolean => {
  const from: readonly GoodExampleState[] = exampleMoves[move].from
  return from.includes(state)
}

type Worked = { readonly enteredAccountId: string | null; readonly changedAccountId: string | null }

/** Whether the holder of this account entered the card or was the last to change it: somebody else verifies it. */
export const workedOn = (card: Worked, accountId: string | null): boolean =>
  accountId !== null && (card.enteredAccountId === accountId || card.changedAccountId === accountId)

export const exampleKinds = ['good_deed', 'advanced_model', 'new_factor'] as const satisfies GoodExampleKind[]
export const consentWays = [
  'written',
  'message',
  'spoken',
  'guardian',
] as const satisfies GoodExampleConsentWay[]

export const kindNames: Readonly<Record<GoodExampleKind, Readonly<Record<Language, string>>>> = {
  good_deed: { vi: 'Gương người tốt, việc tốt', en: 'Good person, good deed' },
  advanced_model: { vi: 'Điển hình tiên tiến', en: 'Advanced model' },
  new_factor: { vi: 'Nhân tố mới', en: 'New factor' },
}

type Told = {
  readonly kind: GoodExampleKind
  readonly who: string
  readonly deed: string
  readonly place: string
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** As a sentence is printed: a capital in front, a stop behind. */
export const asSentence = (text: string): string => {
  const whole = upperFirst(text.trim())
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`
}

/** The title of an article about a card, cut at a word. */
export const titleOf = ({ who, deed }: Told): string => {
  const [first = deed] = deed.split(/(?<=[.!?])\s|\n/)
  const title = `${who}: ${first.replace(/[.\s]+$/, '')}`
  return title.length <= 160 ? title : `${title.slice(0, 158).replace(/\s+\S*$/, '')}…`
}

/** The first draft of an article about a card: nothing that the card does not say. */
export const articleOf = (card: Told & { readonly photoRights: string | null }) => ({
  title: titleOf(card),
  lead: `${kindNames[card.kind].vi}: ${card.who}, ${card.place}.`,
  body: card.deed
    .split(/\n\s*\n|\n/)
    .filter((line) => line.trim() !== '')
    .map(asSentence)
    .join('\n\n'),
})

/** A first wording of what the loudspeaker says. */
export const spokenOf = (card: Told): string =>
  `${kindNames[card.kind].vi}. ${asSentence(`${card.who}, ${card.place}`)} ${asSentence(card.deed)}`
