import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testActor, testHouse } from '../../../test/house.ts'
import { makeBell } from '../bell.ts'
import { startJobs } from '../jobs/runner.ts'
import { wayUpOf, withoutPlace } from './photo.ts'
import {
  appendChunk,
  beginUpload,
  isTakenOver,
  putTogether,
  takeOverUpload,
  uploadStanding,
} from './resumable.ts'
import { sweepUploadsJob } from './sweep-uploads.ts'
import { checkChunk, wholeUpload } from './whole-upload.ts'

const house = await testHouse({ constraintRefusals: {} })
const { reader } = house
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const actor = testActor({ roles: ['unit_clerk'] })
const stranger = testActor({ roles: ['unit_clerk'] })
const order = (input: unknown, who = actor) => ({ id: randomUUID(), input, actor: who })

const begin = (bytes: Uint8Array, more: object = {}, who = actor) => {
  const input = {
    id: randomUUID(),
    name: 'Ảnh.jpg',
    size: bytes.length,
    sha256: sha256(bytes),
    subject: 'x:1',
  }
  return house.perform(beginUpload, order({ ...input, ...more }, who))
}
const append = (uploadId: string, whole: Uint8Array, position: number, length = 4, who = actor) => {
  const bytes = new Uint8Array(whole.subarray(position, position + length))
  return house.perform(appendChunk, order({ uploadId, position, sha256: sha256(bytes), bytes }, who))
}

const uploadsFor = (subject: string) =>
  reader.selectFrom('upload').select('id').where('subject', '=', subject).execute()

const lines = async (): Promise<number> =>
  (await reader.selectFrom('auditLine').select('id').where('command', 'like', 'upload.%').execute()).length

test('a file comes piece by piece; a piece sent twice or too early changes nothing', async () => {
  const whole = new TextEncoder().encode('%PDF-1.7 abcdef')
  const { id, received } = await begin(whole, { name: 'Biên bản.pdf' })
  expect(received).toBe(0)
  expect((await append(id, whole, 0)).received).toBe(4)
  expect((await append(id, whole, 0)).received).toBe(4)
  expect((await append(id, whole, 8)).received).toBe(4)
  await expect(putTogether(reader, id, actor)).rejects.toMatchObject({ code: 'upload.unfinished' })
  expect((await begin(whole, { id })).received).toBe(4)
  for (let at = 4; at < whole.length; at += 4) await append(id, whole, at)
  expect(await uploadStanding(reader, id, actor)).toEqual({ id, received: 15, size: 15 })
  const file = await wholeUpload(reader, id, actor, { kinds: ['pdf'], limit: 100 })
  expect(file).toMatchObject({ name: 'Biên bản.pdf', kind: 'pdf', sha256: sha256(whole) })
  expect(await lines()).toBe(0)
  await expect(putTogether(reader, id, stranger)).rejects.toMatchObject({ code: 'upload.gone', status: 404 })
})

test('a file that was taken over is known as come: begun again nothing of it is sent twice', async () => {
  const whole = randomBytes(8)
  const { id } = await begin(whole)
  await append(id, whole, 0)
  const taken = (subject: string) => isTakenOver(reader, id, { actor, subject })
  expect(await taken('x:1')).toBe(false)
  await append(id, whole, 4)
  expect(await taken('x:1')).toBe(false)
  await house.database.write((writer) => takeOverUpload(writer, id))
  expect([await taken('x:1'), await taken('x:2')]).toEqual([true, false])
  await expect(isTakenOver(reader, id, { actor: stranger, subject: 'x:1' })).rejects.toThrow('upload.gone')
  expect((await begin(whole, { id })).received).toBe(8)
  await expect(putTogether(reader, id, actor)).rejects.toMatchObject({ code: 'upload.taken_over' })
})

test('two pieces for one place at the same time: one is taken', async () => {
  const whole = randomBytes(8)
  const { id } = await begin(whole)
  const both = await Promise.all([append(id, whole, 0), append(id, whole, 0)])
  expect(both.map(({ received }) => received)).toEqual([4, 4])
  await append(id, whole, 4)
  expect((await putTogether(reader, id, actor)).bytes).toEqual(Buffer.from(whole))
})

test('nobody goes on with, or reads, the upload of another; nor under its id with another file', async () => {
  const whole = randomBytes(8)
  const { id } = await begin(whole)
  await expect(append(id, whole, 0, 4, stranger)).rejects.toMatchObject({ code: 'upload.gone' })
  await expect(begin(randomBytes(8), { id })).rejects.toMatchObject({ code: 'upload.other_content' })
  await expect(begin(whole, { id }, stranger)).rejects.toMatchObject({ code: 'upload.other_content' })
})

test('a piece, or a whole, that is not what it says it is, is refused; so is a program called a photo', async () => {
  expect(() => checkChunk(randomBytes(3), sha256(randomBytes(3)))).toThrow('upload.piece_damaged')
  const whole = randomBytes(4)
  const { id } = await begin(whole, { sha256: sha256(randomBytes(4)) })
  await append(id, whole, 0)
  const rule = { kinds: ['jpeg'], limit: 100 } as const
  await expect(wholeUpload(reader, id, actor, rule)).rejects.toMatchObject({ code: 'upload.damaged' })
  const program = new Uint8Array(Buffer.from('MZ\u0090\u0000'))
  const { id: other } = await begin(program)
  for (let at = 0; at < program.length; at += 4) await append(other, program, at)
  await expect(wholeUpload(reader, other, actor, rule)).rejects.toMatchObject({ code: 'upload.program' })
})

test('what has not moved for days is swept when somebody else begins', async () => {
  const { id } = await begin(randomBytes(8), { subject: 'report:old' })
  await house.database.write((writer) =>
    writer.updateTable('upload').set({ changedAt: '2020-01-01T00:00:00Z' }).where('id', '=', id).execute(),
  )
  await begin(randomBytes(8), { subject: 'report:new' }, stranger)
  const worker = startJobs({ ...house, bell: makeBell(), report: (_where, error) => Promise.reject(error) }, [
    sweepUploadsJob,
  ])
  await worker.settle()
  await worker.stop()
  expect(await uploadsFor('report:old')).toEqual([])
  expect(await uploadsFor('report:new')).toHaveLength(1)
})

test('a photo loses where it was taken and keeps its way up', () => {
  const said =
    'ffe1002e457869660000 49492a0008000000 0200 120103000100000006000000 258804000100000009090909 00000000'
  const exif = Buffer.from(said.replaceAll(' ', ''), 'hex')
  const rest = Buffer.from('ffdb000307ffda0002010203ffd9', 'hex')
  const photo = Buffer.concat([Buffer.from('ffd8', 'hex'), exif, rest])
  const bare = withoutPlace(photo)
  expect(Buffer.from(bare).includes(Buffer.from([9, 9, 9, 9]))).toBe(false)
  expect(wayUpOf(bare.subarray(2))).toBe(6)
  expect(Buffer.from(bare.subarray(-rest.length))).toEqual(rest)
  expect(withoutPlace(bare)).not.toBe(photo)
  const cut = photo.subarray(0, 20)
  expect(withoutPlace(cut)).toBe(cut)
})
