import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { FileField } from '../../../platform/ui/file-field/file-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { GoodExampleRow } from '../../tables.ts'
import { consentWays, exampleKinds, kindNames } from '../example.ts'
import { OwnUnitField } from '../../pages/own-unit-field.tsx'
import { say } from '../words.ts'
import { type Choice, cardPath, home } from './example-parts.tsx'

export type CardFormProps = {
  readonly visit: Visit
  /** null: a new card. */
  readonly card: GoodExampleRow | null
  readonly units: readonly Choice[]
  readonly campaigns: readonly Choice[]
}

const What = ({ visit, card, units, campaigns }: CardFormProps) => {
  const t = say(visit.language)
  return (
    <>
      {!card && <OwnUnitField label={t('card.unit')} units={units} />}
      <RadioField
        name="kind"
        label={t('card.kind')}
        value={card?.kind ?? 'good_deed'}
        choices={exampleKinds.map((kind) => ({ value: kind, text: kindNames[kind][visit.language] }))}
      />
      <TextField name="who" label={t('card.who')} value={card?.who} width="long" />
      <TextArea name="deed" label={t('card.deed')} hint={t('card.deedHint')} value={card?.deed} rows={6} />
      <TextField name="place" label={t('card.place')} value={card?.place} width="long" />
      <SelectField
        name="campaignId"
        label={t('card.campaign')}
        value={card?.campaignId}
        none={t('card.noCampaign')}
        choices={campaigns}
        optional
      />
      <FileField
        name="proofs"
        label={t('card.proofs')}
        hint={t('card.proofsHint')}
        types={['.pdf', '.jpg', '.png', '.webp']}
        megabytes={8}
        multiple
        optional
      />
    </>
  )
}

const Consent = ({ visit, card }: CardFormProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('card.consent')}>
      <CheckField name="consent" label={t('card.consentTick')} checked={card?.consent ?? false} optional />
      <DateField name="consentOn" label={t('card.consentOn')} value={card?.consentOn} optional />
      <SelectField
        name="consentWay"
        label={t('card.consentWay')}
        value={card?.consentWay}
        none={t('card.noWay')}
        choices={consentWays.map((way) => ({ value: way, text: t(`way.${way}`) }))}
        optional
      />
    </Fieldset>
  )
}

const Photo = ({ visit, card }: CardFormProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('card.photo')} hint={t('card.photoHint')}>
      <FileField
        name="photo"
        label={t('card.photo')}
        types={['.jpg', '.png', '.webp']}
        megabytes={8}
        optional
      />
      <TextField name="caption" label={t('card.caption')} width="long" optional />
      <TextField name="alt" label={t('card.alt')} width="long" optional />
      <TextField name="credit" label={t('card.credit')} optional />
      <TextField
        name="photoRights"
        label={t('card.photoRights')}
        hint={t('card.photoRightsHint')}
        value={card?.photoRights}
        optional
      />
    </Fieldset>
  )
}

/** A card entered or mended: who, deed, place, proof, consent, photo. */
export const CardForm = (props: CardFormProps) => {
  const { visit, card } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t(card ? 'card.mend' : 'examples.new')} lead={t('examples.lead')} />
      <Form visit={visit} action={card ? cardPath(card.id, 'sua') : `${home}/moi`} name="phieu-guong" files>
        {card && <HiddenField name="version" value={card.version} />}
        <What {...props} />
        <Consent {...props} />
        <Photo {...props} />
        <Actions>
          <Button>{t('card.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
