import type { Day } from '../platform/plain/day.ts'
import { showDay } from '../platform/plain/day.ts'
import type { Language } from '../platform/plain/language.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { fold } from '../platform/plain/vietnamese.ts'

/** How much is known of a document: only its citation, what a news item says of it, or its text. */
export type KnownBy = 'stub' | 'reported' | 'full'

const knowledge: Readonly<Record<KnownBy, number>> = { stub: 0, reported: 1, full: 2 }

/** Whether one state of knowledge tells more than another. */
export const tellsMore = (later: KnownBy, earlier: KnownBy): boolean => knowledge[later] > knowledge[earlier]

/**
 * What two spellings of one number have in common: `655/KH - MTTW - BTT` → `655/kh-mttw-btt`. Leading zeros go
 * (`04/CT-UBND` is `4/CT-UBND`), accents stay out of it, because both are typed.
 */
export const numberKey = (number: string): string =>
  fold(number)
    .replace(/\s+/g, '')
    .replace(/[–—]/g, '-')
    .replace(/^0+(?=\d)/, '')

/** Whose series a number belongs to: the unit, or an issuer known by name alone. */
export const issuerKey = (issuerId: number | null, issuerName: string): string =>
  issuerId === null ? `ten:${fold(issuerName)}` : `don-vi:${issuerId}`

export type Cited = {
  readonly kind: string
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly issuerName: string
  readonly subject?: string | null
}

/** "Kế hoạch số 215/KH-UBND ngày 05/02/2026 của UBND tỉnh Bình Mẫu", with what is known; the kind stays Vietnamese. */
export const citationOf = (document: Cited, language: Language): string => {
  const day = document.issuedOn ? showDay(document.issuedOn, language) : null
  const parts =
    language === 'vi'
      ? [
          document.kind,
          document.number && `số ${document.number}`,
          day && `ngày ${day}`,
          `của ${document.issuerName}`,
        ]
      : [
          document.kind,
          document.number && `No. ${document.number}`,
          day && `of ${day}`,
          `by ${document.issuerName}`,
        ]
  return parts.filter(Boolean).join(' ')
}

/** What a document is found by: number with its signs, with spaces and with nothing for them, kind, issuer, subject; no accents. */
export const searchKeyOf = (document: Cited): string =>
  fold(
    [
      document.number,
      document.number?.replace(/[/\-–]+/g, ' '),
      document.number?.replace(/[/\-–\s]+/g, ''),
      document.kind,
      document.issuerName,
      document.subject,
    ]
      .filter(Boolean)
      .join(' '),
  )

export type Numbered = {
  readonly id: string
  readonly number: string | null
  readonly issuedOn: Day | null
  readonly issuerName: string
}

/** The number stands in the register already: names the document that has it. */
export const numberTaken = ({ id, number, issuedOn, issuerName }: Numbered): Refusal =>
  new Refusal('document.number_taken', {
    values: {
      id,
      number: number ?? '',
      issuer: issuerName,
      day: issuedOn ? showDay(issuedOn, 'vi') : '…',
    },
    fields: { number: { code: 'document.number_taken_short' } },
    status: 409,
  })

/** Roles that keep the register: who may enter, complete and correct documents, on the issuer's unit or above it. */
export const registerRoles = [
  'administrator',
  'standing_agency',
  'standing_approver',
  'clerk_of_records',
  'unit_clerk',
  'unit_leader',
] as const
