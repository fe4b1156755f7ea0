import { Actions, Button, LinkButton } from './button.tsx'

export const ButtonExamples = () => (
  <Actions>
    <Button icon="send">Nộp báo cáo</Button>
    <Button kind="secondary">Lưu nháp</Button>
    <Button kind="danger" icon="return">
      Trả lại…
    </Button>
    <Button kind="quiet" about="số văn bản">
      Sửa
    </Button>
    <LinkButton href="#" icon="download">
      Tải kế hoạch (PDF, 1,2 MB)
    </LinkButton>
  </Actions>
)
