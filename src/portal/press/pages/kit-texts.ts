import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showPercent } from '../../../platform/plain/number.ts'
import { link } from '../../../platform/web/address.ts'
import { periodOf, showTotal } from '../../campaign-facts.ts'
import { cutoffText } from '../../turnout/pages/turnout-page.tsx'
import type { PublishedDocumentRow } from '../../tables.ts'
import { say as campaignWords } from '../../words.ts'
import { figuresAt, type Kit } from '../kit.ts'
import { say } from '../words.ts'
import { pathOfKit } from './kit-page.tsx'

export type TextMatter = {
  readonly kit: Kit
  readonly language: Language
  readonly origin: string
  readonly today: string
  /** What every file of a demonstration says. */
  readonly notice: string | undefined
}

const line = (key: string, value: string | null | undefined): readonly string[] =>
  value ? [`${key}: ${value}`] : []

const head = ({ kit, language, origin, today, notice }: TextMatter): readonly string[] => {
  const address = origin + link({ language }, pathOfKit(kit.campaign.slug))
  return [
    ...(notice ? [notice, ''] : []),
    kit.campaign.name,
    say(language)('text.source', { address, day: showDay(today, language) }),
    '',
  ]
}

const speakerLines = ({ kit, language }: TextMatter): readonly string[] => {
  const t = say(language)
  if (!kit.speaker) return [t('speaker.none')]
  const { name, post, postEn, phone, email } = kit.speaker
  const told = (language === 'en' && postEn) || post
  return [`${t('speaker.title')}: ${[name, told, phone, email].filter(Boolean).join(', ')}`]
}

const citation = ({ kind, number, issuedOn, issuerName }: PublishedDocumentRow): string =>
  [kind, number && `số ${number}`, issuedOn && `ngày ${showDay(issuedOn, 'vi')}`, `của ${issuerName}`]
    .filter(Boolean)
    .join(' ')

const factLines = ({ kit, language }: TextMatter): readonly string[] => {
  const t = say(language)
  const c = campaignWords(language)
  const { campaign, standing, plans, launch, basis } = kit
  const { start, end } = periodOf(campaign, language)
  const period = start && (end ? c('campaign.fromTo', { start, end }) : c('campaign.from', { start }))
  const units =
    plans &&
    t('kit.unitsLine', {
      assigned: plans.unitsAssigned,
      made: plans.plansMade,
      expected: plans.plansExpected,
    })
  return [
    ...line(c('campaign.launcher'), campaign.launcherName),
    ...line(c('campaign.document'), launch && citation(launch)),
    ...basis.flatMap((document) => line(c('link.basis'), citation(document))),
    ...line(c('campaign.period'), period),
    ...line(c('campaign.standing'), standing),
    ...line(c('campaign.purpose'), campaign.purpose),
    ...line(c('campaign.slogan'), campaign.slogan),
    ...line(t('kit.units'), units),
  ]
}

const frozenLines = ({ kit, language }: TextMatter): readonly string[] => {
  const t = say(language)
  const open = kit.frozen.filter(({ state }) => state === 'released')
  if (open.length === 0) return [t('kit.frozenNone')]
  return open.map((one) => {
    const share = showPercent(one.voted, one.listedReported, language)
    const coverage = t('frozen.areas', { reported: one.reported, areas: one.areas })
    return `- ${one.name}, ${cutoffText(one, language)}: ${share} (${one.voted}/${one.listedReported}), ${coverage}`
  })
}

const liveLines = ({ kit, language }: TextMatter): readonly string[] => {
  const t = say(language)
  if (kit.totals.length === 0) return [t('kit.liveNone')]
  const at = figuresAt(kit)
  return [
    ...(at ? [t('kit.liveNote', { moment: showMoment(at, language) })] : []),
    ...kit.totals.map(
      (total) =>
        `- ${total.name} (${t(`sheet.${total.tree}`)}, ${total.periodName}): ${showTotal(total, language)}`,
    ),
  ]
}

/** What a journalist reads first: whom to quote, the facts, frozen figures apart from live ones. */
export const factsText = (matter: TextMatter): string => {
  const t = say(matter.language)
  const { contents, pictures } = matter.kit
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title.toUpperCase(), ...lines, '']
  return [
    ...head(matter),
    ...part(t('speaker.title'), speakerLines(matter)),
    ...part(t('kit.facts'), factLines(matter)),
    ...part(
      t('kit.contents'),
      contents.map((text, at) => `${at + 1}. ${text}`),
    ),
    ...part(t('kit.frozen'), frozenLines(matter)),
    ...part(t('kit.live'), [t('kit.liveLead'), ...liveLines(matter)]),
    ...part(t('kit.pictures'), pictures.length === 0 ? [t('kit.picturesNone')] : [t('kit.rights')]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

/** The launch document in its own words; where the portal has no text, what is known of it. */
export const launchText = (matter: TextMatter): string => {
  const t = say(matter.language)
  const { launch } = matter.kit
  const lines = launch
    ? [citation(launch), launch.subject ?? '', '', launch.text ?? t('text.noText')]
    : [t('text.noText')]
  return [...head(matter), t('text.vietnamese'), '', ...lines].join('\n').trimEnd().concat('\n')
}
