import { exampleKinds } from '../../newsroom/examples/example.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { link } from '../../platform/web/address.ts'
import { download, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { makeSmallPictures } from '../../platform/web/small-pictures.ts'
import { pageNumber, pageOfList } from '../page-number.ts'
import { crumbsTo } from '../pages/crumbs.ts'
import { campaignById, published, unitNames } from '../queries.ts'
import { ExamplePage } from './pages/example-page.tsx'
import { ExamplesPage } from './pages/examples-page.tsx'
import { GalleryPage } from './pages/gallery-page.tsx'
import { LoudspeakerSheet } from './pages/loudspeaker-sheet.tsx'
import {
  allPhotos,
  countExamples,
  countPhotos,
  examples,
  findExample,
  findExampleFile,
  findExampleFileKind,
  photos,
  readings,
} from './queries.ts'
import { say } from './words.ts'

const pageSize = 20
const photosShown = 60

const showList = async (visit: Visit): Promise<Shown> => {
  const reader = published(visit.reader)
  const { language, query } = visit
  const kind = exampleKinds.find((one) => one === query.get('loai')) ?? null
  const number = pageNumber(visit)
  const total = await countExamples(reader, kind)
  const beyond = number > Math.max(1, Math.ceil(total / pageSize))
  const window = { kind, limit: pageSize, offset: (number - 1) * pageSize }
  return {
    title: say(language)('list.title'),
    ...(beyond ? { status: 404 } : {}),
    description: say(language)('list.lead'),
    body: ExamplesPage({
      language,
      kind,
      examples: beyond ? [] : await examples(reader, window),
      page: number,
      pageSize,
      total,
    }),
  }
}

const notHere = () => new Refusal('page.not_found', { status: 404 })

const mustFind = async (visit: Visit<'id'>) => {
  const example = await findExample(published(visit.reader), visit.params.id)
  if (!example) throw notHere()
  return example
}

const unitOf = async (visit: Visit, unitId: number | null): Promise<string> =>
  unitId === null ? '' : ((await unitNames(published(visit.reader), [unitId], visit.today)).get(unitId) ?? '')

const showOne = async (visit: Visit<'id'>): Promise<Shown> => {
  const example = await mustFind(visit)
  const reader = published(visit.reader)
  const { id, campaignId, unitId } = example
  return {
    title: example.who ?? '',
    crumbs: crumbsTo(visit.language, ['/guong', say(visit.language)('list.title')]),
    description: example.deed?.slice(0, 200) ?? '',
    body: ExamplePage({
      language: visit.language,
      example,
      unitName: await unitOf(visit, unitId),
      campaign: campaignId ? await campaignById(reader, campaignId) : null,
      photos: await photos(reader, id ?? ''),
      readings: await readings(reader, id ?? ''),
    }),
  }
}

const showSheet = async (visit: Visit<'id'>): Promise<Shown> => {
  const example = await mustFind(visit)
  const { language } = visit
  return {
    title: say(language)('sheet.title', { who: example.who ?? '' }),
    frame: 'print',
    letterhead: {
      agency: { name: await unitOf(visit, example.unitId) },
      back: link(visit, `/guong/${example.id}`),
    },
    body: LoudspeakerSheet({
      language,
      example,
      readings: await readings(published(visit.reader), example.id ?? ''),
    }),
  }
}

const showGallery = async (visit: Visit): Promise<Shown> => {
  const { language } = visit
  const reader = published(visit.reader)
  const part = pageOfList(visit, await countPhotos(reader), photosShown)
  return {
    title: say(language)('gallery.title'),
    ...(part.beyond ? { status: 404 } : {}),
    crumbs: crumbsTo(language, ['/guong', say(language)('list.title')]),
    body: GalleryPage({ language, photos: await allPhotos(reader, part), part }),
  }
}

/** As much as some hundred photos in the widths of pages. */
const KEPT = 16 * 1024 * 1024

const smallPhotos = makeSmallPictures(KEPT)

const showSmall = async ({ reader: all, params }: Visit<'file' | 'width'>) => {
  const reader = published(all)
  const source = {
    about: (id: string) => findExampleFileKind(reader, id),
    bytes: async (id: string) => (await findExampleFile(reader, id))?.bytes ?? null,
  }
  const made = await smallPhotos(source, params.file, params.width)
  if (!made) throw notHere()
  return made
}

const some =
  (part = '') =>
  async (reader: Visit['reader']): Promise<string[]> =>
    (await examples(published(reader), { kind: null, limit: 2, offset: 0 })).map(
      ({ id }) => `/guong/${id}${part}`,
    )

export const routes: readonly Route[] = [
  page('/guong', { audience: 'public', madeOf: ['news'] }, showList),
  page('/guong/anh', { audience: 'public', madeOf: ['news'] }, showGallery),
  page(
    '/guong/:id',
    { audience: 'public', madeOf: ['news', 'campaigns', 'units'], examples: some() },
    showOne,
  ),
  page('/guong/:id/loa', { audience: 'public', examples: some('/loa') }, showSheet),
  download('/guong/tep/:file', { audience: 'public', examples: async () => [] }, async (visit) => {
    const file = await findExampleFile(published(visit.reader), visit.params.file)
    if (!file) throw notHere()
    return { name: file.name, mediaType: file.mediaType, body: file.bytes, inline: true }
  }),
  download(
    '/guong/tep/:file/:width{[0-9]{1,4}}',
    { audience: 'public', examples: async () => [] },
    showSmall,
  ),
]
