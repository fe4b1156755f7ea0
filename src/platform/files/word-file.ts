import mammoth from 'mammoth'
import { Refusal } from '../plain/refusal.ts'
import type { Upload } from './upload.ts'

export type WordFile = {
  /** Of Word's making: to be cleaned like any other HTML. */
  readonly html: string
  /** Pictures that stand in it, in their order. */
  readonly pictures: readonly Upload[]
}

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
}

/** Reads a Word file (.docx, already looked into). Throws `upload.word_unreadable` for one that is damaged. */
export const readWordFile = async (name: string, bytes: Uint8Array): Promise<WordFile> => {
  const pictures: Upload[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    const extension = extensions[image.contentType]
    if (extension)
      pictures.push({
        name: `anh-${pictures.length + 1}.${extension}`,
        bytes: new Uint8Array(await image.readAsArrayBuffer()),
      })
    return { src: '' }
  })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage, externalFileAccess: false },
    )
    return { html: value, pictures }
  } catch {
    throw new Refusal('upload.word_unreadable', { values: { name } })
  }
}
