import { createHash, createHmac, randomBytes } from 'node:crypto'

const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** JSON with sorted keys: the same value is the same text, whatever order a form or a database gave it. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted) ?? 'null'

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

const soundsSecret = /(password|token|secret)$/i

type Strike = (value: unknown) => unknown

/**
 * The value as the register keeps it: secrets struck out, files replaced by their print. The register is for ever and
 * sealed, so a secret that once stood in it could not be taken out again.
 */
const struck = (value: unknown, names: readonly string[], strike: Strike): unknown => {
  if (value instanceof Uint8Array) return { sha256: sha256(value), size: value.length }
  if (Array.isArray(value)) return value.map((one) => struck(one, names, strike))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const secret = names.includes(name) || (typeof inner === 'string' && soundsSecret.test(name))
      return [
        name,
        secret && inner !== null && inner !== undefined ? strike(inner) : struck(inner, names, strike),
      ]
    }),
  )
}

/** What stands in the place of a secret. */
export const STRUCK = '•••'

export const withoutSecrets = (value: unknown, names: readonly string[] = []): unknown =>
  struck(value, names, () => STRUCK)

/** Never stored: after a restart an order that holds a secret is no longer known again and is refused, not guessed. */
const secretKey = randomBytes(32)

/** Tells whether two orders say the same, without keeping anything from which a secret could be found by trying. */
export const inputHash = (command: string, input: unknown, names: readonly string[] = []): string => {
  const keyed: Strike = (value) => createHmac('sha256', secretKey).update(canonicalJson(value)).digest('hex')
  return sha256(canonicalJson([command, struck(input, names, keyed)]))
}
