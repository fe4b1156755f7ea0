import { DateField } from '../date-field/date-field.tsx'
import { SelectField } from '../select-field/select-field.tsx'
import { useLanguage, useSay } from '../setting/setting.tsx'
import { TextField } from '../text-field/text-field.tsx'

type Sentence = { readonly vi: string; readonly en: string }

/** A fact that the law may ask for. */
export type AskedFact = Sentence & {
  readonly name: string
  readonly type: 'boolean' | 'integer' | 'day' | 'text' | 'choice' | 'content'
  readonly choices: Readonly<Record<string, Sentence>>
}

const answerOf = (value: unknown): string => (value === true ? 'co' : value === false ? 'khong' : '')

/** The field of one fact, by its type. What is left empty is not known, which is neither yes nor no. */
export const FactField = ({ fact, value }: { readonly fact: AskedFact; readonly value: unknown }) => {
  const say = useSay()
  const language = useLanguage()
  const { name, type, choices } = fact
  const common = { name, label: fact[language], optional: true } as const
  if (type === 'boolean' || type === 'choice') {
    const answers =
      type === 'boolean'
        ? [
            { value: 'co', text: say('fact.yes') },
            { value: 'khong', text: say('fact.no') },
          ]
        : Object.entries(choices).map(([code, words]) => ({ value: code, text: words[language] }))
    const chosen = type === 'boolean' ? answerOf(value) : typeof value === 'string' ? value : ''
    return <SelectField {...common} choices={answers} value={chosen} none={say('fact.unknown')} />
  }
  if (type === 'day')
    return <DateField {...common} value={typeof value === 'string' ? value : null} hint={false} />
  return (
    <TextField
      {...common}
      value={value === undefined || value === null ? '' : String(value)}
      width="short"
      inputMode={type === 'integer' ? 'numeric' : 'text'}
    />
  )
}
