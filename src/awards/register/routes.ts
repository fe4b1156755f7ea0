import type { Reader } from '../../platform/database/handles.ts'
import { applicable } from '../../platform/law/assess.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull } from '../../platform/web/typed.ts'
import { awardForms } from '../../nominations/queries.ts'
import { decisionMoves } from '../decision.ts'
import { pathOfDecision, pathOfRevocation, registerPath } from '../pages/parts.tsx'
import { mustFindAward } from '../queries.ts'
import { revokeAward } from '../revoke-award.ts'
import { say } from '../words.ts'
import { RegisterPage } from './pages/register-page.tsx'
import { RevokePage } from './pages/revoke-page.tsx'
import { registerOf, someAwards } from './queries.ts'

const pageSize = 50

const showRegister = async (visit: Visit): Promise<Shown> => {
  const { reader, query, language } = visit
  const asked = {
    tim: (query.get('tim') ?? '').slice(0, 100),
    hinhthuc: query.get('hinhthuc') ?? '',
    nam: query.get('nam') ?? '',
  }
  const year = /^\d{4}$/.test(asked.nam) ? Number(asked.nam) : 0
  const number = Math.max(1, Math.trunc(Number(query.get('trang') ?? 1)) || 1)
  const { rows, total } = await registerOf(reader, {
    text: asked.tim,
    under: ['/'],
    limit: pageSize,
    offset: (number - 1) * pageSize,
    ...(asked.hinhthuc ? { awardForm: asked.hinhthuc } : {}),
    ...(year ? { year } : {}),
  })
  const forms = (await awardForms(reader)).map(({ code, nameVi, nameEn }) => ({
    value: code,
    text: language === 'vi' ? nameVi : nameEn,
  }))
  const body = RegisterPage({ visit, rows, total, page: number, pageSize, asked, forms })
  return { title: say(language)('register.title'), body }
}

/** The grounds of the law of the day; null where it names none. */
const groundsOn = ({ law, today, language }: Visit) => {
  const [clause] = applicable(law, 'award-revocation', {}, today)
  const choices = law.subjects['award-revocation']?.facts['ground']?.choices ?? {}
  if (!clause) return null
  return {
    citation: clause.citation[language],
    choices: Object.entries(choices).map(([value, words]) => ({ value, text: words[language] })),
  }
}

const showRevoke = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, params, language } = visit
  const t = say(language)
  const award = await mustFindAward(reader, params.id)
  const title = t('revoke.title', { name: award.subjectName })
  const crumbs = [{ href: registerPath, text: t('register.title') }]
  return { title, crumbs, body: RevokePage({ visit, award, grounds: groundsOn(visit) }) }
}

const { roles } = decisionMoves['award.revoke']
const examples = async (reader: Reader): Promise<string[]> => (await someAwards(reader)).map(pathOfRevocation)

export const routes: readonly Route[] = [
  page(registerPath, { audience: 'signed-in' }, showRegister),
  page(`${registerPath}/:id/huy-bo`, { audience: roles, examples }, showRevoke),
  form(`${registerPath}/:id/huy-bo`, {
    audience: roles,
    command: revokeAward,
    read: (typed, { params }) => ({
      awardId: params.id,
      ground: oneOrNull(typed, 'ground'),
      reason: one(typed, 'reason'),
      paper: oneOrNull(typed, 'paper.number')
        ? {
            number: one(typed, 'paper.number'),
            issuedOn: dayTyped(typed, 'paper.issuedOn'),
            signer: oneOrNull(typed, 'paper.signer'),
          }
        : null,
    }),
    show: showRevoke,
    next: ({ decisionId }) => pathOfDecision(decisionId),
    said: (_, { language }) => say(language)('revoke.done'),
  }),
]
