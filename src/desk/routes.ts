import { verifyRegister } from '../platform/audit/seal.ts'
import type { Section } from '../platform/web/house-frame.tsx'
import { pageAsked } from '../platform/web/paging.ts'
import { page, type Route } from '../platform/web/route.ts'
import { deskLists, DeskPage } from './pages/desk-page.tsx'
import { deskOf } from './queries.ts'
import { RegisterPage } from './register/pages/register-page.tsx'
import { countLines, registerLines } from './register/queries.ts'
import { say, words } from './words.ts'

const auditors = ['auditor', 'administrator'] as const
/** Works of a list of the desk on a page. */
const WORKS = 25
/** Lines of the register on a page. */
const LINES = 100

export const routes: readonly Route[] = [
  page('/lam-viec', { audience: 'signed-in' }, async (visit) => {
    const { reader, actor, today, language } = visit
    const furthest = Math.max(...deskLists.map(({ address }) => pageAsked(visit, address)))
    const desk = await deskOf(reader, actor, today, furthest * WORKS)
    return { title: say(language)('desk.title'), body: DeskPage({ visit, desk, pageSize: WORKS }) }
  }),
  page('/lam-viec/nhat-ky', { audience: auditors }, async (visit) => {
    const { reader, query, language } = visit
    const nth = pageAsked(visit)
    const text = (query.get('tim') ?? '').trim().slice(0, 100)
    const chain = await verifyRegister(reader)
    return {
      title: say(language)('register.title'),
      body: RegisterPage({
        visit,
        text,
        page: nth,
        pageSize: LINES,
        total: await countLines(reader, text),
        lines: await registerLines(reader, { text, limit: LINES, offset: (nth - 1) * LINES }),
        sealed: chain.sealed,
        brokenAt: chain.broken?.number ?? null,
      }),
    }
  }),
]

export const sections: readonly Section[] = [
  { href: '/lam-viec', text: words['nav.desk'], audience: 'signed-in' },
  { href: '/lam-viec/nhat-ky', text: words['nav.register'], audience: auditors, daily: auditors },
]
