import type { Language } from './plain/language.ts'

/** A role held on a unit and all units below it (`unitPath` as of the business day, e.g. `/1/12/`). */
export type Grant = { readonly role: string; readonly unitId: number; readonly unitPath: string }

/** Who acts: a signed-in person, a visitor of the portal, or the system itself (followers, the first start). */
export type Actor = {
  readonly kind: 'person' | 'visitor' | 'system'
  readonly accountId: string | null
  readonly personId: string | null
  /** As printed in the register and on pages. */
  readonly name: string
  readonly grants: readonly Grant[]
}

export const visitor: Actor = { kind: 'visitor', accountId: null, personId: null, name: 'Khách', grants: [] }
export const system: Actor = { kind: 'system', accountId: null, personId: null, name: 'Hệ thống', grants: [] }

/** A name as the register keeps it, as the reader's language says it: people's names stay, the house's own do not. */
export const tellActor = (name: string, language: Language): string => {
  if (language === 'vi') return name
  return name === system.name ? 'The system' : name === visitor.name ? 'A visitor' : name
}

/** Whether the actor holds one of the roles anywhere (or is the system). */
export const holdsRole = (actor: Actor, roles: readonly string[]): boolean =>
  actor.kind === 'system' || actor.grants.some((grant) => roles.includes(grant.role))

/** Whether the actor holds one of the roles on this very unit: known without asking where it stands. */
export const holdsRoleAt = (actor: Actor, roles: readonly string[], unitId: number): boolean =>
  actor.grants.some((grant) => roles.includes(grant.role) && grant.unitId === unitId)

/** Whether the actor holds one of the roles on the unit with this path or on a unit above it. */
export const holdsRoleOn = (actor: Actor, roles: readonly string[], unitPath: string): boolean =>
  actor.kind === 'system' ||
  actor.grants.some((grant) => roles.includes(grant.role) && unitPath.startsWith(grant.unitPath))
