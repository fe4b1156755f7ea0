import type { Finding } from '../../../platform/law/law.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Whole } from '../../queries.ts'
import { say } from '../../words.ts'
import { CampaignHead, campaignPath } from '../../pages/campaign-parts.tsx'
import { FindingsPanel } from '../../pages/findings-panel.tsx'

export type LaunchPageProps = {
  readonly whole: Whole
  readonly visit: Visit
  readonly findings: readonly Finding[]
  /** Those of them that stop the launch. */
  readonly stops: readonly Finding[]
  readonly mayOverride: boolean
}

const Overrides = ({ visit, stops, mayOverride }: LaunchPageProps) => {
  const t = say(visit.language)
  if (stops.length === 0) return <Banner tone="ok">{t('launch.clear')}</Banner>
  if (!mayOverride) return <Banner tone="warn">{t('launch.stopped', { count: stops.length })}</Banner>
  return (
    <Fieldset legend={t('launch.overrides')} hint={t('launch.overridesHint')}>
      {stops.map(({ clause, citation, quote }) => (
        <TextArea
          key={clause}
          name={`overrides.${clause}`}
          label={t('launch.override', { citation })}
          hint={<span lang="vi">{quote}</span>}
          rows={2}
          optional
        />
      ))}
    </Fieldset>
  )
}

/** Launching a draft: number and date of its document, and what the law still asks for. */
export const LaunchPage = (props: LaunchPageProps) => {
  const { whole, visit, findings } = props
  const t = say(visit.language)
  const { slug, version } = whole.campaign
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('launch.title')}>
        <LinkButton href={campaignPath(slug, 'soan')}>{t('move.draft')}</LinkButton>
      </CampaignHead>
      <Form visit={visit} action={campaignPath(slug, 'phat-dong')}>
        <HiddenField name="version" value={version} />
        <Fieldset legend={t('form.document')} hint={t('launch.documentHint')}>
          <TextField name="document.kind" label={t('document.kind')} value="Kế hoạch" />
          <TextField name="document.number" label={t('document.number')} width="short" />
          <DateField name="document.issuedOn" label={t('document.issuedOn')} value={visit.today} />
          <TextField name="document.signer" label={t('document.signer')} optional />
        </Fieldset>
        <Overrides {...props} />
        <CheckField name="published" label={t('form.publish')} hint={t('form.publishHint')} />
        <Actions>
          <Button icon="send">{t('move.launch')}</Button>
        </Actions>
      </Form>
      <FindingsPanel findings={findings} note={t('finding.draftNote')} language={visit.language} />
    </>
  )
}
