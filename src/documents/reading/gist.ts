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

/** Not longer than a line can bear: up to the last comma, else the last word, within the limit. */
const shortened = (clause: Passage): Passage => {
  if (clause.text.length <= LONGEST_CLAUSE) return clause
  const reach = clause.text.slice(0, LONGEST_CLAUSE)
  const comma = reach.lastIndexOf(',')
  return part(clause, 0, comma > LONGEST_CLAUSE / 2 ? comma : reach.lastIndexOf(' '))
}

/** A clause without its joint before and without the aim or manner after it. */
export const core = (clause: Passage): Passage => {
  const said = withoutJoint(clause)
  const tail = said.text.length > SHORTEST ? firstMatch(part(said, SHORTEST), aim) : null
  return trimmed(shortened(tail ? part(said, 0, SHORTEST + tail.from) : said))
}

/** What is to be done, in short and in the text's own words: each clause without its aims. */
export const gistOf = (passage: Passage): Found<string> =>
  foundTogether(clausesOf(passage).slice(0, MOST_CLAUSES).map(core))
