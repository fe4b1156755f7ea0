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

/** Lines of the register that hold the text in person, act or subject; the latest first. */
export const registerLines = (
  reader: Reader,
  { text, limit, offset }: { text: string; limit: number; offset: number },
): Promise<RegisterLine[]> => {
  let asked = reader
    .selectFrom('auditLine')
    .select(['id', 'command', 'actorName', 'subject', 'businessDay', 'at'])
  if (text) {
    const holds = holding(text)
    asked = asked.where((is) =>
      is.or([is('actorName', 'ilike', holds), is('command', 'ilike', holds), is('subject', 'ilike', holds)]),
    )
  }
  return asked.orderBy('seq', 'desc').limit(limit).offset(offset).execute()
}
