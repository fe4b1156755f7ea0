import { Chip } from '../chip/chip.tsx'
import { DocumentCitation } from '../document-citation/document-citation.tsx'
import { Ledger } from './ledger.tsx'

export const LedgerExamples = () => (
  <Ledger
    entries={[
      {
        key: 1,
        href: '#',
        title: 'Đợt thi đua cao điểm hoàn thành các tuyến đường liên bản trước mùa mưa',
        meta: (
          <DocumentCitation
            type="Kế hoạch"
            number="215/KH-UBND"
            day="2026-02-05"
            issuer="UBND tỉnh Bình Mẫu"
          />
        ),
        body: <p>Ba nội dung; mỗi xã đăng ký số cây số của mình.</p>,
        side: (
          <>
            <p>
              <Chip state="running" />
            </p>
            <p>
              <strong>Còn 39 ngày</strong>
            </p>
            <p>112/145 đơn vị đã báo cáo</p>
          </>
        ),
      },
      {
        key: 2,
        href: '#',
        title: 'Xã nông thôn mới không rác thải',
        meta: 'Từ 01/01 đến 31/12/2026',
        side: <Chip state="closed" />,
      },
    ]}
  />
)
