import { limitGuesses } from '../../platform/web/guesses.ts'
import { page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { followedIn } from '../following/queries.ts'
import { FollowPage } from './pages/follow-page.tsx'
import { introductionByCode } from './queries.ts'
import { say } from './words.ts'

const makeShow = () => {
  const wrong = limitGuesses('introduction.too_many_codes')
  return async (visit: Visit): Promise<Shown> => {
    const followed = await followedIn(visit, introductionByCode)
    if (followed.typed !== '' && !followed.found) wrong(visit)
    const { language } = visit
    return { title: say(language)('follow.title'), body: FollowPage({ language, ...followed }) }
  }
}

export const routes: readonly Route[] = [
  page('/gioi-thieu-guong/theo-doi', { audience: 'public' }, makeShow()),
]
