import { placeOf } from './citation.ts'
import type { Place } from './citation.ts'
import type { LawFault, Note } from './faults.ts'
import { readYaml } from './yaml-text.ts'
import type { LawFile } from './yaml-text.ts'

/** One file of the law, parsed, with a pen that notes faults at its lines. */
export type Page = {
  readonly file: string
  readonly folder: string
  readonly data: unknown
  readonly note: Note
}

/** The file of an article, an annex, or of what nobody could place. */
export type ArticlePage = Page & { readonly place: Place }

/** The files of the law by what they hold. */
export type Pages = {
  readonly subjects: readonly Page[]
  readonly instruments: readonly Page[]
  readonly articles: readonly ArticlePage[]
  /** The lists of titles, commendations, types, regimes and holidays. */
  readonly catalogue: readonly Page[]
}

const pageOf = (source: LawFile, faults: LawFault[]): Page | null => {
  const { path: file } = source
  const yaml = readYaml(source)
  if ('broken' in yaml) {
    for (const { line, reason } of yaml.broken)
      faults.push({ file, line, code: 'yaml', values: { reason }, nearest: null })
    return null
  }
  const note: Note = (path, code, values = {}, nearest = null) => {
    faults.push({ file, line: yaml.lineOf(path), code, values, nearest })
  }
  return { file, folder: file.split('/')[0] ?? '', data: yaml.data, note }
}

/** Sorts the files by what they hold; what is not YAML, or stands in no place, is a fault. */
export const sortPages = (files: readonly LawFile[], faults: LawFault[]): Pages => {
  const subjects: Page[] = []
  const instruments: Page[] = []
  const articles: ArticlePage[] = []
  const catalogue: Page[] = []
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const file of ordered) {
    const page = pageOf(file, faults)
    if (!page) continue
    const [, name = '', deeper] = file.path.split('/')
    const place = placeOf(name)
    if (deeper !== undefined) page.note([], 'place')
    else if (page.folder === 'du-kien') subjects.push(page)
    else if (page.folder === 'danh-muc') catalogue.push(page)
    else if (name === 'van-ban.yaml') instruments.push(page)
    else if (place) articles.push({ ...page, place })
    else page.note([], 'place')
  }
  return { subjects, instruments, articles, catalogue }
}
