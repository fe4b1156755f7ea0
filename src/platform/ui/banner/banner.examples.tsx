import { Banner } from './banner.tsx'

export const BannerExamples = () => (
  <>
    <Banner tone="err" heading="Trả lại để bổ sung">
      <p>Sở Nội vụ, 19/11: “Chỉ tiêu 3.2 thấp hơn kỳ trước, đề nghị giải trình.” Nộp lại trước 22/11/2026.</p>
    </Banner>
    <Banner tone="ok" live>
      <p>Đã lưu bản nháp lúc 14:27.</p>
    </Banner>
    <Banner tone="info">
      <p>Chế độ kiểm tra: chỉ xem, không sửa được.</p>
    </Banner>
    <Banner tone="warn" heading="Không lấy được số liệu của 3 đơn vị">
      <p>Số liệu gần nhất lúc 08:00. Những ô chưa có được ghi “Chưa có”, không phải 0.</p>
    </Banner>
  </>
)
