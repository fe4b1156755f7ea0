import { z } from 'zod'
import type { Act } from '../../platform/command.ts'
import { storeFile } from '../../platform/files/store.ts'
import { type CheckedFile, isCheckedFile } from '../../platform/files/upload.ts'
import { Refusal } from '../../platform/plain/refusal.ts'
import { type Card, photoWords } from './card-input.ts'
import { filesOf } from './queries.ts'
import { addExampleFile } from './store.ts'

/** Papers that prove it and one photo a time; checked before the transaction. */
export const filesInput = {
  proofs: z.array(z.custom<CheckedFile>(isCheckedFile)).max(5).default([]),
  photo: z.custom<CheckedFile>(isCheckedFile).nullable().default(null),
  photoWords: photoWords.default({ alt: '', caption: '', credit: '' }),
}

type Files = {
  readonly proofs: readonly CheckedFile[]
  readonly photo: CheckedFile | null
  readonly photoWords: z.output<typeof photoWords>
}

const atField = (
  code: 'example.consent_when' | 'example.photo_words' | 'example.photo_rights',
  field: string,
) => new Refusal(code, { fields: { [field]: { code } } })

/** A consent has its day and its way, a photo its words and the leave of who took it. */
export const refuseLooseCard = (card: Card, files: Files, today: string): Card => {
  if (card.consent && (card.consentOn === null || card.consentOn > today))
    throw atField('example.consent_when', 'consentOn')
  if (card.consent && card.consentWay === null) throw atField('example.consent_when', 'consentWay')
  if (files.photo && (files.photoWords.alt === '' || files.photoWords.caption === ''))
    throw atField('example.photo_words', files.photoWords.caption === '' ? 'caption' : 'alt')
  if (files.photo && card.photoRights === null) throw atField('example.photo_rights', 'photoRights')
  return card.consent ? card : { ...card, consentOn: null, consentWay: null }
}

const mostFiles = 20

/** Keeps what came with a card beside it. */
export const keepCardFiles = async ({ writer, now }: Act, exampleId: string, files: Files): Promise<void> => {
  const held = (await filesOf(writer, exampleId)).length
  if (held + files.proofs.length + (files.photo ? 1 : 0) > mostFiles)
    throw new Refusal('example.too_many_files', { values: { most: mostFiles } })
  let position = held
  for (const file of files.proofs) {
    const fileId = await storeFile(writer, file, now)
    await addExampleFile(writer, { exampleId, position: ++position, purpose: 'proof', fileId })
  }
  if (!files.photo) return
  const fileId = await storeFile(writer, files.photo, now)
  const { alt, caption, credit } = files.photoWords
  const words = { alt, caption, credit: credit || null }
  await addExampleFile(writer, { ...words, exampleId, position: position + 1, purpose: 'photo', fileId })
}
