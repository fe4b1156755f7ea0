import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { Refusal } from '../plain/refusal.ts'
import { tidy } from '../plain/vietnamese.ts'
import type { Upload } from './upload.ts'

/** A mail as it was saved from a mail program (.eml). */
export type MailFile = {
  readonly subject: string
  readonly sender: { readonly name: string; readonly address: string } | null
  /** ISO instant. */
  readonly sentAt: string | null
  /** Its own words, of anybody's making: to be cleaned. '' when it has none. */
  readonly html: string
  /** What is attached to it and to the mails that it forwards. */
  readonly files: readonly Upload[]
}

const MOST_FORWARDED = 3
const limits = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024 } as const

/** Endings for parts that name no file. */
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/gif': '.gif',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Mail programs cut lines at 72 to 80 signs: such lines belong together. */
const isCut = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.slice(0, -1).every(({ length }) => length >= 55 && length <= 80)

/** A mail in plain text: every line is a paragraph, but for lines that the mail program cut. What follows `-- ` is the sender's card. */
const plainToHtml = (text: string): string =>
  (text.split(/^-- ?$/m)[0] ?? '')
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const lines = block.split('\n').map((line) => line.trim())
      return isCut(lines) ? [lines.join(' ')] : lines
    })
    .filter((line) => line !== '')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')

const saysSomething = (html: string | undefined): html is string =>
  html !== undefined &&
  html.replace(/<(style|script|head)[\s\S]*?<\/\1>/gi, '').replace(/<[^>]*>|&nbsp;|\s/g, '') !== ''

const senderOf = (from: Address | undefined): MailFile['sender'] => {
  const one = from?.group ? from.group[0] : from
  return one?.address ? { name: tidy(one.name).trim(), address: one.address.trim() } : null
}

const momentOf = (date: string | undefined): string | null => {
  const at = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

const isMail = ({ headers }: Email): boolean =>
  headers.some(({ key }) => ['from', 'subject', 'message-id', 'date', 'received'].includes(key))

const parse = async (bytes: Uint8Array): Promise<Email | null> => {
  try {
    const mail = await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true })
    return isMail(mail) ? mail : null
  } catch {
    // cut, nested beyond reason or no mail at all: one sentence says what to do in each case
    return null
  }
}

const nameOf = ({ filename, mimeType }: Attachment, at: number): string =>
  tidy(filename ?? '').trim() || `tep-${at + 1}${endings[mimeType] ?? ''}`

const read = async (bytes: Uint8Array, depth: number): Promise<MailFile | null> => {
  const mail = await parse(bytes)
  if (!mail) return null
  const files: Upload[] = []
  const forwarded: MailFile[] = []
  for (const [at, attachment] of mail.attachments.entries()) {
    const inner =
      attachment.mimeType === 'message/rfc822' && depth < MOST_FORWARDED
        ? await read(bytesOf(attachment), depth + 1)
        : null
    if (inner) forwarded.push(inner)
    else files.push({ name: nameOf(attachment, at), bytes: bytesOf(attachment) })
  }
  const own = saysSomething(mail.html) ? mail.html : plainToHtml((mail.text ?? '').replaceAll('\r', ''))
  // who forwards a mail without a word of his own sends that mail
  const first = saysSomething(own) ? undefined : forwarded.find(({ html }) => saysSomething(html))
  return {
    subject: tidy(first?.subject ?? mail.subject ?? '').trim(),
    sender: first?.sender ?? senderOf(mail.from ?? mail.sender),
    sentAt: first?.sentAt ?? momentOf(mail.date),
    html: first?.html ?? (saysSomething(own) ? own : ''),
    files: [...files, ...forwarded.flatMap((inner) => inner.files)],
  }
}

/** Reads a saved mail. Throws `upload.mail_unreadable` at the field for what is none, or is damaged. */
export const readMailFile = async ({ name, bytes }: Upload, field: string): Promise<MailFile> => {
  const mail = await read(bytes, 0)
  if (mail) return mail
  const fault = { code: 'upload.mail_unreadable', values: { name } }
  throw new Refusal(fault.code, { values: fault.values, fields: { [field]: fault } })
}
