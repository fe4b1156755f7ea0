import type { Language } from '../../../platform/plain/language.ts'
import { pictureWidths } from '../../../platform/plain/picture-widths.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Figure, type FigureProps } from '../../../platform/ui/figure/figure.tsx'
import { Grid, PageHead } from '../../../platform/ui/layout/layout.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PageAsked } from '../../page-number.ts'
import { Turn } from '../../pages/turn.tsx'
import type { PublishedExamplePhotoRow } from '../../tables.ts'
import { say } from '../words.ts'

/** Address of a photo's file; with a width, of the smaller one that is made of it. */
const photoPath = ({ fileId }: PublishedExamplePhotoRow, width?: number): string =>
  `/guong/tep/${fileId}${width ? `/${width}` : ''}`

/** A photo as pages show it: as wide as it stands there, whole when somebody opens it. */
export const figureOf = (photo: PublishedExamplePhotoRow, shown: 'column' | 'article'): FigureProps => ({
  src: photoPath(photo),
  sizes: pictureWidths.map((width) => ({ src: photoPath(photo, width), width })),
  shown,
  full: photoPath(photo),
  alt: photo.alt ?? '',
  caption: photo.caption ?? '',
  credit: photo.credit,
  lang: 'vi',
})

/** The first row is there at once. */
const atOnce = 3

/** The photos of verified examples that may be used. */
export const GalleryPage = ({
  language,
  photos,
  part,
}: {
  readonly language: Language
  readonly photos: readonly PublishedExamplePhotoRow[]
  readonly part: PageAsked
}) => {
  const t = say(language)
  return (
    <>
      <PageHead title={t('gallery.title')} lead={t('gallery.lead')} />
      {part.total === 0 && <Empty text={t('gallery.none')} />}
      <Grid parts={3}>
        {photos.map((photo, at) => (
          <div key={photo.id}>
            <Figure {...figureOf(photo, 'column')} first={at < atOnce} />
            <p>
              <a href={link({ language }, `/guong/${photo.exampleId}`)}>
                <span lang="vi">{photo.who}</span>
              </a>
            </p>
          </div>
        ))}
      </Grid>
      <Turn language={language} path="/guong/anh" part={part} />
    </>
  )
}
