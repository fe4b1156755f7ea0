import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/house.ts'
import { findFile, findFileFacts, storeFile } from './store.ts'
import { checkUpload } from './upload.ts'

const database = await openTestDatabase()
const now = '2021-03-04T02:00:00.000Z'

test('a stored file comes back byte by byte', async () => {
  const bytes = Uint8Array.from([...Buffer.from('%PDF-'), ...Array.from({ length: 256 }, (_, i) => i)])
  const file = checkUpload({ name: 'Biên bản.pdf', bytes }, { kinds: ['pdf'], limit: 1000 })
  const id = await database.write((writer) => storeFile(writer, file, now))
  const found = await findFile(database.reader, id)
  expect(found).toMatchObject({
    id,
    name: 'Biên bản.pdf',
    mediaType: 'application/pdf',
    size: 261,
    sha256: file.sha256,
  })
  expect(Buffer.compare(found.bytes, bytes)).toBe(0)
  expect((await findFileFacts(database.reader, [id, randomUUID()])).get(id)?.size).toBe(261)
})

test('a file that is not there is refused, and no ids ask nothing', async () => {
  await expect(findFile(database.reader, randomUUID())).rejects.toMatchObject({
    code: 'file.not_found',
    status: 404,
  })
  expect((await findFileFacts(database.reader, [])).size).toBe(0)
})
