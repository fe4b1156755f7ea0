import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { openEmbeddedTestDatabase } from './house.ts'
import { tablesText } from './write-tables.ts'

// From the embedded engine whatever the suite runs on: its PostgreSQL is new enough to tell what a view leaves empty.
const database = await openEmbeddedTestDatabase()
const relations = await readCatalogue(database.reader)
const rooms = [...new Set(relations.map(({ room }) => room))]

test.each(rooms)('src/%s/tables.ts says what the migrations made', (room) => {
  const file = path.join(import.meta.dirname, '..', 'src', room, 'tables.ts')
  const text = tablesText(
    room,
    relations.filter((relation) => relation.room === room),
  )
  if (process.env['UPDATE_TABLES']) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }
  expect(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '').toBe(text)
})
