import { acceptInvitation } from '../../people/accounts/accept-invitation.ts'
import { createFirstAdministrator } from '../../people/accounts/create-first-administrator.ts'
import { createUnit } from '../../units/create-unit.ts'
import { formCluster } from '../../units/form-cluster.ts'
import { renameUnit } from '../../units/rename-unit.ts'
import type { Keys } from '../accounts.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import type { DemoBody } from '../unit-shapes.ts'

/** Who sets the house up. */
export const administrator = 'quantri'

const firstAdministrator = ({ people, since }: Demo, keys: Keys): readonly Deed[] => {
  const person = people.find(({ account }) => account?.login === administrator)
  if (!person) throw new Error(`seed/demo/people.yaml has no account ${administrator}`)
  const invitationHash = keys.invitation(administrator)
  return [
    deed({
      day: since,
      time: '07:00',
      by: 'system',
      name: 'people first administrator',
      command: createFirstAdministrator,
      input: () => ({ name: person.name, login: administrator, invitationHash }),
      keep: ({ id }, ledger) => ledger.keep(`account:${administrator}`, id),
    }),
    deed({
      day: since,
      time: '07:01',
      by: 'system',
      name: 'people first administrator accepts',
      command: acceptInvitation,
      input: () => ({ invitationHash, passwordHash: keys.hash(administrator) }),
    }),
  ]
}

const places = ({ administrative, since }: Demo): readonly Deed[] =>
  administrative.map(({ id, code, name, kind, class: unitClass, parent }, index) =>
    deed({
      day: since,
      time: '07:10',
      by: administrator,
      name: `administrative-units ${id}`,
      command: createUnit,
      input: ({ ledger }) => ({
        code: id,
        name,
        class: unitClass,
        kind,
        parentId: parent === null ? null : ledger.unit(parent),
        fromDay: since,
        officialCode: code,
        position: 2000 + index,
        mark: 'F',
      }),
      keep: (unit, ledger) => ledger.keep(`unit:${id}`, unit.id),
    }),
  )

const temporary = ({ class: unitClass }: DemoBody): boolean =>
  unitClass === 'to_chuc_phu_trach_bau_cu' || unitClass === 'to_chuc_tam_thoi'

const bodies = ({ units, since }: Demo): readonly Deed[] =>
  units.map((body, index) =>
    deed({
      day: body.from ?? since,
      time: '07:20',
      by: administrator,
      name: `units ${body.id}`,
      command: createUnit,
      input: ({ ledger }) => ({
        code: body.id,
        name: body.name,
        class: body.class,
        kind: body.kind,
        parentId: ledger.unit(body.parent),
        fromDay: body.from ?? since,
        untilDay: body.until ?? null,
        temporary: temporary(body),
        position: index,
        mark: body.mark,
        note: body.note ?? null,
      }),
      keep: (unit, ledger) => ledger.keep(`unit:${body.id}`, unit.id),
    }),
  )

const renames = (demo: Demo): readonly Deed[] =>
  demo.renames.map(({ unit, day, name }) =>
    deed({
      day,
      time: '07:30',
      by: administrator,
      name: `units rename ${unit}`,
      command: renameUnit,
      input: ({ ledger }) => ({ unitId: ledger.unit(unit), day, name }),
    }),
  )

const clusters = (demo: Demo): readonly Deed[] =>
  demo.clusters.map(({ id, name, kind, organiser, mark, note, members }) =>
    deed({
      day: demo.since,
      time: '07:40',
      by: administrator,
      name: `clusters ${id}`,
      command: formCluster,
      input: ({ ledger }) => ({
        name,
        kind,
        organiserId: ledger.unit(organiser),
        fromDay: demo.since,
        members: members.map(({ unit, role }) => ({ unitId: ledger.unit(unit), role })),
        mark,
        note: note ?? null,
      }),
    }),
  )

/** The house's first day: whoever administers it, and the tree of both provinces. */
export const unitDeeds = (demo: Demo, keys: Keys): readonly Deed[] => [
  ...firstAdministrator(demo, keys),
  ...places(demo),
  ...bodies(demo),
  ...renames(demo),
  ...clusters(demo),
]
