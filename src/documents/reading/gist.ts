import {
  firstMatch,
  type Found,
  foundTogether,
  part,
  type Passage,
  splitPassage,
  trimmed,
} from './passage.ts'
import { oneOf, shape } from './pattern.ts'
import { sentencesOf } from './sentences.ts'
import { aimOpenings } from './vocabulary-tasks.ts'

const clauseEnd = shape(';')
const aim = shape(`,? (?:${oneOf(aimOpenings)})(?![\\p{L}])`)
const joint = shape(
  '^(?:đồng thời|ngoài ra|bên cạnh đó|mặt khác|trong đó|cụ thể|đặc biệt|theo đó|cùng với đó)(?: là)?,? ',
)

const SHORTEST = 24
const MOST_CLAUSES = 6
const LONGEST_CLAUSE = 230

/** The clauses of a passage, sentence by sentence. */
export const clausesOf = (passage: Passage): readonly Passage[] =>
  sentencesOf(passage).flatMap((sentence) => splitPassage(sentence, clauseEnd))

/** A clause without "đồng thời", "mặt khác" and the like before it. */
export const withoutJoint = (clause: Passage): Passage => {
  const lead = firstMatch(clause, joint)
  return lead ? part(clause, lead.to) : clause
}

/** A clause without its joint before and without the aim or manner after it. */
export const core = (clause: Passage): Passage => {
  const said = withoutJoint(clause)
  const tail = said.text.length > SHORTEST ? firstMatch(part(said, SHORTEST), aim) : null
  return trimmed(part(said, 0, tail ? SHORTEST + tail.from : Math.min(said.text.length, LONGEST_CLAUSE)))
}

/** What is to be done, in short and in the text's own words: each clause without its aims. */
export const gistOf = (passage: Passage): Found<string> =>
  foundTogether(clausesOf(passage).slice(0, MOST_CLAUSES).map(core))
