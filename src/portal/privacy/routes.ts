import { termOn } from '../../newsroom/data-requests/data-request.ts'
import { readCode, showCode } from '../../newsroom/introductions/introduction.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { makeLimiter } from '../../platform/web/rate-limit.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { published, unitNames } from '../queries.ts'
import { FollowPage, followPath } from './pages/follow-page.tsx'
import { PrivacyPage } from './pages/privacy-page.tsx'
import { requestByCode } from './queries.ts'
import { say } from './words.ts'

const showPrivacy = async ({ language, law, today }: Visit): Promise<Shown> => ({
  title: say(language)('page.title'),
  description: say(language)('page.lead'),
  body: PrivacyPage({ language, term: termOn(law, today) }),
})

/** Codes that nothing bears, from one address. */
const wrongPerMinute = 10

const makeShow = () => {
  const limit = makeLimiter(wrongPerMinute)
  return async (visit: Visit): Promise<Shown> => {
    const { language, query, remoteAddress, now, today } = visit
    const reader = published(visit.reader)
    const typed = (query.get('ma') ?? '').trim().slice(0, 60)
    const code = readCode(typed)
    const found = code ? await requestByCode(reader, sha256(code)) : null
    if (typed !== '' && !found && limit(remoteAddress, Date.parse(now)) > 0)
      throw new Refusal('data_request.too_many_codes', { status: 429 })
    const unitId = found?.unitId ?? null
    const names = unitId === null ? null : await unitNames(reader, [unitId], today)
    return {
      title: say(language)('follow.title'),
      body: FollowPage({
        language,
        today,
        typed,
        found,
        code: code && showCode(code),
        unitName: (unitId !== null && names?.get(unitId)) || '',
      }),
    }
  }
}

export const routes: readonly Route[] = [
  page('/rieng-tu', { audience: 'public', madeOf: [] }, showPrivacy),
  page(followPath, { audience: 'public' }, makeShow()),
]
