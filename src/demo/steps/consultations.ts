import { answerComment, showComment } from '../../newsroom/consultations/judge-comment.ts'
import { publishConsultation, summariseConsultation } from '../../newsroom/consultations/open-consultation.ts'
import { commentsOf, mustFindConsultation } from '../../newsroom/consultations/queries.ts'
import { sendComment } from '../../newsroom/consultations/send-comment.ts'
import { writeConsultation } from '../../newsroom/consultations/write-consultation.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoConsultation } from '../news-shapes.ts'

const keyOf = ({ title }: DemoConsultation): string => `consultation:${title}`

const seen = async ({ reader, ledger }: Stage, key: string) => {
  const { id, version, slug } = await mustFindConsultation(reader, ledger.id(key))
  return { order: { id, version }, slug }
}

const commentSeen = async ({ reader, ledger }: Stage, key: string, number: number) => {
  const found = (await commentsOf(reader, ledger.id(key))).find((one) => one.number === number)
  return { commentId: found?.id ?? '', version: found?.version ?? 0 }
}

const said = (consultation: DemoConsultation): readonly Deed[] => {
  const { by, comments } = consultation
  const key = keyOf(consultation)
  return comments.flatMap(({ text, name, sentOn, answer }, at) => [
    deed({
      day: sentOn,
      time: '20:10',
      by: 'system',
      name: `articles ${key} comment ${at + 1}`,
      command: sendComment,
      input: async (stage) => ({
        slug: (await seen(stage, key)).slug,
        name,
        text,
        shownAt: new Date(Date.parse(stage.now) - 90_000).toISOString(),
        address: '192.0.2.2',
      }),
    }),
    answer
      ? deed({
          day: answer.on,
          time: '08:40',
          by,
          name: `articles ${key} comment ${at + 1} answered`,
          command: answerComment,
          input: async (stage) => ({ ...(await commentSeen(stage, key, at + 1)), answer: answer.text }),
        })
      : deed({
          day: sentOn,
          time: '20:40',
          by,
          name: `articles ${key} comment ${at + 1} shown`,
          command: showComment,
          input: (stage) => commentSeen(stage, key, at + 1),
        }),
  ])
}

const asked = (consultation: DemoConsultation): readonly Deed[] => {
  const { unit, by, title, body, writtenOn, opensOn, closesOn, summary } = consultation
  const key = keyOf(consultation)
  return [
    deed({
      day: writtenOn,
      time: '14:00',
      by,
      name: `articles ${key}`,
      command: writeConsultation,
      input: ({ ledger }) => ({ unitId: ledger.unit(unit), title, body, opensOn, closesOn }),
      keep: ({ id }, ledger) => ledger.keep(key, id),
    }),
    deed({
      day: writtenOn,
      time: '14:10',
      by,
      name: `articles ${key} published`,
      command: publishConsultation,
      input: async (stage) => (await seen(stage, key)).order,
    }),
    ...said(consultation),
    ...(summary
      ? [
          deed({
            day: summary.on,
            time: '09:00',
            by,
            name: `articles ${key} summed up`,
            command: summariseConsultation,
            input: async (stage) => ({ ...(await seen(stage, key)).order, summary: summary.text }),
          }),
        ]
      : []),
  ]
}

/** What people were asked, what they said, what they were answered. */
export const consultationDeeds = ({ news }: Demo): readonly Deed[] => news.consultations.flatMap(asked)
