import type { Page } from 'playwright-core'
import { routes } from '../../src/app.ts'
import type { Reader } from '../../src/platform/database/handles.ts'
import { isBilingual } from '../../src/platform/web/address.ts'
import type { PageRoute } from '../../src/platform/web/route.ts'
import { published } from '../../src/portal/queries.ts'
import type { PublicMatter } from './public-matter.ts'

/** One look of a public page. */
export type PublicState = {
  /** Which state it is; names its picture too. */
  readonly name: string
  /** 'middle': while the campaigns run and nothing is awarded yet; 'end': on the demonstration's last day. */
  readonly house: 'middle' | 'end'
  /** In Vietnamese, with its query. */
  readonly href: string
  readonly status: number
  readonly bilingual: boolean
  /** What is done on the page before it is looked at. */
  readonly first?: (page: Page) => Promise<void>
}

type Given = Partial<Pick<PublicState, 'status' | 'first' | 'bilingual'>>

const state = (
  house: PublicState['house'],
  name: string,
  href: string,
  { status = 200, bilingual = isBilingual(href), ...more }: Given = {},
): PublicState => ({ name, house, href, status, bilingual, ...more })

/** Sends the page's form as it stands: with nothing in it. */
const sendEmpty = async (page: Page): Promise<void> => {
  const answered = page.waitForEvent('load')
  await page.locator('main form[method=post] button[type=submit]').first().click()
  await answered
}

type Found = {
  readonly running: string
  readonly award: string
  readonly whole: string
  readonly stub: string
  readonly longest: string
}

/** What of the demonstration's own stands for a state. */
export const findStates = async (reader: Reader): Promise<Found> => {
  const portal = published(reader)
  const campaigns = () => portal.selectFrom('publishedCampaign').select('slug').orderBy('slug')
  const documents = () => portal.selectFrom('publishedDocument').select('id').orderBy('id')
  const launch = await campaigns().where('parentId', 'is', null).executeTakeFirstOrThrow()
  const award = await portal.selectFrom('publishedAward').select('id').orderBy('id').executeTakeFirst()
  const whole = await documents().where('text', 'is not', null).executeTakeFirst()
  const stub = await documents().where('knownBy', '=', 'stub').executeTakeFirst()
  const articles = await portal.selectFrom('publishedArticle').select(['slug', 'body']).execute()
  const [longest] = articles.toSorted((a, b) => b.body.length - a.body.length)
  return {
    running: launch.slug,
    award: award?.id.replaceAll('-', '').slice(0, 12).toUpperCase() ?? '',
    whole: whole?.id ?? '',
    stub: stub?.id ?? '',
    longest: longest?.slug ?? '',
  }
}

/** Campaigns without figures that were laid in the middle. */
type Laid = { readonly fresh: string; readonly coming: string }

/** In the middle of the campaigns: what runs, and what is empty still. */
const inTheMiddle = ({ running }: Found, { fresh, coming }: Laid): readonly PublicState[] => [
  state('middle', 'trang chủ, đang diễn ra', '/'),
  state('middle', 'phong trào, đang diễn ra', '/phong-trao'),
  state('middle', 'phong trào, có số liệu', `/phong-trao/${running}`),
  state('middle', 'phong trào, chưa có số liệu', `/phong-trao/${fresh}`),
  state('middle', 'phong trào, sắp bắt đầu', `/phong-trao/${coming}`),
  state('middle', 'sổ khen thưởng, trống', '/khen-thuong'),
  state('middle', 'xếp loại, chưa có', '/xep-loai'),
  state('middle', 'lấy ý kiến, chưa có', '/gop-y'),
  state('middle', 'cử tri đi bầu, chưa có', '/bau-cu'),
  state('middle', 'thư viện ảnh, trống', '/guong/anh'),
  state('middle', 'gương, một loại không có', '/guong?loai=new_factor'),
]

const newsStates = ({ longest }: Found, matter: PublicMatter): readonly PublicState[] => [
  state('end', 'tin tức', '/tin-tuc'),
  state('end', 'tin tức, trang hai', '/tin-tuc?trang=2'),
  state('end', 'tin tức, trang không có', '/tin-tuc?trang=1000000000', { status: 404 }),
  state('end', 'chuyên mục', '/chuyen-muc/bau-cu-2021-thi-dua'),
  state('end', 'chuyên mục, một tin', '/chuyen-muc/nguoi-tot-viec-tot'),
  state('end', 'chuyên mục, chưa có tin', `/chuyen-muc/${matter.emptyColumn}`),
  state('end', 'bài chỉ có tiếng Việt', `/tin/${longest}`),
  state('end', 'bài hai tiếng, có ảnh', `/tin/${matter.translated}`),
  state('end', 'bài đã đính chính, bản dịch cũ', `/tin/${matter.corrected}`),
  state('end', 'bài đã gỡ', `/tin/${matter.withdrawn}`, { status: 410 }),
  state('end', 'bài để in', `/tin/${matter.translated}/in`),
]

const registerStates = ({ award, whole, stub }: Found, matter: PublicMatter): readonly PublicState[] => [
  state('end', 'sổ khen thưởng', '/khen-thuong'),
  state('end', 'sổ khen thưởng, lọc', '/khen-thuong?ten=krong&nam=2021'),
  state('end', 'sổ khen thưởng, không thấy', '/khen-thuong?ten=khongcoai'),
  state('end', 'sổ khen thưởng, trang không có', '/khen-thuong?trang=1000000000', { status: 404 }),
  state('end', 'xếp loại', '/xep-loai'),
  state('end', 'xác minh, chưa nhập', '/xac-minh'),
  state('end', 'xác minh, còn hiệu lực', `/xac-minh/${award}`),
  state('end', 'xác minh, đã thu hồi', `/xac-minh/${matter.revoked}`),
  state('end', 'xác minh, không có mã', '/xac-minh?ma=0000-0000-0000', { status: 404 }),
  state('end', 'xác minh, mã sai hình', '/xac-minh?ma=xyz', { status: 404 }),
  state('end', 'văn bản', '/van-ban'),
  state('end', 'văn bản, không thấy', '/van-ban?tim=khongcovanban'),
  state('end', 'văn bản, trang không có', '/van-ban?trang=1000000000', { status: 404 }),
  state('end', 'văn bản, có toàn văn', `/van-ban/${whole}`),
  state('end', 'văn bản, chỉ được dẫn', `/van-ban/${stub}`),
]

const citizenStates = (matter: PublicMatter): readonly PublicState[] => [
  state('end', 'gương', '/guong'),
  state('end', 'gương, trang không có', '/guong?trang=1000000000', { status: 404 }),
  state('end', 'một gương, có ảnh và tiếng', `/guong/${matter.example}`),
  state('end', 'thư viện ảnh', '/guong/anh'),
  state('end', 'trang cho loa', `/guong/${matter.example}/loa`),
  state('end', 'cử tri đi bầu', '/bau-cu'),
  state('end', 'lấy ý kiến', '/gop-y'),
  state('end', 'lấy ý kiến, đang mở', `/gop-y/${matter.openConsultation}`),
  state('end', 'lấy ý kiến, chưa mở', `/gop-y/${matter.comingConsultation}`),
  state('end', 'góp ý bị trả lại', `/gop-y/${matter.openConsultation}`, { first: sendEmpty }),
  state('end', 'giới thiệu gương, tìm đơn vị', '/gioi-thieu-guong?tim=muong'),
  state('end', 'giới thiệu gương, nhiều đơn vị', '/gioi-thieu-guong?tim=xa'),
  state('end', 'giới thiệu gương, không thấy đơn vị', '/gioi-thieu-guong?tim=khongcoxa'),
  state('end', 'giới thiệu gương, biểu mẫu', '/gioi-thieu-guong?don-vi=db-dd-muong-luan'),
  state('end', 'giới thiệu gương bị trả lại', '/gioi-thieu-guong?don-vi=db-dd-muong-luan', {
    first: sendEmpty,
  }),
  state('end', 'theo dõi, chưa nhập', '/gioi-thieu-guong/theo-doi'),
  state('end', 'theo dõi, đang chờ', '/gioi-thieu-guong/theo-doi?ma=MNHH-A234-5678'),
  state('end', 'theo dõi, đã trả lời', '/gioi-thieu-guong/theo-doi?ma=MNHH-B234-5678'),
  state('end', 'theo dõi, mã lạ', '/gioi-thieu-guong/theo-doi?ma=ZZZZ-ZZZZ-ZZZZ'),
]

const otherStates: readonly PublicState[] = [
  state('end', 'trang chủ, đã tổng kết', '/'),
  state('end', 'tìm kiếm, chưa gõ', '/tim-kiem'),
  state('end', 'tìm kiếm, nhiều loại', '/tim-kiem?q=thi đua'),
  state('end', 'tìm kiếm, một loại', '/tim-kiem?q=thi đua&loai=tin'),
  state('end', 'tìm kiếm, trang không có', '/tim-kiem?q=thi đua&loai=tin&trang=1000000000'),
  state('end', 'tìm kiếm, gần đúng', '/tim-kiem?q=họp bản xyzxyz'),
  state('end', 'tìm kiếm, không thấy', '/tim-kiem?q=xyzxyzxyz'),
  state('end', 'trợ năng, đã lưu', '/tro-nang?luu=1&chu=100&tuong-phan=thuong&chuyen-dong=thuong'),
  state('end', 'không có trang', '/khong-co-trang-nay', { status: 404 }),
  state('end', 'sự cố', '/su-co', { status: 500 }),
]

const isPublicPage = (route: (typeof routes)[number]): route is PageRoute =>
  route.kind === 'page' && route.audience === 'public'

/** The route that answers a path: one whose words are all fixed before one with parameters. */
const routeAt = (path: string): PageRoute | undefined => {
  const takes = ({ path: of }: PageRoute): boolean =>
    new RegExp(`^${of.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`).test(path)
  return routes
    .filter(isPublicPage)
    .filter(takes)
    .toSorted((a, b) => a.path.split(':').length - b.path.split(':').length)[0]
}

/** Public pages that no state above names: an example of each, as the router gives it. */
const unnamed = async (named: readonly PublicState[], reader: Reader): Promise<readonly PublicState[]> => {
  const seen = new Set(named.map(({ href }) => routeAt(href.replace(/\?.*/s, ''))?.path))
  const rest: PublicState[] = []
  for (const route of routes.filter(isPublicPage)) {
    if (seen.has(route.path)) continue
    const [href] = route.examples ? await route.examples(reader) : [route.path]
    if (href) rest.push(state('end', route.path.slice(1).replaceAll('/', ' '), href))
  }
  return rest
}

/** Every public page kind in each of its states; a page that is new to the router joins of itself. */
export const publicStates = async (
  houses: { readonly middle: Reader; readonly end: Reader },
  matter: PublicMatter,
  laid: Laid,
): Promise<readonly PublicState[]> => {
  const atEnd = await findStates(houses.end)
  const named = [
    ...inTheMiddle(await findStates(houses.middle), laid),
    ...newsStates(atEnd, matter),
    ...registerStates(atEnd, matter),
    ...citizenStates(matter),
    ...otherStates,
  ]
  return [...named, ...(await unnamed(named, houses.end))]
}
