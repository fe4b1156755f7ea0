import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { FileField } from '../../platform/ui/file-field/file-field.tsx'
import { Fieldset } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
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

type OneProps = PictureFieldsProps & { readonly at: number; readonly picture: ArticlePictureRow | undefined }

const One = ({ visit, article, picture, at }: OneProps) => {
  const t = say(visit.language)
  return (
    <Fieldset
      legend={picture ? t('article.pictureNumber', { number: at + 1 }) : t('article.pictureNew')}
      hint={picture ? undefined : t('article.pictureHint')}
    >
      {picture?.fileId && article && (
        <img
          class="rich-picture"
          src={`/lam-viec/tin-bai/${article.id}/anh/${picture.position}`}
          alt={picture.alt}
          width={320}
          loading="lazy"
        />
      )}
      <FileField name={`pictureFile${at}`} label={t('article.pictureFile')} megabytes={11} optional />
      <HiddenField name={`pictureFileId${at}`} value={picture?.fileId ?? ''} />
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
      {picture && <CheckField name={`remove${at}`} label={t('article.pictureRemove')} optional />}
    </Fieldset>
  )
}

/** The pictures of an article, each with what it needs, and a place for one more. */
export const PictureFields = (props: PictureFieldsProps) => (
  <>
    <HiddenField name="pictureCount" value={String(props.pictures.length + 1)} />
    {[...props.pictures, undefined].map((picture, at) => (
      <One key={at} {...props} picture={picture} at={at} />
    ))}
  </>
)
