import { holding } from '../../platform/database/like.ts'
import type { Reader } from '../../platform/database/handles.ts'

export type RegisterLine = {
  readonly id: string
  readonly command: string
  readonly actorName: string
  readonly subject: string | null
  readonly businessDay: string
  readonly at: string
}

const linesWith = (reader: Reader, text: string) => {
  const lines = reader.selectFrom('auditLine')
  if (!text) return lines
  const holds = holding(text)
  return lines.where((is) =>
    is.or([is('actorName', 'ilike', holds), is('command', 'ilike', holds), is('subject', 'ilike', holds)]),
  )
}

/** Lines of the register that hold the text in person, act or subject; the latest first. */
export const registerLines = (
  reader: Reader,
  { text, limit, offset }: { text: string; limit: number; offset: number },
): Promise<RegisterLine[]> =>
  linesWith(reader, text)
    .select(['id', 'command', 'actorName', 'subject', 'businessDay', 'at'])
    .orderBy('seq', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()

/** How many lines hold the text. */
export const countLines = async (reader: Reader, text: string): Promise<number> =>
  (
    await linesWith(reader, text)
      .select((is) => is.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  ).count
