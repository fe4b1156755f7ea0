import { emptyLaw } from '../../platform/law/law.ts'
import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { apiHouse } from '../../../test/api-house.ts'
import { describeApi } from '../../platform/web/openapi.ts'
import { uploadEndpoints } from '../../platform/web/upload-api.ts'
import { endpoints as reportEndpoints } from '../api.ts'
import { endpoints as checklistEndpoints } from '../checklists/api.ts'
import { endpoints as evidenceEndpoints } from '../drafts/api.ts'
import { endpoints as inspectionEndpoints } from '../inspections/api.ts'
import { reportingHouse } from '../reporting.fixture.ts'
import { endpoints as paperEndpoints } from './api.ts'

const house = await reportingHouse()
const { branch, campaignId, communes, on, west, province } = house
const [ang, bo] = communes
const endpoints = [
  ...reportEndpoints,
  ...evidenceEndpoints,
  ...paperEndpoints,
  ...inspectionEndpoints,
  ...checklistEndpoints,
  ...uploadEndpoints,
]
const account = randomUUID()
const { fetchFile, get, send, sendBytes, sendFiles, faults } = apiHouse({
  ...house,
  endpoints,
  people: {
    clerk: { ...on(ang, 'unit_clerk'), accountId: account },
    neighbour: { ...on(bo, 'unit_clerk'), accountId: randomUUID() },
    district: on(west, 'standing_agency'),
    branch: on(branch, 'unit_clerk'),
    auditor: on(province, 'auditor'),
  },
})

const pdf = (text: string): Uint8Array => Buffer.from(`%PDF-1.7 ${text}`)
const program = Buffer.from('MZ\u0090\u0000 chương trình')
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

let id = ''
const versionOf = async (): Promise<number> =>
  Number(Reflect.get((await get('clerk', `/reports/${id}`)).body ?? {}, 'version'))

beforeAll(async () => {
  const { id: periodId } = await house.openMonth()
  house.clock.set('2021-03-22')
  id = (await house.reportOf(ang, periodId)).id
})

describe('evidence of a report', () => {
  it('comes in a multipart body, each file once, and is fetched by who sees the figures', async () => {
    const at = `/reports/${id}/evidence`
    const files = [{ name: 'biên bản.pdf', bytes: pdf('bien ban') }]
    const first = await sendFiles('clerk', 'POST', at, { indicator: 'DAN' }, files)
    expect(first).toMatchObject({ status: 201, body: { added: 1, files: 1 } })
    expect(await sendFiles('clerk', 'POST', at, {}, files)).toMatchObject({ status: 201, body: { added: 0 } })
    const listed = Reflect.get((await get('clerk', at)).body ?? {}, 'evidence')
    expect(listed).toMatchObject([{ name: 'biên bản.pdf', indicator: 'DAN' }])
    const file = await fetchFile('clerk', `${at}/${listed[0].id}`)
    expect(file).toMatchObject({ status: 200, mediaType: 'application/pdf' })
    expect(Buffer.from(file.bytes).equals(pdf('bien ban'))).toBe(true)
    expect((await fetchFile('district', `${at}/${listed[0].id}`)).status).toBe(404)
    expect((await fetchFile('neighbour', `${at}/${listed[0].id}`)).status).toBe(403)
    expect((await fetchFile('clerk', `${at}/${randomUUID()}`)).status).toBe(404)
  })

  it('is refused when it is a program that calls itself a photo, and nothing of the call is kept', async () => {
    const at = `/reports/${id}/evidence`
    const files = [
      { name: 'tot.pdf', bytes: pdf('tot') },
      { name: 'anh.jpg', bytes: program },
    ]
    const refused = await sendFiles('clerk', 'POST', at, {}, files)
    expect(refused).toMatchObject({ status: 415, body: { code: 'upload.program', fields: { files: {} } } })
    expect(Reflect.get((await get('clerk', at)).body ?? {}, 'evidence')).toHaveLength(1)
    expect(await sendFiles('neighbour', 'POST', at, {}, [files[0]])).toMatchObject({ status: 403 })
    expect(await sendFiles('clerk', 'POST', at, { indicator: 'X' }, [files[0]])).toMatchObject({
      status: 422,
      body: { code: 'figure.not_asked' },
    })
    expect(await send('clerk', 'POST', at, {})).toMatchObject({ status: 422 })
  })

  it('comes in pieces that survive a broken line, and is named afterwards', async () => {
    const bytes = pdf('từng phần một')
    const upload = randomUUID()
    const facts = { id: upload, name: 'phan.pdf', size: bytes.length, sha256: sha256(bytes) }
    expect(await send('clerk', 'POST', '/uploads', facts)).toMatchObject({
      status: 201,
      body: { received: 0 },
    })
    const piece = (at: number, size: number, who = 'clerk', print?: string) => {
      const part = bytes.subarray(at, at + size)
      const query = `position=${at}&sha256=${print ?? sha256(part)}`
      return sendBytes(who, 'PUT', `/uploads/${upload}/chunks?${query}`, part)
    }
    expect(await piece(0, 8)).toMatchObject({ status: 200, body: { received: 8 } })
    expect(await piece(0, 8)).toMatchObject({ status: 200, body: { received: 8 } })
    expect(await piece(8, 8, 'clerk', sha256(program))).toMatchObject({
      status: 422,
      body: { code: 'upload.piece_damaged' },
    })
    expect(await piece(8, 8, 'neighbour')).toMatchObject({ status: 404, body: { code: 'upload.gone' } })
    const at = `/reports/${id}/evidence`
    expect(await send('clerk', 'POST', at, { uploads: [upload] })).toMatchObject({
      status: 409,
      body: { code: 'upload.unfinished' },
    })
    expect(await piece(8, bytes.length)).toMatchObject({ body: { received: bytes.length } })
    expect(await get('clerk', `/uploads/${upload}`)).toMatchObject({ body: { received: bytes.length } })
    const named = { uploads: [upload] }
    const key = randomUUID()
    const first = await send('clerk', 'POST', at, named, key)
    expect(first).toMatchObject({ status: 201, body: { added: 1, files: 2 } })
    expect(await send('clerk', 'POST', at, named, key)).toEqual(first)
  })
})

describe('a signed page', () => {
  const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130])

  it('approves a report on paper, and is fetched by who sees the figures', async () => {
    const values = { DAN: { numerator: 6, denominator: 8 } }
    await send('clerk', 'PUT', `/reports/${id}/draft`, { version: await versionOf(), values })
    await send('clerk', 'POST', `/reports/${id}/submit`, { version: await versionOf() })
    const at = `/reports/${id}/approve-on-paper`
    const signed = { version: await versionOf(), approverName: 'Chủ tịch thử', signedOn: '2021-03-22' }
    const page = { name: 'ban-ky.png', bytes: png }
    const two = await sendFiles('clerk', 'POST', at, signed, [page, page])
    expect(two).toMatchObject({ status: 422, body: { code: 'upload.one_only' } })
    const none = await send('clerk', 'POST', at, signed)
    expect(none).toMatchObject({ status: 422, body: { code: 'upload.missing' } })
    const fake = await sendFiles('clerk', 'POST', at, signed, [{ name: 'ban-ky.jpg', bytes: program }])
    expect(fake).toMatchObject({ status: 415, body: { code: 'upload.program' } })
    expect(await sendFiles('clerk', 'POST', at, signed, [page])).toMatchObject({
      status: 200,
      body: { state: 'approved' },
    })
    const file = await fetchFile('district', `/reports/${id}/signed-page`)
    expect(file).toMatchObject({ status: 200, mediaType: 'image/png' })
    expect((await fetchFile('neighbour', `/reports/${id}/signed-page`)).status).toBe(403)
  })
})

describe('evidence of an inspection', () => {
  it('comes with the answer, and is fetched by who sees the inspection', async () => {
    const begun = await send('branch', 'POST', `/campaigns/${campaignId}/self-inspections`, {
      unitId: branch.id,
    })
    const at = `/inspections/${Reflect.get(begun.body ?? {}, 'id')}`
    const answer = { answer: 'dat', note: 'Theo hồ sơ' }
    const fake = [{ name: 'anh.jpg', bytes: program }]
    expect(await sendFiles('branch', 'PUT', `${at}/answers/A1`, answer, fake)).toMatchObject({ status: 415 })
    const files = [{ name: 'so.pdf', bytes: pdf('so theo doi') }]
    expect(await sendFiles('branch', 'PUT', `${at}/answers/A1`, answer, files)).toMatchObject({ status: 200 })
    const kept = Reflect.get((await get('branch', at)).body ?? {}, 'files')
    expect(kept).toMatchObject([{ name: 'so.pdf', purpose: 'evidence', item: 'A1' }])
    expect(await fetchFile('auditor', `${at}/files/${kept[0].id}`)).toMatchObject({
      status: 200,
      mediaType: 'application/pdf',
    })
    expect((await fetchFile('clerk', `${at}/files/${kept[0].id}`)).status).toBe(404)
    expect(faults).toEqual([])
  })
})

it('files are in the description: the parts of a body, the bytes of a piece, the file of an answer', () => {
  const told = JSON.parse(
    JSON.stringify(
      describeApi({ title: 'Thử', version: '1', endpoints, findBearer: async () => null }, emptyLaw),
    ),
  )
  const { paths } = told
  const body = paths['/reports/{id}/evidence'].post.requestBody.content
  expect(Object.keys(body).toSorted()).toEqual(['application/json', 'multipart/form-data'])
  expect(body['multipart/form-data'].schema.properties.files.items).toMatchObject({ format: 'binary' })
  const piece = paths['/uploads/{id}/chunks'].put.requestBody.content
  expect(piece['application/octet-stream'].schema).toMatchObject({ format: 'binary' })
  const file = paths['/inspections/{id}/files/{file}'].get.responses['200'].content
  expect(Object.keys(file)).toEqual(['application/octet-stream'])
})
