import type { Act } from '../../platform/command.ts'
import { type Addressee, askMail, choicesOf, giveNotices } from '../../platform/mail/post.ts'
import { uniqueId } from '../../platform/plain/unique-id.ts'
import { keyOf, type Thing, unitRoles, type UrgedCampaign } from '../follow-up/reminder.ts'
import type { ReminderKind } from '../tables.ts'
import { type Holder, holdersOf, pushesOf } from './queries.ts'

/** A reminder as it was just written down. */
export type ToldReminder = {
  readonly id: string
  readonly thing: Thing | undefined
  readonly unit: string
  readonly text: string
  readonly ordinal: number
}

type Way = { readonly kind: Exclude<ReminderKind, 'automatic'>; readonly letter: string | null }

const addresseeOf = ({ accountId, name, email, language }: Holder): Addressee => ({
  accountId,
  name,
  email,
  language,
})

/**
 * Whether a reminder by a person leaves as a message. A call was heard already. A letter always does; what somebody writes
 * does so when the reader wants it, and once a day.
 */
const leaves = (way: Way, wants: boolean, pushedToday: boolean): boolean =>
  way.kind === 'letter' || (way.kind === 'personal' && wants && !pushedToday)

const valuesOf = (campaign: Pick<UrgedCampaign, 'name'>, way: Way, told: ToldReminder) => ({
  way: way.kind,
  letter: way.letter,
  step: told.thing?.step ?? 'bao_cao',
  period: told.thing?.periodName ?? null,
  unit: told.unit,
  campaign: campaign.name,
  dueOn: told.thing?.dueOn ?? null,
  ordinal: told.ordinal,
})

/** Tells the people of the units what somebody has just reminded them of: on their lists, and by mail after the commit. */
export const tellUrged = async (
  act: Act,
  campaign: Pick<UrgedCampaign, 'name'>,
  way: Way,
  reminders: readonly ToldReminder[],
): Promise<void> => {
  const { writer, today } = act
  const unitIds = [...new Set(reminders.flatMap(({ thing }) => thing?.unitId ?? []))]
  const holders = Map.groupBy(await holdersOf(writer, unitIds, unitRoles, today), ({ unitId }) => unitId)
  const found = reminders.flatMap((told) => {
    const people = new Map((holders.get(told.thing?.unitId ?? 0) ?? []).map((one) => [one.accountId, one]))
    return [...people.values()].map((holder) => ({ told, holder }))
  })
  if (found.length === 0) return
  const ids = [...new Set(found.map(({ holder }) => holder.accountId))]
  const wants = await choicesOf(writer, ids)
  const pushes = await pushesOf(writer, ids, today)
  const posted = new Set<string>()
  const all = found.map(({ told, holder }) => {
    const { accountId } = holder
    const before = posted.has(accountId) || (way.kind !== 'letter' && pushes.isPushedToday(accountId))
    const pushed = !posted.has(accountId) && leaves(way, wants(accountId).reminders, before)
    if (pushed) posted.add(accountId)
    return { told, holder, pushed, href: `/lam-viec/don-doc/${told.id}` }
  })
  const notices = all.map(({ told, holder, pushed, href }) => ({
    id: uniqueId(`notice:${told.id}:${holder.accountId}`),
    accountId: holder.accountId,
    task: told.thing ? keyOf(told.thing) : told.id,
    kind: 'told',
    values: valuesOf(campaign, way, told),
    href,
    pushed,
  }))
  await giveNotices(writer, notices, act)
  const messages = all
    .filter(({ pushed }) => pushed)
    .map(({ told, holder, href }) => ({
      id: uniqueId(`mail:${told.id}:${holder.accountId}`),
      to: addresseeOf(holder),
      kind: 'told',
      values: { ...valuesOf(campaign, way, told), text: told.text, href, today },
    }))
  if (messages.length > 0) await askMail(writer, messages, act)
}
