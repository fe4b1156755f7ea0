import { termOn } from '../../newsroom/data-requests/data-request.ts'
import { limitGuesses } from '../../platform/web/guesses.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { followedIn } from '../following/queries.ts'
import { FollowPage, followPath } from './pages/follow-page.tsx'
import { PrivacyPage } from './pages/privacy-page.tsx'
import { requestByCode } from './queries.ts'
import { say } from './words.ts'

const showPrivacy = async ({ language, law, today }: Visit): Promise<Shown> => ({
  title: say(language)('page.title'),
  description: say(language)('page.lead'),
  body: PrivacyPage({ language, term: termOn(law, today) }),
})

const makeShow = () => {
  const wrong = limitGuesses('data_request.too_many_codes')
  return async (visit: Visit): Promise<Shown> => {
    const followed = await followedIn(visit, requestByCode)
    if (followed.typed !== '' && !followed.found) wrong(visit)
    const { language, today } = visit
    return { title: say(language)('follow.title'), body: FollowPage({ language, today, ...followed }) }
  }
}

export const routes: readonly Route[] = [
  page('/rieng-tu', { audience: 'public', madeOf: ['law'] }, showPrivacy),
  page(followPath, { audience: 'public' }, makeShow()),
]
