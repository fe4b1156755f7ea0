import { findDutyAt } from '../../campaigns/duties/queries.ts'
import type { DutyStep } from '../../campaigns/tables.ts'
import { contentsOf, indicatorsOf, mustFindCampaign } from '../../campaigns/queries.ts'
import { numberKey } from '../../documents/document.ts'
import { searchDocuments } from '../../documents/queries.ts'
import type { Demo } from '../data.ts'
import type { Stage } from '../deed.ts'

/** What the house calls the things that seed/demo speaks of, where no ledger can know it beforehand. */

export const campaignOf = ({ reader, ledger }: Stage, campaign: string) =>
  mustFindCampaign(reader, ledger.id(`campaign:${campaign}`))

/** The duty of a unit at one of the steps. */
export const dutyOf = async (
  { reader, ledger }: Stage,
  campaign: string,
  unit: string,
  ...steps: readonly DutyStep[]
): Promise<number> => {
  const duty = await findDutyAt(reader, ledger.id(`campaign:${campaign}`), ledger.unit(unit), steps)
  if (!duty) throw new Error(`${unit} owes no ${steps.join(', ')} in ${campaign}`)
  return duty.id
}

/** The unit's report of a period; the house is asked for all of a period at once, and again for one made since. */
export const reportIdOf = async (
  { reader, ledger }: Stage,
  period: string,
  unit: string,
): Promise<string> => {
  const keyOf = (unitId: number): string => `report:${period}:${unitId}`
  const key = keyOf(ledger.unit(unit))
  if (ledger.has(key)) return ledger.id(key)
  const reports = await reader
    .selectFrom('report')
    .select(['id', 'unitId'])
    .where('periodId', '=', ledger.id(`period:${period}`))
    .execute()
  for (const { id, unitId } of reports) ledger.keep(keyOf(unitId), id)
  if (!ledger.has(key)) throw new Error(`${unit} owes no report in ${period}`)
  return ledger.id(key)
}

/** The version of a report as its unit has it before its eyes. */
export const versionOf = async ({ reader }: Stage, reportId: string): Promise<number> =>
  (await reader.selectFrom('report').select('version').where('id', '=', reportId).executeTakeFirstOrThrow())
    .version

/** The ids of a campaign's contents, by their place from 1. */
export const contentIds = async (
  { reader, ledger }: Stage,
  campaign: string,
): Promise<(place: number) => string> => {
  const contents = await contentsOf(reader, ledger.id(`campaign:${campaign}`))
  return (place) => {
    const found = contents[place - 1]
    if (!found) throw new Error(`${campaign} has no content ${place}`)
    return found.id
  }
}

/** The ids of a campaign's indicators, by their codes. */
export const indicatorIds = async (
  { reader, ledger }: Stage,
  campaign: string,
): Promise<(code: string) => string> => {
  const indicators = await indicatorsOf(reader, ledger.id(`campaign:${campaign}`))
  return (code) => {
    const found = indicators.find((one) => one.code === code)
    if (!found) throw new Error(`${campaign} has no indicator ${code}`)
    return found.id
  }
}

/** A document of the register, by hand or by a launch that names it. */
export const documentOf = async ({ reader, ledger }: Stage, demo: Demo, id: string): Promise<string> => {
  if (ledger.has(`document:${id}`)) return ledger.id(`document:${id}`)
  const number = demo.documents.find((one) => one.id === id)?.no ?? ''
  const found = (await searchDocuments(reader, number)).find((one) => one.numberKey === numberKey(number))
  if (!found) throw new Error(`the register has no document ${number}`)
  return found.id
}

/** The account of a login. */
export const accountOf = async ({ reader }: Stage, login: string): Promise<string> => {
  const found = await reader.selectFrom('account').select('id').where('login', '=', login).executeTakeFirst()
  if (!found) throw new Error(`the replay has not opened the account ${login} yet`)
  return found.id
}
