import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { GoodExampleReadingRow, GoodExampleRow } from '../../tables.ts'
import { spokenOf } from '../example.ts'
import { isReadingLanguage, mostSyllables, readingLanguages, secondsToRead, syllablesIn } from '../reading.ts'
import { say } from '../words.ts'
import { cardPath } from './example-parts.tsx'

export type ReadingsProps = {
  readonly visit: Visit
  readonly card: GoodExampleRow
  readonly readings: readonly GoodExampleReadingRow[]
  readonly mayMake: boolean
}

const Fields = ({ visit, text, reader }: { visit: Visit; text: string; reader?: string | null }) => {
  const t = say(visit.language)
  return (
    <>
      <TextArea name="text" label={t('reading.text')} hint={t('reading.textHint')} value={text} rows={6} />
      <TextField name="reader" label={t('reading.reader')} value={reader} optional />
      <FileField
        name="audio"
        label={t('reading.audio')}
        hint={t('reading.audioKept')}
        types={['.mp3', '.m4a', '.ogg', '.wav']}
        megabytes={10}
        optional
      />
      <Actions>
        <Button kind="secondary">{t('reading.save')}</Button>
      </Actions>
    </>
  )
}

const One = ({ visit, card, reading, mayMake }: ReadingsProps & { reading: GoodExampleReadingRow }) => {
  const { language } = visit
  const t = say(language)
  const { text, audioFileId, reader } = reading
  const tongue = readingLanguages[reading.language]
  return (
    <Section heading={tongue[language]} level={3}>
      <Prose keepLines>
        <p lang={tongue.lang}>{text}</p>
      </Prose>
      <p class="faint">
        {t('reading.length', { syllables: syllablesIn(text), seconds: secondsToRead(text) })}
        {reader && ` · ${t('reading.reader')}: ${reader}`}
      </p>
      {audioFileId && (
        <audio controls preload="none" src={cardPath(card.id, `tep/${audioFileId}`)}>
          <a href={cardPath(card.id, `tep/${audioFileId}`)}>{t('reading.audio')}</a>
        </audio>
      )}
      {mayMake && (
        <Details summary={t('reading.mend', { language: tongue[language] })}>
          <Form
            visit={visit}
            action={cardPath(card.id, `doc/${reading.language}`)}
            name={`doc-${reading.language}`}
            files
          >
            <Fields visit={visit} text={text} reader={reader} />
          </Form>
        </Details>
      )}
    </Section>
  )
}

const Add = ({ visit, card, readings }: ReadingsProps) => {
  const { language } = visit
  const t = say(language)
  const left = Object.entries(readingLanguages).filter(
    ([code]) => isReadingLanguage(code) && !readings.some((reading) => reading.language === code),
  )
  if (left.length === 0) return null
  const spoken = readings.find((reading) => reading.language === 'vi')?.text ?? spokenOf(card)
  return (
    <Section heading={t('reading.add')} level={3}>
      <Form visit={visit} action={cardPath(card.id, 'doc')} name="doc" files>
        <SelectField
          name="language"
          label={t('reading.language')}
          value={left[0]?.[0]}
          none={false}
          choices={left.map(([value, names]) => ({ value, text: names[language] }))}
        />
        <Fields visit={visit} text={spoken} />
      </Form>
    </Section>
  )
}

/** What the commune's loudspeaker says of a verified card, in each tongue. */
export const Readings = (props: ReadingsProps) => {
  const { visit, card, readings, mayMake } = props
  const t = say(visit.language)
  return (
    <Section heading={t('reading.title')} id="loa">
      <p>{t('reading.lead', { most: mostSyllables })}</p>
      {readings.map((reading) => (
        <One key={reading.language} {...props} reading={reading} />
      ))}
      {readings.length > 0 && (
        <Actions>
          <LinkButton href={`/guong/${card.id}/loa`} icon="print">
            {t('reading.print')}
          </LinkButton>
        </Actions>
      )}
      {mayMake && <Add {...props} />}
    </Section>
  )
}
