import { readDay } from '../../platform/plain/day.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { lawKeepers } from '../../regulations/editions/law-edition.ts'
import { lawEditions } from '../../regulations/editions/queries.ts'
import { regulators } from '../../regulations/local/local-regulation.ts'
import { regulationsOf } from '../../regulations/local/queries.ts'
import { localPath, pathOfEdition, pathOfLocal } from '../../regulations/lookup.ts'
import { EffectsPage } from './pages/effects-page.tsx'
import { effectsFor, type Proposed, proposedLaw, proposedLocal } from './queries.ts'
import { say } from './words.ts'

const home = '/lam-viec/khen-thuong/doi-quy-dinh'

const shown = async (
  visit: Visit,
  proposed: Proposed,
  back: { readonly href: string; readonly text: string },
): Promise<Shown> => ({
  title: say(visit.language)('title'),
  crumbs: [back],
  body: EffectsPage({
    visit,
    change: proposed.title,
    fromOn: proposed.fromOn,
    ...(await effectsFor(visit.reader, proposed, visit)),
  }),
})

const showLaw = async (visit: Visit<'id'>): Promise<Shown> => {
  const { id } = visit.params
  const proposed = await proposedLaw(visit.reader, visit.law, id)
  return shown(visit, proposed, { href: pathOfEdition(id), text: proposed.title })
}

const showLocal = async (visit: Visit<'id'>): Promise<Shown> => {
  const asked = readDay(visit.query.get('tu') ?? '')
  const proposed = await proposedLocal(visit.reader, visit.law, visit.params.id, asked)
  const found = (await regulationsOf(visit.reader)).find(({ editions }) =>
    editions.some(({ id }) => id === visit.params.id),
  )
  return shown(visit, proposed, {
    href: found ? pathOfLocal(found.code) : localPath,
    text: proposed.title,
  })
}

/** What a change of the law or of a place's regulation would do to open dossiers, before it is put in force. */
export const routes: readonly Route[] = [
  page(
    `${home}/phap-luat/:id`,
    {
      audience: lawKeepers,
      examples: async (reader) =>
        (await lawEditions(reader)).slice(0, 1).map(({ id }) => `${home}/phap-luat/${id}`),
    },
    showLaw,
  ),
  page(
    `${home}/dia-phuong/:id`,
    {
      audience: regulators,
      examples: async (reader) =>
        (await regulationsOf(reader))
          .flatMap(({ editions }) => editions.slice(0, 1))
          .slice(0, 1)
          .map(({ id }) => `${home}/dia-phuong/${id}`),
    },
    showLocal,
  ),
]
