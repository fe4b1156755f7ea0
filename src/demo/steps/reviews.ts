import { issueReview } from '../../reporting/reviews/issue-review.ts'
import { findReview } from '../../reporting/reviews/queries.ts'
import { requestReview } from '../../reporting/reviews/request-review.ts'
import { submitReview } from '../../reporting/reviews/submit-review.ts'
import { takeParagraphs } from '../../reporting/reviews/take-paragraphs.ts'
import { writeReview } from '../../reporting/reviews/write-review.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'

/** Who signs for a unit: its leader, or for a room without a seal the leader of the agency above. */
const signerOf = ({ people, units }: Demo, unit: string) => {
  const body = units.find(({ id }) => id === unit)
  const seat = body?.class === 'phong_thuoc_co_quan' ? body.parent : unit
  for (const { name, posts } of people) {
    const post = posts.find((one) => one.unit === seat && one.leads)
    if (post) return { signerName: name, signerTitle: post.title }
  }
  throw new Error(`seed/demo/people.yaml: nobody leads ${seat}`)
}

type DemoRequest = Demo['reviews']['requests'][number]
type DemoReviewOne = Demo['reviews']['reviews'][number]

const asked = ({ campaign, unit, own, kind, by, on, due, letter, outline, tables }: DemoRequest): Deed =>
  deed({
    day: on,
    time: '08:40',
    by,
    name: `reviews asked ${campaign} ${unit} ${own ?? ''} ${kind}`,
    command: requestReview,
    input: ({ ledger }) => ({
      campaignId: ledger.id(`campaign:${campaign}`),
      unitId: ledger.unit(unit),
      ownUnitId: own ? ledger.unit(own) : null,
      kind,
      outline,
      tables,
      dueOn: due,
      letter: letter ?? null,
    }),
  })

const found = async ({ reader, ledger }: Stage, { campaign, unit, kind }: DemoReviewOne) => {
  const review = await findReview(reader, {
    campaignId: ledger.id(`campaign:${campaign}`),
    unitId: ledger.unit(unit),
    kind,
  })
  return { reviewId: review?.id, version: review?.version }
}

const signedOff = (demo: Demo, one: DemoReviewOne): readonly Deed[] => {
  const { campaign, unit, kind, by, issuedOn, no } = one
  const name = `reviews ${campaign} ${unit} ${kind}`
  const common = { day: issuedOn, by }
  return [
    deed({
      ...common,
      time: '14:00',
      name: `${name} submitted`,
      command: submitReview,
      input: (stage) => found(stage, one),
    }),
    deed({
      ...common,
      time: '15:45',
      name: `${name} issued`,
      command: issueReview,
      input: async (stage) => ({
        ...(await found(stage, one)),
        number: no,
        issuedOn,
        ...signerOf(demo, unit),
        published: true,
      }),
    }),
  ]
}

/** Written, put together, submitted and issued as they were signed. */
const review = (demo: Demo, one: DemoReviewOne): readonly Deed[] => {
  const { campaign, unit, kind, by, issuedOn, filled = [], takes = [] } = one
  const { results, effect, shortcomings, causes, lessons } = one
  const name = `reviews ${campaign} ${unit} ${kind}`
  const common = { day: issuedOn, by }
  return [
    deed({
      ...common,
      time: '08:15',
      name,
      command: writeReview,
      input: ({ ledger }) => ({
        campaignId: ledger.id(`campaign:${campaign}`),
        unitId: ledger.unit(unit),
        kind,
        results,
        effect,
        shortcomings,
        causes,
        lessons,
        filled,
      }),
    }),
    ...(takes.length > 0
      ? [
          deed({
            ...common,
            time: '09:30',
            name: `${name} put together`,
            command: takeParagraphs,
            input: async (stage) => ({
              ...(await found(stage, one)),
              taken: takes.map(({ part, unit: from, text = '' }) => ({
                part,
                unitId: stage.ledger.unit(from),
                text,
              })),
            }),
          }),
        ]
      : []),
    ...signedOff(demo, one),
  ]
}

/** Reviews: what was asked of units, and midterm and final ones. */
export const reviewDeeds = (demo: Demo): readonly Deed[] => [
  ...demo.reviews.requests.map(asked),
  ...demo.reviews.reviews.flatMap((one) => review(demo, one)),
]
