import { addDays } from '../plain/day.ts'
import type { Language } from '../plain/language.ts'
import { dayOf, momentAt, timeOf } from '../plain/moment.ts'
import { say } from './words.ts'

/** Of 18:00 to 07:00 nothing goes out, unless it is urgent (hỏa tốc). */
export const quiet = { from: '18:00', until: '07:00' } as const

/** The first moment at which a message that is asked for now may leave. */
export const leavesAt = (now: string, urgent: boolean): string => {
  const [day, time] = [dayOf(now), timeOf(now)]
  if (urgent || (time >= quiet.until && time < quiet.from)) return now
  return momentAt(time < quiet.until ? day : addDays(day, 1), quiet.until)
}

/** A message as it leaves. */
export type Written = { readonly subject: string; readonly text: string; readonly html: string }

/** What a writer is given beside the values: where the house stands, for the links. */
export type Stationery = {
  readonly language: Language
  readonly toName: string
  /** `https://thidua.example.vn`, without a slash at the end. */
  readonly origin: string
  readonly demo: boolean
}

/** Kind of message → how it is written; the rooms bring their own. */
export type Writers = Readonly<Record<string, (values: unknown, stationery: Stationery) => Written>>

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const safe = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark)

/** A part of a message: a heading, a paragraph, or lines of which some lead somewhere. */
export type Part =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly lines: readonly { readonly text: string; readonly href?: string }[] }

const asText = (part: Part): string => {
  if ('heading' in part) return part.heading.toUpperCase()
  if ('paragraph' in part) return part.paragraph
  return part.lines.map(({ text, href }) => (href ? `- ${text}\n  ${href}` : `- ${text}`)).join('\n')
}

const asHtml = (part: Part): string => {
  if ('heading' in part) return `<h2>${safe(part.heading)}</h2>`
  if ('paragraph' in part) return `<p>${safe(part.paragraph).replaceAll('\n', '<br>')}</p>`
  const items = part.lines.map(({ text, href }) =>
    href ? `<li><a href="${safe(href)}">${safe(text)}</a></li>` : `<li>${safe(text)}</li>`,
  )
  return `<ul>${items.join('')}</ul>`
}

/** One content, twice: plain text for every reader, HTML of headings, paragraphs and lists. */
const write = (subject: string, language: Language, parts: readonly Part[]): Written => ({
  subject,
  text: `${parts.map(asText).join('\n\n')}\n`,
  html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${safe(subject)}</title></head><body>${parts.map(asHtml).join('')}</body></html>`,
})

/** Greeting before, the foot and the demonstration's notice around. */
export const onPaper = (
  subject: string,
  { language, toName, demo }: Stationery,
  parts: readonly Part[],
): Written => {
  const t = say(language)
  return write(subject, language, [
    ...(demo ? [{ paragraph: t('demo') }] : []),
    { paragraph: t('greeting', { name: toName }) },
    ...parts,
    { paragraph: t('foot') },
  ])
}
