import { type Day, showDay } from '../../platform/plain/day.ts'
import { inSentence } from '../campaign-name.ts'
import { followerRoles, type Thing } from '../follow-up/reminder.ts'
import { officialThing } from '../follow-up/reminder-text.ts'
import type { UrgingLetterState } from '../tables.ts'

type Move = { readonly from: readonly UrgingLetterState[]; readonly to: UrgingLetterState }

/** What may happen to a letter: the standing agency approves it by issuing, or cancels it with a reason. */
export const letterMoves = {
  'letter.edit': { from: ['draft'], to: 'draft' },
  'letter.issue': { from: ['draft'], to: 'issued' },
  'letter.cancel': { from: ['draft'], to: 'cancelled' },
} as const satisfies Readonly<Record<string, Move>>

export type LetterMove = keyof typeof letterMoves

export const mayMove = (move: LetterMove, state: UrgingLetterState): boolean => {
  const from: readonly UrgingLetterState[] = letterMoves[move].from
  return from.includes(state)
}

export const letterRoles = followerRoles
export const letterReaders = [...followerRoles, 'auditor'] as const

/** Lines of one letter: a province's units and more. */
export const mostLines = 2000

/** A late thing in the annexed list. */
export type LetterLine = {
  readonly thing: string
  readonly unitId: number
  readonly unitName: string
  readonly step: Thing['step']
  readonly periodName: string | null
  readonly dueOn: Day
  readonly daysLate: number
  readonly timesReminded: number
  /** Sent in the meantime: it leaves the list by itself. */
  readonly settled: boolean
}

/** What a letter says before anybody changes it. */
export const draftTexts = (
  campaign: string,
  things: readonly Pick<Thing, 'step' | 'periodName'>[],
  today: Day,
): { readonly subject: string; readonly opening: string; readonly closing: string } => {
  const what = [...new Set(things.map(officialThing))]
  const named = what.length <= 3 ? what.join(', ') : 'các việc đến hạn'
  return {
    subject: `đôn đốc gửi ${named}`,
    opening: `Qua theo dõi việc thực hiện ${inSentence(campaign)}, đến ngày ${showDay(today, 'vi')} còn một số cơ quan, đơn vị chưa gửi ${named} theo thời hạn đã giao (danh sách kèm theo).`,
    closing:
      'Đề nghị các cơ quan, đơn vị có tên trong danh sách khẩn trương hoàn thành trong 02 ngày làm việc kể từ ngày nhận được văn bản này; trường hợp có khó khăn, vướng mắc, có văn bản nêu rõ lý do và thời gian hoàn thành.',
  }
}
