import fs from 'node:fs'
import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { type Connection, sessionSettings } from './dialect.ts'
import { makeAsk } from './embedded-statements.ts'
import { readers } from './values.ts'

/** How the engine's file system knows an open file; `nfd` is the descriptor that the operating system knows. */
type OpenFile = { readonly nfd?: number }
type EngineModule = { NODEFS: { stream_ops: { fsync?: (file: OpenFile) => number } } }

/**
 * The engine's own file system never flushes to the disk: a commit would survive the death of the process, not that of
 * the machine. This one flushes whenever PostgreSQL asks for it.
 */
class DurableFiles extends NodeFS {
  readonly #flushed: () => void

  constructor(folder: string, flushed: () => void) {
    super(folder)
    this.#flushed = flushed
  }

  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...given)
    made.emscriptenOpts.preRun = [
      ...(made.emscriptenOpts.preRun ?? []),
      (module: unknown) => {
        const { NODEFS } = module as EngineModule
        NODEFS.stream_ops.fsync = (file) => {
          if (file.nfd !== undefined) fs.fsyncSync(file.nfd)
          this.#flushed()
          return 0
        }
      },
    ]
    return made
  }
}

/** Without `-F` PostgreSQL asks for flushes; `fsync` is the one method that the file system above offers. */
const durableStart = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

export type EmbeddedEngine = Connection & {
  /** Flushes to the disk so far. */
  flushes(): number
  /** The whole cluster as a tar file, for a later `memoryEngine`. */
  dump(): Promise<Uint8Array>
}

const start = async (options: PGliteOptions, flushes: () => number): Promise<EmbeddedEngine> => {
  const engine = await PGlite.create(options)
  // after the start, which sets the engine's own readers of lists
  Object.assign(engine.parsers, readers)
  await engine.exec(sessionSettings)
  return {
    run: makeAsk(engine),
    close: () => engine.close(),
    flushes,
    dump: async () => new Uint8Array(await (await engine.dumpDataDir('none')).arrayBuffer()),
  }
}

const loaded = (dump: Uint8Array | undefined): PGliteOptions =>
  dump ? { loadDataDir: new Blob([new Uint8Array(dump)]) } : {}

/**
 * PostgreSQL in this thread on a data folder, flushing at each commit; a folder without a database may be filled from a
 * dump, which is not flushed. The caller holds the folder's lock.
 */
export const folderEngine = (folder: string, dump?: Uint8Array): Promise<EmbeddedEngine> => {
  let flushes = 0
  const files = new DurableFiles(folder, () => {
    flushes += 1
  })
  return start({ fs: files, startParams: durableStart, ...loaded(dump) }, () => flushes)
}

/** PostgreSQL in this thread and in memory, empty or from a dump: for tests. */
export const memoryEngine = (dump?: Uint8Array): Promise<EmbeddedEngine> => start(loaded(dump), () => 0)
