import { answerQuestion, joinQuestion } from '../../campaigns/questions/answer-question.ts'
import { askQuestion } from '../../campaigns/questions/ask-question.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'
import type { DemoQuestion } from '../question-shapes.ts'

const asked = ({ id, campaign, unit, day, time, by, text }: DemoQuestion): Deed =>
  deed({
    day,
    time,
    by,
    name: `questions ${id}`,
    command: askQuestion,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      unitId: ledger.unit(unit),
      text,
    }),
    keep: (made, ledger) => ledger.keep(`question:${id}`, made.id),
  })

const answered = ({ id, answer }: DemoQuestion): readonly Deed[] =>
  answer
    ? [
        deed({
          day: answer.day,
          time: answer.time,
          by: answer.by,
          name: `questions ${id} answer`,
          command: answerQuestion,
          input: ({ ledger }) => ({
            questionId: ledger.id(`question:${id}`),
            version: 1,
            answer: answer.text,
          }),
        }),
      ]
    : []

const joined = ({ id, join }: DemoQuestion): readonly Deed[] =>
  join
    ? [
        deed({
          day: join.day,
          time: join.time,
          by: join.by,
          name: `questions ${id} joined`,
          command: joinQuestion,
          input: ({ ledger }) => ({
            questionId: ledger.id(`question:${id}`),
            version: 1,
            toId: ledger.id(`question:${join.to}`),
          }),
        }),
      ]
    : []

/** What units ask about the campaigns, each question answered or led to an answer on its own day. */
export const questionDeeds = ({ questions }: Demo): readonly Deed[] =>
  questions.flatMap((question) => [asked(question), ...answered(question), ...joined(question)])
