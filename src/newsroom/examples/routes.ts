import { workingUnits } from '../../people/queries.ts'
import { holdsRole } from '../../platform/actor.ts'
import { form, page, type Route, type Visit } from '../../platform/web/route.ts'
import { one, oneOrNull, ticked } from '../../platform/web/typed.ts'
import { namesOf } from '../../units/queries.ts'
import { editors } from '../article.ts'
import { introduceExample } from '../introduce-example.ts'
import { ExamplesPage } from '../pages/examples-page.tsx'
import { choicesOf, examplesOf } from '../queries.ts'
import { verifyExample } from '../verify-example.ts'
import { say } from '../words.ts'

const introducers = [
  'unit_clerk',
  'unit_leader',
  'newsroom_contributor',
  'editor',
  'standing_agency',
] as const

const wholeNumber = (text: string): unknown => (/^\d+$/.test(text) ? Number(text) : null)

const showExamples = async (visit: Visit) => {
  const { reader, actor, language, today } = visit
  const all = holdsRole(actor, ['auditor', 'administrator', ...editors, 'standing_agency'])
  const examples = await examplesOf(reader, all ? null : await workingUnits(reader, actor, today))
  const choices = await choicesOf(visit)
  return {
    title: say(language)('newsroom.examples'),
    body: ExamplesPage({
      visit,
      examples,
      unitNames: await namesOf(
        visit,
        examples.map((example) => example.unitId),
      ),
      ...choices,
      units: holdsRole(actor, introducers) ? choices.units : [],
      mayVerify: holdsRole(actor, ['standing_agency', 'standing_approver', ...editors]),
    }),
  }
}

export const routes: readonly Route[] = [
  page('/lam-viec/guong', { audience: 'signed-in' }, showExamples),
  form('/lam-viec/guong', {
    audience: introducers,
    command: introduceExample,
    read: (typed) => ({
      unitId: wholeNumber(one(typed, 'unitId')),
      campaignId: oneOrNull(typed, 'campaignId'),
      who: one(typed, 'who'),
      deed: one(typed, 'deed'),
      place: one(typed, 'place'),
      consent: ticked(typed, 'consent'),
      photoRights: null,
    }),
    show: showExamples,
    next: () => '/lam-viec/guong',
    said: (_result, { language }) => say(language)('example.introduced'),
  }),
  form('/lam-viec/guong/:id/xac-minh', {
    audience: 'signed-in',
    command: verifyExample,
    read: (_typed, visit) => ({ id: visit.params.id }),
    show: showExamples,
    next: () => '/lam-viec/guong',
    said: (_result, { language }) => say(language)('example.verified'),
  }),
]
