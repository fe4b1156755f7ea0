import { Meter } from './meter.tsx'

export const MeterExamples = () => (
  <>
    <Meter
      label="Đường liên bản được cứng hóa"
      shown="99,8%"
      value={99.8}
      max={100}
      target={100}
      targetShown="100%"
    />
    <Meter
      label="Cầu dân sinh hoàn thành"
      shown="61 cầu"
      value={61}
      max={70}
      target={56}
      targetShown="56 cầu"
    />
    <Meter
      label="Xã đã báo cáo"
      shown="3/115 xã"
      value={3}
      max={115}
      target={115}
      targetShown="115 xã"
      elapsed={0.4}
    />
  </>
)
