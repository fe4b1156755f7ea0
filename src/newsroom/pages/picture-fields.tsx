import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { FileField } from '../../platform/ui/file-field/file-field.tsx'
import { Fieldset } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { NumberField } from '../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { isUnfinished } from '../article.ts'
import { nameOf } from '../importing/page-picture.ts'
import type { ArticlePictureRow, ArticleRow } from '../tables.ts'
import { say } from '../words.ts'

export type PictureFieldsProps = {
  readonly visit: Visit
  readonly article: ArticleRow | null
  readonly pictures: readonly ArticlePictureRow[]
}

/** The parts of a picture that can be kept in sight: hundredths from the left and from the top. */
export const focalPoints = {
  '50,50': 'focal.middle',
  '50,15': 'focal.top',
  '50,85': 'focal.bottom',
  '15,50': 'focal.left',
  '85,50': 'focal.right',
} as const

const nearestPoint = (picture: ArticlePictureRow | undefined): string => {
  const { focalX = 50, focalY = 50 } = picture ?? {}
  const far = (point: string): number => {
    const [x = 50, y = 50] = point.split(',').map(Number)
    return Math.abs(x - focalX) + Math.abs(y - focalY)
  }
  return Object.keys(focalPoints).sort((a, b) => far(a) - far(b))[0] ?? '50,50'
}

const isWordless = (picture: ArticlePictureRow | undefined): boolean =>
  picture !== undefined && (picture.caption === '' || picture.alt === '')

/** As high as it will be at this width, so that nothing moves when it comes. */
const heightOf = ({ width, height }: ArticlePictureRow): number | undefined =>
  width && height ? Math.round((320 * height) / width) : undefined

const hintOf = ({ visit, picture }: OneProps): string | undefined => {
  const t = say(visit.language)
  if (!picture) return t('article.pictureHint')
  const { fileId, missingSource } = picture
  if (fileId === null && missingSource !== null)
    return t('article.pictureMissing', { name: nameOf(missingSource) })
  return isWordless(picture) ? t('article.pictureWordless') : undefined
}

type OneProps = PictureFieldsProps & { readonly at: number; readonly picture: ArticlePictureRow | undefined }

const One = (props: OneProps) => {
  const { visit, article, picture, at } = props
  const t = say(visit.language)
  return (
    <Fieldset
      legend={picture ? t('article.pictureNumber', { number: at + 1 }) : t('article.pictureNew')}
      hint={hintOf(props)}
    >
      {picture?.fileId && article && (
        <img
          class="rich-picture"
          src={`/lam-viec/tin-bai/${article.id}/anh/${picture.position}`}
          alt={picture.alt}
          width={320}
          height={heightOf(picture)}
          loading="lazy"
        />
      )}
      <FileField name={`pictureFile${at}`} label={t('article.pictureFile')} megabytes={11} optional />
      <HiddenField name={`pictureFileId${at}`} value={picture?.fileId ?? ''} />
      <HiddenField name={`missingSource${at}`} value={picture?.missingSource ?? ''} />
      <TextField
        name={`caption${at}`}
        label={t('article.caption')}
        value={picture?.caption ?? ''}
        width="long"
        optional
      />
      <TextField
        name={`alt${at}`}
        label={t('article.alt')}
        value={picture?.alt ?? ''}
        width="long"
        optional
      />
      <TextField name={`credit${at}`} label={t('article.credit')} value={picture?.credit ?? ''} optional />
      <SelectField
        name={`focal${at}`}
        label={t('article.focal')}
        value={nearestPoint(picture)}
        none={false}
        choices={Object.entries(focalPoints).map(([value, key]) => ({ value, text: t(key) }))}
      />
      <NumberField
        name={`afterBlock${at}`}
        label={t('article.pictureAfter')}
        hint={t('article.pictureAfterHint')}
        value={picture?.afterBlock ?? null}
        whole
        optional
      />
      {picture && <CheckField name={`remove${at}`} label={t('article.pictureRemove')} optional />}
    </Fieldset>
  )
}

/** Several files at once, in one field that every browser knows; their words follow when they stand in the article. */
const Several = ({ visit }: PictureFieldsProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('article.picturesNew')}>
      <FileField
        name="pictureFiles"
        label={t('article.picturesFiles')}
        hint={t('article.picturesHint')}
        types={['.jpg', '.jpeg', '.png', '.webp']}
        megabytes={11}
        multiple
        optional
      />
    </Fieldset>
  )
}

/** The pictures of an article, each with what it needs, a place for one more, and one for several while it is being written. */
export const PictureFields = (props: PictureFieldsProps) => {
  const { article, pictures } = props
  return (
    <>
      <HiddenField name="pictureCount" value={String(pictures.length + 1)} />
      {[...pictures, undefined].map((picture, at) => (
        <One key={at} {...props} picture={picture} at={at} />
      ))}
      {(article === null || isUnfinished(article.state)) && <Several {...props} />}
    </>
  )
}
