import { addDays } from '../../plain/day.ts'
import { StepLine } from './step-line.tsx'

const arrivals = [0, 2, 2, 5, 9, 14, 14, 22, 31, 31, 38, 52, 66, 71, 88, 112]

export const StepLineExamples = () => (
  <StepLine
    sentence="Đã có 112/145 đơn vị nộp báo cáo, còn 9 ngày, đúng tiến độ dự kiến."
    caption="Số đơn vị đã nộp báo cáo theo ngày"
    from="2026-03-01"
    to="2026-04-20"
    total={145}
    points={arrivals.map((value, index) => ({ day: addDays('2026-03-01', index * 2 + 1), value }))}
    expected={[
      { day: '2026-03-01', value: 0 },
      { day: '2026-04-09', value: 145 },
    ]}
    deadline="2026-04-09"
    reminders={['2026-03-19', '2026-03-29']}
  />
)
