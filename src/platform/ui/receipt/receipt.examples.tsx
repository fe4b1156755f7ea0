import { Actions, LinkButton } from '../button/button.tsx'
import { Receipt } from './receipt.tsx'

export const ReceiptExamples = () => (
  <Receipt heading="ĐÃ NỘP báo cáo quý III/2026" codeLabel="Mã biên nhận" code="BC-2026-00123">
    <p>Lúc 15:02, 21/11/2026. Sở Nội vụ sẽ phản hồi trước 28/11/2026.</p>
    <Actions>
      <LinkButton href="#" icon="download">
        Tải biên nhận
      </LinkButton>
    </Actions>
  </Receipt>
)
