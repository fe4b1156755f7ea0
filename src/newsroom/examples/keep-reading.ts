import { z } from 'zod'
import { command } from '../../platform/command.ts'
import { storeFile } from '../../platform/files/store.ts'
import { type CheckedFile, isCheckedFile } from '../../platform/files/upload.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { makers } from './example.ts'
import { mustFindExample, readingsOf } from './queries.ts'
import { isReadingLanguage, mostSyllables, secondsToRead, syllablesIn } from './reading.ts'
import { setReading } from './store.ts'

/** The one-minute text of a verified card in one tongue, with or without its recording; written anew it stands instead. */
export const keepReading = command({
  name: 'example.read_out',
  input: z.object({
    id: z.uuid(),
    language: z.string().refine(isReadingLanguage),
    text: z.string().trim().min(10).max(4000),
    reader: z.string().trim().max(120).nullish(),
    /** As `checkUpload` gave it, before the transaction; none keeps the recording that stands. */
    audio: z.custom<CheckedFile>(isCheckedFile).nullable().default(null),
  }),
  roles: makers,
  on: async (reader, { id }) => (await mustFindExample(reader, id)).unitId,
  run: async (act, { id, language, text, reader, audio }) => {
    const card = await mustFindExample(act.writer, id)
    if (card.state !== 'verified')
      throw new Refusal('example.not_verified', { values: { who: card.who }, status: 409 })
    const syllables = syllablesIn(text)
    if (syllables > mostSyllables) {
      const values = { syllables, seconds: secondsToRead(text), most: mostSyllables }
      throw new Refusal('example.reading_long', {
        values,
        fields: { text: { code: 'example.reading_long', values } },
      })
    }
    const before = (await readingsOf(act.writer, id)).find((one) => one.language === language)
    const audioFileId = audio ? await storeFile(act.writer, audio, act.now) : (before?.audioFileId ?? null)
    await setReading(act.writer, {
      exampleId: id,
      language,
      text,
      reader: reader || null,
      audioFileId,
      madeOn: act.today,
      madeBy: act.actor.name,
    })
    return { result: { id }, subject: `example:${id}`, unitId: card.unitId }
  },
})
