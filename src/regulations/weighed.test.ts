import { expect, it } from 'vitest'
import { houseFiles } from '../../test/rooms/house-files.ts'
import { loadLaw } from '../platform/law/load-law.ts'
import { weighedLocally } from './weighed.ts'

const subjects = Object.keys(loadLaw().subjects)

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
