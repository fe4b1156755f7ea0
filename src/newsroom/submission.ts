/** A contributor's text, taken apart as pages of this kind are written. */
export type Submission = {
  readonly title: string
  readonly lead: string | null
  readonly sourceSlug: string | null
  readonly byLine: string | null
  /** Paragraphs that are the caption of a picture, in their order. */
  readonly captions: readonly { readonly caption: string; readonly credit: string | null }[]
  /** What is left: the paragraphs of the text, without the lead. */
  readonly text: readonly Block[]
  /** Their HTML. */
  readonly html: string
}

export type Block = { readonly html: string; readonly text: string }

const BY_LINE = /^(?:Tin|Bài)(?:[ ,và&]*(?:ảnh|bài|tin))*\s*:\s*\S.{1,150}$/i
const CAPTION = /^(.*?)[\s.]*\(?\s*Ảnh\s*:\s*([^()]{2,80}?)\s*\)?\s*\.?$/u
const SLUG = /^([A-ZĐ]{2,10})\s+[-–—]\s+(?=\S)/u
const LONGEST_TITLE = 400
const LONGEST_LEAD = 1500

/** `Tin, ảnh: Lò Văn Mẫu`: who wrote and photographed it. */
export const isByLine = (text: string): boolean => BY_LINE.test(text.trim())

/** `Đại biểu dự hội nghị. Ảnh: Lê Mẫu.` → the caption and whose picture it is; null for any other paragraph. */
export const readCaption = (
  text: string,
): { readonly caption: string; readonly credit: string | null } | null => {
  const match = isByLine(text) ? null : CAPTION.exec(text)
  const [, caption = '', credit = ''] = match ?? []
  return match && caption.trim() ? { caption: `${caption.trim()}.`, credit: credit.trim() } : null
}

/** The first block is the title, the second the lead where more follows; by-line and captions are taken out of the text. */
export const readSubmission = (blocks: readonly Block[], longestLead = LONGEST_LEAD): Submission | null => {
  const [head, ...rest] = blocks.filter(({ text }) => text.trim() !== '')
  if (!head) return null
  const byLine = rest.findLast(({ text }) => isByLine(text))
  const captions = rest.map((block) => ({ block, read: readCaption(block.text.trim()) }))
  const body = captions.filter(({ block, read }) => !read && block !== byLine).map(({ block }) => block)
  const first = body[0]
  const hasLead = first !== undefined && body.length > 1 && first.text.length <= longestLead
  const lead = hasLead ? first.text.trim() : null
  const slug = lead ? SLUG.exec(lead) : null
  const text = hasLead ? body.slice(1) : body
  return {
    title: head.text.trim().slice(0, LONGEST_TITLE),
    lead: slug ? (lead ?? '').slice(slug[0].length) : lead,
    sourceSlug: slug?.[1] ?? null,
    byLine: byLine?.text.trim() ?? null,
    captions: captions.flatMap(({ read }) => (read ? [read] : [])),
    text,
    html: text.map(({ html }) => html).join(''),
  }
}
