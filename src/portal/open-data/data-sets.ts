import type { Sentence } from '../../platform/plain/words.ts'

export type Column = { readonly name: string; readonly meaning: Sentence }
export type DataSetName = 'campaigns' | 'figures' | 'awards'
export type DataSet = {
  readonly name: DataSetName
  readonly path: string
  readonly columns: readonly Column[]
}

const column = (name: string, vi: string, en: string): Column => ({ name, meaning: { vi, en } })

/** What is open, column by column, in the order of the files. */
export const dataSets: readonly DataSet[] = [
  {
    name: 'campaigns',
    path: '/du-lieu/phong-trao',
    columns: [
      column('slug', 'phần cuối địa chỉ trên cổng', 'last part of its address on the portal'),
      column('name', 'tên', 'name'),
      column('state', 'running: đang thực hiện; closed: đã kết thúc', 'running or closed'),
      column('launcher', 'cơ quan phát động', 'agency that launched it'),
      column('document', 'số văn bản phát động', 'number of the launch document'),
      column('issuedOn', 'ngày văn bản', 'date of the launch document'),
      column('startOn', 'ngày bắt đầu', 'start date'),
      column('endOn', 'ngày kết thúc', 'end date'),
      column('unitsAssigned', 'số đơn vị được giao', 'units assigned'),
      column('plansMade', 'số đơn vị đã có kế hoạch', 'units with a plan of their own'),
    ],
  },
  {
    name: 'figures',
    path: '/du-lieu/so-lieu',
    columns: [
      column('campaign', 'phong trào (slug)', 'campaign (slug)'),
      column('indicator', 'mã chỉ tiêu', 'code of the indicator'),
      column('name', 'tên chỉ tiêu', 'name of the indicator'),
      column(
        'tree',
        'agency: cơ quan; territory: địa bàn; không cộng với nhau',
        'agency or territory; never added together',
      ),
      column('unit', 'đơn vị tính', 'unit of measure'),
      column('target', 'mức giao', 'target'),
      column('period', 'kỳ', 'period'),
      column('cutoffOn', 'ngày chốt', 'cut-off date'),
      column('numerator', 'tử số hoặc số lượng', 'numerator, or the count'),
      column('denominator', 'mẫu số', 'denominator'),
      column('unitsCounted', 'số đơn vị có số', 'units counted'),
      column('unitsExpected', 'số đơn vị phải có', 'units expected'),
      column('figuresAt', 'thời điểm của số liệu', 'time of the figures'),
    ],
  },
  {
    name: 'awards',
    path: '/du-lieu/khen-thuong',
    columns: [
      column('decision', 'số quyết định', 'number of the decision'),
      column('issuedOn', 'ngày quyết định', 'date of the decision'),
      column('ordinal', 'số thứ tự trong danh sách', 'place in the list'),
      column('kind', 'collective, individual, household', 'collective, individual, household'),
      column('name', 'họ tên hoặc tên tập thể', 'name'),
      column('position', 'chức vụ', 'post'),
      column('unit', 'đơn vị', 'unit'),
      column('form', 'hình thức, danh hiệu', 'title or form of the award'),
      column('decider', 'người quyết định', 'who decided'),
      column('achievement', 'thành tích', 'achievement'),
    ],
  },
]
