import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Marks text as ours, for cookies and form tokens that pass through the visitor's hands. */
export type Seal = {
  /** text + its mark, fit for a cookie. `purpose` keeps a mark for one thing from being taken for another. */
  readonly close: (purpose: string, text: string) => string
  /** The text, if the mark is ours; null otherwise. */
  readonly open: (purpose: string, sealed: string | undefined) => string | null
  /** A form token bound to a secret; differs each time, so that compression cannot give it away (BREACH). */
  readonly token: (boundTo: string) => string
  readonly isToken: (boundTo: string, token: string) => boolean
  /** A secret that only we can make, always the same for the same occasion (base64url, 32 bytes). */
  readonly secretFor: (occasion: string) => string
}

const equal = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

const mixed = (one: Buffer, other: Buffer): Buffer =>
  Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)))

/** `secret`: 32 characters at least, the same for every process of the installation. */
export const makeSeal = (secret: string): Seal => {
  if (secret.length < 32) throw new Error('the secret of the web must have 32 characters at least')
  const mark = (purpose: string, text: string): Buffer =>
    createHmac('sha256', secret).update(`${purpose}\n${text}`).digest()

  return {
    close: (purpose, text) =>
      `${Buffer.from(text).toString('base64url')}.${mark(purpose, text).toString('base64url')}`,
    open: (purpose, sealed = '') => {
      const [body = '', given = ''] = sealed.split('.')
      const text = Buffer.from(body, 'base64url').toString()
      return equal(Buffer.from(given, 'base64url'), mark(purpose, text)) ? text : null
    },
    token: (boundTo) => {
      const pad = randomBytes(32)
      return Buffer.concat([pad, mixed(mark('form', boundTo), pad)]).toString('base64url')
    },
    isToken: (boundTo, token) => {
      const bytes = Buffer.from(token, 'base64url')
      return (
        bytes.length === 64 && equal(mixed(bytes.subarray(32), bytes.subarray(0, 32)), mark('form', boundTo))
      )
    },
    secretFor: (occasion) => mark('secret', occasion).toString('base64url'),
  }
}

/** 32 random bytes, base64url. */
export const randomSecret = (): string => randomBytes(32).toString('base64url')
