import { writeCsv } from '../../platform/paper/csv.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { download, page, type Route, type Visit } from '../../platform/web/route.ts'
import { demoNotice } from '../../platform/web/table-import.ts'
import { pageNumber } from '../page-number.ts'
import { published } from '../queries.ts'
import { say } from '../words.ts'
import { dataSets } from './data-sets.ts'
import { OpenDataPage } from './pages/open-data-page.tsx'
import { MOST_ROWS, openRows } from './queries.ts'

const licence = 'https://creativecommons.org/licenses/by/4.0/'

const shapeOf = /^(phong-trao|so-lieu|khen-thuong)\.(csv|json)$/

const makeFile = async (visit: Visit<'file'>) => {
  const { file } = visit.params
  const shape = shapeOf.exec(file)
  const set = dataSets.find(({ path }) => path === `/du-lieu/${shape?.[1]}`)
  if (!shape || !set) throw new Refusal('page.not_found', { status: 404 })
  const rows = await openRows(published(visit.reader), set.name, pageNumber(visit))
  const notice = demoNotice(visit)
  const head = set.columns.map(({ name }) => name)
  if (shape[2] === 'csv')
    return {
      name: file,
      mediaType: 'text/csv; charset=utf-8',
      body: writeCsv(
        head,
        rows.map((row) => head.map((name) => row[name] ?? null)),
        notice ? { notice } : {},
      ),
      forMachines: true as const,
    }
  const about = { ...(notice ? { notice } : {}), licence, source: visit.origin, takenAt: visit.now }
  return {
    name: file,
    mediaType: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ ...about, rows }, null, 1)}\n`,
    forMachines: true as const,
  }
}

export const routes: readonly Route[] = [
  page('/du-lieu-mo', { audience: 'public', madeOf: [] }, async ({ language }) => ({
    title: say(language)('data.title'),
    description: say(language)('data.lead'),
    given: {
      data: { '@type': 'DataCatalog', name: say(language)('data.title'), license: licence },
    },
    body: OpenDataPage({ language, most: MOST_ROWS }),
  })),
  download(
    '/du-lieu/:file',
    {
      audience: 'public',
      madeOf: ['campaigns', 'figures', 'awards', 'units'],
      examples: async () => dataSets.flatMap(({ path }) => [`${path}.csv`, `${path}.json`]),
    },
    makeFile,
  ),
]
