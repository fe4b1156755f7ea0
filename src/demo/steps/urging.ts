import { runDigestDay } from '../../desk/digest/run-digest-day.ts'
import { addDays, daysBetween } from '../../platform/plain/day.ts'
import { isWorkingDay } from '../../platform/plain/working-days.ts'
import { cancelLetter } from '../../reporting/letters/edit-letter.ts'
import { issueLetter } from '../../reporting/letters/issue-letter.ts'
import { lettersOf } from '../../reporting/letters/queries.ts'
import { changeLadder } from '../../reporting/urging/change-ladder.ts'
import { defaultLadder } from '../../reporting/urging/ladder.ts'
import { ladderFor } from '../../reporting/urging/queries.ts'
import { runUrgingDay } from '../../reporting/urging/run-urging-day.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'

/** A campaign's own ladder: the usual one without the rungs that its standing agency leaves out. */
const ladders = ({ campaigns }: Demo): readonly Deed[] =>
  campaigns.flatMap(({ id, urging }) =>
    urging
      ? [
          deed({
            day: urging.on,
            time: '11:00',
            by: urging.by,
            name: `campaigns ${id} ladder`,
            command: changeLadder,
            input: async ({ reader, ledger }) => {
              const campaignId = ledger.id(`campaign:${id}`)
              return {
                campaignId,
                version: (await ladderFor(reader, campaignId)).version,
                ladder: defaultLadder.map((rung) => ({ ...rung, on: !urging.without.includes(rung.key) })),
              }
            },
          }),
        ]
      : [],
  )

/** What the clock does at 07:30 of each working day while a campaign runs. */
const runs = ({ campaigns, holidays, digests }: Demo): readonly Deed[] => {
  const off = new Set(holidays.map(({ day }) => day))
  const from = campaigns.map(({ recordedOn }) => recordedOn).sort()[0]
  const until = campaigns
    .map(({ closedOn }) => closedOn)
    .sort()
    .at(-1)
  if (from === undefined || until === undefined) return []
  const days = Array.from({ length: daysBetween(from, until) }, (_, n) => addDays(from, n))
  return days
    .filter((day) => isWorkingDay(day, off))
    .flatMap((day) => {
      const clock = { day, by: 'system', settles: true, input: () => ({ day }) }
      const ladder = deed({ ...clock, time: '07:30', name: `urging ${day}`, command: runUrgingDay })
      const digest = deed({ ...clock, time: '07:31', name: `digest ${day}`, command: runDigestDay })
      return digests.includes(day) ? [ladder, digest] : [ladder]
    })
}

/** The draft that the ladder has made for this issuer, and that still waits. */
const draftOf = async ({ reader, ledger }: Stage, campaign: string, issuer: string) => {
  const asked = { campaignId: ledger.id(`campaign:${campaign}`), issuerIds: [ledger.unit(issuer)] }
  const draft = (await lettersOf(reader, asked)).find(({ state }) => state === 'draft')
  if (!draft) throw new Error(`no draft of ${issuer} waits in ${campaign}`)
  return { letterId: draft.id, version: draft.version }
}

/** The standing agency approves what the ladder drafted, or cancels it. */
const letters = (demo: Demo): readonly Deed[] =>
  demo.letters.map(({ campaign, issuer, day, time, by, no, signer, cancelled }) => {
    const at = { day, time, by, name: `reminders letter ${campaign} ${issuer} ${day} ${time}` }
    if (cancelled)
      return deed({
        ...at,
        command: cancelLetter,
        input: async (stage) => ({ ...(await draftOf(stage, campaign, issuer)), reason: cancelled }),
      })
    return deed({
      ...at,
      command: issueLetter,
      input: async (stage) => ({
        ...(await draftOf(stage, campaign, issuer)),
        number: no,
        issuedOn: day,
        signerName: signer?.name,
        signerTitle: signer?.title,
      }),
    })
  })

export const urgingDeeds = (demo: Demo): readonly Deed[] => [
  ...ladders(demo),
  ...runs(demo),
  ...letters(demo),
]
