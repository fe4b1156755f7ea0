import { sha256 } from '../../platform/audit/content.ts'
import { type ZipFile, writeZip } from '../../platform/files/zip-writer.ts'
import { writeCsv } from '../../platform/paper/csv.ts'
import { dayOf, timeOf } from '../../platform/plain/moment.ts'
import { networkOf } from '../../platform/plain/network.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { makeKeptFiles } from '../../platform/web/kept-files.ts'
import { makeLimiter } from '../../platform/web/rate-limit.ts'
import { download, page, type Route, type Shown, type Visit } from '../../platform/web/route.ts'
import { demoNotice } from '../../platform/web/table-import.ts'
import { link } from '../../platform/web/address.ts'
import { findExampleFile } from '../examples/queries.ts'
import { articles, findPicture } from '../news/queries.ts'
import { storyOf } from '../news/pages/stories.ts'
import { pageOfList } from '../page-number.ts'
import { campaignEntry } from '../pages/campaign-entry.tsx'
import { findCampaign, launches, planCounts, published, unitNames } from '../queries.ts'
import { type KitPicture, mostStories, nameInZip, picturesInZip } from './kit.ts'
import { KitPage, pathOfKit, pathOfZip } from './pages/kit-page.tsx'
import { frozenSheet, liveSheet, pictureSheet, type Sheet, storySheet } from './pages/kit-sheets.ts'
import { factsText, launchText } from './pages/kit-texts.ts'
import { PressPage } from './pages/press-page.tsx'
import { agencySpeakers, countSpeakers, kitOf } from './queries.ts'
import { say } from './words.ts'

const SPEAKERS = 100

const showIndex = async (visit: Visit): Promise<Shown> => {
  const { language, today } = visit
  const reader = published(visit.reader)
  const plans = new Map((await planCounts(reader)).map((count) => [count.campaignId, count]))
  const part = pageOfList(visit, await countSpeakers(reader, today), SPEAKERS)
  const speakers = await agencySpeakers(reader, today, part)
  const names = await unitNames(
    reader,
    speakers.map(({ unitId }) => unitId),
    today,
  )
  return {
    title: say(language)('index.title'),
    ...(part.beyond ? { status: 404 } : {}),
    description: say(language)('index.lead'),
    body: PressPage({
      language,
      kits: (await launches(reader)).map((campaign) => ({
        ...campaignEntry({ campaign, plans: plans.get(campaign.id), language, today }),
        href: link({ language }, pathOfKit(campaign.slug)),
      })),
      speakers,
      part,
      unitName: (unitId) => names.get(unitId) ?? '',
    }),
  }
}

const kitFor = async (visit: Visit<'slug'>) => {
  const reader = published(visit.reader)
  const campaign = await findCampaign(reader, visit.params.slug)
  if (!campaign) throw new Refusal('page.not_found', { status: 404 })
  return { reader, kit: await kitOf(reader, campaign, visit.today) }
}

const showKit = async (visit: Visit<'slug'>): Promise<Shown> => {
  const { language } = visit
  const { reader, kit } = await kitFor(visit)
  const stories = await articles(reader, { campaignId: kit.campaign.id, limit: mostStories })
  return {
    title: say(language)('kit.of', { name: kit.campaign.name }),
    description: say(language)('index.lead'),
    body: KitPage({ language, kit, stories: stories.map((story) => storyOf(story, language)) }),
  }
}

/** A picture's bytes; null where it was taken back meanwhile. */
const bytesOf = async (
  reader: ReturnType<typeof published>,
  { fileId, from }: KitPicture,
): Promise<Uint8Array | null> => {
  const file = from === 'example' ? await findExampleFile(reader, fileId) : await findPicture(reader, fileId)
  return file?.bytes ?? null
}

const textFile = (name: string, text: string): ZipFile => ({
  name,
  // the mark at the beginning, so that every editor reads it as UTF-8
  bytes: new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
})

/** The files without the pictures: a few questions and no more. */
const kitFiles = async (visit: Visit<'slug'>) => {
  const { language, origin, today } = visit
  const { reader, kit } = await kitFor(visit)
  const notice = demoNotice(visit)
  const matter = { kit, language, origin, today, notice }
  const sheet = (name: string, { head, rows }: Sheet): ZipFile => ({
    name,
    bytes: writeCsv(head, rows, notice ? { notice } : {}),
  })
  const enclosed = picturesInZip(kit.pictures)
  const files = [
    textFile('thong-tin.txt', factsText(matter)),
    textFile('van-ban-phat-dong.txt', launchText(matter)),
    sheet('so-lieu-da-chot.csv', frozenSheet(kit, language)),
    sheet('so-lieu-dang-cap-nhat.csv', liveSheet(kit, language)),
    sheet('tin-bai.csv', storySheet(kit, language, origin)),
    sheet('anh/nguon-anh.csv', pictureSheet(kit, enclosed, language, origin)),
  ]
  return { reader, enclosed, files }
}

/** As much as a handful of kits with pictures. */
const KEPT = 64 * 1024 * 1024
/** From one network: a newsroom behind one is many people. */
const perMinute = 60

const makeZip = () => {
  const kept = makeKeptFiles(KEPT)
  const limit = makeLimiter(perMinute)
  return async (visit: Visit<'slug'>) => {
    const { remoteAddress, now, params } = visit
    if (limit(networkOf(remoteAddress), Date.parse(now)) > 0)
      throw new Refusal('press_kit.too_many', { status: 429 })
    const { reader, enclosed, files } = await kitFiles(visit)
    // what is withdrawn or corrected changes the words, and with them the mark: nothing old is given away
    const mark = sha256(Buffer.concat(files.map(({ bytes }) => bytes)))
    const body = await kept.of(mark, async () => {
      const pictures: ZipFile[] = []
      for (const [at, picture] of enclosed.entries()) {
        const bytes = await bytesOf(reader, picture)
        if (bytes) pictures.push({ name: nameInZip(picture, at), bytes, packed: true })
      }
      return writeZip([...files, ...pictures], `${dayOf(now)}T${timeOf(now)}:00`)
    })
    return { name: `bao-chi-${params.slug}.zip`, mediaType: 'application/zip', body }
  }
}

const some =
  (pathOf: (slug: string) => string) =>
  async (reader: Visit['reader']): Promise<string[]> =>
    (await launches(published(reader))).slice(0, 2).map(({ slug }) => pathOf(slug))

const audience = 'public'

/** For journalists: a kit for each campaign, with frozen figures and whom to quote. */
export const routes: readonly Route[] = [
  page('/bao-chi', { audience, madeOf: ['campaigns', 'contacts', 'units'] }, showIndex),
  page(
    '/phong-trao/:slug/bao-chi',
    {
      audience,
      madeOf: ['campaigns', 'figures', 'turnout', 'news', 'documents', 'contacts', 'units'],
      examples: some(pathOfKit),
    },
    showKit,
  ),
  download('/phong-trao/:slug/bao-chi/bo-tai-lieu.zip', { audience, examples: some(pathOfZip) }, makeZip()),
]
