import type { Found, Span } from './passage.ts'
import type { Remark } from './remarks.ts'

export type Kind = 'launch' | 'plan' | 'news' | 'summary' | 'award' | 'guide'
export type Precision = 'year' | 'month' | 'day'

/** `date` is YYYY, YYYY-MM or YYYY-MM-DD as its precision says. */
export type DatedAs = { readonly date: string; readonly precision: Precision }

/** One end of the campaign's period: a date, or an event in the text's words, or both. */
export type PeriodEnd = {
  readonly date: string | null
  readonly precision: Precision | null
  readonly event: string | null
}

export type DocumentRole = 'launch' | 'basis' | 'mention'

export type CitedDocument = {
  readonly number: Found<string> | null
  readonly type: Found<string> | null
  readonly date: Found<string> | null
  readonly issuer: Found<string> | null
  readonly role: DocumentRole
  /** Every place where the document is named. */
  readonly spans: readonly Span[]
}

/** A task: what it is in short, in the text's own words, and its whole wording. */
export type Content = { readonly title: Found<string>; readonly wording: Found<string> }

export type Operator = '>=' | '<=' | '='

export type Indicator = {
  readonly name: Found<string>
  readonly value: Found<number>
  readonly unit: Found<string>
  readonly op: Operator | null
}

/** giao = may be urged; đề nghị = is asked, never urged. Read from the verb. */
export type Mode = 'giao' | 'đề nghị'

export type Responsibility = {
  readonly who: Found<string>
  readonly what: Found<string>
  readonly wording: Found<string>
  readonly mode: Mode
  readonly due: Found<DatedAs> | null
}

export type Phase = {
  readonly name: Found<string>
  readonly start: Found<DatedAs> | null
  readonly end: Found<DatedAs> | null
}

/** What a launch document, or news about one, says. null or an empty list where the text does not say. */
export type LaunchReading = {
  /** The tidied text in which all spans count. */
  readonly text: string
  readonly kind: Kind
  readonly title: Found<string> | null
  readonly documents: readonly CitedDocument[]
  readonly campaignName: Found<string> | null
  readonly occasion: Found<string> | null
  readonly issuer: Found<string> | null
  readonly start: Found<PeriodEnd> | null
  readonly end: Found<PeriodEnd> | null
  readonly purpose: readonly Found<string>[]
  readonly phases: readonly Phase[]
  readonly targets: readonly Found<string>[]
  readonly contents: readonly Content[]
  readonly indicators: readonly Indicator[]
  readonly responsibilities: readonly Responsibility[]
  readonly awards: readonly Found<string>[]
  readonly participantsSigned: readonly Found<string>[]
  readonly remarks: readonly Remark[]
}
