import type { Language } from '../../platform/plain/language.ts'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { link } from '../../platform/web/address.ts'

type Words = 'follow.none' | 'follow.title' | 'follow.do' | 'follow.code' | 'follow.codeHint'

/** Where the code of what was sent is typed, and what is said when nothing bears it. */
export const CodeForm = ({
  language,
  path,
  typed,
  found,
  words: t,
}: {
  readonly language: Language
  readonly path: string
  /** As it was typed; '' before. */
  readonly typed: string
  readonly found: boolean
  /** Those of the room that it is followed in. */
  readonly words: (key: Words) => string
}) => (
  <>
    {typed !== '' && !found && <Empty text={t('follow.none')} />}
    <FilterForm action={link({ language }, path)} label={t('follow.title')} submit={t('follow.do')}>
      <TextField
        name="ma"
        label={t('follow.code')}
        hint={t('follow.codeHint')}
        value={typed}
        autocomplete="off"
      />
    </FilterForm>
  </>
)
