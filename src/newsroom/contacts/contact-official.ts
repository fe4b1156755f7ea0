import type { ContactOfficialRow, ContactOfficialState } from '../tables.ts'

/** Who decides whom people may call. */
export const keepers = [
  'standing_agency',
  'standing_approver',
  'unit_leader',
  'unit_clerk',
  'editor_in_chief',
] as const

/** Who sees the list of them, of units of his branches; who oversees, of all. */
export const seers = [...keepers, 'auditor', 'administrator'] as const

/** How somebody agreed to stand there by name. */
export const consentWays = ['written', 'message', 'spoken'] as const

type Move = { readonly from: readonly ContactOfficialState[]; readonly to: ContactOfficialState }

/** What may happen to an entry of the public list; a withdrawn one may come back. */
export const contactMoves = {
  'contact_official.change': { from: ['draft', 'published', 'withdrawn'], to: null },
  'contact_official.publish': { from: ['draft', 'withdrawn'], to: 'published' },
  'contact_official.withdraw': { from: ['published', 'draft'], to: 'withdrawn' },
} as const satisfies Readonly<Record<string, Omit<Move, 'to'> & { readonly to: Move['to'] | null }>>

export type ContactMove = keyof typeof contactMoves

/** Whether the move is open from this state. */
export const mayMoveContact = (move: ContactMove, state: ContactOfficialState): boolean => {
  const from: readonly ContactOfficialState[] = contactMoves[move].from
  return from.includes(state)
}

/** A name is shown only with the day on which its bearer agreed; an office alone needs nobody's word. */
export const lacksConsent = ({ name, consentOn }: Pick<ContactOfficialRow, 'name' | 'consentOn'>): boolean =>
  name !== null && consentOn === null
