// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Selectable } from 'kysely'

export type CalendarFeedTable = {
  accountId: string
  secretHash: string
  openedAt: string
}

export type CalendarFeedRow = Selectable<CalendarFeedTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    calendarFeed: CalendarFeedTable
  }
}
