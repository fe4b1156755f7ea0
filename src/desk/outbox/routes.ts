import { pageAsked } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import type { Section } from '../../platform/web/house-frame.tsx'
import { MailPage, mailStates, OutboxPage, outboxPath } from './pages/outbox-page.tsx'
import { mailCounts, mailsOf, mustFindMail } from './queries.ts'
import { resendMail } from './resend-mail.ts'
import { say, words } from './words.ts'

const administrators = ['administrator'] as const
const LISTED = 100

const show = async (visit: Visit): Promise<Shown> => {
  const { reader, query, language } = visit
  const state = mailStates.find((one) => one === query.get('tinh-trang')) ?? null
  const nth = pageAsked(visit)
  const mails = await mailsOf(reader, { state, limit: LISTED, offset: (nth - 1) * LISTED })
  return {
    title: say(language)('outbox.title'),
    body: OutboxPage({ visit, mails, state, counts: await mailCounts(reader), page: nth, pageSize: LISTED }),
  }
}

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const mail = await mustFindMail(visit.reader, visit.params.id)
  const t = say(visit.language)
  return {
    title: mail.subject ?? t('outbox.unwritten'),
    body: MailPage({ visit, mail }),
    crumbs: [{ href: outboxPath, text: t('outbox.title') }],
  }
}

export const routes: readonly Route[] = [
  page(outboxPath, { audience: administrators }, show),
  page(
    '/lam-viec/thu-da-gui/:id',
    {
      audience: administrators,
      examples: async (reader) =>
        (await mailsOf(reader, { state: null, limit: 1 })).map(({ id }) => `${outboxPath}/${id}`),
    },
    showOne,
  ),
  form('/lam-viec/thu-da-gui/:id/gui-lai', {
    audience: administrators,
    command: resendMail,
    read: (_typed, visit) => ({ mailId: visit.params.id }),
    show: showOne,
    next: ({ id }) => `${outboxPath}/${id}`,
    said: (_result, visit) => say(visit.language)('said.again'),
  }),
]

export const sections: readonly Section[] = [
  { href: outboxPath, text: words['nav.outbox'], audience: administrators },
]
