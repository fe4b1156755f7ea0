import { z, type ZodType } from 'zod'
import { isDay } from './plain/day.ts'
import { type FieldFault, Refusal } from './plain/refusal.ts'
import { tidy } from './plain/vietnamese.ts'
import type { Values } from './plain/words.ts'

/** A calendar day in a command's input. A command writes its own refinements the same way: the message is the code. */
export const dayInput = z.string().refine(isDay, { error: 'input.not_a_day' })

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Every text as the house keeps it; what no database can hold (NUL, half a character) is taken out. */
const tidied = (value: unknown): unknown => {
  if (typeof value === 'string') return tidy(value.toWellFormed().replaceAll('\0', ''))
  if (Array.isArray(value)) return value.map(tidied)
  if (value === null || typeof value !== 'object' || !isPlainObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tidied(inner)]))
}

type Issue = z.core.$ZodIssue

const fault = (code: string, values?: Values): FieldFault => (values ? { code, values } : { code })

const kinds: Readonly<Record<string, string>> = {
  number: 'input.not_a_number',
  int: 'input.not_a_whole_number',
  boolean: 'input.not_yes_or_no',
  array: 'input.not_a_list',
  Uint8Array: 'input.not_a_file',
  date: 'input.not_a_day',
}

const forms: Readonly<Record<string, string>> = {
  email: 'input.not_an_email',
  uuid: 'input.not_an_id',
  date: 'input.not_a_day',
  datetime: 'input.not_a_moment',
  url: 'input.not_an_address',
}

const small = (issue: Extract<Issue, { code: 'too_small' }>): FieldFault => {
  const least = Number(issue.minimum)
  if (issue.origin === 'string') return fault('input.too_short', { least })
  if (issue.origin === 'array' || issue.origin === 'set') return fault('input.too_few', { least })
  return issue.inclusive === false ? fault('input.not_above', { least }) : fault('input.too_low', { least })
}

const big = (issue: Extract<Issue, { code: 'too_big' }>): FieldFault => {
  const most = Number(issue.maximum)
  if (issue.origin === 'string') return fault('input.too_long', { most })
  if (issue.origin === 'array' || issue.origin === 'set') return fault('input.too_many', { most })
  return issue.inclusive === false ? fault('input.not_below', { most }) : fault('input.too_high', { most })
}

const isCode = /^[a-z]+(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/

const plainValues = (params: Record<string, unknown>): Values =>
  Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  )

const faultOf = (issue: Issue, value: unknown): FieldFault => {
  if (isCode.test(issue.message))
    return fault(
      issue.message,
      issue.code === 'custom' && issue.params ? plainValues(issue.params) : undefined,
    )
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int' && typeof value !== 'number') return fault('input.not_a_number')
      return fault(kinds[issue.expected] ?? 'input.wrong_kind')
    case 'too_small':
      return small(issue)
    case 'too_big':
      return big(issue)
    case 'invalid_format':
      return fault(forms[issue.format] ?? 'input.wrong_form')
    case 'not_multiple_of':
      return fault('input.not_a_multiple', { step: issue.divisor })
    case 'unrecognized_keys':
      return fault('input.unknown_field', { names: issue.keys.join(', ') })
    case 'invalid_union':
    case 'invalid_value':
      return fault('input.not_one_of')
    default:
      return fault('input.wrong')
  }
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner !== null && typeof inner === 'object' ? Reflect.get(inner, step) : undefined),
    input,
  )

/** Whatever rule an empty field broke first, what the person has to hear is that it must be filled in. */
const orRequired = (found: FieldFault, value: unknown): FieldFault =>
  found.code.startsWith('input.') && (value === undefined || value === null || value === '')
    ? fault('input.required')
    : found

/**
 * The input as the command wants it. Throws `input.invalid` with a fault per field, keyed by the path in the input
 * (`audience.0.text`); the first fault of a field is the one that is told.
 */
export const readInput = <Input>(schema: ZodType<Input>, given: unknown): Input => {
  const input = tidied(given)
  const read = schema.safeParse(input)
  if (read.success) return read.data
  const fields: Record<string, FieldFault> = {}
  for (const issue of read.error.issues) {
    const value = valueAt(input, issue.path)
    fields[issue.path.join('.')] ??= orRequired(faultOf(issue, value), value)
  }
  throw new Refusal('input.invalid', { fields, values: { count: Object.keys(fields).length } })
}
