import { createHash } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id as OWASP's password storage guide sets it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/**
 * A memory-hard hash to be stored. Never within a transaction: it takes its time on purpose. `saltOf` is a secret of this
 * one occasion (`visit.newSecret`), from which the salt is made: a form sent twice gives the same hash, and is known again.
 */
export const hashPassword = (password: string, saltOf: string): Promise<string> =>
  hash(password.normalize('NFC'), {
    ...cost,
    salt: createHash('sha256').update(saltOf).digest().subarray(0, 16),
  })

let nobodys: Promise<string> | null = null

/** Whether the password is the one of the hash. Without a hash (nobody of that name) it takes as long and says no. */
export const isPassword = async (stored: string | null, password: string): Promise<boolean> => {
  nobodys ??= hashPassword('no account has this one', '')
  const holds = await verify(stored ?? (await nobodys), password.normalize('NFC'))
  return stored !== null && holds
}
