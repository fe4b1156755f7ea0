import { findReading } from '../../documents/queries.ts'
import { readFields } from '../../documents/reading-fields.ts'
import { type Actor, holdsRoleOn } from '../../platform/actor.ts'
import type { Reader } from '../../platform/database/handles.ts'
import { blocking } from '../../platform/law/law.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { one, ticked, type Typed } from '../../platform/web/typed.ts'
import { lawAt } from '../../regulations/local/queries.ts'
import { classes, findUnit, mustFindTyped, mustFindUnit, trailOf } from '../../units/queries.ts'
import { idsOf, type UnitOn, written } from '../../units/unit.ts'
import { findingsBeside } from '../beside.ts'
import { campaignMoves, periodOf, startsBefore } from '../campaign.ts'
import { dayIn, indicatorShown, matterFrom, rowsIn, textIn, textOrNull } from '../campaign-fields.ts'
import type { RecordInput } from '../campaign-input.ts'
import { draftCampaign } from '../draft-campaign.ts'
import { launchCampaign, overriders } from '../launch-campaign.ts'
import { campaignPath, crumbsOf, home } from '../pages/campaign-parts.tsx'
import { findingsOf, mustFindCampaign, someSlugs, type Whole, wholeOf } from '../queries.ts'
import { recordCampaign } from '../record-campaign.ts'
import { followersIn, recordFromReading } from '../record-from-reading.ts'
import { say } from '../words.ts'
import { DraftPage } from './pages/draft-page.tsx'
import { LaunchPage } from './pages/launch-page.tsx'
import type { Matter } from './pages/matter-fields.tsx'
import { RecordPage } from './pages/record-page.tsx'
import { someReadings, standingIn } from './queries.ts'

type Here = Visit<'slug'>

const recorders = campaignMoves['campaign.deploy'].roles
const drafters = campaignMoves['campaign.launch'].roles

/** A unit as its field shows it, with the units above it; empty for none. */
const unitShown = async ({ reader, today }: Visit, id: number | null): Promise<string> =>
  id === null ? '' : written((await trailOf(reader, [id], today)).get(id) ?? [])

/** The reading with the input that it fills in, for the unit that read it. */
const readInto = async (visit: Visit<'readingId'>) => {
  const { reader, params, today } = visit
  const reading = await findReading(reader, params.readingId)
  if (!reading) throw new Refusal('reading.not_found', { status: 404 })
  const launcher = await mustFindUnit(reader, reading.unitId, today)
  const root = await findUnit(reader, idsOf(launcher.path)[0] ?? launcher.id, today)
  const tree = (await classes(reader)).find(({ code }) => code === launcher.class)?.tree ?? 'agency'
  const fields = readFields(reading.fields)
  const input = recordFromReading(fields, reading.text, {
    readingId: reading.id,
    launcherId: launcher.id,
    standingId: await standingIn(reader, followersIn(fields), [launcher.path, root?.path], today),
    province: root?.class === 'tinh' ? { id: root.id, name: root.name } : null,
    tree,
    knownBy: 'full',
  })
  return { reading, launcher, input }
}

const showRecord = async (visit: Visit<'readingId'>): Promise<Shown> => {
  const { reading, launcher, input } = await readInto(visit)
  const { issuerName, issuedOn } = input.document
  const [start, end] = [input.start ?? null, input.end ?? null].map((boundary) =>
    boundary ? { on: boundary.on, precision: boundary.precision ?? ('day' as const) } : null,
  )
  const body = RecordPage({
    visit,
    readingId: reading.id,
    input,
    launcher: await unitShown(visit, launcher.id),
    standing: await unitShown(visit, input.standingId ?? null),
    classes: await classes(visit.reader),
    findings: findingsBeside(input, {
      place: await lawAt(visit.reader, visit.law, launcher.id, issuedOn ?? visit.today),
      launcherClass: launcher.class,
      issuerName,
      issuedOn,
      today: visit.today,
      source: 'issued',
    }),
    startsEarly: startsBefore({ start: start ?? null, end: end ?? null, endEvent: null }, issuedOn),
  })
  return { title: say(visit.language)('record.title'), crumbs: crumbsOf(visit), body }
}

/** Where in the tree this person works: there a bare name is sought first. */
const nearTo = (actor: Actor): string => actor.grants.find(({ unitId }) => unitId > 0)?.unitPath ?? ''

/** The units that were typed; the standing agency may be left out. */
const whoTyped = async (typed: Typed, { reader, actor, today }: Visit) => {
  const standing = textOrNull(typed, 'standingId')
  const launcher = await mustFindTyped(reader, 'launcherId', one(typed, 'launcherId'), today, nearTo(actor))
  return {
    launcherId: launcher.id,
    standingId:
      standing === null
        ? null
        : (await mustFindTyped(reader, 'standingId', standing, today, launcher.path)).id,
  }
}

const citedTyped = (typed: Typed, input: RecordInput) => {
  const rows = rowsIn(typed, 'cited', 'number')
  const cited = rows.map((row) => ({
    role: row('role'),
    kind: row('kind'),
    number: row('number'),
    issuedOn: dayIn({ it: row('issuedOn') }, 'it'),
    issuerName: row('issuerName'),
    asWritten: row('asWritten') || null,
    issuerId:
      (input.cited ?? []).find((one) => one.number === row('number') && one.issuerName === row('issuerName'))
        ?.issuerId ?? null,
  }))
  const related = rows
    .filter((row) => row('related') !== '')
    .map((row) => ({ number: row('number'), kind: row('related') }))
  return { cited, related }
}

const record = form(`${home}/ghi-nhan/:readingId`, {
  audience: recorders,
  command: recordCampaign,
  read: async (typed, visit) => {
    const { reading, input } = await readInto(visit)
    const who = await whoTyped(typed, visit)
    return {
      ...matterFrom(typed),
      ...who,
      readingId: reading.id,
      document: {
        kind: textIn(typed, 'document.kind'),
        number: textOrNull(typed, 'document.number'),
        issuedOn: dayIn(typed, 'document.issuedOn'),
        issuerId: who.launcherId,
        issuerName: textIn(typed, 'document.issuerName'),
        subject: textOrNull(typed, 'document.subject'),
        signer: textOrNull(typed, 'document.signer'),
        knownBy: textIn(typed, 'document.knownBy'),
        sourceName: textOrNull(typed, 'document.sourceName'),
        text: input.document.text,
        published: ticked(typed, 'published'),
      },
      ...citedTyped(typed, input),
      published: ticked(typed, 'published'),
    }
  },
  show: showRecord,
  next: ({ slug }) => campaignPath(slug),
  said: (_, visit) => say(visit.language)('said.recorded'),
})

/** A draft as its fields start: as it stands, or empty for the first unit this person may launch for. */
const draftMatter = async (visit: Visit, whole: Whole | null): Promise<Matter> => {
  const { actor } = visit
  const grant = actor.grants.find(({ role, unitId }) => unitId > 0 && drafters.some((one) => one === role))
  const launcherId = whole ? whole.campaign.launcherId : (grant?.unitId ?? null)
  if (!whole) return { launcher: await unitShown(visit, launcherId), standing: '' }
  const { campaign, contents, audiences, responsibilities, phases, indicators } = whole
  return {
    ...campaign,
    ...periodOf(campaign),
    contents: [...contents],
    audiences: [...audiences],
    responsibilities: [...responsibilities],
    phases: phases.map((phase) => ({ ...phase, ...periodOf({ ...phase, endEvent: null }) })),
    indicators: indicators.map(indicatorShown),
    launcher: await unitShown(visit, launcherId),
    standing: campaign.standingId === campaign.launcherId ? '' : await unitShown(visit, campaign.standingId),
  }
}

const launcherOf = (whole: Whole | null, visit: Visit): Promise<UnitOn | null> =>
  whole?.campaign.launcherId
    ? findUnit(visit.reader, whole.campaign.launcherId, visit.today)
    : Promise.resolve(null)

const showDraft = async (visit: Visit, slug: string | null): Promise<Shown> => {
  const whole = slug ? await wholeOf(visit.reader, slug, visit) : null
  const launcher = await launcherOf(whole, visit)
  const issuerName = whole?.campaign.launcherName ?? ''
  const typed = visit.problem ? { ...matterFrom(visit.problem.typed), launcherId: 0 } : null
  const findings = findingsBeside(
    typed ?? (whole ? { ...(await draftMatter(visit, whole)), launcherId: 0 } : null),
    {
      place: await lawAt(visit.reader, visit.law, launcher?.id ?? null, visit.today),
      launcherClass: launcher?.class ?? 'tinh',
      issuerName: issuerName || 'UBND',
      issuedOn: null,
      today: visit.today,
      source: 'draft',
    },
  )
  const body = DraftPage({
    visit,
    matter: await draftMatter(visit, whole),
    issuerName,
    classes: await classes(visit.reader),
    findings: whole && !typed ? findingsOf(whole.campaign) : findings,
    draft: whole ? whole.campaign : null,
  })
  return {
    title: say(visit.language)(whole ? 'draft.again' : 'draft.title'),
    crumbs: crumbsOf(visit, whole),
    body,
  }
}

const draftTyped = async (typed: Typed, visit: Visit, draft: { id: string; version: number } | null) => ({
  ...matterFrom(typed),
  ...(await whoTyped(typed, visit)),
  issuerName: textIn(typed, 'issuerName'),
  draft,
})

const draft = form(`${home}/moi`, {
  audience: drafters,
  command: draftCampaign,
  read: (typed, visit) => draftTyped(typed, visit, null),
  show: (visit) => showDraft(visit, null),
  next: ({ slug }) => campaignPath(slug, 'soan'),
  said: (_, visit) => say(visit.language)('said.drafted'),
})

const redraft = form(`${home}/:slug/soan`, {
  audience: drafters,
  command: draftCampaign,
  read: async (typed, visit) => {
    const { id } = await mustFindCampaign(visit.reader, visit.params.slug)
    return draftTyped(typed, visit, { id, version: Number(one(typed, 'version')) })
  },
  show: (visit) => showDraft(visit, visit.params.slug),
  next: ({ slug }) => campaignPath(slug, 'soan'),
  said: (_, visit) => say(visit.language)('said.drafted'),
})

const showLaunch = async (visit: Here): Promise<Shown> => {
  const whole = await wholeOf(visit.reader, visit.params.slug, visit)
  const findings = findingsOf(whole.campaign)
  const path = (await launcherOf(whole, visit))?.path ?? '-'
  const body = LaunchPage({
    whole,
    visit,
    findings,
    stops: blocking(findings),
    mayOverride: holdsRoleOn(visit.actor, overriders, path),
  })
  return { title: say(visit.language)('launch.title'), crumbs: crumbsOf(visit, whole), body }
}

const launch = form(`${home}/:slug/phat-dong`, {
  audience: drafters,
  command: launchCampaign,
  read: async (typed, visit) => {
    const { id } = await mustFindCampaign(visit.reader, visit.params.slug)
    const given = Object.keys(typed).filter((name) => name.startsWith('overrides.'))
    return {
      campaignId: id,
      version: Number(one(typed, 'version')),
      document: {
        kind: textIn(typed, 'document.kind'),
        number: textIn(typed, 'document.number'),
        issuedOn: dayIn(typed, 'document.issuedOn'),
        signer: textOrNull(typed, 'document.signer'),
      },
      overrides: given
        .map((name) => ({ clause: name.slice('overrides.'.length), reason: textIn(typed, name) }))
        .filter(({ reason }) => reason !== ''),
      published: ticked(typed, 'published'),
    }
  },
  show: showLaunch,
  next: ({ slug }) => campaignPath(slug),
  said: (_, visit) => say(visit.language)(campaignMoves['campaign.launch'].said),
})

const drafts = (part: string) => async (reader: Reader) =>
  (await someSlugs(reader, ['draft'])).map((slug) => campaignPath(slug, part))

const readings = async (reader: Reader) => (await someReadings(reader)).map((id) => `${home}/ghi-nhan/${id}`)

export const routes: readonly Route[] = [
  page(`${home}/ghi-nhan/:readingId`, { audience: recorders, examples: readings }, showRecord),
  page(`${home}/moi`, { audience: drafters }, (visit) => showDraft(visit, null)),
  page(`${home}/:slug/soan`, { audience: drafters, examples: drafts('soan') }, (visit) =>
    showDraft(visit, visit.params.slug),
  ),
  page(`${home}/:slug/phat-dong`, { audience: drafters, examples: drafts('phat-dong') }, showLaunch),
  record,
  draft,
  redraft,
  launch,
]
