import { Figure } from './figure.tsx'

export const FigureExamples = () => (
  <Figure caption="Nhân dân bản đổ bê tông mặt đường." credit="Người Chụp (tên giả)" />
)
