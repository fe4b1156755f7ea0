import type { Finding } from '../../../platform/law/law.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pathOfDossier } from '../../pages/parts.tsx'
import { shortestOverride } from '../dossier-facts.ts'
import { say } from '../words.ts'

export type OverrideProps = { readonly visit: Visit; readonly code: string; readonly finding: Finding }

/** One clause that is not met, and why the dossier should go on all the same. */
export const OverridePage = ({ visit, code, finding }: OverrideProps) => {
  const { language } = visit
  const t = say(language)
  const path = pathOfDossier(code)
  const { citation, quote } = language === 'vi' ? finding : finding.english
  return (
    <>
      <PageHead title={t('override.title', { code })} lead={t('override.lead')} />
      <h2>{citation}</h2>
      <p>{quote}</p>
      <Form visit={visit} action={`${path}/cho-qua`}>
        <HiddenField name="clause" value={finding.clause} />
        <TextArea
          name="reason"
          label={t('override.reason')}
          hint={t('override.hint', { least: shortestOverride })}
          rows={5}
        />
        <Actions>
          <Button kind="danger">{t('override.do')}</Button>
          <LinkButton kind="quiet" href={path}>
            {code}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
