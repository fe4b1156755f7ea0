import type { Facts } from '../platform/law/comparisons.ts'
import type { Count } from './council.ts'
import type { SessionPresencePresence, VoteWay } from './tables.ts'

type Seat = { readonly personId: string; readonly presence: SessionPresencePresence }

/** What the law asks of one vote (law/du-kien/council-vote.yaml). The minutes list every written opinion. */
export const voteFacts = (
  awardForm: string,
  count: Count,
  seats: readonly Seat[],
  votes: readonly { readonly way: VoteWay }[],
): Facts => ({
  award: awardForm,
  totalMembers: seats.length,
  yesVotes: count.inFavour,
  secretBallot: false,
  absentMembers: seats.filter(({ presence }) => presence !== 'present').length,
  writtenOpinions: votes.filter(({ way }) => way === 'written').length,
  opinionsInMinutes: true,
})

/** What the law asks of a meeting (law/du-kien/council-meeting.yaml). */
export const meetingFacts = (seats: readonly Seat[]): Facts => ({
  totalMembers: seats.length,
  presentMembers: seats.filter(({ presence }) => presence === 'present').length,
  awardSession: true,
})
