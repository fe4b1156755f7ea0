import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { lawFiles } from '../platform/law/load-law.ts'
import { packageRoot } from '../platform/package-root.ts'
import { decisionsFile, councilsFile, guidanceFile, nominationsFile } from './award-shapes.ts'
import {
  campaignsFile,
  documentsFile,
  dutiesFile,
  indicatorsFile,
  otherCommunesFile,
  plansFile,
} from './campaign-shapes.ts'
import { electionFile } from './election-shapes.ts'
import { articlesFile, type DemoArticle } from './news-shapes.ts'
import {
  activitiesFile,
  assignmentsFile,
  inspectionsFile,
  periodsFile,
  receivedPapersFile,
  remindersFile,
  reportsFile,
  reviewsFile,
  voluntaryReportsFile,
} from './report-shapes.ts'
import { scoringFile } from './scoring-shapes.ts'
import { administrativeUnits, type DistrictCode } from './administrative-units.ts'
import { publicDeskFile } from './public-desk-shapes.ts'
import { questionsFile } from './question-shapes.ts'
import { steeringFile } from './steering-shapes.ts'
import { sheetsFile } from './sheet-shapes.ts'
import {
  clustersFile,
  headcounts,
  holidaysFile,
  localRegulationsFile,
  peopleFile,
  unitsFile,
} from './unit-shapes.ts'

const read = (...parts: string[]): string => readFileSync(join(packageRoot, 'seed', ...parts), 'utf8')

const file = <Shape extends z.ZodType>(name: string, shape: Shape): z.output<Shape> => {
  const checked = shape.safeParse(parse(read('demo', `${name}.yaml`)))
  if (checked.success) return checked.data
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`seed/demo/${name}.yaml\n${faults.join('\n')}`)
}

/** A seed text as it was given: `S1.txt`, `S2.txt`. */
export const seedText = (name: string): string => read('texts', name)

const paragraphs = (name: string, lines: readonly number[]): string => {
  const all = seedText(name).split('\n')
  return lines.map((line) => all[line - 1]?.trim() ?? '').join('\n\n')
}

/** The article with its text; the slug of the source is a field of its own and leaves the text. */
const withBody = (article: z.output<typeof articlesFile>['articles'][number]): DemoArticle => {
  const body =
    typeof article.body === 'string' ? article.body.trim() : paragraphs(article.body.file, article.body.lines)
  const opening = `${article.sourceSlug} - `
  const page = typeof article.body === 'string' ? null : article.body.file
  return { ...article, page, body: body.startsWith(opening) ? body.slice(opening.length) : body }
}

const loadUnits = () => {
  const { since, kinds, administrative, units, renames } = file('units', unitsFile)
  const rows = ['dien-bien', 'dak-lak'].map((name) => read('administrative-units', `${name}.csv`))
  const districts: readonly DistrictCode[] = administrative
  /** As it is called on the screen. */
  const called = <Body extends { readonly kind: string }>(body: Body): Body => {
    const kind = kinds[body.kind]
    if (kind === undefined) throw new Error(`seed/demo/units.yaml: kinds does not name ${body.kind}`)
    return { ...body, kind }
  }
  const places = administrativeUnits(rows, districts)
  return { since, administrative: places.map(called), units: units.map(called), renames }
}

const loadLocalRegulations = () =>
  file('local-regulations', localRegulationsFile).regulations.map((one) => ({
    ...one,
    files: lawFiles(join(packageRoot, 'seed', 'local-regulations', one.folder)),
  }))

const loadNews = () => {
  const { articles, ...rest } = file('articles', articlesFile)
  return { ...rest, articles: articles.map(withBody) }
}

/**
 * All of seed/demo, checked and typed; days are `YYYY-MM-DD`, moments are local to Vietnam. Throws with file, place and
 * reason when a file is not what it should be. Whether references resolve is checked by the tests, not here.
 */
export const loadDemo = () => ({
  ...loadUnits(),
  ...file('clusters', clustersFile),
  ...file('people', peopleFile),
  ...file('holidays-2021', holidaysFile),
  localRegulations: loadLocalRegulations(),
  headcount: file('headcount', headcounts),
  ...file('documents', documentsFile),
  ...file('campaigns', campaignsFile),
  indicators: file('indicators', indicatorsFile),
  ...file('periods', periodsFile),
  ...file('child-plans', plansFile),
  ...file('duties', dutiesFile),
  ...file('other-communes', otherCommunesFile),
  ...file('reports', reportsFile),
  voluntaryReports: file('voluntary-reports', voluntaryReportsFile).reports,
  ...file('reminders', remindersFile),
  inspections: file('inspections', inspectionsFile),
  reviews: file('reviews', reviewsFile),
  ...file('questions', questionsFile),
  ...file('steering', steeringFile),
  ...file('report-sheets', sheetsFile),
  ...file('activities', activitiesFile),
  ...file('assignments', assignmentsFile),
  receivedPapers: file('received-papers', receivedPapersFile).papers,
  election: file('election-day', electionFile),
  ...file('award-guidance', guidanceFile),
  ...file('nominations', nominationsFile),
  ...file('councils', councilsFile),
  awards: file('decisions', decisionsFile),
  scoring: file('scoring', scoringFile),
  news: loadNews(),
  publicDesk: file('public-desk', publicDeskFile),
})

export type Demo = ReturnType<typeof loadDemo>
