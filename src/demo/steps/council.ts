import { castVote } from '../../council/cast-vote.ts'
import { closeSession } from '../../council/close-session.ts'
import { decideInterest } from '../../council/decide-interest.ts'
import { declareInterest } from '../../council/declare-interest.ts'
import { establishCouncil } from '../../council/establish-council.ts'
import { markPresence } from '../../council/mark-presence.ts'
import { openSession } from '../../council/open-session.ts'
import { prepareSession } from '../../council/prepare-session.ts'
import { itemsOf } from '../../council/queries.ts'
import { recordVote } from '../../council/record-vote.ts'
import type { DemoCouncil, DemoSession } from '../award-shapes.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import { later } from './times.ts'

const loginOf = ({ people }: Demo, person: string): string | null =>
  people.find(({ id }) => id === person)?.account?.login ?? null

/** Whoever follows the unit's campaigns sets its council up. */
const founderOf = ({ campaigns }: Demo, unit: string): string =>
  campaigns.find(({ launcher }) => launcher === unit)?.recordedBy ?? ''

const established = (
  demo: Demo,
  { id, unit, name, from, quorum, majority, verified, members }: DemoCouncil,
): Deed =>
  deed({
    day: from,
    time: '09:00',
    by: founderOf(demo, unit),
    name: `councils ${id}`,
    command: establishCouncil,
    input: ({ ledger }) => ({
      unitId: ledger.unit(unit),
      name,
      fromDay: from,
      quorum: { numerator: quorum[0], denominator: quorum[1] },
      majority: { numerator: majority[0], denominator: majority[1] },
      verified,
      members: members.map(({ person, role }) => ({ personId: ledger.id(`person:${person}`), role })),
    }),
    keep: (made, ledger) => ledger.keep(`council:${id}`, made.id),
  })

const sessionId = (session: DemoSession) => (stage: Stage) => stage.ledger.id(`session:${session.id}`)

const prepared = (session: DemoSession): readonly Deed[] => {
  const { id, council, campaign, title, way, heldOn, place, by, items, present, written, absent } = session
  return [
    deed({
      day: heldOn,
      time: '07:30',
      by,
      name: `councils ${id} prepared`,
      command: prepareSession,
      input: ({ ledger }) => ({
        councilId: ledger.id(`council:${council}`),
        campaignId: campaign ? ledger.id(`campaign:${campaign}`) : null,
        title,
        way,
        heldOn,
        place,
        nominationIds: items.map(({ nomination }) => ledger.id(`nomination:${nomination}`)),
      }),
      keep: (made, ledger) => ledger.keep(`session:${id}`, made.id),
    }),
    deed({
      day: heldOn,
      time: '07:55',
      by,
      name: `councils ${id} presence`,
      command: markPresence,
      input: (stage) => ({
        sessionId: sessionId(session)(stage),
        marks: Object.entries({ present, written, absent }).flatMap(([presence, all]) =>
          all.map((person) => ({ personId: stage.ledger.id(`person:${person}`), presence })),
        ),
      }),
    }),
    deed({
      day: heldOn,
      time: '08:00',
      by,
      name: `councils ${id} opened`,
      command: openSession,
      input: (stage) => ({ sessionId: sessionId(session)(stage) }),
    }),
  ]
}

const itemIds = async (stage: Stage, session: DemoSession): Promise<(nomination: string) => string> => {
  const items = await itemsOf(stage.reader, sessionId(session)(stage))
  return (nomination) => {
    const nominationId = stage.ledger.id(`nomination:${nomination}`)
    const found = items.find((item) => item.nominationId === nominationId)
    if (!found) throw new Error(`${session.id} has no item ${nomination}`)
    return found.id
  }
}

/** A member's interest, declared by the member and ruled upon by the chair. */
const interests = (demo: Demo, session: DemoSession): readonly Deed[] => {
  const chair = demo.councils
    .find(({ id }) => id === session.council)
    ?.members.find(({ role }) => role === 'chair')?.person
  return session.items.flatMap(({ nomination, interest }) =>
    interest.flatMap(({ person, kind, mayVote, reason }) => {
      const named = async (stage: Stage) => ({
        sessionId: sessionId(session)(stage),
        itemId: (await itemIds(stage, session))(nomination),
        personId: stage.ledger.id(`person:${person}`),
      })
      const name = `councils ${session.id} ${nomination} interest ${person}`
      const day = session.heldOn
      return [
        deed({
          day,
          time: '08:10',
          by: loginOf(demo, person) ?? session.by,
          name,
          command: declareInterest,
          input: async (stage) => ({ ...(await named(stage)), kind }),
        }),
        deed({
          day,
          time: '08:15',
          by: loginOf(demo, chair ?? '') ?? session.by,
          name: `${name} decided`,
          command: decideInterest,
          input: async (stage) => ({ ...(await named(stage)), mayVote, reason }),
        }),
      ]
    }),
  )
}

const choiceOf = ({ against, blank }: DemoSession['items'][number], person: string) => {
  if (against.includes(person)) return 'against'
  return blank.includes(person) ? 'blank' : 'for'
}

const votesOf = async (stage: Stage, session: DemoSession, person: string) => {
  const idOf = await itemIds(stage, session)
  return session.items.map((item) => ({ itemId: idOf(item.nomination), choice: choiceOf(item, person) }))
}

/** Who has an account votes himself; for the others the secretary enters what came on paper or was raised in the room. */
const voted = (demo: Demo, session: DemoSession): readonly Deed[] =>
  [...session.present, ...session.written].map((person, turn) => {
    const login = loginOf(demo, person)
    const when = {
      day: session.heldOn,
      time: later('08:30', turn),
      name: `councils ${session.id} votes ${person}`,
    }
    if (login)
      return deed({
        ...when,
        by: login,
        command: castVote,
        input: async (stage) => ({
          sessionId: sessionId(session)(stage),
          votes: await votesOf(stage, session, person),
        }),
      })
    return deed({
      ...when,
      by: session.by,
      command: recordVote,
      input: async (stage) => ({
        sessionId: sessionId(session)(stage),
        personId: stage.ledger.id(`person:${person}`),
        votes: await votesOf(stage, session, person),
      }),
    })
  })

const closed = (session: DemoSession): Deed =>
  deed({
    day: session.heldOn,
    time: '16:30',
    by: session.by,
    name: `councils ${session.id} closed`,
    command: closeSession,
    input: (stage) => ({
      sessionId: sessionId(session)(stage),
      minutesNumber: session.minutesNo,
      conclusion: session.conclusion,
    }),
  })

/** Both councils, and their sessions vote by vote. */
export const councilDeeds = (demo: Demo): readonly Deed[] => [
  ...demo.councils.map((council) => established(demo, council)),
  ...demo.sessions.flatMap((session) => [
    ...prepared(session),
    ...interests(demo, session),
    ...voted(demo, session),
    closed(session),
  ]),
]
