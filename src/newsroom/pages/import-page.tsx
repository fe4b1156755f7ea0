import { Button } from '../../platform/ui/button/button.tsx'
import { FileField } from '../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import type { Visit } from '../../platform/web/route.ts'
import type { NewsColumnRow } from '../tables.ts'
import { say } from '../words.ts'
import type { Choice } from './article-form.tsx'

export type ImportPageProps = {
  readonly visit: Visit
  readonly columns: readonly NewsColumnRow[]
  readonly units: readonly Choice[]
  readonly campaigns: readonly Choice[]
}

/** Where the drafts of a file go. */
export const PlaceFields = ({ visit, columns, units, campaigns }: ImportPageProps) => {
  const t = say(visit.language)
  return (
    <>
      <SelectField
        name="columnId"
        label={t('article.column')}
        choices={columns.map(({ id, nameVi, nameEn }) => ({
          value: id,
          text: visit.language === 'vi' ? nameVi : nameEn,
        }))}
      />
      <SelectField name="unitId" label={t('article.unit')} choices={units} />
      <SelectField
        name="campaignId"
        label={t('article.campaign')}
        none={t('article.noCampaign')}
        choices={campaigns}
        optional
      />
    </>
  )
}

/** A contributor's Word file, alone, in a zip with photos or sent by mail, becomes a draft. */
export const ImportPage = (props: ImportPageProps) => {
  const { visit } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('import.title')} lead={t('import.lead')} />
      <Form visit={visit} action="/lam-viec/tin-bai/tu-tep" name="import" files>
        <FileField
          name="file"
          label={t('import.file')}
          hint={t('import.hint')}
          types={['.docx', '.zip', '.eml']}
          megabytes={11}
        />
        <PlaceFields {...props} />
        <Button>{t('import.do')}</Button>
      </Form>
    </>
  )
}
