import type { Display } from '../../platform/ui/frame/document.tsx'
import { readDisplay } from '../../platform/web/display.ts'
import { page, type Route, type Visit } from '../../platform/web/route.ts'
import { say } from '../words.ts'
import { AccessPage } from './pages/access-page.tsx'

const chosen = ({ query }: Visit): Display =>
  readDisplay(
    [
      query.get('chu') ?? '',
      query.get('tuong-phan') === 'cao' ? 'tuong-phan' : '',
      query.get('chuyen-dong') === 'giam' ? 'it-dong' : '',
    ].join('.'),
  )

/** How pages look is the reader's own affair: an address of this page sets it, as a link or as the form's answer. */
export const routes: readonly Route[] = [
  page('/tro-nang', { audience: 'public' }, async (visit) => {
    const saves = visit.query.get('luu') === '1'
    const display = saves ? chosen(visit) : visit.display
    return {
      title: say(visit.language)('access.title'),
      body: AccessPage({ language: visit.language, display, saved: saves }),
      ...(saves ? { display } : {}),
    }
  }),
]
