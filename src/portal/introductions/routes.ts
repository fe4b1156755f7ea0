import { readCode, showCode } from '../../newsroom/introductions/introduction.ts'
import { sha256 } from '../../platform/audit/content.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { makeLimiter } from '../../platform/web/rate-limit.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { published, unitNames } from '../queries.ts'
import { FollowPage } from './pages/follow-page.tsx'
import { introductionByCode } from './queries.ts'
import { say } from './words.ts'

/** Codes that nothing bears, from one address. */
const wrongPerMinute = 10

const makeShow = () => {
  const limit = makeLimiter(wrongPerMinute)
  return async (visit: Visit): Promise<Shown> => {
    const { language, query, remoteAddress, now, today } = visit
    const reader = published(visit.reader)
    const typed = (query.get('ma') ?? '').trim().slice(0, 60)
    const code = readCode(typed)
    const found = code ? await introductionByCode(reader, sha256(code)) : null
    if (typed !== '' && !found && limit(remoteAddress, Date.parse(now)) > 0)
      throw new Refusal('introduction.too_many_codes', { status: 429 })
    const unitId = found?.unitId ?? null
    const names = unitId === null ? null : await unitNames(reader, [unitId], today)
    return {
      title: say(language)('follow.title'),
      body: FollowPage({
        language,
        typed,
        found,
        code: code && showCode(code),
        unitName: (unitId !== null && names?.get(unitId)) || '',
      }),
    }
  }
}

export const routes: readonly Route[] = [
  page('/gioi-thieu-guong/theo-doi', { audience: 'public' }, makeShow()),
]
