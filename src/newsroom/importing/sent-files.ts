import type { PicturedEntry } from './entry.ts'

type Named = { readonly name: string }

/** The file's own name, without the folders of a zip. */
export const bareName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** Whether a name is that of a picture, of whatever kind. */
export const isPictureName = (name: string): boolean =>
  /\.(?:jpe?g|png|webp|gif|bmp|svg|tiff?|avif|heic)$/i.test(name)

/** What articles are read from, the surest first. */
const kindsOfText = [/\.(?:csv|xlsx|xml|rss)$/i, /\.html?$/i, /\.txt$/i]
/** A page that was saved whole has such a folder: in it lie frames of the page, no articles. */
const isFolderOfPage = (path: string): boolean => /(?:^|\/)[^/]*[_.]files\//i.test(path)

/** The files that hold articles; a single file of another name may be one too. */
export const textsAmong = <File extends Named>(files: readonly File[]): readonly File[] => {
  const own = files.filter(({ name }) => !isFolderOfPage(name))
  const found = kindsOfText.map((kind) => own.filter(({ name }) => kind.test(name)))
  const alone = files.length === 1 && !files.some(({ name }) => isPictureName(name))
  return found.find((some) => some.length > 0) ?? (alone ? files : [])
}

/** A shorter address of this kind carries a blank picture that scripts would replace. */
const SHORTEST_CARRIED = 400

/** Pictures that addresses carry within themselves become files beside the others, by the `carried` file of an address. */
export const withCarried = <File extends Named>(
  entries: readonly PicturedEntry[],
  carried: (address: string, name: string) => File | null,
): { readonly entries: readonly PicturedEntry[]; readonly files: readonly File[] } => {
  const files: File[] = []
  const sourceOf = (source: string, at: number): readonly string[] => {
    if (!/^data:/i.test(source)) return [source]
    const wanted = at === 0 && source.length >= SHORTEST_CARRIED
    const file = wanted ? carried(source, `anh-trong-trang-${files.length + 1}`) : null
    if (!file) return []
    files.push(file)
    return [file.name]
  }
  const told = entries.map((entry) => ({
    ...entry,
    pictures: entry.pictures.map((picture) => ({ ...picture, sources: picture.sources.flatMap(sourceOf) })),
  }))
  return { entries: told, files }
}
