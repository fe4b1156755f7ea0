import { draftDecision } from '../../awards/draft-decision.ts'
import { issueDecision } from '../../awards/issue-decision.ts'
import { mustFindDecision } from '../../awards/queries.ts'
import type { DemoDecision } from '../award-shapes.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'

const drafted = (decision: DemoDecision): Deed => {
  const { id, campaign, decider, deciderTitle, signerLine, title, draftedOn, draftedBy, nominations } =
    decision
  return deed({
    day: draftedOn,
    time: '14:00',
    by: draftedBy,
    name: `decisions ${id}`,
    command: draftDecision,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      deciderId: ledger.unit(decider),
      deciderTitle,
      signerLine,
      title,
      nominationIds: nominations.map((one) => ledger.id(`nomination:${one}`)),
    }),
    keep: ({ ids }, ledger) => {
      const [made] = ids
      if (made) ledger.keep(`decision:${id}`, made)
    },
  })
}

/** The signer is the leader of the deciding unit; the number is the one that the clerk of records gave elsewhere. */
const issued = ({ people }: Demo, { id, no, date, decider, enteredBy }: DemoDecision): Deed =>
  deed({
    day: date,
    time: '15:00',
    by: enteredBy,
    name: `decisions ${id} issued`,
    command: issueDecision,
    input: async ({ reader, ledger }) => {
      const { id: decisionId, version } = await mustFindDecision(reader, ledger.id(`decision:${id}`))
      const leader = people.find(({ posts }) => posts.some(({ unit, leads }) => unit === decider && leads))
      return { decisionId, version, number: no, issuedOn: date, signer: leader?.name }
    },
  })

/** Decisions of award, drafted from what the councils passed and issued with their numbers. */
export const awardDeeds = (demo: Demo): readonly Deed[] =>
  demo.awards.decisions.flatMap((decision) => [drafted(decision), issued(demo, decision)])
