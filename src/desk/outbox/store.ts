import type { Writer } from '../../platform/database/handles.ts'

/** Lets a message that failed wait again, with the address that is known now; false when it did not fail. */
export const sendAgain = async (
  writer: Writer,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await writer
    .updateTable('mail')
    .set((is) => ({
      state: 'waiting' as const,
      attempts: 0,
      error: null,
      heldUntil: null,
      settledAt: null,
      sendAfter: now,
      toAddress: is.fn.coalesce(
        is
          .selectFrom('account as a')
          .innerJoin('person as p', 'p.id', 'a.personId')
          .whereRef('a.id', '=', 'mail.accountId')
          .select('p.email'),
        'toAddress',
      ),
    }))
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
