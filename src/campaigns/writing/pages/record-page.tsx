import type { Finding } from '../../../platform/law/law.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Columns, PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { UnitClassRow } from '../../../units/tables.ts'
import { fieldsOfRow } from '../../campaign-fields.ts'
import type { RecordInput } from '../../campaign-input.ts'
import { say } from '../../words.ts'
import { home } from '../../pages/campaign-parts.tsx'
import { FindingsPanel } from '../../pages/findings-panel.tsx'
import { MatterFields } from './matter-fields.tsx'

export type RecordPageProps = {
  readonly visit: Visit
  readonly readingId: string
  /** As the reading fills it in. */
  readonly input: RecordInput
  readonly launcher: string
  readonly standing: string
  readonly classes: readonly UnitClassRow[]
  readonly findings: readonly Finding[]
  readonly startsEarly: boolean
}

const Document = ({ visit, input }: RecordPageProps) => {
  const t = say(visit.language)
  const { document } = input
  return (
    <Fieldset legend={t('form.document')}>
      <TextField name="document.kind" label={t('document.kind')} value={document.kind} />
      <TextField
        name="document.number"
        label={t('document.number')}
        value={document.number ?? ''}
        width="short"
      />
      <DateField name="document.issuedOn" label={t('document.issuedOn')} value={document.issuedOn} />
      <TextField
        name="document.issuerName"
        label={t('document.issuer')}
        value={document.issuerName}
        width="long"
      />
      <TextField
        name="document.subject"
        label={t('document.subject')}
        value={document.subject ?? ''}
        width="long"
        optional
      />
      <TextField name="document.signer" label={t('document.signer')} value={document.signer ?? ''} optional />
      <RadioField
        name="document.knownBy"
        label={t('document.knownBy')}
        value={document.knownBy ?? 'full'}
        choices={(['full', 'reported'] as const).map((value) => ({ value, text: t(`knownBy.${value}`) }))}
      />
      <TextField
        name="document.sourceName"
        label={t('document.source')}
        value={document.sourceName ?? ''}
        optional
      />
    </Fieldset>
  )
}

const Cited = ({ visit, input }: RecordPageProps) => {
  const t = say(visit.language)
  const cited = input.cited ?? []
  if (cited.length === 0) return null
  return (
    <Fieldset legend={t('cited.title')} hint={t('cited.hint')}>
      {cited.map((one, at) => {
        const name = fieldsOfRow('cited', at)
        return (
          <Fieldset key={at} legend={`${one.kind} ${one.number ?? ''}`}>
            <HiddenField name={name('asWritten')} value={one.asWritten ?? ''} />
            <TextField name={name('kind')} label={t('document.kind')} value={one.kind} optional />
            <TextField
              name={name('number')}
              label={t('document.number')}
              value={one.number ?? ''}
              width="short"
              optional
            />
            <DateField name={name('issuedOn')} label={t('document.issuedOn')} value={one.issuedOn} optional />
            <TextField
              name={name('issuerName')}
              label={t('document.issuer')}
              {...(one.asWritten ? { hint: t('cited.asWritten', { words: one.asWritten }) } : {})}
              value={one.issuerName}
              width="long"
              optional
            />
            <SelectField
              name={name('role')}
              label={t('cited.role')}
              value={one.role}
              none={false}
              choices={(['basis', 'mention'] as const).map((role) => ({
                value: role,
                text: t(`cited.${role}`),
              }))}
            />
            <SelectField
              name={name('related')}
              label={t('cited.related')}
              value=""
              none={t('cited.notRelated')}
              choices={(['implements', 'tied'] as const).map((kind) => ({
                value: kind,
                text: t(`link.to.${kind}`),
              }))}
              optional
            />
          </Fieldset>
        )
      })}
    </Fieldset>
  )
}

/** A campaign as the reading of its document fills it in: looked over, completed by hand, recorded. */
export const RecordPage = (props: RecordPageProps) => {
  const { visit, readingId, input, launcher, standing, classes, findings, startsEarly } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('record.title')}
        lead={t('record.lead')}
        actions={<LinkButton href={`/lam-viec/van-ban/doc/${readingId}`}>{t('record.back')}</LinkButton>}
      />
      <Columns
        asideLabel={t('finding.title')}
        aside={<FindingsPanel findings={findings} note={t('finding.issuedNote')} language={visit.language} />}
      >
        {(input.indicators ?? []).length === 0 && <Banner tone="info">{t('record.noIndicators')}</Banner>}
        <Form visit={visit} action={`${home}/ghi-nhan/${readingId}`} wide>
          <Document {...props} />
          <MatterFields
            visit={visit}
            matter={{ ...input, launcher, standing }}
            classes={classes}
            startsEarly={startsEarly}
          />
          <Cited {...props} />
          <CheckField name="published" label={t('form.publish')} hint={t('form.publishHint')} />
          <Actions>
            <Button icon="check">{t('record.submit')}</Button>
          </Actions>
        </Form>
      </Columns>
    </>
  )
}
