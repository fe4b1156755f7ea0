import { DocumentCitation } from '../document-citation/document-citation.tsx'
import { SummaryList } from './summary-list.tsx'

export const SummaryListExamples = () => (
  <SummaryList
    rows={[
      {
        key: 'Văn bản phát động',
        value: (
          <DocumentCitation
            type="Kế hoạch"
            number="215/KH-UBND"
            day="2026-02-05"
            issuer="UBND tỉnh Bình Mẫu"
            href="#"
          />
        ),
        change: { href: '#' },
      },
      {
        key: 'Căn cứ',
        value: <DocumentCitation type="Chỉ thị" number="09/CT-UBND" issuer="UBND tỉnh Bình Mẫu" stub />,
      },
      { key: 'Thời gian', value: 'Từ 15/01/2026 đến khi thông tuyến cuối cùng', change: { href: '#' } },
      { key: 'Người ký', change: { href: '#', text: 'Bổ sung' } },
    ]}
  />
)
