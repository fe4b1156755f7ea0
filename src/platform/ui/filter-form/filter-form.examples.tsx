import { SelectField } from '../select-field/select-field.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { FilterForm } from './filter-form.tsx'

export const FilterFormExamples = () => (
  <FilterForm action="#" active={[{ text: 'Chưa nộp', href: '#bo-chua-nop' }]}>
    <TextField name="unit" label="Tên đơn vị" width="short" />
    <SelectField name="level" label="Cấp" none="Tất cả" choices={[{ value: 'xa', text: 'Xã' }]} />
    <SelectField
      name="state"
      label="Trạng thái"
      none="Tất cả"
      value="missing"
      choices={[{ value: 'missing', text: 'Chưa nộp' }]}
    />
  </FilterForm>
)
