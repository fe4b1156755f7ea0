import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { categories } from '../person.ts'
import type { PersonRow } from '../tables.ts'
import { say } from '../words.ts'

/** Who a person is: the same questions when added and when corrected. */
export const PersonFields = ({ visit, person }: { readonly visit: Visit; readonly person?: PersonRow }) => {
  const t = say(visit.language)
  return (
    <>
      <TextField
        name="name"
        label={t('person.name')}
        value={person?.name}
        maxLength={200}
        autocomplete="off"
      />
      <SelectField
        name="honorific"
        label={t('person.honorific')}
        value={person?.honorific}
        choices={[
          { value: 'ông', text: t('honorific.ong') },
          { value: 'bà', text: t('honorific.ba') },
        ]}
        optional
      />
      <SelectField
        name="category"
        label={t('person.category')}
        value={person?.category}
        choices={categories.map((value) => ({ value, text: t(`category.${value}`) }))}
        optional
      />
      <TextField
        name="phone"
        label={t('person.phone')}
        value={person?.phone}
        type="tel"
        maxLength={40}
        optional
      />
      <TextField name="email" label={t('person.email')} value={person?.email} type="email" optional />
    </>
  )
}

type PostFieldsProps = {
  readonly visit: Visit
  readonly unit?: string
  /** Before the names of the fields, where the post is a part of something larger: `post.`. */
  readonly within?: string
}

/** A post in a unit from a day. */
export const PostFields = ({ visit, unit = '', within = '' }: PostFieldsProps) => {
  const t = say(visit.language)
  return (
    <>
      <TextField name={`${within}unitId`} label={t('post.unit')} hint={t('post.unitHint')} value={unit} />
      <TextField name={`${within}title`} label={t('post.title')} maxLength={300} />
      <CheckField name={`${within}leads`} label={t('post.leads')} optional />
      <DateField name={`${within}fromDay`} label={t('post.from')} value={visit.today} />
    </>
  )
}
