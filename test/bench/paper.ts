import { officialDocx } from '../../src/platform/paper/official-docx.ts'
import type { OfficialDocument, Row } from '../../src/platform/paper/official-document.ts'
import { officialPdf } from '../../src/platform/paper/official-pdf.ts'
import { longDecision } from '../../src/platform/paper/paper-examples.ts'
import { writeXlsx } from '../../src/platform/paper/workbook.ts'

const ROWS = 500
const ROUNDS = 5

const rows: readonly Row[] = Array.from({ length: ROWS }, (_, i) => ({
  cells: [
    String(i + 1),
    `Nguyễn Thị Ưởng ${i + 1}`,
    'Chuyên viên Phòng Nội vụ huyện Mẫu',
    'Bằng khen',
    '1.490.000',
  ],
}))

/** The example's decision with an annex of so many rows; another number in each round, as in a series of decisions. */
const decision = (number: number): OfficialDocument => ({
  ...longDecision,
  number,
  annexes: (longDecision.annexes ?? []).slice(0, 1).map((annex) => ({
    ...annex,
    blocks: annex.blocks.map((block) => (block.kind === 'table' ? { ...block, rows } : block)),
  })),
})

const workbook = (): Promise<Uint8Array> =>
  writeXlsx([
    {
      name: 'Danh sách',
      head: ['TT', 'Họ và tên', 'Chức vụ, đơn vị', 'Thành tích', 'Tiền thưởng'],
      rows: rows.map((row) => ('cells' in row ? row.cells.map(String) : [])),
    },
  ])

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** A decision whose annex has 500 rows, set as DOCX, PDF and (the rows alone) XLSX in turn: first and median of the next. */
export const bench = async (): Promise<void> => {
  const formats = { DOCX: officialDocx, PDF: officialPdf, XLSX: workbook } as const
  const times = new Map<string, number[]>()
  const sizes = new Map<string, number>()
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [name, set] of Object.entries(formats)) {
      const begun = performance.now()
      const file = await set(decision(round + 1))
      times.set(name, [...(times.get(name) ?? []), performance.now() - begun])
      sizes.set(name, file.length)
    }
  const told = Object.keys(formats).map((name) => {
    const [first = 0, ...next] = times.get(name) ?? []
    const size = Math.round((sizes.get(name) ?? 0) / 1024)
    return `${name} ${first.toFixed(0)} ms first, ${median(next).toFixed(0)} ms next, ${size} KB`
  })
  process.stdout.write(`paper: a decision with ${ROWS} rows; ${told.join('; ')}\n`)
}
