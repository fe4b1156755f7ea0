import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { citationOf } from '../../../documents/document.ts'
import type { Linked } from '../../../documents/queries.ts'
import { CampaignHead, campaignPath } from '../../pages/campaign-parts.tsx'
import type { Whole } from '../../queries.ts'
import type { CampaignRow } from '../../tables.ts'
import { say } from '../../words.ts'

export type LinksPageProps = {
  readonly whole: Whole
  readonly visit: Visit
  readonly campaigns: readonly CampaignRow[]
  /** Documents that the launch rests on or names. */
  readonly cited: readonly Linked[]
}

/** Says that this campaign carries out another or is tied to it; one known by its citation alone becomes a stub. */
export const LinksPage = ({ whole, visit, campaigns, cited }: LinksPageProps) => {
  const t = say(visit.language)
  const choices = [
    {
      label: t('link.ofCampaigns'),
      choices: campaigns.map(({ id, name, launcherName }) => ({
        value: `campaign:${id}`,
        text: `${name} (${launcherName})`,
      })),
    },
    {
      label: t('link.ofDocuments'),
      choices: cited.map(({ document }) => ({
        value: `document:${document.id}`,
        text: citationOf(document, 'vi'),
      })),
    },
  ].filter((group) => group.choices.length > 0)
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('move.link')} />
      <Form visit={visit} action={campaignPath(whole.campaign.slug, 'lien-ket')}>
        <RadioField
          name="kind"
          label={t('link.way')}
          value="implements"
          choices={(['implements', 'tied'] as const).map((kind) => ({
            value: kind,
            text: t(`link.to.${kind}`),
          }))}
        />
        <SelectField name="toId" label={t('link.campaign')} hint={t('link.hint')} choices={choices} />
        <TextField name="name" label={t('link.stubName')} hint={t('link.stubHint')} width="long" optional />
        <Actions>
          <Button>{t('move.link')}</Button>
        </Actions>
      </Form>
    </>
  )
}
