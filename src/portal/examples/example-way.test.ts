import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { webHouse } from '../../../test/web-house.tsx'
import { createColumn } from '../../newsroom/create-column.ts'
import { changeExample } from '../../newsroom/examples/change-example.ts'
import { draftArticle } from '../../newsroom/examples/draft-article.ts'
import { introduceExample } from '../../newsroom/examples/introduce-example.ts'
import { keepReading } from '../../newsroom/examples/keep-reading.ts'
import { examplesOf, mustFindExample } from '../../newsroom/examples/queries.ts'
import { returnExample, withdrawExample } from '../../newsroom/examples/return-example.ts'
import { verifyExample } from '../../newsroom/examples/verify-example.ts'
import { wishExamples } from '../../newsroom/examples/wish-examples.ts'
import { mustFindArticle, picturesOf } from '../../newsroom/queries.ts'
import { system } from '../../platform/actor.ts'
import { checkUpload } from '../../platform/files/upload.ts'
import { createUnit } from '../../units/create-unit.ts'
import { published } from '../queries.ts'
import { examples, findExample, findExampleFile, photos, readings } from './queries.ts'
import { routes } from './routes.ts'

const house = await testHouse({ day: '2021-05-25' })
const { act, reader } = house

let unitId: number
let path: string
const clerk = () => testActor({ roles: ['unit_clerk'], unitId, unitPath: path })
const chief = () => testActor({ roles: ['editor_in_chief', 'editor'], unitId, unitPath: path })
const standing = () => testActor({ roles: ['standing_agency'], unitId, unitPath: path })

beforeAll(async () => {
  const unit = { parentId: null, class: 'so_ban_nganh', kind: 'so', fromDay: '2020-01-01' }
  unitId = (await act(createUnit, { name: 'Sở Gương', ...unit }, system)).id
  path = `/${unitId}/`
})

const jpeg = () => {
  const bytes = Buffer.from('ffd8ffdb0005000102ffda00040102090909ffd9', 'hex')
  return checkUpload({ name: 'suoi.jpg', bytes }, { kinds: ['jpeg'], limit: 1000 })
}
const mp3 = () => {
  const bytes = Buffer.concat([Buffer.from('ID3\u0003\u0000'), Buffer.alloc(64, 7)])
  return checkUpload({ name: 'loa.mp3', bytes }, { kinds: ['mp3'], limit: 1000 })
}
const pdf = () =>
  checkUpload({ name: 'giay.pdf', bytes: Buffer.from('%PDF-1.4 x') }, { kinds: ['pdf'], limit: 1000 })

const consented = { consent: true, consentOn: '2021-05-24', consentWay: 'written' }
const card = (more: object = {}) => ({
  unitId,
  who: 'Tổ bầu cử',
  deed: 'Đưa hòm phiếu qua suối',
  place: 'bản Thử',
  ...consented,
  ...more,
})
const withPhoto = {
  photo: jpeg(),
  photoWords: { alt: 'Ba người lội suối', caption: 'Qua suối', credit: 'Hà Thanh' },
  photoRights: 'UBND xã',
}

const enter = (more: object = {}) => act(introduceExample, card(more), clerk())
const code = (order: Promise<unknown>) =>
  order.then(
    () => 'done',
    (error: { code: string; fields?: object }) => [error.code, ...Object.keys(error.fields ?? {})].join(' '),
  )

describe('a card', () => {
  it('is public from its verification to its withdrawal, with its photo and never its proof', async () => {
    const { id } = await enter({ ...withPhoto, proofs: [pdf()] })
    const portal = published(reader)
    expect(await findExample(portal, id)).toBeNull()
    expect(await photos(portal, id)).toEqual([])
    await act(verifyExample, { id }, chief())
    expect((await findExample(portal, id))?.who).toBe('Tổ bầu cử')
    const [photo, ...others] = await photos(portal, id)
    expect(others).toEqual([])
    expect(photo).toMatchObject({ caption: 'Qua suối', credit: 'Hà Thanh' })
    expect((await findExampleFile(portal, photo?.fileId ?? ''))?.mediaType).toBe('image/jpeg')
    const kept = await reader.selectFrom('goodExampleFile').selectAll().where('exampleId', '=', id).execute()
    const proof = kept.find(({ purpose }) => purpose === 'proof')
    expect(await findExampleFile(portal, proof?.fileId ?? '')).toBeNull()
    await act(withdrawExample, { id, reason: 'Người được nêu gương xin rút' }, clerk())
    expect(await findExample(portal, id)).toBeNull()
    expect(await findExampleFile(portal, photo?.fileId ?? '')).toBeNull()
    expect((await examples(portal, { kind: null, limit: 50, offset: 0 })).map((one) => one.id)).not.toContain(
      id,
    )
  })

  it('says what is missing: the day and way of a consent, the words and rights of a photo', async () => {
    expect(await code(enter({ consentOn: null }))).toBe('example.consent_when consentOn')
    expect(await code(enter({ consentOn: '2021-05-26' }))).toBe('example.consent_when consentOn')
    expect(await code(enter({ consentWay: null }))).toBe('example.consent_when consentWay')
    expect(await code(enter({ ...withPhoto, photoRights: null }))).toBe('example.photo_rights photoRights')
    const words = { alt: '', caption: 'Qua suối', credit: '' }
    expect(await code(enter({ ...withPhoto, photoWords: words }))).toBe('example.photo_words alt')
  })

  it('goes back with a reason, is mended by its unit, and is verified by others only with consent', async () => {
    const { id } = await enter({ consent: false, consentOn: null, consentWay: null })
    expect(await code(act(verifyExample, { id }, chief()))).toBe('example.no_consent')
    expect(await code(act(verifyExample, { id }, clerk()))).toBe('command.no_right')
    await act(returnExample, { id, reason: 'Xin ý kiến gia đình trước' }, standing())
    expect(await mustFindExample(reader, id)).toMatchObject({
      state: 'returned',
      reason: 'Xin ý kiến gia đình trước',
    })
    const { unitId: _, ...typed } = card()
    await act(changeExample, { ...typed, id, version: 2 }, clerk())
    expect(await code(act(changeExample, { ...typed, id, version: 2 }, clerk()))).toBe(
      'example.changed_meanwhile',
    )
    await act(verifyExample, { id }, standing())
    expect(await code(act(verifyExample, { id }, standing()))).toBe('example.verified_already')
    expect(await mustFindExample(reader, id)).toMatchObject({
      state: 'verified',
      reason: null,
      decidedBy: 'Lò Văn Thử',
    })
  })

  it('is not verified by who entered it or changed it last, whatever else they may do', async () => {
    const both = ['unit_clerk', 'editor', 'standing_agency']
    const [one, other] = [0, 1].map(() => testActor({ roles: both, unitId, unitPath: path }))
    const { id } = await act(introduceExample, card({ who: 'Tổ hòa giải' }), one)
    const refused = act(verifyExample, { id }, one)
    await expect(refused).rejects.toMatchObject({ code: 'example.own_card', values: { who: 'Tổ hòa giải' } })
    const { unitId: _, ...typed } = card({ who: 'Tổ hòa giải bản' })
    await act(changeExample, { ...typed, id, version: 1 }, other)
    expect(await code(act(verifyExample, { id }, other))).toBe('example.own_card')
    expect(await code(act(verifyExample, { id }, one))).toBe('example.own_card')
    expect((await mustFindExample(reader, id)).state).toBe('entered')
    await act(verifyExample, { id }, standing())
    expect((await mustFindExample(reader, id)).state).toBe('verified')
  })

  it('is listed to its own branch of the tree alone', async () => {
    const other = {
      name: 'Sở Khác',
      parentId: null,
      class: 'so_ban_nganh',
      kind: 'so',
      fromDay: '2020-01-01',
    }
    const { id: otherId } = await act(createUnit, other, system)
    const asked = (paths: string[] | null) =>
      examplesOf(reader, { paths, today: '2021-05-25' }, { limit: 50 })
    expect((await asked([path])).length).toBeGreaterThan(0)
    expect(await asked([`/${otherId}/`])).toEqual([])
    expect(await asked([])).toEqual([])
  })
})

describe('a photo', () => {
  const { perform, database, clock, lawBook } = house
  const { ask } = webHouse({ routes, perform, database, clock, lawBook })
  const fetched = async (address: string) => {
    const answer = await ask(address)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return { status: answer.status, kind: answer.headers.get('content-type'), bytes }
  }
  const shown = async (bytes: Uint8Array) => {
    const photo = checkUpload({ name: 'suoi.jpg', bytes }, { kinds: ['jpeg'], limit: 1_000_000 })
    const { id } = await enter({ ...withPhoto, photo })
    await act(verifyExample, { id }, chief())
    const [found] = await photos(published(reader), id)
    return { id, address: `/guong/tep/${found?.fileId}` }
  }

  it('is fetched as wide as it is shown, and whole when it is opened', async () => {
    const drawn = sharp({ create: { width: 1000, height: 500, channels: 3, background: '#5b7f6a' } })
    const { id, address } = await shown(new Uint8Array(await drawn.jpeg().toBuffer()))
    const gallery = await (await ask('/guong/anh')).text()
    expect(gallery).toContain(`srcset="${address}/480 480w, ${address}/960 960w, ${address}/1600 1600w"`)
    expect(gallery).toContain(`<a href="${address}">`)
    const small = await fetched(`${address}/480`)
    expect(small).toMatchObject({ status: 200, kind: 'image/webp' })
    expect(await sharp(small.bytes).metadata()).toMatchObject({ width: 480, height: 240 })
    expect((await sharp((await fetched(`${address}/1600`)).bytes).metadata()).width).toBe(1000)
    expect((await fetched(`${address}/481`)).status).toBe(404)
    await act(withdrawExample, { id, reason: 'Người được nêu gương xin rút' }, clerk())
    expect((await fetched(`${address}/480`)).status).toBe(404)
  })

  it('that cannot be read is given as it came', async () => {
    const { address } = await shown(jpeg().bytes)
    const given = await fetched(`${address}/480`)
    expect([given.status, given.kind]).toEqual([200, 'image/jpeg'])
    expect(Buffer.from(given.bytes).equals(jpeg().bytes)).toBe(true)
  })
})

describe('a verified card', () => {
  it('becomes a draft of an article with the photos that may be used', async () => {
    const made = await act(createColumn, { nameVi: 'Người tốt', nameEn: 'Good deeds' }, chief())
    const { id } = await enter(withPhoto)
    const order = { id, columnId: made.id }
    expect(await code(act(draftArticle, order, chief()))).toBe('example.not_verified')
    await act(verifyExample, { id }, chief())
    const { articleId } = await act(draftArticle, order, chief())
    expect(await mustFindArticle(reader, articleId)).toMatchObject({
      state: 'draft',
      title: 'Tổ bầu cử: Đưa hòm phiếu qua suối',
    })
    expect(await picturesOf(reader, articleId)).toMatchObject([
      { caption: 'Qua suối', alt: 'Ba người lội suối' },
    ])
    expect((await mustFindExample(reader, id)).articleId).toBe(articleId)
  })

  it('is read out in each tongue: one text, kept recording, a minute at most', async () => {
    const { id } = await enter()
    const read = (more: object) =>
      act(keepReading, { id, language: 'mong', text: 'Lời đọc trên loa của bản', ...more }, standing())
    expect(await code(read({}))).toBe('example.not_verified')
    await act(verifyExample, { id }, chief())
    await read({ audio: mp3(), reader: 'Vàng A Thử' })
    await read({ text: 'Lời đọc đã sửa trên loa' })
    const [kept, ...more] = await readings(published(reader), id)
    expect(more).toEqual([])
    expect(kept).toMatchObject({ language: 'mong', text: 'Lời đọc đã sửa trên loa', reader: null })
    const file = await findExampleFile(published(reader), kept?.audioFileId ?? '')
    expect(file?.mediaType).toBe('audio/mpeg')
    expect(
      createHash('sha256')
        .update(file?.bytes ?? '')
        .digest('hex'),
    ).toBe(mp3().sha256)
    expect(await code(read({ text: 'dài '.repeat(300) }))).toBe('example.reading_long text')
    expect(await code(read({ language: 'fr' }))).toContain('input.invalid')
  })
})

describe('the monthly wish', () => {
  it('is off until a standing agency sets it, and can be taken back', async () => {
    const wishes = () => reader.selectFrom('exampleWish').select(['unitId', 'perMonth']).execute()
    expect(await wishes()).toEqual([])
    await act(wishExamples, { unitId, perMonth: 2 }, standing())
    await act(wishExamples, { unitId, perMonth: 1 }, standing())
    expect(await wishes()).toEqual([{ unitId, perMonth: 1 }])
    expect(await code(act(wishExamples, { unitId, perMonth: 2 }, clerk()))).toBe('command.no_right')
    await act(wishExamples, { unitId, perMonth: null }, standing())
    expect(await wishes()).toEqual([])
  })
})
