import type { IntroductionState } from '../tables.ts'

/** Who answers for the unit that may propose. */
export const deskRoles = ['unit_clerk', 'unit_leader', 'standing_agency'] as const

/** Who reads what citizens sent, to units of his branches; who oversees, to all. */
export const seers = [...deskRoles, 'auditor', 'administrator'] as const

/** Classes of unit that may propose somebody: a room or a village does it through its agency or commune. */
export const proposingClasses = [
  'tinh',
  'so_ban_nganh',
  'ubnd_huyen',
  'ubnd_xa',
  'don_vi_co_con_dau',
  'mttq_doan_the',
  'co_quan_dang',
  'luc_luong_vu_trang',
  'co_quan_trung_uong',
  'doanh_nghiep_hop_tac_xa',
] as const

type Move = { readonly from: readonly IntroductionState[]; readonly to: IntroductionState }

/** What may happen to what a citizen sent; every end is told to him under his code. */
export const introductionMoves = {
  'introduction.check': { from: ['received'], to: 'checked' },
  'introduction.redirect': { from: ['received', 'checked'], to: 'received' },
  'introduction.take_up': { from: ['received', 'checked'], to: 'taken_up' },
  'introduction.decline': { from: ['received', 'checked'], to: 'not_taken_up' },
} as const satisfies Readonly<Record<string, Move>>

export type IntroductionMove = keyof typeof introductionMoves

/** Whether the move is open from this state. */
export const mayMoveIntroduction = (move: IntroductionMove, state: IntroductionState): boolean => {
  const from: readonly IntroductionState[] = introductionMoves[move].from
  return from.includes(state)
}

/** No I, O, 0, 1: read over the phone they are taken for each other. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const length = 12

/** The code that belongs to a secret of 32 random bytes (base64url): 12 signs, 60 bits. */
export const codeOf = (secret: string): string =>
  Array.from(secret.slice(0, length), (sign) => letters[Math.max(0, base64url.indexOf(sign)) % 32]).join('')

/** A code as people type it, small letters and any spaces or dashes; null when it is none. */
export const readCode = (text: string): string | null => {
  const code = text.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return code.length === length && [...code].every((sign) => letters.includes(sign)) ? code : null
}

/** `ABCD-EFGH-JKLM` */
export const showCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')
