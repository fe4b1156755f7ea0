import { holdsRole } from '../platform/actor.ts'
import type { Reader } from '../platform/database/handles.ts'
import { findFile } from '../platform/files/store.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { download, form, page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { one, oneOrNull } from '../platform/web/typed.ts'
import { trailOf } from '../units/queries.ts'
import { issueRoles } from './guidance/issue-guidance.ts'
import {
  campaignsToGuide,
  campaignsWithGuidance,
  guidances,
  mustFindGuidance,
  quotaUseOf,
} from './guidance/queries.ts'
import { editable, nominationMoves, nominationStates } from './nomination.ts'
import { DossierPage } from './pages/dossier-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { ReasonPage } from './pages/reason-page.tsx'
import { LetterSheet, ReportSheet } from './pages/sheets.tsx'
import { awardForms, type Dossier, dossierOf, nominationsOf, seenPaths } from './queries.ts'
import { submitNomination } from './submit-nomination.ts'
import { withdrawNomination } from './withdraw-nomination.ts'
import { say, words } from './words.ts'

const home = '/lam-viec/khen-thuong'
const { roles: proposing } = nominationMoves['nomination.submit']

const crumbs = (visit: Visit, code?: string) => [
  { href: home, text: say(visit.language)('title.list') },
  ...(code ? [{ href: `${home}/ho-so/${code}`, text: code }] : []),
]

/** Addresses of the first dossiers in these states, for the tests that visit every address. */
const examples =
  (ending: string, states?: Parameters<typeof nominationsOf>[1]['states']) => async (reader: Reader) =>
    (await nominationsOf(reader, states ? { states } : {}))
      .slice(0, 2)
      .map(({ code }) => `${home}/ho-so/${code}${ending}`)

/** Where this person may issue guidance. */
const issuingPlaces = ({ actor }: Visit): readonly string[] =>
  actor.grants.filter(({ role }) => issueRoles.some((one) => one === role)).map(({ unitPath }) => unitPath)

const showList = async (visit: Visit): Promise<Shown> => {
  const { reader, actor, today, language, query } = visit
  const campaigns = await campaignsWithGuidance(reader)
  const campaign = campaigns.find(({ slug }) => slug === query.get('dot'))
  const forms = await awardForms(reader)
  const awardForm = forms.find(({ code }) => code === query.get('hinh-thuc'))?.code
  const known = await guidances(reader)
  const found = await nominationsOf(reader, {
    under: seenPaths(actor),
    ...(campaign ? { campaignId: campaign.id } : {}),
    ...(awardForm ? { awardForm } : {}),
  })
  const quotas = []
  for (const guidance of known.filter(({ campaignId }) => campaignId === campaign?.id))
    quotas.push({ guidance, lines: await quotaUseOf(reader, guidance.id, []) })
  const units = [
    ...found.flatMap(({ proposerId, holderId }) => [proposerId, holderId ?? proposerId]),
    ...quotas.flatMap(({ lines }) => lines.map(({ unitId }) => unitId)),
  ]
  return {
    title: say(language)('title.list'),
    body: ListPage({
      language,
      asked: {
        dot: campaign?.slug ?? null,
        state: nominationStates.find((state) => state === query.get('trang-thai')) ?? null,
        form: awardForm ?? null,
        page: Math.max(1, Number.parseInt(query.get('trang') ?? '1', 10) || 1),
      },
      found,
      guidances: known,
      campaigns,
      forms,
      trails: await trailOf(reader, units, today),
      quotas,
      mayPropose: holdsRole(actor, proposing),
      toGuide: await campaignsToGuide(reader, issuingPlaces(visit), today),
    }),
  }
}

const dossier = (visit: Visit<'code'>): Promise<Dossier> => dossierOf(visit, visit.params.code)

const showDossier = async (visit: Visit<'code'>): Promise<Shown> => {
  const shown = await dossier(visit)
  const { code, subjectName } = shown.nomination
  return {
    title: say(visit.language)('dossier.title', { code, subject: subjectName }),
    crumbs: crumbs(visit),
    body: DossierPage({ visit, dossier: shown, language: visit.language }),
  }
}

const showWithdraw = async (visit: Visit<'code'>): Promise<Shown> => {
  const { nomination, moves } = await dossier(visit)
  const { code } = nomination
  if (!moves.includes('nomination.withdraw'))
    throw new Refusal('nomination.not_in_this_state', { values: { code }, status: 409 })
  return {
    title: say(visit.language)('reason.withdraw', { code }),
    crumbs: crumbs(visit, code),
    body: ReasonPage({ visit, nomination, what: 'withdraw' }),
  }
}

const showReport = async (visit: Visit<'code'>): Promise<Shown> => {
  const shown = await dossier(visit)
  const { nomination, trails } = shown
  const names = (trails.get(nomination.proposerId) ?? []).map(({ name }) => name)
  const [above, unit = ''] = [names.at(-2), names.at(-1)]
  return {
    title: `${say(visit.language)('print.report')} ${nomination.code}`,
    frame: 'print',
    letterhead: {
      agency: above ? { above, name: unit } : { name: unit },
      back: `${home}/ho-so/${nomination.code}`,
    },
    body: ReportSheet({ dossier: shown }),
  }
}

const showLetter = async (visit: Visit<'guidance' | 'unit'>): Promise<Shown> => {
  const { reader, actor, today, language, params } = visit
  const guidance = await mustFindGuidance(reader, params.guidance)
  const proposerId = Number.parseInt(params.unit, 10) || 0
  const rows = (
    await nominationsOf(reader, {
      guidanceId: guidance.id,
      proposerIds: [proposerId],
      under: seenPaths(actor),
    })
  ).filter(({ state }) => state !== 'withdrawn')
  if (rows.length === 0) throw new Refusal('nomination.not_found', { status: 404 })
  const trails = await trailOf(reader, [proposerId, ...rows.flatMap(({ unitId }) => unitId ?? [])], today)
  const name = (id: number): string => trails.get(id)?.at(-1)?.name ?? ''
  const campaign = (await campaignsWithGuidance(reader)).find(({ id }) => id === guidance.campaignId)
  return {
    title: say(language)('print.letter'),
    frame: 'print',
    letterhead: { agency: { name: name(proposerId) }, back: home },
    body: LetterSheet({
      guidance,
      campaign: campaign?.name ?? '',
      unit: name(proposerId),
      rows,
      forms: await awardForms(reader),
      unitNames: new Map([...trails.keys()].map((id) => [id, name(id)])),
    }),
  }
}

/** Dossiers from the proposing unit's side, and what every reader of a dossier sees. */
export const routes: readonly Route[] = [
  page(home, { audience: 'signed-in' }, showList),
  page(`${home}/ho-so/:code`, { audience: 'signed-in', examples: examples('') }, showDossier),
  form(`${home}/ho-so/:code/nop`, {
    audience: proposing,
    command: submitNomination,
    read: async (typed, visit) => ({
      id: (await dossier(visit)).nomination.id,
      overQuotaReason: oneOrNull(typed, 'overQuotaReason'),
    }),
    show: showDossier,
    next: ({ code }) => `${home}/ho-so/${code}`,
    said: ({ code, late }, visit) => say(visit.language)(late ? 'done.submitLate' : 'done.submit', { code }),
  }),
  page(
    `${home}/ho-so/:code/rut`,
    { audience: proposing, examples: examples('/rut', editable) },
    showWithdraw,
  ),
  form(`${home}/ho-so/:code/rut`, {
    audience: proposing,
    command: withdrawNomination,
    read: (typed) => ({ id: one(typed, 'id'), reason: one(typed, 'reason') }),
    show: showWithdraw,
    next: ({ code }) => `${home}/ho-so/${code}`,
    said: ({ code }, visit) => say(visit.language)('done.withdraw', { code }),
  }),
  page(`${home}/ho-so/:code/in`, { audience: 'signed-in', examples: examples('/in') }, showReport),
  page(
    `${home}/to-trinh/:guidance/:unit`,
    {
      audience: 'signed-in',
      examples: async (reader) =>
        (await nominationsOf(reader, {}))
          .slice(0, 1)
          .map(({ guidanceId, proposerId }) => `${home}/to-trinh/${guidanceId}/${proposerId}`),
    },
    showLetter,
  ),
  download(
    `${home}/ho-so/:code/tep/:file`,
    { audience: 'signed-in', examples: async () => [] },
    async (visit) => {
      const { files, nomination } = await dossier(visit)
      if (!files.has(visit.params.file))
        throw new Refusal('nomination.file_not_here', { values: { code: nomination.code }, status: 404 })
      const { name, mediaType, bytes } = await findFile(visit.reader, visit.params.file)
      return { name, mediaType, body: bytes, inline: true }
    },
  ),
]

export const sections: readonly Section[] = [{ href: home, text: words['title.list'], audience: 'signed-in' }]
