import { codeOf, readCode } from '../../awards/verification-code.ts'
import { squareCodeSvg } from '../../platform/paper/square-code.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { partAsked } from '../../platform/web/paging.ts'
import { download, page, type Route, type Visit } from '../../platform/web/route.ts'
import { awards, published } from '../queries.ts'
import { say } from '../words.ts'
import { VerificationPage } from './pages/verification-page.tsx'
import { awardsOfDecision, awardsWithCode, countOfDecision } from './queries.ts'

const LISTED = 200

/** The decision that bears this code, a part of its awards at a time; null when none does. */
const decisionWith = async (visit: Visit, code: string) => {
  const reader = published(visit.reader)
  const { total, revoked } = await countOfDecision(reader, code)
  if (total === 0) return null
  const part = partAsked(visit, { total, pageSize: LISTED })
  return { awards: await awardsOfDecision(reader, code, part), revoked, part }
}

const show = async (visit: Visit, typed: string) => {
  const { language } = visit
  const code = readCode(typed)
  const reader = published(visit.reader)
  const found = code ? await awardsWithCode(reader, code) : []
  const decided = code && found.length === 0 ? await decisionWith(visit, code) : null
  return {
    title: say(language)('verify.title'),
    ...(typed !== '' && found.length === 0 && !decided ? { status: 404 } : {}),
    body: VerificationPage({ visit, typed, code, found, decided }),
  }
}

const examples =
  (under: string) =>
  async (reader: Visit['reader']): Promise<readonly string[]> =>
    (await awards(published(reader), { limit: 2, offset: 0 })).map(
      ({ id }) => `/xac-minh/${codeOf(id)}${under}`,
    )

export const routes: readonly Route[] = [
  page('/xac-minh', { audience: 'public' }, (visit) =>
    show(visit, (visit.query.get('ma') ?? '').slice(0, 60)),
  ),
  page('/xac-minh/:code', { audience: 'public', madeOf: ['awards'], examples: examples('') }, (visit) =>
    show(visit, visit.params.code.slice(0, 60)),
  ),
  download(
    '/xac-minh/:code/qr.svg',
    { audience: 'public', madeOf: [], examples: examples('/qr.svg') },
    async (visit) => {
      const code = readCode(visit.params.code)
      if (!code) throw new Refusal('page.not_found', { status: 404 })
      return {
        name: `${code}.svg`,
        mediaType: 'image/svg+xml',
        body: squareCodeSvg(`${visit.origin}/xac-minh/${code}`),
        forMachines: true,
      }
    },
  ),
]
