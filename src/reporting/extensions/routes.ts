import { form, type Route } from '../../platform/web/route.ts'
import { dayTyped, one, oneOrNull } from '../../platform/web/typed.ts'
import { reportPath } from '../pages/report-view.ts'
import { showReport } from '../routes.ts'
import { declineExtension, grantExtension } from './answer-extension.ts'
import { askExtension } from './ask-extension.ts'
import { say } from './words.ts'

const back = ({ reportId }: { readonly reportId: string }): string => `${reportPath(reportId)}#gia-han`
const common = { audience: 'signed-in', show: showReport, next: back } as const

export const routes: readonly Route[] = [
  form('/lam-viec/bao-cao/:id/xin-gia-han', {
    ...common,
    command: askExtension,
    read: (typed, visit) => ({
      reportId: visit.params.id,
      until: dayTyped(typed, 'until'),
      reason: one(typed, 'reason'),
    }),
    said: (_, { language }) => say(language)('said.extension.ask'),
  }),
  form('/lam-viec/bao-cao/:id/gia-han/dong-y', {
    ...common,
    command: grantExtension,
    read: (typed) => ({
      requestId: one(typed, 'requestId'),
      until: dayTyped(typed, 'until'),
      answer: oneOrNull(typed, 'answer'),
    }),
    said: (_, { language }) => say(language)('said.extension.grant'),
  }),
  form('/lam-viec/bao-cao/:id/gia-han/khong-dong-y', {
    ...common,
    command: declineExtension,
    read: (typed) => ({ requestId: one(typed, 'requestId'), answer: one(typed, 'answer') }),
    said: (_, { language }) => say(language)('said.extension.decline'),
  }),
]
