import { Actions, Button } from '../button/button.tsx'
import { DateField } from '../date-field/date-field.tsx'
import { freshVisit } from '../form/form.examples.tsx'
import { Form } from '../form/form.tsx'
import { TextArea } from '../text-area/text-area.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { SideBySide } from './side-by-side.tsx'

const text = `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 12/KH-UBND

KẾ HOẠCH
Phát động đợt thi đua làm đường nông thôn

Thực hiện Chỉ thị số 03/CT-UBND ngày 05/01/2022, Ủy ban nhân dân tỉnh phát động đợt thi đua từ ngày 01/02/2022 đến ngày 30/11/2022.

1. Mục đích: động viên nhân dân hiến đất, góp công, hoàn thành sớm các tuyến đường liên bản.

2. Chỉ tiêu: phấn đấu 100% xã có đường ô tô đến trung tâm.

(Văn bản đặt ra làm ví dụ, không có thật.)`

const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

export const SideBySideExamples = () => (
  <Form visit={freshVisit} action="#" name="doc" wide>
    <SideBySide
      text={text}
      groups={[
        {
          heading: 'Văn bản',
          fields: [
            {
              key: 'number',
              span: spanOf('12/KH-UBND'),
              control: <TextField name="number" label="Số, ký hiệu" value="12/KH-UBND" width="short" />,
            },
            {
              key: 'subject',
              span: spanOf('Phát động đợt thi đua làm đường nông thôn'),
              control: (
                <TextField
                  name="subject"
                  label="Trích yếu"
                  value="Phát động đợt thi đua làm đường nông thôn"
                  width="long"
                />
              ),
            },
            { key: 'signer', span: null, control: <TextField name="signer" label="Người ký" /> },
          ],
        },
        {
          heading: 'Nội dung',
          fields: [
            {
              key: 'start',
              span: spanOf('01/02/2022'),
              control: <DateField name="start" label="Bắt đầu" value="2022-02-01" />,
            },
            {
              key: 'end',
              span: spanOf('30/11/2022'),
              control: <DateField name="end" label="Kết thúc" value="2022-11-30" />,
            },
            {
              key: 'target',
              span: spanOf('phấn đấu 100% xã có đường ô tô đến trung tâm'),
              control: (
                <TextArea
                  name="target"
                  label="Chỉ tiêu"
                  rows={2}
                  value="100% xã có đường ô tô đến trung tâm"
                />
              ),
            },
            {
              key: 'contact',
              span: null,
              typed: true,
              control: <TextField name="contact" label="Đầu mối" value="Phòng Nghiệp vụ" />,
            },
          ],
        },
      ]}
    >
      <Actions>
        <Button>Ghi nhận phong trào</Button>
        <Button kind="secondary">Lưu nháp</Button>
      </Actions>
    </SideBySide>
  </Form>
)
