import { randomUUID } from 'node:crypto'
import { testActor, testHouse } from '../../../test/house.ts'
import { system } from '../../platform/actor.ts'
import { loadLaw } from '../../platform/law/load-law.ts'
import type { LawFile } from '../../platform/law/yaml-text.ts'
import { createUnit } from '../../units/create-unit.ts'

const instrument = `code: QD1-2026-Thu
kind: decision
vi: Quyết định 1 của tỉnh Thử
en: Decision 1 of Thử
issuer: UBND tỉnh Thử
in force: { from: 2026-01-01 }
scope: tỉnh Thử
allowed by: [L06-2022.D74.K1.d]
mark: confirmed
source: mẫu thử
`

/** A regulation of an invented province: a Certificate of Merit needs so many titles in a row. */
export const regulationFiles = (times = 3): readonly LawFile[] => [
  { path: 'van-ban.yaml', text: instrument },
  {
    path: 'dieu-02.yaml',
    text: `article: 2
clauses:
  - id: QD1-2026-Thu.D2.K1
    subject: nomination
    words: { vi: '${times} lần liên tục.', en: '${times} in a row.' }
    severity: B
    mark: confirmed
    source: mẫu thử
    applies: { fact: award, is: bang_khen_tinh }
    condition: { fact: grassrootsFighterRun, at least: ${times} }
    examples:
      met: [{ facts: { award: bang_khen_tinh, grassrootsFighterRun: ${times} } }]
      not met: [{ facts: { award: bang_khen_tinh, grassrootsFighterRun: ${times - 1} } }]
`,
  },
]

/** Two invented provinces with who keeps their regulations. */
export const localHouse = async (day = '2026-03-02') => {
  const law = loadLaw()
  const house = await testHouse({ law, day })
  const unit = async (name: string, unitClass: string, parentId: number | null): Promise<number> => {
    const input = { name, class: unitClass, parentId, fromDay: '2020-01-01' }
    return (await house.perform(createUnit, { id: randomUUID(), input, actor: system })).id
  }
  const province = await unit('tỉnh Thử', 'tinh', null)
  const commune = await unit('xã Ẳng', 'ubnd_xa', province)
  const other = await unit('tỉnh Khác', 'tinh', null)
  const actors = {
    keeper: testActor({ roles: ['standing_agency'], unitId: province, unitPath: `/${province}/` }),
    stranger: testActor({ roles: ['standing_agency'], unitId: other, unitPath: `/${other}/` }),
    clerk: testActor({ roles: ['unit_clerk'], unitId: commune, unitPath: `/${province}/${commune}/` }),
    administrator: testActor({ roles: ['administrator'] }),
  }
  return { ...house, law, units: { province, commune, other }, actors }
}
