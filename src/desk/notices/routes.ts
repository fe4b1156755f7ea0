import { pageAsked } from '../../platform/web/paging.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { one, ticked } from '../../platform/web/typed.ts'
import { byTask } from './notice-list.ts'
import { ChannelsPage } from './pages/channels-page.tsx'
import { NoticesPage, noticesPath } from './pages/notices-page.tsx'
import { choiceOf, countNotices, noticesOf, unreadTasks } from './queries.ts'
import { chooseMail, openNotice, readAllNotices } from './read-notices.ts'
import { say } from './words.ts'

const LISTED = 100

const show = async (visit: Visit): Promise<Shown> => {
  const accountId = visit.actor.accountId ?? ''
  const nth = pageAsked(visit)
  const shape = { limit: LISTED, offset: (nth - 1) * LISTED }
  const notices = await noticesOf(visit.reader, accountId, shape)
  return {
    title: say(visit.language)('notices.title'),
    body: NoticesPage({
      visit,
      tasks: byTask(notices),
      page: nth,
      pageSize: LISTED,
      total: await countNotices(visit.reader, accountId),
      unread: await unreadTasks(visit.reader, accountId),
    }),
  }
}

const showChannels = async (visit: Visit): Promise<Shown> => {
  const t = say(visit.language)
  return {
    title: t('mail.title'),
    body: ChannelsPage({ visit, choice: await choiceOf(visit.reader, visit.actor.accountId ?? '') }),
    crumbs: [{ href: noticesPath, text: t('notices.title') }],
  }
}

const signedIn = { audience: 'signed-in' } as const

export const routes: readonly Route[] = [
  page(noticesPath, signedIn, show),
  form(`${noticesPath}/mo`, {
    ...signedIn,
    command: openNotice,
    read: (typed) => ({ task: one(typed, 'task'), href: one(typed, 'href') }),
    show,
    next: ({ href }) => href,
  }),
  form(`${noticesPath}/doc-het`, {
    ...signedIn,
    command: readAllNotices,
    read: () => ({}),
    show,
    next: () => noticesPath,
    said: (_result, visit) => say(visit.language)('said.allRead'),
  }),
  page(`${noticesPath}/kenh`, signedIn, showChannels),
  form(`${noticesPath}/kenh`, {
    ...signedIn,
    command: chooseMail,
    read: (typed) => ({ digest: ticked(typed, 'digest'), reminders: ticked(typed, 'reminders') }),
    show: showChannels,
    next: () => `${noticesPath}/kenh`,
    said: (_result, visit) => say(visit.language)('said.chosen'),
  }),
]
