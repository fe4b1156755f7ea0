import { Refusal } from '../plain/refusal.ts'
import { tidy } from '../plain/vietnamese.ts'
import { unicodeOf } from './file-kind.ts'
import type { Upload } from './upload.ts'

const NAMED = /<\?xml[^>]*encoding=["']([\w-]+)["']|<meta[^>]*charset=["']?\s*([\w-]+)/i

const decoderOf = (label: string): TextDecoder | null => {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/**
 * The text of a saved page, feed or plain file: Unicode, or in the charset that it names for itself (windows-1258). Throws
 * `upload.empty`, `upload.old_text` at the field.
 */
export const pageText = ({ name, bytes }: Upload, field: string): string => {
  const refuse = (code: 'upload.empty' | 'upload.old_text'): never => {
    throw new Refusal(code, { values: { name }, fields: { [field]: { code, values: { name } } } })
  }
  if (bytes.length === 0) return refuse('upload.empty')
  const [, xml, html] = NAMED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048))) ?? []
  const decoder = decoderOf(unicodeOf(bytes) ?? xml ?? html ?? '')
  return decoder ? tidy(decoder.decode(bytes)).replaceAll('\r\n', '\n') : refuse('upload.old_text')
}
