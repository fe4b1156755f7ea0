import { canonicalJson, sha256 } from '../../platform/audit/content.ts'
import type { Reader } from '../../platform/database/handles.ts'
import type { LawFault } from '../../platform/law/faults.ts'
import type { Law } from '../../platform/law/law.ts'
import { lawFiles } from '../../platform/law/load-law.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { uuid } from '../../platform/plain/unique-id.ts'
import { type LawChangeFile, overlaid } from '../law-texts.ts'
import { allHoldings } from '../local/queries.ts'
import { daysOf, standsBeside } from '../local/local-regulation.ts'
import type { LawEditionRow } from '../tables.ts'

/** The print of a law's texts: the same texts, the same print. */
export const printOf = (files: readonly LawFile[]): string =>
  sha256(canonicalJson(files.map(({ path, text }) => [path, text])))

export type LawEdition = Omit<LawEditionRow, 'files' | 'changes'> & {
  readonly files: readonly LawFile[]
  readonly changes: readonly LawChangeFile[]
}

const editionOf = (row: LawEditionRow): LawEdition => ({
  ...row,
  files: row.files as readonly LawFile[],
  changes: row.changes as readonly LawChangeFile[],
})

/** The last law that was read without a fault; null before the first start. */
export const keptEdition = async (reader: Reader): Promise<LawEdition | null> => {
  const row = await reader
    .selectFrom('lawEdition')
    .selectAll()
    .where('state', '=', 'in_force')
    .executeTakeFirst()
  return row ? editionOf(row) : null
}

/** The edition in force, without its texts; null before the first start. */
export const standingEdition = async (reader: Reader): Promise<Pick<LawEditionRow, 'id' | 'hash'> | null> =>
  (await reader
    .selectFrom('lawEdition')
    .select(['id', 'hash'])
    .where('state', '=', 'in_force')
    .executeTakeFirst()) ?? null

/** The print of the law in force, for those who look every few seconds. */
export const printInForce = async (reader: Reader): Promise<string | null> =>
  (await standingEdition(reader))?.hash ?? null

/** An edition; throws `law.not_found` (404). */
export const mustFindLawEdition = async (reader: Reader, id: string): Promise<LawEdition> => {
  const row = uuid.test(id)
    ? await reader.selectFrom('lawEdition').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined
  if (!row) throw new Refusal('law.not_found', { status: 404 })
  return editionOf(row)
}

export type LawEditionListed = Omit<LawEditionRow, 'files' | 'changes'>

/** All editions but those that were laid aside, the latest first; without their texts. */
export const lawEditions = (reader: Reader): Promise<LawEditionListed[]> =>
  reader
    .selectFrom('lawEdition')
    .select(['id', 'state', 'title', 'hash', 'madeOn', 'madeBy', 'putOn', 'putBy', 'version'])
    .select(['returnsTo', 'reason'])
    .where('state', '<>', 'discarded')
    .orderBy('putOn', (order) => order.desc().nullsFirst())
    .orderBy('madeOn', 'desc')
    .orderBy('id')
    .execute()

export type Found = {
  readonly law: Law
  /** Not empty: the folder could not be read, and this is the last law that could. */
  readonly faults: readonly LawFault[]
  readonly files: readonly LawFile[]
  readonly changes: readonly LawChangeFile[]
  /** Of these texts. */
  readonly print: string
  /** The print of the edition that was in force when they were found. */
  readonly seen: string | null
  /** Whether the database keeps these texts already. */
  readonly kept: boolean
}

/**
 * The law by which a start lives: the folder with what the administrator loaded over it. Where that is faulty, the last
 * law that was read without a fault, together with the faults. Null when there is no such law either.
 */
export const findStanding = async (
  reader: Reader,
  folder: readonly LawFile[],
): Promise<Found | { readonly law: null; readonly faults: readonly LawFault[] }> => {
  const edition = await keptEdition(reader)
  const changes = edition?.changes ?? []
  const files = overlaid(folder, changes)
  const read = readLaw(files)
  const seen = edition?.hash ?? null
  const print = printOf(files)
  if (read.law) return { law: read.law, faults: [], files, changes, print, seen, kept: seen === print }
  if (!edition) return read
  const last = readLaw(edition.files)
  if (!last.law) return last
  const { hash } = edition
  return { law: last.law, faults: read.faults, files: edition.files, changes, print: hash, seen, kept: true }
}

/** What a change is laid over: the law that stands, or the folder when nothing has been kept yet. */
export const standingTexts = async (
  reader: Reader,
): Promise<{ readonly files: readonly LawFile[]; readonly changes: readonly LawChangeFile[] }> =>
  (await keptEdition(reader)) ?? { files: overlaid(lawFiles(), []), changes: [] }

/** The texts of a draft as they would stand once it is put in force; of any other edition, those that it has. */
export const textsIfPut = async (
  reader: Reader,
  edition: Pick<LawEdition, 'state' | 'files' | 'changes'>,
): Promise<readonly LawFile[]> =>
  edition.state === 'draft' ? overlaid((await standingTexts(reader)).files, edition.changes) : edition.files

/** Codes of local regulations that hold and could no longer be read beside this law. */
export const brokenBy = async (reader: Reader, law: Law, standing: () => Law): Promise<readonly string[]> => {
  const holding = (await allHoldings(reader)).filter((one) => daysOf(one) !== null)
  const unread = holding.filter((one) => !standsBeside(law, one))
  const before = unread.length > 0 ? standing() : law
  const broken = unread.filter((one) => standsBeside(before, one))
  return [...new Set(broken.map(({ code }) => code))]
}
