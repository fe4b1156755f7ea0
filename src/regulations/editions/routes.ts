import { textFiles } from '../../platform/files/text-files.ts'
import { compareLaws } from '../../platform/law/compare-laws.ts'
import { readLaw } from '../../platform/law/read-law.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { form, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { numberTyped, one, oneOrNull, ticked, type Typed } from '../../platform/web/typed.ts'
import { textLimits } from '../law-texts.ts'
import { lawPath, pathOfEdition, regulationsPath } from '../lookup.ts'
import { mustHaveTexts, mustUnpack } from '../typed-texts.ts'
import { say as lawWords } from '../words.ts'
import { dropEdition } from './drop-edition.ts'
import { lawKeepers } from './law-edition.ts'
import { loadEdition } from './load-edition.ts'
import { EditionPage } from './pages/edition-page.tsx'
import { LawPage } from './pages/law-page.tsx'
import { putEdition } from './put-edition.ts'
import {
  brokenBy,
  keptEdition,
  lawEditions,
  mustFindLawEdition,
  standingEdition,
  textsIfPut,
} from './queries.ts'
import { returnToEdition } from './return-to-edition.ts'
import { say } from './words.ts'

const crumbs = ({ language }: Visit, inside = false) => [
  { href: regulationsPath, text: lawWords(language)('title') },
  ...(inside ? [{ href: lawPath, text: say(language)('title') }] : []),
]

const showLaw = async (visit: Visit): Promise<Shown> => ({
  title: say(visit.language)('title'),
  crumbs: crumbs(visit),
  body: LawPage({
    visit,
    law: visit.law,
    faults: visit.lawFaults,
    ofAnother: await isOfAnother(visit),
    editions: await lawEditions(visit.reader),
  }),
})

/** Whether the faults are those of the texts in force: another process put them there, and this program cannot read them. */
const isOfAnother = async ({ reader, lawFaults }: Visit): Promise<boolean> => {
  const edition = lawFaults.length > 0 ? await keptEdition(reader) : null
  return edition !== null && readLaw(edition.files).law === null
}

const showEdition = async (visit: Visit<'id'>): Promise<Shown> => {
  const { reader, law: present } = visit
  const edition = await mustFindLawEdition(reader, visit.params.id)
  const { law } = readLaw(await textsIfPut(reader, edition))
  const mayStand = law !== null && edition.state !== 'in_force'
  const { returnsTo } = edition
  return {
    title: edition.title,
    crumbs: crumbs(visit, true),
    body: EditionPage({
      visit,
      law: present,
      edition,
      changes: law && compareLaws(present, law),
      standing: await standingEdition(reader),
      returnedTo: returnsTo === null ? null : await mustFindLawEdition(reader, returnsTo),
      broken: mayStand ? await brokenBy(reader, law, () => present) : [],
    }),
  }
}

/** The files that were sent; one that came without a folder is put into the folder that was typed. */
const filesTyped = (typed: Typed, { files }: Visit): readonly LawFile[] => {
  const folder = oneOrNull(typed, 'folder')
  const sent = mustHaveTexts(mustUnpack(textFiles(files['files'] ?? [], textLimits)))
  return sent.map(({ path, text }) => {
    if (path.includes('/')) return { path, text }
    if (folder === null)
      throw new Refusal('law.folder', {
        values: { path },
        fields: { folder: { code: 'law.folder', values: { path } } },
      })
    return { path: `${folder}/${path}`, text }
  })
}

const seen = (typed: Typed, { params }: Visit<'id'>) => ({
  id: params.id,
  version: numberTyped(typed, 'version'),
})

/** The law of the country as this installation holds it: for the administrator. */
export const routes: readonly Route[] = [
  page(lawPath, { audience: lawKeepers }, showLaw),
  form(lawPath, {
    audience: lawKeepers,
    command: loadEdition,
    read: (typed, visit) => ({
      title: one(typed, 'title'),
      whole: ticked(typed, 'whole'),
      files: filesTyped(typed, visit),
    }),
    show: showLaw,
    next: ({ id }) => pathOfEdition(id),
    said: (_result, { language }) => say(language)('said.load'),
  }),
  page(
    `${lawPath}/:id`,
    {
      audience: lawKeepers,
      examples: async (reader) => (await lawEditions(reader)).slice(0, 1).map(({ id }) => pathOfEdition(id)),
    },
    showEdition,
  ),
  form(`${lawPath}/:id/ap-dung`, {
    audience: lawKeepers,
    command: putEdition,
    read: seen,
    show: showEdition,
    next: () => lawPath,
    said: ({ title }, { language }) => say(language)('said.put', { title }),
  }),
  form(`${lawPath}/:id/tro-lai`, {
    audience: lawKeepers,
    command: returnToEdition,
    read: (typed, { params }) => ({
      id: params.id,
      standing: one(typed, 'standing'),
      reason: one(typed, 'reason'),
    }),
    show: showEdition,
    next: ({ id }) => pathOfEdition(id),
    said: ({ title }, { language }) => say(language)('said.return', { title }),
  }),
  form(`${lawPath}/:id/bo`, {
    audience: lawKeepers,
    command: dropEdition,
    read: seen,
    show: showEdition,
    next: () => lawPath,
    said: (_result, { language }) => say(language)('said.drop'),
  }),
]
