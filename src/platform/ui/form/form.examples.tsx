import { Actions, Button } from '../button/button.tsx'
import { CheckField, CheckFields } from '../check-field/check-field.tsx'
import { DateField } from '../date-field/date-field.tsx'
import { FileField } from '../file-field/file-field.tsx'
import { NumberField } from '../number-field/number-field.tsx'
import { RadioField } from '../radio-field/radio-field.tsx'
import { SelectField } from '../select-field/select-field.tsx'
import { TextArea } from '../text-area/text-area.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { Fieldset, Form } from './form.tsx'
import type { FormState } from './form-state.ts'

export const freshVisit: FormState = {
  commandId: '4b1f6c1e-6f0f-4a57-8f7c-0c53f2a4b001',
  formToken: 'token-of-the-page',
  problem: null,
}

const refusedVisit: FormState = {
  ...freshVisit,
  problem: {
    sentence: 'Báo cáo chưa được trình vì còn số liệu chưa đúng.',
    faults: {
      number: 'Nhập số, ký hiệu của văn bản, ví dụ 215/KH-UBND',
      end: 'Ngày kết thúc phải sau ngày bắt đầu 15/01/2026',
      voters: '1.5 có thể là 1,5 hoặc 1.500. Chọn một giá trị',
    },
    typed: {
      number: '',
      end: '01/01/2026',
      voters: '1.5',
      mode: 'cum',
      targets: ['xa', 'phuong'],
      note: 'Đã phổ biến tại hội nghị giao ban tháng 3.',
    },
  },
}

const targets = [
  { value: 'so', text: 'Sở, ban, ngành tỉnh' },
  { value: 'xa', text: 'Xã' },
  { value: 'phuong', text: 'Phường, thị trấn' },
]

const Questions = () => (
  <>
    <Fieldset legend="Văn bản phát động" hint="Ghi đúng như trên văn bản đã ban hành.">
      <TextField name="number" label="Số, ký hiệu" width="short" />
      <SelectField
        name="type"
        label="Loại văn bản"
        choices={[
          { value: 'ke-hoach', text: 'Kế hoạch' },
          { value: 'chi-thi', text: 'Chỉ thị' },
          { label: 'Khác', choices: [{ value: 'cong-van', text: 'Công văn' }] },
        ]}
        value="ke-hoach"
      />
      <DateField name="end" label="Ngày kết thúc" value="2026-05-31" optional />
    </Fieldset>
    <Fieldset legend="Chỉ tiêu và đối tượng">
      <NumberField
        name="voters"
        label="Tỷ lệ đường được cứng hóa"
        unit="%"
        value={99.85}
        hint="Kỳ trước: 99,20"
      />
      <RadioField
        name="mode"
        label="Cách giao"
        inline
        value="don-vi"
        choices={[
          { value: 'don-vi', text: 'Giao từng đơn vị' },
          { value: 'cum', text: 'Giao theo cụm, khối thi đua' },
        ]}
      />
      <CheckFields name="targets" label="Đối tượng" choices={targets} values={['so']} />
      <CheckField
        name="nothing"
        label="Không phát sinh trong kỳ"
        hint="Khác với số 0: không có việc nào để báo cáo."
        optional
      />
    </Fieldset>
    <TextArea name="note" label="Thuyết minh" optional rows={3} />
    <FileField name="file" label="Minh chứng" types={['.pdf', '.jpg']} megabytes={12} multiple optional />
    <Actions>
      <Button>Lưu và sang phần 4</Button>
      <Button kind="secondary" name="as" value="draft">
        Lưu nháp
      </Button>
    </Actions>
  </>
)

export const FormExamples = () => (
  <>
    <Form visit={freshVisit} action="#" name="moi" files>
      <Questions />
    </Form>
    <h3>Sau khi bị từ chối</h3>
    <Form visit={refusedVisit} action="#" name="sai" files>
      <Questions />
    </Form>
  </>
)
