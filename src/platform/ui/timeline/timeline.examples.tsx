import { Timeline } from './timeline.tsx'

export const TimelineExamples = () => (
  <Timeline
    items={[
      { key: 1, time: '15/01/2026', text: 'Bắt đầu', state: 'done' },
      {
        key: 2,
        time: '05/02/2026',
        text: 'Ban hành Kế hoạch số 215/KH-UBND',
        note: 'Triển khai đến 145 đơn vị.',
        state: 'done',
      },
      { key: 3, time: '31/05/2026', text: 'Khánh thành tuyến cuối', state: 'now' },
      { key: 4, time: '30/06/2026', text: 'Tổng kết', state: 'ahead' },
    ]}
  />
)
