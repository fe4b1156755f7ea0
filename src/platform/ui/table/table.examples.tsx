import { Chip } from '../chip/chip.tsx'
import { Mark, MarkLegend } from '../mark/mark.tsx'
import { Meter } from '../meter/meter.tsx'
import { UnitPath } from '../unit-path/unit-path.tsx'
import { type Column, Table } from './table.tsx'

type Line = { readonly unit: string; readonly due: number; readonly got: number }

const lines: readonly Line[] = [
  { unit: 'Xã Suối Trong', due: 9, got: 9 },
  { unit: 'Xã Đồi Thông', due: 9, got: 4 },
  { unit: 'Thị trấn Ngã Ba', due: 12, got: 11 },
]

const columns: readonly Column<Line>[] = [
  {
    key: 'unit',
    head: 'Đơn vị',
    cell: (line) => <UnitPath path={[{ text: 'Huyện Thượng Nguồn' }, { text: line.unit, href: '#' }]} />,
    sort: { href: '#xep', order: 'ascending' },
  },
  { key: 'due', head: 'Phải nộp', numeric: true, cell: (line) => line.due, total: 30 },
  { key: 'got', head: 'Đã nộp', numeric: true, cell: (line) => line.got, total: 24 },
  {
    key: 'share',
    head: 'Tiến độ',
    cell: (line) => (
      <Meter
        bare
        label={line.unit}
        shown={`${line.got}/${line.due}`}
        value={line.got}
        max={line.due}
        target={line.due}
      />
    ),
  },
  {
    key: 'state',
    head: 'Trạng thái',
    cell: (line) => <Chip state={line.got === line.due ? 'accepted' : 'in-progress'} />,
  },
]

type Months = {
  readonly unit: string
  readonly marks: readonly ('on-time' | 'late' | 'missing' | 'returned' | 'exempt')[]
}

const months: readonly Months[] = [
  { unit: 'Xã Suối Trong', marks: ['on-time', 'on-time', 'late', 'on-time', 'on-time', 'returned'] },
  { unit: 'Xã Đồi Thông', marks: ['on-time', 'missing', 'missing', 'on-time', 'late', 'missing'] },
  {
    unit: 'Thị trấn Ngã Ba',
    marks: ['exempt', 'on-time', 'on-time', 'on-time', 'on-time', 'missing'],
  },
]

const monthColumns: readonly Column<Months>[] = [
  { key: 'unit', head: 'Đơn vị', cell: (row) => row.unit },
  ...[0, 1, 2, 3, 4, 5].map((index) => ({
    key: `m${index}`,
    head: `T${index + 1}`,
    cell: (row: Months) => <Mark state={row.marks[index] ?? 'missing'} />,
  })),
]

export const TableExamples = () => (
  <>
    <Table
      caption="Báo cáo của các xã, thị trấn"
      columns={columns}
      rows={lines}
      totalLabel="Toàn huyện"
      rowKey={(line) => line.unit}
    />
    <Table
      caption="Kỳ báo cáo theo tháng"
      columns={monthColumns}
      rows={months}
      dense
      rowKey={(row) => row.unit}
    />
    <MarkLegend />
    <Table
      caption="Chưa có đơn vị nào"
      columns={monthColumns}
      rows={[]}
      empty={<a href="#">Chọn đối tượng</a>}
    />
  </>
)
