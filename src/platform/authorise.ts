import type { Actor } from './actor.ts'
import { holdsRole, holdsRoleAt, holdsRoleOn } from './actor.ts'
import type { Command } from './command.ts'
import type { Reader } from './database/handles.ts'
import type { Day } from './plain/day.ts'
import { Refusal } from './plain/refusal.ts'

export type Request = {
  readonly reader: Reader
  readonly actor: Actor
  readonly command: Pick<Command<never, unknown>, 'name' | 'roles'>
  /** The unit on which the right is needed; null: anywhere. */
  readonly unitId: number | null
  readonly today: Day
}

/** Returns when the actor may; throws a Refusal (403) when not. */
export type Authorise = (request: Request) => Promise<void>

/** The unit's path as of the day (`/1/12/345/`); null when there is no such unit on that day. */
export type FindUnitPath = (reader: Reader, unitId: number, today: Day) => Promise<string | null>

/** Rights by role on the tree of units: who holds a role on a unit holds it on every unit below. */
export const authoriseByRole =
  (findUnitPath: FindUnitPath): Authorise =>
  async ({ reader, actor, command, unitId, today }) => {
    const { name, roles } = command
    if (actor.kind === 'system' || roles === 'anyone') return
    if (actor.accountId === null) throw new Refusal('command.sign_in', { status: 403 })
    if (roles === 'signed-in') return
    if (unitId === null) {
      if (holdsRole(actor, roles)) return
    } else if (holdsRoleAt(actor, roles, unitId)) return
    else {
      const path = await findUnitPath(reader, unitId, today)
      if (path !== null && holdsRoleOn(actor, roles, path)) return
    }
    throw new Refusal('command.no_right', { status: 403, values: { command: name } })
  }
