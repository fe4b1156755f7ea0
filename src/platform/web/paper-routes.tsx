import type { VNode } from 'preact'
import type { Reader } from '../database/handles.ts'
import { fileKinds } from '../files/file-kind.ts'
import { officialDocx } from '../paper/official-docx.ts'
import type { OfficialDocument } from '../paper/official-document.ts'
import { OfficialPaper } from '../paper/official-html.tsx'
import { officialPdf } from '../paper/official-pdf.ts'
import { slug } from '../plain/vietnamese.ts'
import { PageHead } from '../ui/layout/layout.tsx'
import { PaperLinks, paperFile } from '../ui/paper-links/paper-links.tsx'
import type { Audience, Crumb, Made, ParamsOf, Route, Visit } from './route.ts'

/** A paper of the address, and how its page and its files are called. */
export type PaperFound = {
  readonly document: OfficialDocument
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  /** Name of the files, without an ending; made of the title when absent. */
  readonly name?: string
  /** Stands between the links and the sheet, on the page alone. */
  readonly above?: VNode
}

const stemOf = ({ name, title }: PaperFound): string => slug(name ?? title).slice(0, 80) || 'van-ban'

const setters = { docx: officialDocx, pdf: officialPdf } as const

/** What every paper of a demonstration says, whoever made it. */
const asShown = (found: PaperFound, demonstration: boolean): OfficialDocument => ({
  ...found.document,
  demonstration,
})

/** An official paper as a file, for a route of one's own; most rooms want `paperRoutes`. */
export const paperMade = async (
  found: PaperFound,
  format: 'docx' | 'pdf',
  { demo }: Pick<Visit, 'demo'>,
): Promise<Made> => ({
  name: `${stemOf(found)}.${format}`,
  mediaType: fileKinds[format].mediaType,
  body: await setters[format](asShown(found, demo)),
  inline: format === 'pdf',
})

/**
 * Answers one official paper in three forms: the sheet to read and print at `path`, and its files at `path.docx` and
 * `path.pdf`. `found` throws a `Refusal` when there is none that the visitor may read. Link them by `PaperLinks`.
 */
export const paperRoutes = <const Path extends string>(
  path: Path,
  options: {
    readonly audience: Audience
    readonly examples: (reader: Reader) => Promise<readonly string[]>
  },
  found: (visit: Visit<ParamsOf<Path>>) => Promise<PaperFound>,
): readonly Route[] => {
  const file = (format: 'docx' | 'pdf'): Route => ({
    kind: 'download',
    path: `${path}.${format}`,
    audience: options.audience,
    examples: async (reader) => (await options.examples(reader)).map((address) => paperFile(address, format)),
    make: async (visit: Visit<ParamsOf<Path>>) => paperMade(await found(visit), format, visit),
  })
  const sheet: Route = {
    kind: 'page',
    path,
    audience: options.audience,
    examples: options.examples,
    show: async (visit: Visit<ParamsOf<Path>>) => {
      const paper = await found(visit)
      // A letter has no title of its own that could be the page's.
      const isLetter = paper.document.kind === null
      const href = visit.query.size > 0 ? `${visit.path}?${visit.query}` : visit.path
      return {
        title: paper.title,
        ...(paper.crumbs ? { crumbs: paper.crumbs } : {}),
        body: (
          <>
            {isLetter && <PageHead title={paper.title} />}
            <PaperLinks href={href} language={visit.language} files />
            {paper.above}
            <OfficialPaper document={asShown(paper, visit.demo)} level={isLetter ? 2 : 1} />
          </>
        ),
      }
    },
  }
  return [sheet, file('docx'), file('pdf')]
}
