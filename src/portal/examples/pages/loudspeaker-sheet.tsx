import { readingLanguages, secondsToRead, syllablesIn } from '../../../newsroom/examples/reading.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import type { PublishedExampleReadingRow, PublishedExampleRow } from '../../tables.ts'
import { say } from '../words.ts'

/** What the commune's station prints, or reads from the phone: a text in each tongue, and its recording. */
export const LoudspeakerSheet = ({
  language,
  example,
  readings,
}: {
  readonly language: Language
  readonly example: PublishedExampleRow
  readonly readings: readonly PublishedExampleReadingRow[]
}) => {
  const t = say(language)
  return (
    <>
      <h1>
        {t('sheet.heading')} <span lang="vi">{example.who}</span>
      </h1>
      {readings.length === 0 && <p>{t('sheet.none')}</p>}
      {readings.map(({ language: code, text, reader, audioFileId }) => {
        const tongue = readingLanguages[code ?? 'vi']
        const spoken = text ?? ''
        const pace = { syllables: syllablesIn(spoken), seconds: secondsToRead(spoken) }
        return (
          <Section key={code} heading={t('sheet.pace', { language: tongue[language], ...pace })}>
            <Prose keepLines>
              <p lang={tongue.lang}>{spoken}</p>
            </Prose>
            {reader && (
              <p>
                {t('one.reader')} <span lang="vi">{reader}</span>
              </p>
            )}
            {audioFileId && (
              <p>
                <a href={`/guong/tep/${audioFileId}`}>{t('one.recording', { language: tongue[language] })}</a>
              </p>
            )}
          </Section>
        )
      })}
    </>
  )
}
