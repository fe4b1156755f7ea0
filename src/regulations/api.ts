import { answerShape, answerTo } from '../platform/law/answer.ts'
import { askedShape, publishedShape } from '../platform/law/question-shape.ts'
import { readQuestion, sayQuestionFaults } from '../platform/law/read-question.ts'
import { Refusal } from '../platform/plain/refusal.ts'
import { askEndpoint, type Endpoint } from '../platform/web/api.ts'
import { lawNamed } from './local/queries.ts'

const asked = askEndpoint({
  path: '/assess',
  summary: 'A nomination beside the law of its day',
  description:
    'Each clause in force on the day: met, not met or unknown, with its words, its citation and the facts it used. ' +
    'The program decides nothing. Names that are not known are refused all at once, each with the nearest one.',
  tag: 'law',
  audience: 'signed-in',
  body: askedShape,
  published: publishedShape,
  response: answerShape,
  handle: async ({ reader, body, language, law: ofTheCountry }) => {
    const { law } = await lawNamed(reader, ofTheCountry, body.within ?? [])
    const read = readQuestion(law, body)
    if ('question' in read) return answerTo(law, read.question)
    const faults = sayQuestionFaults(read.faults, language).join('\n')
    throw new Refusal('law.question', { values: { faults } })
  },
})

export const endpoints: readonly Endpoint[] = [asked]
