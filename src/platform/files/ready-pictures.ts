import { type LeftAside, takenOrLeft } from './left-aside.ts'
import { namedByContent } from './page-file.ts'
import { type ReadyPicture, readyPicture } from './picture.ts'
import type { Upload } from './upload.ts'

export type ReadyPictures = {
  readonly pictures: readonly ReadyPicture[]
  readonly leftAside: readonly LeftAside[]
}

/**
 * Looks into several pictures. One that cannot be taken, or is one too many, does not hold up the others: it is left aside
 * and named. With `mayLeave: false` the first such throws `upload.*` at the field instead.
 */
export const readyPictures = async (
  sent: readonly Upload[],
  { field, most, mayLeave = true }: { field: string; most: number; mayLeave?: boolean },
): Promise<ReadyPictures> => {
  const pictures: ReadyPicture[] = []
  const leftAside: LeftAside[] = []
  for (const picture of sent) {
    if (pictures.length >= most) {
      leftAside.push({ name: picture.name, code: 'aside.too_many_pictures', values: { most } })
      continue
    }
    const look = () => readyPicture(picture, field)
    const found = mayLeave ? await takenOrLeft(picture.name, look) : { taken: await look() }
    if ('taken' in found) pictures.push(found.taken)
    else leftAside.push(found.left)
  }
  return { pictures, leftAside }
}

type Look<Taken> = (picture: Upload, field: string) => Promise<Taken>

/**
 * What a look into each of these pictures gives, by their number; files with the same content are looked into once, and
 * of those beyond `most` none is.
 */
export const lookIntoEach = async <Taken>(
  files: readonly (Upload & { readonly sha256: string })[],
  wanted: readonly number[],
  { look, field, most }: { readonly look: Look<Taken>; readonly field: string; readonly most: number },
) => {
  const prints = new Map<string, { readonly taken: Taken } | { readonly left: LeftAside }>()
  for (const at of wanted) {
    const file = files[at]
    if (!file || prints.has(file.sha256) || prints.size >= most) continue
    const { name, bytes } = namedByContent(file)
    prints.set(file.sha256, await takenOrLeft(file.name, () => look({ name, bytes }, field)))
  }
  return (at: number) => prints.get(files[at]?.sha256 ?? '') ?? null
}
