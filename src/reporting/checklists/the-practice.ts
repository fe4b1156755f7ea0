import type { Act } from '../../platform/command.ts'
import { packagedText } from '../../platform/files/packaged-text.ts'
import { readYaml } from '../../platform/law/yaml-text.ts'
import { type Checklist, checklistOn, type Practice, readPractice } from './checklist.ts'

let practice: Practice | null = null

/** What inspections stand on, as it comes with the program; read once. */
export const thePractice = (): Practice => {
  const file = 'seed/inspection.yaml'
  if (practice) return practice
  const read = readYaml({ path: file, text: packagedText(file) })
  practice = readPractice('data' in read ? read.data : null)
  return practice
}

/** The checklist that an act takes: the chosen one, else the first, as of its day. */
export const checklistFor = ({ today }: Pick<Act, 'today'>, code: string | null): Checklist | null =>
  checklistOn(thePractice(), code ?? thePractice().checklists[0]?.code ?? '', today)
