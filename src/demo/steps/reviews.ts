import { issueReview } from '../../reporting/reviews/issue-review.ts'
import { findReview } from '../../reporting/reviews/queries.ts'
import { writeReview } from '../../reporting/reviews/write-review.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed } from '../deed.ts'

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

/** Midterm and final reviews: written the day before, issued as they were signed. */
export const reviewDeeds = (demo: Demo): readonly Deed[] =>
  demo.reviews.flatMap(({ campaign, unit, kind, by, issuedOn, no, ...texts }) => {
    const { results, effect, shortcomings, causes, lessons } = texts
    const name = `reviews ${campaign} ${unit} ${kind}`
    return [
      deed({
        day: issuedOn,
        time: '08:15',
        by,
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
        }),
      }),
      deed({
        day: issuedOn,
        time: '15:45',
        by,
        name: `${name} issued`,
        command: issueReview,
        input: async ({ reader, ledger }) => {
          const review = await findReview(reader, {
            campaignId: ledger.id(`campaign:${campaign}`),
            unitId: ledger.unit(unit),
            kind,
          })
          const { id, version } = review ?? {}
          return { reviewId: id, version, number: no, issuedOn, ...signerOf(demo, unit), published: true }
        },
      }),
    ]
  })
