import type { Language } from '../../../platform/plain/language.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Figure, type FigureProps } from '../../../platform/ui/figure/figure.tsx'
import { Grid, PageHead } from '../../../platform/ui/layout/layout.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PublishedExamplePhotoRow } from '../../tables.ts'
import { say } from '../words.ts'

/** A photo as pages show it. */
export const figureOf = (photo: PublishedExamplePhotoRow): FigureProps => ({
  src: `/guong/tep/${photo.fileId}`,
  alt: photo.alt ?? '',
  caption: photo.caption ?? '',
  credit: photo.credit,
  lang: 'vi',
})

/** The photos of verified examples that may be used. */
export const GalleryPage = ({
  language,
  photos,
}: {
  readonly language: Language
  readonly photos: readonly PublishedExamplePhotoRow[]
}) => {
  const t = say(language)
  return (
    <>
      <PageHead title={t('gallery.title')} lead={t('gallery.lead')} />
      {photos.length === 0 && <Empty text={t('gallery.none')} />}
      <Grid parts={3}>
        {photos.map((photo) => (
          <div key={photo.id}>
            <Figure {...figureOf(photo)} />
            <p>
              <a href={link({ language }, `/guong/${photo.exampleId}`)}>
                <span lang="vi">{photo.who}</span>
              </a>
            </p>
          </div>
        ))}
      </Grid>
    </>
  )
}
