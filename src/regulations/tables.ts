// Generated from the migrations: UPDATE_TABLES=1 npx vitest run test/tables.test.ts
import type { Selectable } from 'kysely'

export type HolidayTable = {
  day: string
  name: string
  source: string
  declaredOn: string
  declaredBy: string
}

export type HolidayRow = Selectable<HolidayTable>

declare module '../platform/database/handles.ts' {
  interface Tables {
    holiday: HolidayTable
  }
}
