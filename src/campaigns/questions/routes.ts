import type { Reader } from '../../platform/database/handles.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { numberTyped, one, type Typed } from '../../platform/web/typed.ts'
import { trailOf } from '../../units/queries.ts'
import { campaignPath, crumbsOf, home } from '../pages/campaign-parts.tsx'
import { someSlugs, wholeOf } from '../queries.ts'
import { answerQuestion, joinQuestion, withdrawQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { QuestionsPage } from './pages/questions-page.tsx'
import { questionsFor } from './queries.ts'
import { askerRoles } from './question.ts'
import { say } from './words.ts'

type Here = Visit<'slug'>

const showQuestions = async (visit: Here): Promise<Shown> => {
  const { reader, params, query, today, language } = visit
  const whole = await wholeOf(reader, params.slug, visit)
  const text = (query.get('tim') ?? '').trim().slice(0, 100)
  const { answered, waiting, mine, askers } = await questionsFor(visit, whole.campaign, text)
  const shownIds = [...askers, ...(waiting ?? []).map(({ unitId }) => unitId)]
  const trails = await trailOf(reader, shownIds, today)
  const unitName = (unitId: number): string => trails.get(unitId)?.at(-1)?.name ?? String(unitId)
  const body = QuestionsPage({
    visit,
    whole,
    text,
    answered,
    waiting,
    mine,
    unitName,
    askers: askers.map((unitId) => ({ id: unitId, name: unitName(unitId) })),
  })
  return { title: say(language)('questions.title'), crumbs: crumbsOf(visit, whole), body }
}

const at = `${home}/:slug/hoi-dap` as const

const slugs = async (reader: Reader) => (await someSlugs(reader)).map((slug) => campaignPath(slug, 'hoi-dap'))

const seen = (typed: Typed, { params }: Visit) => ({
  questionId: params['question'] ?? '',
  version: numberTyped(typed, 'version'),
})

const after = {
  audience: 'signed-in',
  show: showQuestions,
  next: ({ slug }: { readonly slug: string }) => campaignPath(slug, 'hoi-dap'),
} as const

export const routes: readonly Route[] = [
  page(at, { audience: 'signed-in', examples: slugs }, showQuestions),
  form(at, {
    audience: askerRoles,
    command: askQuestion,
    read: (typed) => ({
      campaignId: one(typed, 'campaignId'),
      unitId: numberTyped(typed, 'unitId'),
      text: one(typed, 'text'),
    }),
    show: showQuestions,
    next: ({ slug }) => campaignPath(slug, 'hoi-dap'),
    said: (_, visit) => say(visit.language)('said.asked'),
  }),
  form(`${at}/:question/tra-loi`, {
    ...after,
    command: answerQuestion,
    read: (typed, visit) => ({ ...seen(typed, visit), answer: one(typed, 'answer') }),
    said: (_, visit) => say(visit.language)('said.answered'),
  }),
  form(`${at}/:question/dan-den`, {
    ...after,
    command: joinQuestion,
    read: (typed, visit) => ({ ...seen(typed, visit), toId: one(typed, 'toId') }),
    said: (_, visit) => say(visit.language)('said.joined'),
  }),
  form(`${at}/:question/rut`, {
    ...after,
    command: withdrawQuestion,
    read: seen,
    said: (_, visit) => say(visit.language)('said.withdrawn'),
  }),
]
