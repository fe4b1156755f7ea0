import { concludeRound } from '../../reporting/rounds/conclude-round.ts'
import { issueRoundPaper } from '../../reporting/rounds/issue-round-paper.ts'
import { planRound } from '../../reporting/rounds/plan-round.ts'
import { prepareRound } from '../../reporting/rounds/prepare-round.ts'
import { mustFindRound } from '../../reporting/rounds/queries.ts'
import { outlineOf } from '../../reporting/rounds/round.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoRound } from '../report-shapes.ts'

const roundOf = ({ reader, ledger }: Stage, id: string) => mustFindRound(reader, ledger.id(`round:${id}`))

export const nameOf = ({ people }: Demo, id: string): string =>
  people.find((person) => person.id === id)?.name ?? id

/** The post that somebody signs with: one that leads, else the first. */
export const postOf = ({ people }: Demo, id: string): string => {
  const posts = people.find((person) => person.id === id)?.posts ?? []
  return (posts.find(({ leads }) => leads) ?? posts[0])?.title ?? ''
}

const signedBy = (demo: Demo, { signer }: DemoRound) => ({
  signerName: signer ? nameOf(demo, signer) : '',
  signerTitle: signer ? postOf(demo, signer) : '',
})

const planned = ({ id, campaign, by, plannedOn, name, content, from, to, draw, units }: DemoRound): Deed =>
  deed({
    day: plannedOn,
    time: '09:00',
    by,
    name: `rounds ${id} planned`,
    command: planRound,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      name,
      content,
      fromOn: from,
      toOn: to,
      draw: draw ?? null,
      units: units.map(({ unit, day, why = null }) => ({ unitId: ledger.unit(unit), day, why })),
    }),
    keep: (made, ledger) => ledger.keep(`round:${id}`, made.id),
  })

const prepared = (demo: Demo, round: DemoRound): readonly Deed[] => {
  const { id, by, plannedOn, team, reportDue, units } = round
  if (!team) return []
  return [
    deed({
      day: plannedOn,
      time: '10:30',
      by,
      name: `rounds ${id} prepared`,
      command: prepareRound,
      input: async (stage) => {
        const { version, outline, id: roundId } = await roundOf(stage, id)
        const inspections = await stage.reader
          .selectFrom('inspection')
          .select(['id', 'unitId'])
          .where('roundId', '=', roundId)
          .execute()
        const seat = (role: 'leader' | 'deputy' | 'secretary') =>
          team[role] ? [{ role, personId: stage.ledger.id(`person:${team[role]}`) }] : []
        return {
          roundId,
          version,
          team: [...seat('leader'), ...seat('deputy'), ...seat('secretary')],
          outline: outlineOf(outline),
          reportDueOn: reportDue,
          schedule: units.map(({ unit, day, meeting = null, heads }) => ({
            inspectionId: inspections.find(({ unitId }) => unitId === stage.ledger.unit(unit))?.id,
            day,
            meeting,
            leaderName: heads ? nameOf(demo, heads) : null,
          })),
        }
      },
    }),
  ]
}

const times = { plan: '10:00', decision: '14:00', notice: '15:30' } as const

const issued = (demo: Demo, round: DemoRound): readonly Deed[] =>
  (['plan', 'decision', 'notice'] as const).flatMap((paper) => {
    const as = round[paper]
    if (!as) return []
    return [
      deed({
        day: as.date,
        time: times[paper],
        by: round.by,
        name: `rounds ${round.id} ${paper}`,
        command: issueRoundPaper,
        input: async (stage) => {
          const { id, version } = await roundOf(stage, round.id)
          return {
            roundId: id,
            version,
            paper,
            number: as.no,
            issuedOn: as.date,
            ...signedBy(demo, round),
          }
        },
      }),
    ]
  })

const concluded = (demo: Demo, round: DemoRound): readonly Deed[] => {
  const { id, by, conclusion } = round
  if (!conclusion) return []
  return [
    deed({
      day: conclusion.date,
      time: '14:30',
      by,
      name: `rounds ${id} concluded`,
      command: concludeRound,
      input: ({ ledger }) => ({
        roundId: ledger.id(`round:${id}`),
        inspectionIds: demo.inspections.inspections
          .filter((one) => one.round === id)
          .map((one) => ledger.id(`inspection:${one.id}`)),
        number: conclusion.no,
        issuedOn: conclusion.date,
        ...signedBy(demo, round),
      }),
    }),
  ]
}

/** Rounds of inspection with their papers in order: kế hoạch, quyết định, thông báo, kết luận. */
export const roundDeeds = (demo: Demo): readonly Deed[] =>
  demo.inspections.rounds.flatMap((round) => [
    planned(round),
    ...prepared(demo, round),
    ...issued(demo, round),
    ...concluded(demo, round),
  ])
