import { Wall } from './wall.tsx'
import { WallFrame } from '../frame/wall-frame.tsx'
import type { ExampleProps } from '../examples.tsx'

/** A whole screen of the wall. */
export const WallExample = ({ assets, language }: ExampleProps) => (
  <WallFrame assets={assets} language={language} title="Màn hình" siteName="Thi Đua" demo>
    <Wall
      title="Báo cáo đã nộp, tỉnh Mẫu"
      stream="#"
      lead={{ field: 'share', value: '77,24%', label: 'Báo cáo quý III' }}
      under={{ field: 'sent', value: '112/145', label: 'đơn vị đã nộp báo cáo' }}
      figures={[
        { field: 'late', value: '33', label: 'chưa nộp' },
        { field: 'returned', value: '4', label: 'bị trả lại' },
      ]}
      lines={[{ field: 'asOf', text: 'Số liệu lúc 14:30, 21/11/2026' }]}
      live="Tự cập nhật"
      lost="Mất kết nối"
      still="Tự tải lại sau mỗi 30 giây"
    />
  </WallFrame>
)
