import type { ColumnType } from 'kysely'
import type { Json } from './values.ts'

/** A jsonb column: read parsed, of a shape that only its reader knows; written through `json()`. */
export type JsonColumn = ColumnType<unknown, Json, Json>

/** A jsonb column that may be left out, because it may be null or has a default. */
export type OptionalJsonColumn = ColumnType<unknown, Json | null | undefined, Json | null>
