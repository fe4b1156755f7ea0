import type { Actor, Grant } from '../actor.ts'

type Question = { readonly holds: (grant: Grant) => boolean; readonly answer: boolean }

/** What a page has asked about the rights of the one for whom it was made. */
export type AskedRights = {
  /** The actor's grants as the page is given them: they remember what they were asked. */
  readonly grants: readonly Grant[]
  /** Whether another would have been answered the same, and so may see the same page. */
  fits(other: Actor): boolean
}

/** A page that asks more than this goes through its rows one by one: it fits those with the very same grants. */
const MOST_QUESTIONS = 100

/** Two with the same word have the same rights. */
export const rightsWord = ({ kind, grants }: Actor): string =>
  `${kind} ${grants.map(({ role, unitId, unitPath }) => `${role} ${unitId} ${unitPath}`).join(', ')}`

/**
 * Listens to what is asked of an actor's grants. Whether one of them holds (`some`) is remembered as a question that can be
 * put to another; who looks at the grants in any other way has seen them all.
 */
export const hearRights = (actor: Actor): AskedRights => {
  const asked: Question[] = []
  let sawAll = false
  const some = (holds: (grant: Grant) => boolean): boolean => {
    const answer = actor.grants.some((grant) => holds(grant))
    if (asked.length < MOST_QUESTIONS) asked.push({ holds, answer })
    else sawAll = true
    return answer
  }
  const grants = new Proxy(actor.grants, {
    get: (all, name) => {
      if (name === 'some') return some
      sawAll = true
      return Reflect.get(all, name)
    },
  })
  const word = rightsWord(actor)
  return {
    grants,
    fits: (other) =>
      sawAll
        ? rightsWord(other) === word
        : other.kind === actor.kind &&
          asked.every(({ holds, answer }) => other.grants.some((grant) => holds(grant)) === answer),
  }
}
