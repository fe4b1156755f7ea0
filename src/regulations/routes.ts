import { holdsRole } from '../platform/actor.ts'
import type { Award } from '../platform/law/catalogue.ts'
import { outlookFor } from '../platform/law/outlook.ts'
import { readDay } from '../platform/plain/day.ts'
import type { Day } from '../platform/plain/day.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { page, type Route, type Shown, type Visit } from '../platform/web/route.ts'
import { lawKeepers } from './editions/law-edition.ts'
import { lawNamed, lawOfAllPlaces } from './local/queries.ts'
import { pathOfAward, pathOfMissing, regulationsPath } from './lookup.ts'
import { AwardPage } from './pages/award-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { MissingPage } from './pages/missing-page.tsx'
import { factsToAsk, questionFrom } from './typed-facts.ts'
import { say, words } from './words.ts'

type AskedDay = { readonly day: Day; readonly wrong: string | null }

/** The day of the address, by the address's own form (2025-12-31) or as people type it; today without one. */
const dayOf = ({ query, today }: Visit): AskedDay => {
  const typed = query.get('ngay') ?? ''
  const day = readDay(typed)
  return { day: day ?? today, wrong: typed !== '' && day === null ? typed.slice(0, 40) : null }
}

const awardOf = ({ params, law }: Visit<'award'>): Award => {
  const { awards } = law.catalogue
  const award = Object.hasOwn(awards, params.award) ? awards[params.award] : undefined
  if (!award) throw new Refusal('request.not_found', { status: 404 })
  return award
}

const showList = async (visit: Visit): Promise<Shown> => {
  const { language, law } = visit
  return {
    title: say(language)('title'),
    body: ListPage({
      law: (await lawOfAllPlaces(visit.reader, law)).law,
      language,
      mayLoad: holdsRole(visit.actor, lawKeepers),
      ...dayOf(visit),
    }),
  }
}

const showAward = async (visit: Visit<'award'>): Promise<Shown> => {
  const { language, query, law } = visit
  const award = awardOf(visit)
  const other = readDay(query.get('sosanh') ?? '')
  return {
    title: award[language],
    crumbs: [{ href: regulationsPath, text: say(language)('title') }],
    body: AwardPage({
      law: (await lawOfAllPlaces(visit.reader, law)).law,
      language,
      award,
      other,
      ...dayOf(visit),
    }),
  }
}

const showMissing = async (visit: Visit<'award'>): Promise<Shown> => {
  const { reader, language, query } = visit
  const t = say(language)
  const places = (await lawOfAllPlaces(reader, visit.law)).within
  const place = places.find((one) => one === query.get('noi'))
  const ofPlace = await lawNamed(reader, visit.law, place === undefined ? [] : [place])
  const { law, within } = ofPlace
  const award = awardOf(visit)
  const asked = dayOf(visit)
  const filled = questionFrom(ofPlace, award, asked.day, (name) => query.get(name) ?? '')
  return {
    title: t('missing.title', { award: award[language] }),
    crumbs: [
      { href: regulationsPath, text: t('title') },
      { href: pathOfAward(award.code), text: award[language] },
    ],
    body: MissingPage({
      law,
      language,
      award,
      filled,
      ...asked,
      places,
      asked: factsToAsk(law, award.code, asked.day, within),
      outlook: outlookFor(law, filled.question),
    }),
  }
}

const examples = async (): Promise<string[]> =>
  ['chien_si_thi_dua_tinh', 'bang_khen_thu_tuong', 'huan_chuong_sao_vang'].map(pathOfAward)
const missingExamples = async (): Promise<string[]> =>
  ['chien_si_thi_dua_tinh', 'tap_the_lao_dong_xuat_sac'].map(pathOfMissing)

export const routes: readonly Route[] = [
  page(regulationsPath, { audience: 'signed-in' }, showList),
  page(`${regulationsPath}/:award`, { audience: 'signed-in', examples }, showAward),
  page(
    `${regulationsPath}/:award/con-thieu-gi`,
    { audience: 'signed-in', examples: missingExamples },
    showMissing,
  ),
]

export const sections: readonly Section[] = [
  { href: regulationsPath, text: words.title, audience: 'signed-in' },
]
