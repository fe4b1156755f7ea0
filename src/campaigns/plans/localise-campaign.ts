import { numberKey } from '../../documents/document.ts'
import { linkDocuments } from '../../documents/link-documents.ts'
import { findDocument } from '../../documents/queries.ts'
import { recordDocument } from '../../documents/record-document.ts'
import { type Act, command } from '../../platform/command.ts'
import type { Finding } from '../../platform/law/law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { within } from '../../platform/within.ts'
import { assessAt } from '../../regulations/local/queries.ts'
import { mustFindUnit } from '../../units/queries.ts'
import type { UnitOn } from '../../units/unit.ts'
import { unitClassOf } from '../audience.ts'
import { campaignMoves, mayMoveCampaign, type Period, periodOf, searchKeyOf } from '../campaign.ts'
import { type PlanMatter, planShape } from '../campaign-input.ts'
import { changeSeen } from '../change-campaign.ts'
import { planSteps } from '../duties/duty.ts'
import { findDutyAt } from '../duties/queries.ts'
import { settleDuty } from '../duties/settle-duty.ts'
import { liesWithin, planFactsOf, scopeOf } from '../facts.ts'
import { audiencesOf, contentsOf, indicatorsOf, mustFindCampaign } from '../queries.ts'
import { findPlan } from './queries.ts'
import { addAudiences, addCampaign, addChanges, addContents, addIndicators } from '../store.ts'
import type { CampaignRow, IndicatorRow } from '../tables.ts'
import { checkIssued, checkPeriod, chooseSlug, indicatorRows, periodColumns } from '../write-campaign.ts'

/** Rooms of an agency have no seal and no numbers of their own. */
export const withoutNumber = ['phong_thuoc_co_quan']

const mustHaveNumber = (unit: UnitOn, { number, issuedOn }: PlanMatter): void => {
  if (withoutNumber.includes(unit.class)) return
  const missing = { ...(number ? {} : { number }), ...(issuedOn ? {} : { issuedOn }) }
  const fields = Object.keys(missing)
  if (fields.length === 0) return
  throw new Refusal('campaign.plan_needs_number', {
    values: { unit: unit.name },
    fields: Object.fromEntries(fields.map((field) => [field, { code: 'input.required' }])),
  })
}

/** A plan that was returned gives way to the new one, and its number with it; one that stands refuses. */
const withdrawFormer = async (act: Act, parent: CampaignRow, unit: UnitOn): Promise<CampaignRow | null> => {
  const former = await findPlan(act.writer, parent.id, unit.id)
  if (!former) return null
  const duty = await findDutyAt(act.writer, parent.id, unit.id, planSteps)
  if (duty?.state !== 'returned')
    throw new Refusal('campaign.plan_exists', {
      values: { plan: former.name, slug: former.slug },
      status: 409,
    })
  const change = { state: 'withdrawn', closedOn: act.today, documentId: null } as const
  await changeSeen(act, former, former.version, change)
  await addChanges(act.writer, [
    {
      campaignId: former.id,
      kind: 'withdraw',
      documentId: former.documentId,
      reason: '',
      before: { state: former.state, documentId: former.documentId },
      after: change,
      day: act.today,
      byName: act.actor.name,
    },
  ])
  return former
}

/** The plan's paper in the register. A room's plan stands there without number; the former plan's number is kept on. */
const enterPaper = async (
  act: Act,
  unit: UnitOn,
  plan: PlanMatter & { name: string },
  parent: CampaignRow,
  former: CampaignRow | null,
): Promise<string> => {
  const paper = {
    number: plan.number,
    kind: plan.kind,
    issuedOn: plan.issuedOn,
    issuerId: unit.id,
    issuerName: unit.name,
    subject: plan.name,
    signer: plan.signer,
    knownBy: plan.text ? ('full' as const) : ('stub' as const),
    text: plan.text,
    published: false,
  }
  const kept =
    former?.documentId && plan.number ? await sameNumber(act, former.documentId, plan.number) : null
  const id = kept ?? (await within(act, recordDocument, paper)).id
  if (parent.documentId && plan.citesParent)
    await within(act, linkDocuments, { fromId: id, toId: parent.documentId, kind: 'localises' })
  return id
}

const sameNumber = async (act: Act, documentId: string, number: string): Promise<string | null> => {
  const document = await findDocument(act.writer, documentId)
  return document?.numberKey === numberKey(number) ? documentId : null
}

/** What is not said of the period is as above. */
const periodWithin = (plan: PlanMatter, above: Period): Period => ({
  start: plan.start === undefined ? above.start : plan.start,
  end: plan.end === undefined ? above.end : plan.end,
  endEvent: plan.endEvent === undefined ? above.endEvent : plan.endEvent || null,
})

const findingsOn = async (
  act: Act,
  plan: PlanMatter,
  parent: CampaignRow,
  period: Period,
): Promise<Finding[]> => {
  const audiences = plan.audiences.map(({ text, unitClass }) => ({
    text,
    unitClass: unitClass === undefined ? unitClassOf(text) : unitClass,
  }))
  const facts = planFactsOf({
    citesParent: plan.citesParent && parent.documentId !== null,
    audienceWithinParent: liesWithin(audiences, await audiencesOf(act.writer, parent.id)),
    period,
    above: periodOf(parent),
  })
  const issued = {
    subject: 'child-campaign',
    facts,
    day: plan.issuedOn ?? act.today,
    source: 'issued',
  } as const
  return assessAt(act.writer, act.law, { unitId: plan.unitId, ...issued })
}

const inheritedRows = (campaignId: string, plan: PlanMatter, above: readonly IndicatorRow[]) =>
  plan.targets.map(({ inheritedId, target, name }, at) => {
    const from = above.find(({ id }) => id === inheritedId)
    if (!from)
      throw new Refusal('campaign.not_above', {
        fields: { [`targets.${at}.inheritedId`]: { code: 'campaign.not_above' } },
      })
    const { id: _, rule, spanStart: __, spanEnd: ___, ...row } = from
    return {
      ...row,
      campaignId,
      rule: typeof rule === 'object' && rule !== null ? rule : {},
      name: name ?? from.name,
      target,
      inheritedId,
      spanStart: null,
      spanEnd: null,
      position: at + 1,
    }
  })

/** The plan's own words: each content takes one of the campaign above up, or is the unit's own. */
const addPlanParts = async (
  act: Act,
  campaignId: string,
  plan: PlanMatter,
  parent: CampaignRow,
): Promise<void> => {
  const above = new Set((await contentsOf(act.writer, parent.id)).map(({ id }) => id))
  const stray = plan.contents.findIndex(({ inheritedId }) => inheritedId !== null && !above.has(inheritedId))
  if (stray >= 0)
    throw new Refusal('campaign.not_above', {
      fields: { [`contents.${stray}.inheritedId`]: { code: 'campaign.not_above' } },
    })
  await addContents(
    act.writer,
    plan.contents.map((one, at) => ({ ...one, campaignId, position: at + 1 })),
  )
  await addAudiences(
    act.writer,
    plan.audiences.map(({ text, unitClass, spanStart, spanEnd }, at) => ({
      campaignId,
      position: at + 1,
      text,
      unitClass: unitClass === undefined ? unitClassOf(text) : unitClass,
      spanStart,
      spanEnd,
    })),
  )
  const inherited = inheritedRows(campaignId, plan, await indicatorsOf(act.writer, parent.id))
  await addIndicators(act.writer, [
    ...inherited,
    ...indicatorRows(campaignId, plan.ownIndicators, inherited.length),
  ])
}

const mustBeOpen = (parent: CampaignRow): void => {
  if (!mayMoveCampaign('campaign.localise', parent.state))
    throw new Refusal('campaign.not_running', { values: { campaign: parent.name }, status: 409 })
}

/**
 * A unit's plan: a child campaign that takes up the contents of the one above in its own words and sets its own figure
 * for inherited indicators. It runs from the day it is entered and settles the unit's duty to plan. → `{ id, slug }`
 */
export const localiseCampaign = command({
  name: 'campaign.localise',
  input: planShape,
  roles: campaignMoves['campaign.localise'].roles,
  on: async (_reader, input) => input.unitId,
  run: async (act, input) => {
    const parent = await mustFindCampaign(act.writer, input.parentId)
    mustBeOpen(parent)
    const unit = await mustFindUnit(act.writer, input.unitId, act.today)
    mustHaveNumber(unit, input)
    checkIssued(input.issuedOn, act.today, 'issuedOn')
    const period = periodWithin(input, periodOf(parent))
    checkPeriod(period)
    const former = await withdrawFormer(act, parent, unit)
    const plan = { ...input, name: input.name ?? parent.name }
    const documentId = await enterPaper(act, unit, plan, parent, former)
    const slug = await chooseSlug(
      act,
      plan.number,
      `${parent.slug}-${unit.code}`,
      plan.issuedOn?.slice(0, 4) ?? null,
    )
    const id = await addCampaign(act.writer, {
      slug,
      name: plan.name,
      occasion: parent.occasion,
      form: parent.form,
      scope: scopeOf(unit.class),
      origin: 'issued',
      state: 'running',
      launcherId: unit.id,
      launcherName: unit.name,
      standingId: unit.id,
      documentId,
      parentId: parent.id,
      purpose: plan.purpose,
      measures: plan.measures,
      ...periodColumns(period),
      findings: await findingsOn(act, plan, parent, period),
      recordedOn: act.today,
      searchKey: searchKeyOf([plan.name, plan.number, unit.name]),
    })
    await addPlanParts(act, id, plan, parent)
    await settleDuty(act, {
      campaignId: parent.id,
      unitId: unit.id,
      steps: planSteps,
      evidence: { campaignId: id },
    })
    return { result: { id, slug }, subject: `campaign:${id}`, unitId: unit.id }
  },
})
