import type { Finding } from '../../../platform/law/law.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Columns, PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { UnitClassRow } from '../../../units/tables.ts'
import { say } from '../../words.ts'
import { campaignPath, home } from '../../pages/campaign-parts.tsx'
import { FindingsPanel } from '../../pages/findings-panel.tsx'
import { type Matter, MatterFields } from './matter-fields.tsx'

export type DraftPageProps = {
  readonly visit: Visit
  readonly matter: Matter
  readonly issuerName: string
  readonly classes: readonly UnitClassRow[]
  readonly findings: readonly Finding[]
  /** The draft that is written anew; null: a new one. */
  readonly draft: { readonly id: string; readonly version: number; readonly slug: string } | null
}

/** A campaign written here: everything the law asks for stands beside what is written. */
export const DraftPage = ({ visit, matter, issuerName, classes, findings, draft }: DraftPageProps) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t(draft ? 'draft.again' : 'draft.title')} lead={t('draft.lead')} />
      <Columns
        asideLabel={t('finding.title')}
        aside={<FindingsPanel findings={findings} note={t('finding.draftNote')} language={visit.language} />}
      >
        <Form visit={visit} action={draft ? campaignPath(draft.slug, 'soan') : `${home}/moi`} wide>
          {draft && <HiddenField name="version" value={draft.version} />}
          <TextField
            name="issuerName"
            label={t('draft.issuer')}
            hint={t('draft.issuerHint')}
            value={issuerName}
            width="long"
          />
          <MatterFields visit={visit} matter={matter} classes={classes} />
          <Actions>
            <Button icon="pen">{t('draft.submit')}</Button>
          </Actions>
        </Form>
      </Columns>
    </>
  )
}
