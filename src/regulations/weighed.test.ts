import { expect, it } from 'vitest'
import { houseFiles } from '../../test/rooms/house-files.ts'
import { loadLaw } from '../platform/law/load-law.ts'
import { readLocal } from '../platform/law/read-local.ts'
import { withLocals } from '../platform/law/with-local.ts'
import { inOneFolder } from './law-texts.ts'
import { regulationFiles } from './local/local-house.fixture.ts'
import { clausesOfPlace, lookedUpAt, weighedLocally } from './weighed.ts'

const law = loadLaw()
const subjects = Object.keys(law.subjects)

/** Names of subjects in the files of the rooms that weigh by the law of a place. */
const asked = [...houseFiles(process.cwd())]
  .filter(([path]) => /^src\/(?!platform|regulations|demo)[^.]*\.tsx?$/.test(path))
  .map(([, text]) => text)
  .filter((text) => /\bassess(?:At|Award)?\(/.test(text) && text.includes('regulations/local/'))
  .flatMap((text) => [
    ...(text.includes('assessAward(') ? ['nomination'] : []),
    ...subjects.filter((subject) => text.includes(`'${subject}'`)),
  ])

it('names every subject that a room lays beside the regulations of places, and no other', () => {
  expect([...new Set(asked)].toSorted()).toEqual([...weighedLocally].toSorted())
})

const clause = (award: string): string => `article: 4
clauses:
  - id: QD1-2026-Thu.D4.K1
    subject: dossier
    words: { vi: Hồ sơ gửi trước 31/3., en: Dossiers before 31 March. }
    severity: B
    mark: confirmed
    source: mẫu thử
    applies: { fact: award, is: ${award} }
    condition: { fact: pdf, is: true }
    examples:
      met: [{ facts: { award: ${award}, pdf: true } }]
      not met: [{ facts: { award: ${award}, pdf: false } }]
`

it('gives what a place asks of a dossier and nothing weighs, of this award and within the place alone', () => {
  const files = [...regulationFiles(), { path: 'dieu-04.yaml', text: clause('bang_khen_tinh') }]
  const { local } = readLocal(law, inOneFolder(files))
  const ofPlace = { law: withLocals(law, local ? [local] : []), within: ['tỉnh Thử'] }
  const found = (award: string, within = ofPlace.within) =>
    clausesOfPlace({ ...ofPlace, within }, lookedUpAt.dossier, { award }, '2026-03-02').map(({ id }) => id)
  expect(found('bang_khen_tinh')).toEqual(['QD1-2026-Thu.D4.K1'])
  expect(found('giay_khen')).toEqual([])
  expect(found('bang_khen_tinh', [])).toEqual([])
})
