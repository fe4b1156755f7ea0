import { mustFindCampaign } from '../../campaigns/queries.ts'
import { findDocument, searchDocuments } from '../../documents/queries.ts'
import { holdsRole, holdsRoleOn } from '../../platform/actor.ts'
import { readNumber } from '../../platform/plain/number.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { slug } from '../../platform/plain/vietnamese.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, many, one, oneOrNull, type Typed } from '../../platform/web/typed.ts'
import { lawAt } from '../../regulations/local/queries.ts'
import { clausesOfPlace, lookedUpAt } from '../../regulations/weighed.ts'
import { classes, findUnit, mustFindTyped, pathOf, trailOf } from '../../units/queries.ts'
import { nominationMoves } from '../nomination.ts'
import { awardForms } from '../queries.ts'
import { say } from '../words.ts'
import { issueGuidance, issueRoles } from './issue-guidance.ts'
import { GuidancePage, type GuidanceShown } from './pages/guidance-page.tsx'
import { quotaLines, usualPapers } from './pages/issue-form.tsx'
import { campaignsWithGuidance, guidances, quotasOf, quotaUseOf } from './queries.ts'

const home = '/lam-viec/khen-thuong'

const showGuidance = async (visit: Visit<'slug'>): Promise<Shown> => {
  const { reader, actor, today, language } = visit
  const t = say(language)
  const campaign = await mustFindCampaign(reader, visit.params.slug)
  const shown: GuidanceShown[] = []
  for (const guidance of await guidances(reader, campaign.id))
    shown.push({
      guidance,
      document: guidance.documentId ? await findDocument(reader, guidance.documentId) : null,
      quotas: await quotasOf(reader, guidance.id),
      used: await quotaUseOf(reader, guidance.id, []),
    })
  const units = shown.flatMap((one) => [
    one.guidance.issuerId,
    ...one.quotas.flatMap((quota) => quota.unitId ?? []),
    ...one.used.map((use) => use.unitId),
  ])
  const issuerId = campaign.launcherId ?? campaign.standingId
  const issuer = issuerId === null ? null : await findUnit(reader, issuerId, today)
  const path = issuerId === null ? null : await pathOf(reader, issuerId, today)
  const place = await lawAt(reader, visit.law, issuerId, today)
  const known = await classes(reader)
  return {
    title: t('guidance.title', { campaign: campaign.name }),
    crumbs: [{ href: home, text: t('title.list') }],
    body: GuidancePage({
      visit,
      campaign,
      shown,
      forms: await awardForms(reader),
      classes: known.map(({ code, nameVi, nameEn }) => ({
        code,
        name: { vi: nameVi, en: nameEn }[language],
      })),
      trails: await trailOf(reader, units, today),
      mayIssue: path !== null && holdsRoleOn(actor, issueRoles, path),
      mayPropose: holdsRole(actor, nominationMoves['nomination.submit'].roles),
      issuerCode: issuer?.code ?? '',
      ofPlace: clausesOfPlace(place, lookedUpAt.guidance, {}, today),
    }),
  }
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A number as it was typed: what cannot be read is handed on, so that it is refused at its field. */
const numberTyped = (typed: Typed, name: string): number | string | null => {
  const text = oneOrNull(typed, name)
  const read = text === null ? null : readNumber(text)
  return read && 'value' in read ? read.value : text
}

const quotasTyped = async (typed: Typed, { reader, today }: Visit) => {
  const quotas = []
  for (let at = 0; at < quotaLines; at++) {
    const field = (name: string) => `quotas.${at}.${name}`
    const maximum = numberTyped(typed, field('maximum'))
    if (maximum === null && !oneOrNull(typed, field('awardForm'))) continue
    const unit = oneOrNull(typed, field('unit'))
    quotas.push({
      awardForm: one(typed, field('awardForm')),
      unitClass: oneOrNull(typed, field('unitClass')),
      unitId: unit ? (await mustFindTyped(reader, field('unit'), unit, today)).id : null,
      subjectKind: one(typed, field('subjectKind')),
      maximum,
    })
  }
  return quotas
}

const papersTyped = (typed: Typed) => {
  const t = say('vi')
  const chosen = many(typed, 'usual')
  const usual = usualPapers.filter((kind) => chosen.includes(kind))
  return [
    ...usual.map((kind) => ({ kind, name: t(`paper.${kind}`), required: true })),
    ...lines(one(typed, 'others')).map((name) => ({ kind: slug(name).slice(0, 60), name, required: false })),
  ]
}

/** The registered document that was named by its number; null when none was named. */
const documentTyped = async (typed: Typed, { reader }: Visit): Promise<string | null> => {
  const number = oneOrNull(typed, 'document')
  if (number === null) return null
  const [document] = await searchDocuments(reader, number, { limit: 1 })
  if (document) return document.id
  const values = { number }
  throw new Refusal('guidance.document_unknown', {
    values,
    fields: { document: { code: 'guidance.document_unknown', values } },
  })
}

const issue = form('/lam-viec/khen-thuong/huong-dan/:slug', {
  audience: issueRoles,
  command: issueGuidance,
  read: async (typed, visit) => {
    const { reader, today } = visit
    return {
      campaignId: (await mustFindCampaign(reader, visit.params.slug)).id,
      issuerId: (await mustFindTyped(reader, 'issuer', one(typed, 'issuer'), today)).id,
      title: one(typed, 'title'),
      documentId: await documentTyped(typed, visit),
      criteria: lines(one(typed, 'criteria')),
      papers: papersTyped(typed),
      deadlineOn: dayTyped(typed, 'deadlineOn'),
      channel: oneOrNull(typed, 'channel'),
      quotas: await quotasTyped(typed, visit),
    }
  },
  show: showGuidance,
  next: (_result, visit) => `${home}/huong-dan/${visit.params.slug}`,
  said: (_result, visit) => say(visit.language)('guidance.issued'),
})

/** Award guidance: looked at by every account, issued by the standing agency. */
export const routes: readonly Route[] = [
  page(
    '/lam-viec/khen-thuong/huong-dan/:slug',
    {
      audience: 'signed-in',
      examples: async (reader) =>
        (await campaignsWithGuidance(reader)).map((campaign) => `${home}/huong-dan/${campaign.slug}`),
    },
    showGuidance,
  ),
  issue,
]
