import { zipEntries } from './zip.ts'

/** Kinds of file that the house keeps. */
export type FileKind = keyof typeof fileKinds

/** Kinds that are recognised so that the refusal can say what to do about them. */
export type RefusedKind = 'program' | 'macros' | 'old-office' | 'svg' | 'old-text' | 'unknown'

export const fileKinds = {
  jpeg: { mediaType: 'image/jpeg', extensions: ['.jpg', '.jpeg'] },
  png: { mediaType: 'image/png', extensions: ['.png'] },
  webp: { mediaType: 'image/webp', extensions: ['.webp'] },
  pdf: { mediaType: 'application/pdf', extensions: ['.pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['.docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['.xlsx'],
  },
  mp3: { mediaType: 'audio/mpeg', extensions: ['.mp3'] },
  m4a: { mediaType: 'audio/mp4', extensions: ['.m4a'] },
  ogg: { mediaType: 'audio/ogg', extensions: ['.ogg', '.oga', '.opus'] },
  wav: { mediaType: 'audio/wav', extensions: ['.wav'] },
  html: { mediaType: 'text/html', extensions: ['.html', '.htm'] },
  csv: { mediaType: 'text/csv', extensions: ['.csv'] },
  text: { mediaType: 'text/plain', extensions: ['.txt'] },
} as const satisfies Record<string, { mediaType: string; extensions: readonly string[] }>

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, i) => bytes[at + i] === byte)

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

const programs = [
  ascii('MZ'),
  [0x7f, ...ascii('ELF')],
  [0xfe, 0xed, 0xfa],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  ascii('dex\n'),
  [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0],
  ascii('#!'),
]

/** Extensions that Windows runs whatever is inside. */
const programExtensions =
  /\.(exe|com|scr|pif|bat|cmd|ps1|vbs|vbe|js|jse|mjs|wsf|wsh|hta|msi|msp|dll|cpl|jar|apk|lnk|reg|sh|php|jsp|aspx?)$/i

const officeOf = (bytes: Uint8Array): FileKind | RefusedKind => {
  const names = new Set((zipEntries(bytes) ?? []).map(({ name }) => name))
  if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) return 'macros'
  if (!names.has('[Content_Types].xml')) return 'unknown'
  if (names.has('word/document.xml')) return 'docx'
  return names.has('xl/workbook.xml') ? 'xlsx' : 'unknown'
}

/** Recordings, as phones and recorders make them: MPEG layer 3 with or without its tag, MP4 sound, Ogg, RIFF WAVE. */
const soundOf = (bytes: Uint8Array): FileKind | null => {
  const [first = 0, second = 0] = bytes
  if (starts(bytes, ascii('ID3')) || (first === 0xff && (second & 0xe6) === 0xe2)) return 'mp3'
  if (starts(bytes, ascii('OggS'))) return 'ogg'
  if (starts(bytes, ascii('RIFF')) && starts(bytes, ascii('WAVE'), 8)) return 'wav'
  const brand = String.fromCharCode(...bytes.subarray(8, 12))
  return starts(bytes, ascii('ftyp'), 4) && /^(M4A |M4B |mp4\d|isom|iso\d|dash)$/.test(brand) ? 'm4a' : null
}

/** The encoding of a text, or null for one that is not Unicode. UTF-16 only with its mark. */
export const unicodeOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null => {
  if (starts(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (starts(bytes, [0xfe, 0xff])) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return null
  }
}

/** Control characters other than tab, line feed, vertical tab, form feed and carriage return do not occur in texts. */
const holdsControls = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27))

const textOf = (bytes: Uint8Array, extension: string): FileKind | RefusedKind => {
  const encoding = unicodeOf(bytes)
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && holdsControls(bytes)) return 'unknown'
  if (!encoding) return 'old-text'
  const opening = new TextDecoder(encoding).decode(bytes.subarray(0, 2048))
  if (/^\s*(<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE svg[^>]*>|\s)*<svg[\s>]/is.test(opening)) return 'svg'
  if (extension === '.html' || extension === '.htm') return 'html'
  return extension === '.csv' ? 'csv' : 'text'
}

/** `.pdf`, in small letters; '' when the name has none. */
export const extensionOf = (name: string): string => /\.[^./\\\s]+$/.exec(name)?.[0]?.toLowerCase() ?? ''

/** What a file is by its first bytes (and for texts by its name): what the browser said of it is not asked. */
export const kindOf = (bytes: Uint8Array, name: string): FileKind | RefusedKind => {
  const extension = extensionOf(name)
  if (programs.some((signature) => starts(bytes, signature)) || programExtensions.test(name)) return 'program'
  if (starts(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (starts(bytes, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a])) return 'png'
  if (starts(bytes, ascii('RIFF')) && starts(bytes, ascii('WEBP'), 8)) return 'webp'
  if (starts(bytes, ascii('%PDF-'))) return 'pdf'
  if (starts(bytes, ascii('PK\u0003\u0004'))) return officeOf(bytes)
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'old-office'
  return soundOf(bytes) ?? textOf(bytes, extension)
}

/** Whether a browser may show the file in the page's own window; all else is only saved. */
export const mayBeShown = (mediaType: string): boolean =>
  /^(image\/(jpeg|png|webp)|application\/pdf)$/.test(mediaType)
