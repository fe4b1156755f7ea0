/** Mails as mail programs write them, for the tests of what reads them. */

const shapes = new Map(
  Object.entries({
    ă: 0xe3,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
    ơ: 0xf5,
    ư: 0xfd,
    đ: 0xf0,
    Ă: 0xc3,
    Â: 0xc2,
    Ê: 0xca,
    Ô: 0xd4,
    Ơ: 0xd5,
    Ư: 0xdd,
    Đ: 0xd0,
  }),
)
const tones = new Map([
  ['\u0300', 0xcc],
  ['\u0309', 0xd2],
  ['\u0303', 0xde],
  ['\u0301', 0xec],
  ['\u0323', 0xf2],
])
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

/** Vietnamese in windows-1258: the letter first, its tone as a sign of its own behind it. */
export const windows1258 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      const parts = [...letter.normalize('NFD')]
      const tone = parts.find((part) => TONE.test(part))
      const base = parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC')
      return [shapes.get(base) ?? base.charCodeAt(0), ...(tone ? [tones.get(tone) ?? 0] : [])]
    }),
  )

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0')

const softly = (line: readonly string[]): string => {
  let length = 0
  return line
    .map((sign) => {
      const breaks = length + sign.length > 74
      length = breaks ? sign.length : length + sign.length
      return breaks ? `=\r\n${sign}` : sign
    })
    .join('')
}

/** RFC 2045, soft line ends included. */
export const quotedPrintable = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .split('\n')
    .map((line) =>
      softly([...line].map((sign) => (/[^ -<>-~]/.test(sign) ? `=${hex(sign.charCodeAt(0))}` : sign))),
    )
    .join('\r\n')

export const base64 = (bytes: Uint8Array): string =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** RFC 2047, by 30 bytes a word as the standard limits them. */
export const encodedWord = (text: string, charset: 'utf-8' | 'windows-1258'): string => {
  const words = text.split(/(?<=\s)/)
  return words
    .map((word) =>
      charset === 'utf-8'
        ? `=?utf-8?B?${Buffer.from(utf8(word)).toString('base64')}?=`
        : `=?windows-1258?Q?${[...windows1258(word)].map((byte) => `=${hex(byte)}`).join('')}?=`,
    )
    .join('\r\n ')
}

export type Part = { readonly head: readonly string[]; readonly body: string }

export const textPart = (type: 'plain' | 'html', text: string, charset: 'utf-8' | 'windows-1258'): Part => {
  const bytes = charset === 'utf-8' ? utf8(text) : windows1258(text)
  const encoding = charset === 'utf-8' ? 'base64' : 'quoted-printable'
  return {
    head: [`Content-Type: text/${type}; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`],
    body: charset === 'utf-8' ? base64(bytes) : quotedPrintable(bytes),
  }
}

export const filePart = (name: string, type: string, bytes: Uint8Array): Part => ({
  head: [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
  ],
  body: base64(bytes),
})

let boundaries = 0

export const multipart = (kind: 'mixed' | 'alternative' | 'related', parts: readonly Part[]): Part => {
  boundaries += 1
  const boundary = `----=_${kind}_${boundaries}_`
  return {
    head: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: `${parts.map(({ head, body }) => `--${boundary}\r\n${head.join('\r\n')}\r\n\r\n${body}\r\n`).join('')}--${boundary}--\r\n`,
  }
}

export const forwardedPart = (mail: Uint8Array): Part => ({
  head: ['Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="thu.eml"'],
  body: new TextDecoder().decode(mail),
})

/** A whole mail; header lines are given as they stand. */
export const mailOf = (headers: readonly string[], { head, body }: Part): Uint8Array =>
  utf8([...headers, 'MIME-Version: 1.0', ...head, '', body].join('\r\n'))
