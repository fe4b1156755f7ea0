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
import { brokenBy, lawEditions, mustFindLawEdition } from './queries.ts'
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
    editions: await lawEditions(visit.reader),
  }),
})

const showEdition = async (visit: Visit<'id'>): Promise<Shown> => {
  const edition = await mustFindLawEdition(visit.reader, visit.params.id)
  const { law } = readLaw(edition.files)
  const present = visit.law
  return {
    title: edition.title,
    crumbs: crumbs(visit, true),
    body: EditionPage({
      visit,
      law: present,
      edition,
      changes: law && compareLaws(present, law),
      broken: law && edition.state === 'draft' ? await brokenBy(visit.reader, law, present) : [],
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
  form(`${lawPath}/:id/bo`, {
    audience: lawKeepers,
    command: dropEdition,
    read: seen,
    show: showEdition,
    next: () => lawPath,
    said: (_result, { language }) => say(language)('said.drop'),
  }),
]
