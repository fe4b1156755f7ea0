import { Button } from '../../../platform/ui/button/button.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { MissingList } from '../../pages/missing-pictures.tsx'
import type { ArticlePictureRow, ArticleRow } from '../../tables.ts'
import { say } from '../words.ts'

export type MissingPageProps = {
  readonly visit: Visit
  readonly article: ArticleRow
  readonly missing: readonly ArticlePictureRow[]
  /** Whether the visitor may change the article as it stands. */
  readonly mayWrite: boolean
}

/** The pictures of an imported article that have no file yet, by name, and one field for all their files. */
export const MissingPage = ({ visit, article, missing, mayWrite }: MissingPageProps) => {
  const t = say(visit.language)
  const address = `/lam-viec/tin-bai/${article.id}/anh-con-thieu`
  return (
    <>
      <PageHead title={t('missing.title')} lead={article.title} />
      <Section heading={t('pictures.missingTitle')}>
        <Prose>
          {missing.length === 0 ? <p>{t('pictures.noneMissing')}</p> : <MissingList missing={missing} />}
        </Prose>
      </Section>
      {mayWrite && missing.length > 0 && (
        <Form visit={visit} action={address} name="missing" files>
          <FileField
            name="files"
            label={t('missing.files')}
            hint={t('missing.hint')}
            types={['.jpg', '.jpeg', '.png', '.webp', '.zip']}
            megabytes={38}
            multiple
          />
          <Button>{t('missing.do')}</Button>
        </Form>
      )}
      <p>
        <a href={`/lam-viec/tin-bai/${article.id}`}>{t('missing.back')}</a>
      </p>
    </>
  )
}
