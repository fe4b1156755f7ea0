import { acceptInvitation } from '../../people/accounts/accept-invitation.ts'
import { createFirstAdministrator } from '../../people/accounts/create-first-administrator.ts'
import { createUnit } from '../../units/create-unit.ts'
import { formCluster } from '../../units/form-cluster.ts'
import { importUnits } from '../../units/import-units.ts'
import { renameUnit } from '../../units/rename-unit.ts'
import type { Day } from '../../platform/plain/day.ts'
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

const temporary = ({ class: unitClass }: DemoBody): boolean =>
  unitClass === 'to_chuc_phu_trach_bau_cu' || unitClass === 'to_chuc_tam_thoi'

const bodyRow = (body: DemoBody, position: number, since: Day) => ({
  code: body.id,
  name: body.name,
  class: body.class,
  kind: body.kind,
  fromDay: body.from ?? since,
  untilDay: body.until ?? null,
  temporary: temporary(body),
  position,
  mark: body.mark,
  note: body.note ?? null,
})

/** The tree of the first day in one act: provinces, districts and communes after the bodies that stand beside them. */
const firstTree = ({ administrative, units, since }: Demo): Deed =>
  deed({
    day: since,
    time: '07:10',
    by: administrator,
    name: 'units first day',
    command: importUnits,
    input: () => ({
      rows: [
        ...administrative.map(({ id, code, name, kind, class: unitClass, parent }, index) => ({
          code: id,
          name,
          class: unitClass,
          kind,
          parentCode: parent,
          fromDay: since,
          officialCode: code,
          position: units.length + index,
          mark: 'F',
        })),
        ...units.flatMap((body, index) =>
          body.from === undefined || body.from <= since
            ? [{ ...bodyRow(body, index, since), parentCode: body.parent }]
            : [],
        ),
      ],
    }),
    keep: ({ units: made }, ledger) => {
      for (const { code, id } of made) ledger.keep(`unit:${code}`, id)
    },
  })

/** Bodies that were set up during the year, each on its own day. */
const laterBodies = ({ units, since }: Demo): readonly Deed[] =>
  units.flatMap((body, index) =>
    body.from === undefined || body.from <= since
      ? []
      : [
          deed({
            day: body.from,
            time: '07:20',
            by: administrator,
            name: `units ${body.id}`,
            command: createUnit,
            input: ({ ledger }) => ({
              ...bodyRow(body, index, since),
              parentId: ledger.unit(body.parent),
            }),
            keep: (unit, ledger) => ledger.keep(`unit:${body.id}`, unit.id),
          }),
        ],
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
      keep: (made, ledger) => ledger.keep(`cluster:${id}`, made.id),
    }),
  )

/** The house's first day: whoever administers it, and the tree of both provinces. */
export const unitDeeds = (demo: Demo, keys: Keys): readonly Deed[] => [
  ...firstAdministrator(demo, keys),
  firstTree(demo),
  ...laterBodies(demo),
  ...renames(demo),
  ...clusters(demo),
]
