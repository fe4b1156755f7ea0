import { afterAll, beforeAll, expect, it } from 'vitest'
import { routes } from '../../src/app.ts'
import { lastDay } from '../../src/demo/replay.ts'
import { unpack, zipEntries } from '../../src/platform/files/zip.ts'
import { type Address, listAddresses } from '../../src/platform/web/addresses.ts'
import { type Caller, signedInCaller } from './caller.ts'
import { openStage, type Stage } from './stage.ts'

/** Every official paper that the demonstration holds, as its Word file declares itself (NĐ 30/2020, Phụ lục I). */

let stage: Stage
let papers: readonly Address[]
const callers: Caller[] = []

beforeAll(async () => {
  stage = await openStage({ until: lastDay })
  papers = (await listAddresses(routes, stage.reader)).filter(({ href }) => /\.docx(\?|$)/.test(href))
  for (const login of ['kiemtra', 'cv.snv.db', 'tccb.snn.dl', 'tp.snv.db', 'quantri']) {
    const password = stage.accounts.find((one) => one.login === login)?.password ?? ''
    callers.push(await signedInCaller(stage.origin, login, password))
  }
}, 600_000)

afterAll(async () => {
  await stage?.close()
})

/** The file as the first of the callers gets it who may see it; null when it is for none of them. */
const fileAt = async (href: string): Promise<Uint8Array | null> => {
  for (const caller of callers) {
    const answer = await caller.ask(href)
    if (answer.status === 200) return new Uint8Array(await answer.arrayBuffer())
  }
  return null
}

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    (zipEntries(bytes) ?? []).map((entry) => [
      entry.name,
      new TextDecoder().decode(unpack(bytes, entry, 10_000_000) ?? new Uint8Array()),
    ]),
  )

const attribute = (xml: string, name: string): number =>
  Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(xml)?.[1] ?? Number.NaN)

const MILLIMETRE = 1440 / 25.4
/** Between so many millimetres, a twip of rounding aside. */
const within = (twips: number, least: number, most: number): boolean =>
  twips >= least * MILLIMETRE - 1 && twips <= most * MILLIMETRE + 1

const faultsOf = (parts: ReadonlyMap<string, string>): string[] => {
  const faults: string[] = []
  const styles = parts.get('word/styles.xml') ?? ''
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? ''
  for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
    if (!defaults.includes(`w:${script}="Times New Roman"`)) faults.push(`${script} is not Times New Roman`)
  const size = attribute(/<w:sz [^>]*>/.exec(defaults)?.[0] ?? '', 'val') / 2
  if (size < 13 || size > 14) faults.push(`text of ${size} points`)
  const sections = (parts.get('word/document.xml') ?? '').match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []
  if (sections.length === 0) faults.push('no section')
  for (const section of sections) {
    const margins = /<w:pgMar [^>]*>/.exec(section)?.[0] ?? ''
    const [top, bottom, left, right] = ['top', 'bottom', 'left', 'right'].map((side) =>
      attribute(margins, side),
    )
    if (!within(top ?? 0, 20, 25) || !within(bottom ?? 0, 20, 25)) faults.push(`margins ${top}, ${bottom}`)
    if (!within(left ?? 0, 30, 35) || !within(right ?? 0, 15, 20)) faults.push(`margins ${left}, ${right}`)
    const page = [attribute(section, 'w'), attribute(section, 'h')].toSorted((a, b) => a - b)
    if (!within(page[0] ?? 0, 210, 210) || !within(page[1] ?? 0, 297, 297)) faults.push(`page ${page}`)
    if (!section.includes('<w:titlePg/>')) faults.push('the first page has no header of its own')
  }
  const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml)
  const numbered = headers.filter((xml) => /instrText[^>]*>\s*PAGE/.test(xml))
  if (numbered.length !== sections.length)
    faults.push(`${numbered.length} headers of ${sections.length} count`)
  if (numbered.some((xml) => !xml.includes('<w:jc w:val="center"/>')))
    faults.push('the number is not centred')
  return faults
}

it('each declares Times New Roman, A4, the margins and the page number of the decree', async () => {
  const wrong: string[] = []
  const kinds = new Set<string>()
  for (const { href, route } of papers) {
    const bytes = await fileAt(href)
    if (bytes === null) {
      wrong.push(`${href}: for none of the callers`)
      continue
    }
    kinds.add(route)
    wrong.push(...faultsOf(partsOf(bytes)).map((fault) => `${href}: ${fault}`))
  }
  expect(wrong).toEqual([])
  expect(kinds.size).toBeGreaterThan(8)
}, 300_000)
