import type { ComponentChildren } from 'preact'
import { dayOf, timeOf } from '../../platform/plain/moment.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Button } from '../../platform/ui/button/button.tsx'
import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import { isPublic } from '../article.ts'
import { isStale } from '../english.ts'
import type { ArticlePictureRow, ArticleRow, NewsColumnRow } from '../tables.ts'
import { say } from '../words.ts'
import { CompanionFields, type CompanionFieldsProps } from './companion-fields.tsx'
import { PictureFields } from './picture-fields.tsx'
import { RichArea } from './rich-area.tsx'
import { atFormFields } from './typed-article.ts'

export type Choice = { readonly value: string; readonly text: string }

export type ArticleFormProps = Omit<CompanionFieldsProps, 'visit'> & {
  readonly visit: Visit
  readonly article: ArticleRow | null
  readonly pictures: readonly ArticlePictureRow[]
  readonly columns: readonly NewsColumnRow[]
  readonly units: readonly Choice[]
  readonly campaigns: readonly Choice[]
  /** Both texts with simple marks. */
  readonly marks: { readonly body: string; readonly bodyEn: string }
}

const genres = ['news', 'feature', 'photo', 'audio'] as const

const Text = ({ visit, article, marks }: ArticleFormProps) => {
  const t = say(visit.language)
  return (
    <>
      <TextField name="title" label={t('article.title')} value={article?.title} width="long" />
      <TextArea name="lead" label={t('article.lead')} value={article?.lead ?? ''} rows={3} optional />
      <RichArea
        visit={visit}
        name="body"
        label={t('article.body')}
        hint={t('article.bodyHint')}
        rows={16}
        marks={marks.body}
        html={article?.bodyHtml ?? ''}
      />
      <TextField name="byLine" label={t('article.byLine')} value={article?.byLine ?? ''} optional />
      <TextField
        name="signedUnit"
        label={t('article.signedUnit')}
        value={article?.signedUnit ?? ''}
        optional
      />
    </>
  )
}

const English = ({ visit, article, marks }: ArticleFormProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('english.legend')} hint={t('english.hint')}>
      {article && isStale(article) && <Banner tone="warn">{t('english.stale')}</Banner>}
      <TextField
        name="titleEn"
        label={t('article.titleEn')}
        value={article?.titleEn ?? ''}
        width="long"
        optional
      />
      <TextArea name="leadEn" label={t('article.leadEn')} value={article?.leadEn ?? ''} rows={3} optional />
      <RichArea
        visit={visit}
        name="bodyEn"
        label={t('english.body')}
        rows={8}
        optional
        marks={marks.bodyEn}
        html={article?.bodyEnHtml ?? ''}
      />
      <CheckField
        name="englishReady"
        label={t('english.ready')}
        checked={article?.englishState === 'ready'}
        optional
      />
      {article && isStale(article) && (
        <CheckField name="englishCompared" label={t('english.compared')} optional />
      )}
    </Fieldset>
  )
}

const Place = ({ visit, article, columns, units, campaigns }: ArticleFormProps) => {
  const t = say(visit.language)
  return (
    <>
      <SelectField
        name="columnId"
        label={t('article.column')}
        value={article?.columnId}
        choices={columns.map(({ id, nameVi, nameEn }) => ({
          value: id,
          text: visit.language === 'vi' ? nameVi : nameEn,
        }))}
      />
      <SelectField
        name="genre"
        label={t('article.genre')}
        value={article?.genre ?? 'news'}
        none={false}
        choices={genres.map((genre) => ({ value: genre, text: t(`genre.${genre}`) }))}
      />
      {article ? (
        <HiddenField name="unitId" value={String(article.unitId)} />
      ) : (
        <SelectField name="unitId" label={t('article.unit')} choices={units} />
      )}
      <SelectField
        name="campaignId"
        label={t('article.campaign')}
        value={article?.campaignId ?? ''}
        none={t('article.noCampaign')}
        choices={campaigns}
        optional
      />
    </>
  )
}

const Source = ({ visit, article }: ArticleFormProps) => {
  const t = say(visit.language)
  const embargo = article?.embargoUntil ?? null
  return (
    <>
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
      <DateField
        name="embargoDay"
        label={t('article.embargoDay')}
        value={embargo ? dayOf(embargo) : null}
        optional
      />
      <TextField
        name="embargoTime"
        label={t('article.embargoTime')}
        value={embargo ? timeOf(embargo) : ''}
        width="short"
        optional
      />
    </>
  )
}

const Correction = ({ visit, children }: { readonly visit: Visit; readonly children: ComponentChildren }) => {
  const t = say(visit.language)
  return (
    <>
      {children}
      <TextArea
        name="note"
        label={t('article.correctionNote')}
        hint={t('article.correctionHint')}
        value=""
        rows={3}
      />
    </>
  )
}

const addressOf = (article: ArticleRow | null): string => {
  if (!article) return '/lam-viec/tin-bai/moi'
  return `/lam-viec/tin-bai/${article.id}${isPublic(article.state) ? '/dinh-chinh' : ''}`
}

/** Writes an article, changes it, or corrects it in public; works without scripts, on a phone as on a desk. */
export const ArticleForm = (given: ArticleFormProps) => {
  const props = { ...given, visit: atFormFields(given.visit) }
  const { visit, article } = props
  const t = say(visit.language)
  const fields = (
    <>
      <HiddenField name="version" value={article ? String(article.version) : ''} />
      <Place {...props} />
      <Text {...props} />
      <English {...props} />
      <PictureFields {...props} />
      <CompanionFields {...props} />
      <Source {...props} />
    </>
  )
  const corrects = article !== null && isPublic(article.state)
  return (
    <>
      {article === null && <PageHead title={t('newsroom.new')} />}
      <Form visit={visit} action={addressOf(article)} name="article" files>
        {corrects ? <Correction visit={visit}>{fields}</Correction> : fields}
        <Button>{t(corrects ? 'article.correct' : 'article.save')}</Button>
      </Form>
    </>
  )
}
