import { Button } from '../../platform/ui/button/button.tsx'
import { FileField } from '../../platform/ui/file-field/file-field.tsx'
import { Fieldset, Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { ArticlePictureRow, ArticleRow, NewsColumnRow } from '../tables.ts'
import { say } from '../words.ts'

export type Choice = { readonly value: string; readonly text: string }

export type ArticleFormProps = {
  readonly visit: Visit
  readonly article: ArticleRow | null
  readonly pictures: readonly ArticlePictureRow[]
  readonly columns: readonly NewsColumnRow[]
  readonly units: readonly Choice[]
  readonly campaigns: readonly Choice[]
}

const Text = ({ visit, article }: ArticleFormProps) => {
  const t = say(visit.language)
  return (
    <>
      <TextField name="title" label={t('article.title')} value={article?.title} width="long" />
      <TextArea name="lead" label={t('article.lead')} value={article?.lead ?? ''} rows={3} optional />
      <TextArea
        name="body"
        label={t('article.body')}
        hint={t('article.bodyHint')}
        value={article?.body}
        rows={16}
      />
      <TextField name="byLine" label={t('article.byLine')} value={article?.byLine ?? ''} optional />
      <TextField
        name="signedUnit"
        label={t('article.signedUnit')}
        value={article?.signedUnit ?? ''}
        optional
      />
      <TextField
        name="titleEn"
        label={t('article.titleEn')}
        value={article?.titleEn ?? ''}
        width="long"
        optional
      />
      <TextArea name="leadEn" label={t('article.leadEn')} value={article?.leadEn ?? ''} rows={3} optional />
    </>
  )
}

const Picture = ({ visit, pictures }: ArticleFormProps) => {
  const t = say(visit.language)
  const [picture] = pictures
  return (
    <Fieldset legend={t('article.picture')} hint={t('article.pictureHint')}>
      <FileField name="pictureFile" label={t('article.pictureFile')} optional />
      <HiddenField name="pictureFileId" value={picture?.fileId ?? ''} />
      <TextField
        name="caption"
        label={t('article.caption')}
        value={picture?.caption ?? ''}
        width="long"
        optional
      />
      <TextField name="alt" label={t('article.alt')} value={picture?.alt ?? ''} width="long" optional />
      <TextField name="credit" label={t('article.credit')} value={picture?.credit ?? ''} optional />
    </Fieldset>
  )
}

/** Writes an article or changes it; works without scripts, on a phone as on a desk. */
export const ArticleForm = (props: ArticleFormProps) => {
  const { visit, article, columns, units, campaigns } = props
  const t = say(visit.language)
  const action = article ? `/lam-viec/tin-bai/${article.id}` : '/lam-viec/tin-bai/moi'
  return (
    <>
      {article === null && <PageHead title={t('newsroom.new')} />}
      <Form visit={visit} action={action} name="article" files>
        <HiddenField name="version" value={article ? String(article.version) : ''} />
        <SelectField
          name="columnId"
          label={t('article.column')}
          value={article?.columnId}
          choices={columns.map((column) => ({ value: column.id, text: column.nameVi }))}
        />
        <SelectField
          name="unitId"
          label={t('article.unit')}
          value={article ? String(article.unitId) : undefined}
          choices={units}
        />
        <SelectField
          name="campaignId"
          label={t('article.campaign')}
          value={article?.campaignId ?? ''}
          none={t('article.noCampaign')}
          choices={campaigns}
          optional
        />
        <Text {...props} />
        <Picture {...props} />
        <TextField
          name="sourceSlug"
          label={t('article.sourceSlug')}
          value={article?.sourceSlug ?? ''}
          optional
        />
        <TextField
          name="sourceName"
          label={t('article.sourceName')}
          value={article?.sourceName ?? ''}
          optional
        />
        <TextField
          name="sourceAddress"
          label={t('article.sourceAddress')}
          value={article?.sourceAddress ?? ''}
          optional
        />
        <Button>{t('article.save')}</Button>
      </Form>
    </>
  )
}
