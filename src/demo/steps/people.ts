import { acceptInvitation } from '../../people/accounts/accept-invitation.ts'
import { findActor } from '../../people/accounts/queries.ts'
import { inviteAccount } from '../../people/accounts/invite-account.ts'
import { correctPerson } from '../../people/correct-person.ts'
import { createPerson } from '../../people/create-person.ts'
import { nameMember } from '../../people/name-member.ts'
import { postPerson } from '../../people/post-person.ts'
import { transferWork } from '../../people/transfer-work.ts'
import { addDays, type Day } from '../../platform/plain/day.ts'
import type { Keys } from '../accounts.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import type { Ledger } from '../ledger.ts'
import { administrator } from './units.ts'

type DemoPerson = Demo['people'][number]
type DemoPost = DemoPerson['posts'][number]

/** The data names the last day, the house the first day no longer. */
const untilDay = (last: Day | undefined): Day | null => (last === undefined ? null : addDays(last, 1))

const postOf = ({ unit, title, leads, from, until }: DemoPost, ledger: Ledger) => ({
  unitId: ledger.unit(unit),
  title,
  leads,
  fromDay: from,
  untilDay: untilDay(until),
})

const isFirst = ({ account }: DemoPerson): boolean => account?.login === administrator

/** The first administrator is there already, by name alone. */
const describeFirst = (person: DemoPerson, since: Day): Deed =>
  deed({
    day: since,
    time: '07:50',
    by: administrator,
    name: `people ${person.id}`,
    command: correctPerson,
    input: async ({ reader, ledger, today }) => {
      const actor = await findActor(reader, ledger.id(`account:${administrator}`), today)
      const { name, honorific, category } = person
      return { personId: actor?.personId, name, honorific, category }
    },
    keep: ({ id }, ledger) => ledger.keep(`person:${person.id}`, id),
  })

const persons = ({ people, since }: Demo): readonly Deed[] =>
  people.map((person) => {
    if (isFirst(person)) return describeFirst(person, since)
    const { id, name, honorific, category, invented, posts } = person
    const first = posts.find(({ from }) => from <= since)
    return deed({
      day: since,
      time: '07:50',
      by: administrator,
      name: `people ${id}`,
      command: createPerson,
      input: ({ ledger }) => ({
        name,
        honorific,
        category,
        invented,
        post: first ? postOf(first, ledger) : null,
      }),
      keep: (made, ledger) => ledger.keep(`person:${id}`, made.id),
    })
  })

/** Further posts, each when it begins: who holds two is still one person. */
const posts = ({ people, since }: Demo): readonly Deed[] =>
  people.flatMap((person) => {
    const first = person.posts.find(({ from }) => from <= since)
    return person.posts
      .filter((post) => post !== first)
      .map((post) =>
        deed({
          day: post.from > since ? post.from : since,
          time: '07:52',
          by: administrator,
          name: `people ${person.id} post ${post.unit} ${post.from}`,
          command: postPerson,
          input: ({ ledger }) => ({ personId: ledger.id(`person:${person.id}`), ...postOf(post, ledger) }),
        }),
      )
  })

const members = ({ units, since }: Demo): readonly Deed[] =>
  units.flatMap((body) =>
    (body.members ?? []).map(({ person, name, role }, index) =>
      deed({
        day: body.from ?? since,
        time: '07:54',
        by: administrator,
        name: `units ${body.id} member ${index + 1}`,
        command: nameMember,
        input: ({ ledger }) => ({
          bodyId: ledger.unit(body.id),
          personId: person ? ledger.id(`person:${person}`) : null,
          memberName: name ?? null,
          role,
          fromDay: body.from ?? since,
          untilDay: body.until ?? null,
        }),
      }),
    ),
  )

const invite = (person: DemoPerson, login: string, { since }: Demo, keys: Keys): Deed =>
  deed({
    day: since,
    time: '07:56',
    by: administrator,
    name: `people account ${login}`,
    command: inviteAccount,
    input: ({ ledger }) => ({
      personId: ledger.id(`person:${person.id}`),
      login,
      invitationHash: keys.invitation(login),
      grants: person.account?.grants.map(({ role, unit, from, until }) => ({
        role,
        unitId: unit === undefined ? null : ledger.unit(unit),
        fromDay: from ?? since,
        untilDay: untilDay(until),
        reason: 'Phân công đầu năm',
      })),
    }),
    keep: ({ id }, ledger) => ledger.keep(`account:${login}`, id),
  })

const accept = (login: string, { since }: Demo, keys: Keys): Deed =>
  deed({
    day: since,
    time: '07:58',
    by: 'system',
    name: `people account ${login} accepts`,
    command: acceptInvitation,
    input: () => ({ invitationHash: keys.invitation(login), passwordHash: keys.hash(login) }),
  })

const accounts = (demo: Demo, keys: Keys): readonly Deed[] =>
  demo.people.flatMap((person) =>
    person.account && !isFirst(person)
      ? [invite(person, person.account.login, demo, keys), accept(person.account.login, demo, keys)]
      : [],
  )

const transfers = (demo: Demo): readonly Deed[] =>
  demo.transfers.map(({ from, to, unit, day, note }) =>
    deed({
      day,
      time: '07:59',
      by: administrator,
      name: `people transfer ${from}`,
      command: transferWork,
      input: ({ ledger }) => ({
        fromPersonId: ledger.id(`person:${from}`),
        toPersonId: ledger.id(`person:${to}`),
        unitId: ledger.unit(unit),
        day,
        note,
      }),
    }),
  )

/** People, their posts and accounts, and who sits in the temporary bodies. */
export const peopleDeeds = (demo: Demo, keys: Keys): readonly Deed[] => [
  ...persons(demo),
  ...posts(demo),
  ...members(demo),
  ...accounts(demo, keys),
  ...transfers(demo),
]
