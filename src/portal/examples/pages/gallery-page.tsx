import type { Language } from '../../../platform/plain/language.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Figure, type FigureProps } from '../../../platform/ui/figure/figure.tsx'
import { Grid, PageHead } from '../../../platform/ui/layout/layout.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PageAsked } from '../../page-number.ts'
import { Turn } from '../../pages/turn.tsx'
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
      <Turn language={language} path="/guong/anh" part={part} />
    </>
  )
}
