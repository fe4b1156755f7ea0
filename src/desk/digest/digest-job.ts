import { z } from 'zod'
import { findActor } from '../../people/accounts/queries.ts'
import type { Act } from '../../platform/command.ts'
import { type Chunk, defineJob } from '../../platform/jobs/job.ts'
import { askMail, choicesOf, dailyId, type Message } from '../../platform/mail/post.ts'
import { deskOf } from '../queries.ts'
import { digestOf, isEmpty, shown } from './digest.ts'
import { addresseesAfter, morningsOf } from './queries.ts'

/** People a chunk takes: each costs a dozen small questions. */
const chunk = 20

const inputShape = z.object({ day: z.string(), since: z.string() })
const cursorShape = z.object({ afterAccountId: z.uuid() })

type Cursor = z.output<typeof cursorShape>

const step = async (
  act: Act,
  { day, since }: z.output<typeof inputShape>,
  cursor: Cursor | null,
): Promise<Chunk<Cursor>> => {
  const { writer } = act
  const people = await addresseesAfter(writer, cursor?.afterAccountId ?? null, chunk)
  const ids = people.map(({ accountId }) => accountId)
  const wants = await choicesOf(writer, ids)
  const morningOf = await morningsOf(writer, ids, since, day)
  const messages: Message[] = []
  for (const to of people) {
    const choice = wants(to.accountId)
    const morning = morningOf(to.accountId)
    // who wants no digest still hears on a day on which he is reminded, unless he wants that neither
    if (!choice.digest && !(choice.reminders && morning.pushed)) continue
    const actor = await findActor(writer, to.accountId, day)
    if (!actor) continue
    const digest = digestOf(await deskOf(writer, actor, day, shown), morning.news, day)
    if (!isEmpty(digest))
      messages.push({ id: dailyId('digest', to.accountId, day), to, kind: 'digest', values: digest })
  }
  if (messages.length > 0) await askMail(writer, messages, { ...act, today: day })
  const last = people.at(-1)
  return {
    next: people.length < chunk || !last ? null : { afterAccountId: last.accountId },
    done: people.length,
  }
}

/** Writes the day's digest to everybody who has something to hear, in chunks that can be killed anywhere. */
export const digestJob = defineJob({ kind: 'digest.day', input: inputShape, cursor: cursorShape, step })
