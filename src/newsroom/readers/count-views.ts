import { createHash } from 'node:crypto'
import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { isDay } from '../../platform/plain/day.ts'
import { isDayOver, saltOf } from '../visitors/store.ts'
import { addReaders } from './store.ts'

/** The mark that is written: with the day's salt, so that no two days can be told together and none afterwards. */
const readerMark = (salt: string, visitor: string): string =>
  createHash('sha256').update(`${salt}\n${visitor}`).digest('base64url').slice(0, 22)

/**
 * Adds those who read articles: each visitor once an article and day. The system's own act; what it is given holds no
 * address, and what it writes is salted with a salt that goes with the day. Repeating it adds nothing; what comes of a day
 * that is over for others adds nothing either, for it could no longer be told who was counted.
 */
export const countViews = command({
  name: 'article.count_views',
  quiet: true,
  input: z.object({
    /** The day on the wall, in Vietnam, on which they read. */
    day: z.string().refine(isDay),
    /** The day's salt, if this is the first count of the day. */
    freshSecret: z.string().min(32),
    reads: z.array(z.object({ slug: z.string(), visitor: z.string().min(20) })).max(50_000),
  }),
  roles: [],
  run: async ({ writer }, { day, freshSecret, reads }) => {
    if (await isDayOver(writer, day)) return { result: { counted: 0 } }
    const salt = await saltOf(writer, day, freshSecret)
    const marked = reads.map(({ slug, visitor }) => ({ slug, reader: readerMark(salt, visitor) }))
    return { result: { counted: await addReaders(writer, day, marked) } }
  },
})
