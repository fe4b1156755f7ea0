import { Refusal } from '../plain/refusal.ts'
import { extensionOf } from './file-kind.ts'
import { type LeftAside, takenOrLeft } from './left-aside.ts'
import { type MailFile, readMailFile } from './mail-file.ts'
import type { ReadyPicture } from './picture.ts'
import { readyPictures } from './ready-pictures.ts'
import { checkUpload, type Upload } from './upload.ts'
import { readWordFile } from './word-file.ts'
import { isZip, unpackedFiles } from './unpacked-files.ts'

const MEGABYTE = 1024 * 1024
const LIMIT = 11 * MEGABYTE
const UNPACKED = 60 * MEGABYTE
const MOST_ENTRIES = 60
const MOST_PICTURES = 20

/** A contributor's Word file, alone, packed with photos or sent by mail; or a mail that is the text itself. */
export type SubmissionFile = {
  readonly kind: 'word' | 'zip' | 'mail'
  /** To be cleaned. */
  readonly html: string
  readonly pictures: readonly ReadyPicture[]
  /** What was left aside, being neither the text nor a picture that can be taken, and why. */
  readonly leftAside: readonly LeftAside[]
  /** The mail in which it came. */
  readonly mail: Pick<MailFile, 'subject' | 'sender' | 'sentAt'> | null
  /** Whether the text is the mail's own, not an attached Word file's. */
  readonly isLetter: boolean
}

const isPicture = (name: string): boolean => /\.(?:jpe?g|png|webp)$/i.test(name)
const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

const refuse = (code: string, name: string, field: string): never => {
  const values = { name }
  throw new Refusal(code, { values, fields: { [field]: { code, values } } })
}

const unpacked = (upload: Upload, field: string): readonly Upload[] =>
  unpackedFiles(upload, field, { most: MOST_ENTRIES, bytes: UNPACKED }).map(({ name, bytes }) => ({
    name: baseName(name),
    bytes,
  }))

type Contents = {
  readonly kind: SubmissionFile['kind']
  readonly files: readonly Upload[]
  readonly mail: MailFile | null
  readonly leftAside: readonly LeftAside[]
}

/** Contributors attach a zip of what a mail program would send one by one. */
const mailContents = async (upload: Upload, field: string): Promise<Contents> => {
  const mail = await readMailFile(upload, field)
  const files: Upload[] = []
  const leftAside: LeftAside[] = []
  for (const file of mail.files) {
    if (!isZip(file)) {
      files.push(file)
      continue
    }
    const found = await takenOrLeft(file.name, () => unpacked(file, field))
    if ('taken' in found) files.push(...found.taken)
    else leftAside.push(found.left)
  }
  return { kind: 'mail', files, mail, leftAside }
}

const contentsOf = async (upload: Upload, field: string): Promise<Contents> => {
  if (upload.bytes.length > LIMIT) checkUpload(upload, { kinds: ['docx'], limit: LIMIT, field })
  const extension = extensionOf(upload.name)
  if (extension === '.msg') refuse('upload.mail_of_outlook', upload.name, field)
  if (extension === '.eml' && upload.bytes.length > 0) return mailContents(upload, field)
  const bare = { mail: null, leftAside: [] }
  if (isZip(upload)) return { ...bare, kind: 'zip', files: unpacked(upload, field) }
  return { ...bare, kind: 'word', files: [upload] }
}

type Text = {
  readonly html: string
  readonly pictures: readonly Upload[]
  readonly leftAside: readonly LeftAside[]
}

const letterAside = ({ html, subject }: MailFile): readonly LeftAside[] => {
  const text = html
    .replace(/<(style|script|head)[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return []
  return [
    { name: subject || text.slice(0, 80), code: 'aside.letter', values: { letter: text.slice(0, 1500) } },
  ]
}

const textOf = async (
  upload: Upload,
  { kind, mail }: Contents,
  word: Upload | undefined,
  field: string,
): Promise<Text> => {
  if (!word && mail) return { html: mail.html, pictures: [], leftAside: [] }
  if (!word && kind === 'zip') return refuse('upload.zip_without_word', upload.name, field)
  const checked = checkUpload(word ?? upload, { kinds: ['docx'], limit: LIMIT, field })
  return {
    ...(await readWordFile(checked.name, checked.bytes)),
    leftAside: mail ? letterAside(mail) : [],
  }
}

/** Why a file that is neither the text nor a picture is not taken: as the same file would be refused by itself. */
const leftOf = async (file: Upload, hasWord: boolean): Promise<readonly LeftAside[]> => {
  if (hasWord && extensionOf(file.name) === '.docx')
    return [{ name: file.name, code: 'aside.second_text', values: { name: file.name } }]
  const found = await takenOrLeft(file.name, () =>
    checkUpload(file, { kinds: ['jpeg', 'png', 'webp', 'docx'], limit: LIMIT }),
  )
  return 'left' in found ? [found.left] : []
}

/**
 * Reads a Word file, a zip of one Word file and photos, or a mail with either or with the text in itself. Throws
 * `upload.*` at the field when the text cannot be read; a picture or a file that cannot be taken is left aside and named.
 */
export const readSubmissionFile = async (upload: Upload, field: string): Promise<SubmissionFile> => {
  const contents = await contentsOf(upload, field)
  const { kind, files, mail } = contents
  const word = files.find(({ name }) => extensionOf(name) === '.docx')
  const text = await textOf(upload, contents, word, field)
  const read = kind === 'word' ? files[0] : word
  const others = files.filter((file) => file !== read)
  const sent = [...text.pictures, ...others.filter(({ name }) => isPicture(name))]
  const ready = await readyPictures(sent, { field, most: MOST_PICTURES })
  const left: LeftAside[] = []
  for (const file of others) if (!isPicture(file.name)) left.push(...(await leftOf(file, word !== undefined)))
  return {
    kind,
    html: text.html,
    pictures: ready.pictures,
    leftAside: [...contents.leftAside, ...text.leftAside, ...left, ...ready.leftAside],
    mail: mail && { subject: mail.subject, sender: mail.sender, sentAt: mail.sentAt },
    isLetter: mail !== null && word === undefined,
  }
}
