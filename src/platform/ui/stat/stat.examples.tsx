import { Stat, Stats } from './stat.tsx'

export const StatExamples = () => (
  <Stats>
    <Stat value="112/145" sentence="đơn vị đã nộp báo cáo quý III" note="Số liệu đến 08:00, 21/11/2026" />
    <Stat value="99,85%" sentence="đường liên bản được cứng hóa, chỉ tiêu 100%" note="Nguồn: Phòng Kinh tế" />
    <Stat value="Chưa có" sentence="kết quả của 3 xã, hạn 30/11/2026" />
  </Stats>
)
