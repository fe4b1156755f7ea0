import { networkOf } from '../plain/network.ts'
import { Refusal } from '../plain/refusal.ts'
import { makeLimiter } from './rate-limit.ts'
import type { Visit } from './route.ts'

/** Codes that nothing bears, from one network. */
const wrongPerMinute = 10

/** Lets nobody try one code after the other: told of each that nothing bears, it throws the refusal (429) when they are too many. */
export const limitGuesses = (refusal: string): ((visit: Visit) => void) => {
  const limit = makeLimiter(wrongPerMinute)
  return ({ remoteAddress, now }) => {
    if (limit(networkOf(remoteAddress), Date.parse(now)) > 0) throw new Refusal(refusal, { status: 429 })
  }
}
