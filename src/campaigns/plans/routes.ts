import { workingUnits } from '../../people/queries.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { classes, findUnit, trailOf } from '../../units/queries.ts'
import type { UnitOn } from '../../units/unit.ts'
import { boundaryInField, campaignMoves, periodOf } from '../campaign.ts'
import { boundaryIn, dayIn, numberIn, rowsIn, textIn } from '../campaign-fields.ts'
import { evidenceOf, planSteps } from '../duties/duty.ts'
import { dutiesOf, findDutyAt } from '../duties/queries.ts'
import { campaignPath, crumbsOf, home } from '../pages/campaign-parts.tsx'
import { contentsOf, mustFindCampaign, someSlugs, type Whole, wholeOf } from '../queries.ts'
import { say } from '../words.ts'
import { adoptable } from './adoption.ts'
import { localiseCampaign, withoutNumber } from './localise-campaign.ts'
import { PlanPage } from './pages/plan-page.tsx'
import { findPlan } from './queries.ts'

type Here = Visit<'slug'>

/** The unit whose plan it is: the one asked for, else the first of mine that owes one here, else the first of mine. */
const unitAsked = async (visit: Here, whole: Whole): Promise<UnitOn> => {
  const { reader, actor, today } = visit
  const working = await workingUnits(reader, actor, today)
  const owing = await dutiesOf(reader, { campaignId: whole.campaign.id, unitIds: working, steps: planSteps })
  const typed = visit.problem ? one(visit.problem.typed, 'unitId') : ''
  const asked = Number(typed || visit.query.get('donvi')) || owing[0]?.unitId || working[0] || 0
  const unit = await findUnit(reader, asked, today)
  if (!unit) throw new Refusal('campaign.no_unit', { status: 404 })
  return unit
}

const formerOf = async (reader: Reader, parentId: string, unitId: number) => {
  const plan = await findPlan(reader, parentId, unitId)
  return plan ? { plan, contents: await contentsOf(reader, plan.id) } : null
}

const showPlan = async (visit: Here): Promise<Shown> => {
  const { reader, today } = visit
  const whole = await wholeOf(reader, visit.params.slug, visit)
  const unit = await unitAsked(visit, whole)
  const tree = (await classes(reader)).find(({ code }) => code === unit.class)?.tree ?? 'agency'
  const duty = await findDutyAt(reader, whole.campaign.id, unit.id, planSteps)
  const asked = new Set(adoptable(whole.indicators, tree).map(({ id }) => id))
  const body = PlanPage({
    whole,
    visit,
    unit,
    trail: (await trailOf(reader, [unit.id], today)).get(unit.id) ?? [],
    needsNumber: !withoutNumber.includes(unit.class),
    indicators: whole.indicators.filter(({ id }) => asked.has(id)),
    former: await formerOf(reader, whole.campaign.id, unit.id),
    returned: duty?.state === 'returned' ? (evidenceOf(duty).returned?.reason ?? '–') : null,
  })
  return { title: say(visit.language)('plan.title'), crumbs: crumbsOf(visit, whole), body }
}

/** A boundary left as the campaign above has it is inherited, as exact as it is there. */
const boundaryTyped = (typed: Typed, name: 'start' | 'end', campaign: Whole['campaign']) => {
  const above = boundaryInField(periodOf(campaign)[name])
  const field = `${name}.on`
  return textIn(typed, field) === above ? undefined : boundaryIn(typed, field)
}

const localise = form(`${home}/:slug/cu-the-hoa`, {
  audience: campaignMoves['campaign.localise'].roles,
  command: localiseCampaign,
  read: async (typed, visit) => {
    const campaign = await mustFindCampaign(visit.reader, visit.params.slug)
    return {
      parentId: campaign.id,
      unitId: Number(one(typed, 'unitId')),
      name: oneOrNull(typed, 'name'),
      number: oneOrNull(typed, 'number'),
      issuedOn: dayIn(typed, 'issuedOn'),
      kind: undefined,
      signer: null,
      text: null,
      citesParent: ticked(typed, 'citesParent'),
      purpose: oneOrNull(typed, 'purpose'),
      measures: null,
      start: boundaryTyped(typed, 'start', campaign),
      end: boundaryTyped(typed, 'end', campaign),
      endEvent: undefined,
      audiences: [],
      contents: rowsIn(typed, 'contents', 'text').map((row) => ({
        text: row('text'),
        inheritedId: row('inheritedId') || null,
      })),
      targets: rowsIn(typed, 'targets', 'target').map((row) => ({
        inheritedId: row('inheritedId'),
        target: numberIn({ it: row('target') }, 'it'),
      })),
      ownIndicators: [],
    }
  },
  show: showPlan,
  next: ({ slug }) => campaignPath(slug),
  said: (_, visit) => say(visit.language)(campaignMoves['campaign.localise'].said),
})

const slugs = async (reader: Reader) =>
  (await someSlugs(reader, ['running'])).map((slug) => campaignPath(slug, 'cu-the-hoa'))

export const routes: readonly Route[] = [
  page(
    `${home}/:slug/cu-the-hoa`,
    { audience: campaignMoves['campaign.localise'].roles, examples: slugs },
    showPlan,
  ),
  localise,
]
