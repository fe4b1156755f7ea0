import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { apiHouse } from '../../test/api-house.ts'
import { webHouse } from '../../test/web-house.tsx'
import { endpoints, refusalWords, routes } from '../app.ts'
import { campaignHouse, launchOf } from '../campaigns/campaign-house.fixture.ts'
import { mustFindCampaign } from '../campaigns/queries.ts'
import { recordCampaign } from '../campaigns/record-campaign.ts'
import { approveArticle } from '../newsroom/approve-article.ts'
import { hideComment } from '../newsroom/consultations/judge-comment.ts'
import { publishConsultation, withdrawConsultation } from '../newsroom/consultations/open-consultation.ts'
import { commentsOf } from '../newsroom/consultations/queries.ts'
import { sendComment } from '../newsroom/consultations/send-comment.ts'
import { writeConsultation } from '../newsroom/consultations/write-consultation.ts'
import { publishContact, withdrawContact, writeContact } from '../newsroom/contacts/keep-contact.ts'
import { createColumn } from '../newsroom/create-column.ts'
import { sendRequest } from '../newsroom/data-requests/send-request.ts'
import { introduceExample } from '../newsroom/examples/introduce-example.ts'
import { withdrawExample } from '../newsroom/examples/return-example.ts'
import { verifyExample } from '../newsroom/examples/verify-example.ts'
import { finishEditing } from '../newsroom/finish-editing.ts'
import { codeOf, showCode } from '../newsroom/introductions/introduction.ts'
import { sendIntroduction } from '../newsroom/introductions/send-introduction.ts'
import { publishArticle } from '../newsroom/publish-article.ts'
import { picturesOf } from '../newsroom/queries.ts'
import { scheduleArticle } from '../newsroom/schedule-article.ts'
import { nameSpokesperson } from '../newsroom/spokespersons/name-spokesperson.ts'
import { submitArticle } from '../newsroom/submit-article.ts'
import { withdrawArticle } from '../newsroom/withdraw-article.ts'
import { writeArticle } from '../newsroom/write-article.ts'
import { system, visitor } from '../platform/actor.ts'
import { sha256 } from '../platform/audit/content.ts'
import { readyPicture } from '../platform/files/picture.ts'
import { unpack, zipEntries } from '../platform/files/zip.ts'
import type { Frame } from '../platform/web/parts.ts'

/**
 * Each class of what is not public is put into the house under a mark of its own; then every public page, file and endpoint
 * is asked, and none may hold a mark. "cải xoong" stands in all of it and in one public article, so that a search finds them.
 */
const mark = /XKÍN|0999 ?000|@xkin/i
/** A list that names the address of a hidden article names the article. */
const address = /xkin/i

const ground = await campaignHouse()
const { act, reader, clock, home, province, database } = ground
clock.set('2021-03-04')

let campaignId: string
let columnId: string
/** Addresses that nothing public stands at. */
const closed: string[] = []
/** Addresses with parameters that lists do not name. */
const open: string[] = []

type Words = { readonly title: string; readonly more?: object }

const write = ({ title, more = {} }: Words) => {
  const words = { title, lead: `Dẫn ${title}`, body: `Trồng cải xoong ở suối. ${title}.` }
  return act(writeArticle, { ...words, columnId, unitId: home.id, campaignId, ...more }, system)
}

const approved = async (words: Words) => {
  const made = await write(words)
  await act(submitArticle, { id: made.id }, system)
  await act(finishEditing, { id: made.id }, system)
  await act(approveArticle, { id: made.id }, system)
  return made
}

const closedArticle = (slug: string): void => {
  closed.push(`/tin/${slug}`, `/tin/${slug}/in`, `/tin/${slug}/luu`)
}

/** Articles in every state in which nobody outside reads them, and English that is not released. */
const writeArticles = async (): Promise<void> => {
  const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a5' } })
    .jpeg()
    .toBuffer()
  const sent = await readyPicture({ name: 'xkin.jpg', bytes: new Uint8Array(photo) }, 'anh')
  const pictures = [{ caption: 'Ảnh XKÍN', alt: 'Ảnh XKÍN', credit: 'Người XKÍN', sent }]
  const draft = await write({ title: 'Bài XKÍN còn nháp', more: { pictures } })
  closedArticle(draft.slug)
  for (const { fileId } of await picturesOf(reader, draft.id)) closed.push(`/anh/${fileId}`)
  const submitted = await write({ title: 'Bài XKÍN chờ biên tập' })
  await act(submitArticle, { id: submitted.id }, system)
  closedArticle(submitted.slug)
  const embargo = { embargoUntil: '2021-03-10T01:00:00.000Z' }
  const held = await approved({ title: 'Bài XKÍN chờ hết hạn giữ', more: embargo })
  await expect(act(publishArticle, { id: held.id }, system)).rejects.toMatchObject({
    code: 'article.embargo',
  })
  closedArticle(held.slug)
  const scheduled = await approved({ title: 'Bài XKÍN hẹn giờ', more: embargo })
  await act(scheduleArticle, { id: scheduled.id, at: '2021-03-11T01:00:00.000Z' }, system)
  closedArticle(scheduled.slug)
  const withdrawn = await approved({ title: 'Bài XKÍN đã gỡ', more: { pictures } })
  await act(publishArticle, { id: withdrawn.id }, system)
  await act(withdrawArticle, { id: withdrawn.id, reason: 'Sai số liệu, đang kiểm tra lại' }, system)
  closedArticle(withdrawn.slug)
  for (const { fileId } of await picturesOf(reader, withdrawn.id)) closed.push(`/anh/${fileId}`)
  const english = {
    titleEn: 'XKÍN title',
    leadEn: 'XKÍN lead',
    bodyEn: 'XKÍN text of it',
    englishReady: false,
  }
  const shown = await approved({ title: 'Mở hội trồng rau', more: english })
  await act(publishArticle, { id: shown.id }, system)
  const beside = { related: [shown.slug], body: 'Bà con trồng rau ở suối, hai vụ một năm.' }
  const other = await approved({ title: 'Mở chợ rau đầu xuân', more: beside })
  await act(publishArticle, { id: other.id }, system)
}

/** Phones and addresses of people: not agreed to, taken back, of yesterday and of tomorrow, and of their own cards. */
const writePeople = async (): Promise<void> => {
  const reach = { unitId: home.id, phone: '0999 000 111', email: 'a@xkin.example' }
  await act(writeContact, { ...reach, post: 'Đầu mối XKÍN', name: 'Lò Văn XKÍN' }, system)
  const back = await act(writeContact, { ...reach, post: 'Đầu mối XKÍN đã gỡ' }, system)
  await act(publishContact, { id: back.id, version: 1 }, system)
  await act(withdrawContact, { id: back.id, version: 2, reason: 'Người này đã chuyển' }, system)
  const desk = { unitId: home.id, phone: '0900 000 831', post: 'Phòng Thi đua' }
  const { id } = await act(writeContact, desk, system)
  await act(publishContact, { id, version: 1 }, system)
  const speaker = { unitId: home.id, post: 'Chánh Văn phòng', email: 'b@xkin.example' }
  const speaks = (name: string, phone: string, fromDay: string, more: object = {}) =>
    act(nameSpokesperson, { ...speaker, name, phone, fromDay, ...more }, system)
  await speaks('Người XKÍN đã thôi', '0999 000 222', '2021-02-01')
  await speaks('Người đang nói', '0900 000 832', '2021-03-01', { email: null })
  await speaks('Người XKÍN sắp nói', '0999 000 223', '2021-04-01', { unitId: province.id })
  await database.write((writer) =>
    writer.updateTable('person').set({ phone: '0999 000 444', email: 'c@xkin.example' }).execute(),
  )
}

const guard = { trap: '', shownAt: '2021-03-03T00:00:00.000Z', address: '10.5.0.1' }

/** Praise that nobody agreed to, or that was taken back. */
const writeExamples = async (): Promise<void> => {
  const noFiles = { proofs: [], photo: null, photoWords: { alt: '', caption: '', credit: '' } }
  const card = { ...noFiles, unitId: home.id, campaignId, place: 'bản XKÍN' }
  const enter = (who: string, more: object) =>
    act(introduceExample, { ...card, who, deed: 'Trồng cải xoong cho cả bản XKÍN', ...more }, system)
  const agreed = { consent: true, consentOn: '2021-03-01', consentWay: 'written' }
  const unasked = await enter('Bà XKÍN chưa hỏi', { consent: false })
  await expect(act(verifyExample, { id: unasked.id }, system)).rejects.toMatchObject({
    code: 'example.no_consent',
  })
  const entered = await enter('Bà XKÍN chờ xác minh', agreed)
  const taken = await enter('Bà XKÍN xin rút', agreed)
  await act(verifyExample, { id: taken.id }, system)
  await act(withdrawExample, { id: taken.id, reason: 'Người được nêu gương xin rút' }, system)
  closed.push(...[unasked, entered, taken].map(({ id }) => `/guong/${id}`))
  const secret = randomUUID().repeat(2)
  const told = { who: 'Bà XKÍN được kể', deed: 'Dắt cụ già qua suối về nhà', place: 'bản XKÍN' }
  const sender = { senderName: 'Người XKÍN gửi', senderContact: '0999 000 333' }
  const sent = { ...told, ...sender, ...guard, unitId: home.id, codeHash: sha256(codeOf(secret)) }
  await act(sendIntroduction, sent, visitor)
  open.push(`/gioi-thieu-guong/theo-doi?ma=${showCode(codeOf(secret))}`)
}

/** What citizens wrote that nobody has read yet, or that is not shown; and what they ask about themselves. */
const writeVoices = async (): Promise<void> => {
  const days = { opensOn: '2021-03-04', closesOn: '2021-03-20' }
  const asked = (title: string, body: string) =>
    act(writeConsultation, { title, body, ...days, unitId: home.id }, system)
  const shown = await asked('Dự thảo Nội quy chợ rau', 'Góp ý về giờ mở cửa của chợ rau.')
  await act(publishConsultation, { id: shown.id, version: 1 }, system)
  for (const text of ['Ý kiến XKÍN chờ duyệt.', 'Ý kiến XKÍN bị ẩn.'])
    await act(sendComment, { slug: shown.slug, name: 'Người XKÍN góp ý', text, ...guard }, visitor)
  const [, second] = await commentsOf(reader, shown.id)
  await act(hideComment, { commentId: second?.id, version: 1, reason: 'Xúc phạm XKÍN người khác' }, system)
  const draft = await asked('Dự thảo XKÍN còn nháp', 'Nội dung XKÍN còn đang soạn thảo.')
  const back = await asked('Dự thảo XKÍN đã rút', 'Nội dung XKÍN đã rút khỏi cổng.')
  await act(publishConsultation, { id: back.id, version: 1 }, system)
  await act(withdrawConsultation, { id: back.id, version: 2, reason: 'Chưa cần lấy ý kiến' }, system)
  closed.push(`/gop-y/${draft.slug}`, `/gop-y/${back.slug}`, `/gop-y/${draft.slug}/gui`)
  const secret = randomUUID().repeat(2)
  const request = { kind: 'see', about: 'Giấy khen XKÍN', details: 'Cơ quan giữ gì XKÍN về tôi?' }
  const sender = { senderName: 'Người XKÍN hỏi', senderContact: '0999 000 555' }
  const sent = { ...request, ...sender, ...guard, unitId: province.id, codeHash: sha256(codeOf(secret)) }
  await act(sendRequest, sent, visitor)
  open.push(`/rieng-tu/theo-doi?ma=${showCode(codeOf(secret))}`)
}

beforeAll(async () => {
  const launch = launchOf(ground, '9/KH-UBND')
  campaignId = (await act(recordCampaign, launch, ground.standing)).id
  columnId = (await act(createColumn, { nameVi: 'Tin rau', nameEn: 'Greens' }, system)).id
  await writeArticles()
  await writePeople()
  await writeExamples()
  await writeVoices()
}, 60_000)

const parts = { perform: ground.perform, database, clock, lawBook: ground.lawBook }

/** With what a page says of itself to machines, which the frame of other tests leaves out. */
const frame: Frame = (shown) => (
  <html lang="vi">
    <head>
      <title>{shown.title}</title>
      <meta name="description" content={shown.description ?? ''} />
      <meta name="given" content={JSON.stringify(shown.given ?? null)} />
    </head>
    <body>{shown.body}</body>
  </html>
)

const textOf = async (answer: Response): Promise<string> => {
  const type = answer.headers.get('content-type') ?? ''
  const bytes = new Uint8Array(await answer.arrayBuffer())
  if (type !== 'application/zip') return new TextDecoder().decode(bytes)
  const entries = zipEntries(bytes) ?? []
  return entries
    .map(
      (entry) => entry.name + new TextDecoder().decode(unpack(bytes, entry, 10_000_000) ?? new Uint8Array()),
    )
    .join('\n')
}

describe('what is not public', () => {
  const web = webHouse({ ...parts, routes, refusalWords, frame, demo: false })

  const addresses = async (): Promise<readonly string[]> => {
    const found: string[] = []
    for (const route of routes) {
      if (route.audience !== 'public' || (route.kind !== 'page' && route.kind !== 'download')) continue
      const some = route.examples ? (await route.examples(reader)).slice(0, 6) : []
      const paths = route.path.includes(':') ? some : [route.path]
      for (const path of paths)
        found.push(path, ...(route.kind === 'page' ? [path === '/' ? '/en' : `/en${path}`] : []))
    }
    const searches = ['/tim-kiem?q=xoong', '/tim-kiem?q=rau', '/lien-he?q=noi+vu', '/khen-thuong?q=a']
    return [...found, ...[...searches, ...open].flatMap((path) => [path, `/en${path}`])]
  }

  it('stands on no public page, feed, map of the site, file to take away or set of open data', async () => {
    const asked = await addresses()
    expect(asked.length).toBeGreaterThan(80)
    const told: string[] = []
    // what stands beside it is public, so that the search for marks has looked at the right places
    const shown = [
      'Mở hội trồng rau',
      'Mở chợ rau đầu xuân',
      'Phòng Thi đua',
      'Người đang nói',
      'Nội quy chợ',
    ]
    const unseen = new Set(shown)
    const answered = new Map<number, number>()
    for (const path of asked) {
      const answer = await web.ask(path)
      answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1)
      const text = await textOf(answer)
      for (const name of shown) if (text.includes(name)) unseen.delete(name)
      const found = mark.exec(text) ?? address.exec(text)
      if (found) told.push(`${path}: …${found.input.slice(Math.max(0, found.index - 60), found.index + 40)}…`)
    }
    expect(told).toEqual([])
    expect([...unseen]).toEqual([])
    for (const path of ['/en/tin-tuc', '/tim-kiem?q=xoong', '/rss/tat-ca'])
      expect(await textOf(await web.ask(path)), path).toContain('Mở hội trồng rau')
    expect(answered.get(200) ?? 0).toBeGreaterThan(80)
    expect(web.faults).toEqual([])
  })

  it('stands at no address of its own', async () => {
    expect(closed.length).toBeGreaterThan(20)
    for (const path of closed) {
      const answer = await web.ask(path)
      expect([404, 410], path).toContain(answer.status)
      expect(mark.exec(await textOf(answer)), path).toBeNull()
    }
  })

  it('is told by no endpoint that everyone may ask', async () => {
    const api = apiHouse({ ...parts, endpoints, people: {} })
    const { slug } = await mustFindCampaign(reader, campaignId)
    const [consultation] = await reader
      .selectFrom('consultation')
      .select('slug')
      .where('state', '=', 'published')
      .execute()
    const examples = closed.flatMap((path) => /^\/guong\/(.+)/.exec(path)?.[1] ?? [])
    const drafts = closed.flatMap((path) => /^\/gop-y\/([^/]+)$/.exec(path)?.[1] ?? [])
    const values: Readonly<Record<string, readonly string[]>> = {
      slug: [slug, consultation?.slug ?? '', ...drafts],
      id: examples,
    }
    const paths = endpoints
      .filter(({ method, audience }) => method === 'get' && audience === 'public')
      .flatMap(({ path }) => {
        const name = /\{(\w+)\}/.exec(path)?.[1]
        return name ? (values[name] ?? ['1']).map((value) => path.replace(`{${name}}`, value)) : [path]
      })
    expect(paths.length).toBeGreaterThan(10)
    const answered: number[] = []
    for (const path of paths) {
      const { status, body } = await api.get('', path)
      answered.push(status)
      const text = JSON.stringify(body)
      expect(mark.exec(text) ?? address.exec(text), path).toBeNull()
    }
    expect(answered.filter((status) => status === 200).length).toBeGreaterThan(4)
    expect(api.faults).toEqual([])
  })
})
