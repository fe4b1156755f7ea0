import { embeddedDialect, houseKysely } from './dialect.ts'
import { guardedDatabase } from './guard.ts'
import type { Database } from './handles.ts'

/** A server's address, a data folder for the embedded engine, or memory (from a dump, for tests). */
export type DatabasePlace =
  | { readonly url: string; readonly connections?: number }
  | { readonly folder: string }
  | { readonly memory: true; readonly dump?: Uint8Array }

/**
 * Opens the database; nothing is migrated. Engines are loaded only when asked for: a server needs no embedded engine.
 * Throws `DataFolderInUse` when another process holds the folder.
 */
export const openDatabase = async (place: DatabasePlace): Promise<Database> => {
  if ('url' in place) {
    const { openServer } = await import('./server.ts')
    return openServer(place.url, place.connections)
  }
  if ('folder' in place) {
    const { openEmbedded } = await import('./embedded.ts')
    return openEmbedded(place.folder)
  }
  const { memoryEngine } = await import('./embedded-engine.ts')
  return guardedDatabase('embedded', houseKysely(embeddedDialect(await memoryEngine(place.dump))))
}
