import type { Language } from '../../plain/language.ts'
import { Banner } from '../banner/banner.tsx'
import { Actions, Button, LinkButton } from '../button/button.tsx'
import { CheckField } from '../check-field/check-field.tsx'
import { freshVisit } from '../form/form.examples.tsx'
import { Form } from '../form/form.tsx'
import { PageHead } from '../layout/layout.tsx'
import { NumberField } from '../number-field/number-field.tsx'
import { SideBySideExamples } from '../side-by-side/side-by-side.examples.tsx'
import { Table } from '../table/table.tsx'
import { TaskListExamples } from '../task-list/task-list.examples.tsx'
import { TextField } from '../text-field/text-field.tsx'
import type { AssetMap } from './assets.ts'
import { OfficeFrame, type OfficeFrameProps, SignOutForm, UnitSwitch } from './office-frame.tsx'
import { PrintFrame } from './print-frame.tsx'

export type PageExampleProps = { readonly assets: AssetMap; readonly language: Language }

const officeProps = (
  { assets, language }: PageExampleProps,
  current: number,
): Omit<OfficeFrameProps, 'title' | 'children'> => ({
  assets,
  language,
  siteName: 'Thi Đua',
  home: '#',
  person: 'Nguyễn Thị An (tên giả)',
  unitSwitch: (
    <UnitSwitch
      visit={freshVisit}
      action="#"
      current={1}
      units={[
        { id: 1, name: 'Xã Suối Trong' },
        { id: 2, name: 'Hội đồng thi đua xã' },
      ]}
    />
  ),
  signOut: <SignOutForm visit={freshVisit} action="#" />,
  nav: [
    'Việc của tôi',
    'Phong trào',
    'Báo cáo',
    'Đề nghị khen thưởng',
    'Văn bản',
    'Đơn vị và người',
    'Tìm kiếm',
  ].map((text, index) => ({ href: `#nav-${index}`, text, current: index === current })),
  help: '0200 000 000 – giờ hành chính',
  demo: true,
})

export const OfficeDeskExample = (props: PageExampleProps) => (
  <OfficeFrame {...officeProps(props, 0)} title="Việc của tôi" said="Đã gửi kế hoạch triển khai.">
    <PageHead title="Việc của tôi" meta="Thứ Bảy, 21/03/2026" />
    <TaskListExamples />
  </OfficeFrame>
)

const indicators = [
  { key: 'a', name: '3.1 Hộ phân loại rác (%)', before: '61,5', target: '70', value: 72.4 },
  { key: 'b', name: '3.2 Rác được thu gom (tấn)', before: '1.240', target: '1.500', value: 980 },
  { key: 'c', name: '3.3 Điểm tập kết đạt chuẩn (điểm)', before: '4', target: '6', value: null },
]

export const OfficeFormExample = (props: PageExampleProps) => (
  <OfficeFrame
    {...officeProps(props, 2)}
    title="Báo cáo quý III"
    crumbs={[{ href: '#bc', text: 'Báo cáo quý III/2026' }]}
  >
    <PageHead
      kicker="Phần 3/6"
      title="Chỉ tiêu môi trường"
      meta="Xã Suối Trong · Phong trào nông thôn mới"
      actions={
        <LinkButton href="#in" icon="print">
          In biểu trắng
        </LinkButton>
      }
    />
    <Banner tone="err" heading="Trả lại để bổ sung">
      <p>Sở Nội vụ, 19/11: “Chỉ tiêu 3.2 thấp hơn kỳ trước, đề nghị giải trình.”</p>
    </Banner>
    <Form visit={freshVisit} action="#" name="bieu" wide>
      <Table
        caption="Số liệu kỳ này"
        rows={indicators}
        rowKey={(row) => row.key}
        columns={[
          { key: 'name', head: 'Chỉ tiêu (đơn vị)', cell: (row) => row.name },
          { key: 'before', head: 'Kỳ trước', numeric: true, cell: (row) => row.before },
          { key: 'target', head: 'Giao', numeric: true, cell: (row) => row.target },
          {
            key: 'now',
            head: 'Kỳ này',
            numeric: true,
            cell: (row) => (
              <NumberField
                name={`now.${row.key}`}
                label={`${row.name}: kỳ này`}
                labelHidden
                value={row.value}
                optional
              />
            ),
          },
          {
            key: 'nothing',
            head: 'Không phát sinh',
            cell: (row) => (
              <CheckField name={`nothing.${row.key}`} label={`${row.name}: không phát sinh`} labelHidden />
            ),
          },
          {
            key: 'note',
            head: 'Ghi chú',
            cell: (row) => (
              <TextField name={`note.${row.key}`} label={`${row.name}: ghi chú`} labelHidden optional />
            ),
          },
        ]}
      />
      <Actions>
        <Button>Lưu và sang phần 4</Button>
        <Button kind="secondary">Lưu nháp</Button>
      </Actions>
    </Form>
  </OfficeFrame>
)

export const OfficeReadingExample = (props: PageExampleProps) => (
  <OfficeFrame {...officeProps(props, 4)} title="Nhập văn bản phát động">
    <PageHead
      title="Nhập văn bản phát động"
      lead="Kiểm tra từng mục với nguyên văn, sửa chỗ sai, rồi ghi nhận."
    />
    <SideBySideExamples />
  </OfficeFrame>
)

export const PrintExample = ({ assets, language }: PageExampleProps) => (
  <PrintFrame
    assets={assets}
    language={language}
    siteName="Thi Đua"
    title="Báo cáo tổng kết"
    agency={{ above: 'ỦY BAN NHÂN DÂN TỈNH BÌNH MẪU', name: 'SỞ NỘI VỤ' }}
    number="Số:       /BC-SNV"
    placeAndDay="Bình Mẫu, ngày 05 tháng 02 năm 2026"
    printedBy="Nguyễn Thị An (tên giả)"
    printedAt="14:27, 21/03/2026"
    address="/lam-viec/bao-cao/12"
    back="#"
    demo
  >
    <h1>Báo cáo tổng kết đợt thi đua</h1>
    <p>Đã có 24/30 báo cáo được tiếp nhận.</p>
    <Table
      caption="Số liệu theo xã"
      rows={indicators}
      rowKey={(row) => row.key}
      columns={[
        { key: 'name', head: 'Chỉ tiêu', cell: (row) => row.name },
        { key: 'target', head: 'Giao', numeric: true, cell: (row) => row.target },
      ]}
    />
  </PrintFrame>
)
