import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { InCharge } from '../queries.ts'
import { pagePath } from '../follow-up-pages.ts'
import { say } from '../words.ts'
import { type CampaignAt, CampaignHead } from './campaign-head.tsx'

export type InChargeProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly charges: readonly InCharge[]
  readonly unitPath: (unitId: number) => readonly UnitStep[]
  /** Units that a member can still be put in charge of, and members of the council; empty for who may not. */
  readonly units: readonly { readonly id: number; readonly name: string }[]
  readonly members: readonly { readonly id: string; readonly name: string }[]
  readonly mayName: boolean
}

const Relieve = ({ props, charge }: { props: InChargeProps; charge: InCharge }) => {
  const { visit, campaign } = props
  const about = `${charge.personName}, ${props.unitPath(charge.unitId).at(-1)?.text ?? ''}`
  return (
    <Form
      visit={visit}
      action={`${pagePath(campaign.slug, 'phu-trach')}/thoi`}
      name={`thoi-${charge.unitId}-${charge.personId}`}
      inline
    >
      <HiddenField name="personId" value={charge.personId} />
      <HiddenField name="unitId" value={charge.unitId} />
      <Button kind="quiet" about={about}>
        {say(visit.language)('charge.relieve')}
      </Button>
    </Form>
  )
}

const Charges = (props: InChargeProps) => {
  const { visit, charges, unitPath, mayName } = props
  const t = say(visit.language)
  const columns = [
    { key: 'person', head: t('charge.member'), cell: (one: InCharge) => one.personName },
    { key: 'unit', head: t('list.unit'), cell: (one: InCharge) => <UnitPath path={unitPath(one.unitId)} /> },
    { key: 'since', head: t('charge.since'), cell: (one: InCharge) => showDay(one.namedOn, visit.language) },
    ...(mayName
      ? [
          {
            key: 'act',
            head: t('charge.act'),
            cell: (one: InCharge) => <Relieve props={props} charge={one} />,
          },
        ]
      : []),
  ]
  return (
    <Table
      caption={t('charge.heading')}
      captionHidden
      columns={columns}
      rows={charges}
      rowKey={({ personId, unitId }) => `${personId}-${unitId}`}
      empty={t('charge.empty')}
    />
  )
}

const NameForm = ({ visit, campaign, units, members }: InChargeProps) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={pagePath(campaign.slug, 'phu-trach')} name="phan-cong">
      <SelectField
        name="personId"
        label={t('charge.member')}
        hint={t('charge.memberHint')}
        choices={members.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <CheckFields
        name="unitIds"
        label={t('charge.units')}
        choices={units.map(({ id, name }) => ({ value: String(id), text: name }))}
      />
      <Actions>
        <Button>{t('charge.name')}</Button>
      </Actions>
    </Form>
  )
}

/** Which member of the council is in charge of which units. */
export const InChargePage = (props: InChargeProps) => {
  const { visit, campaign, mayName, units } = props
  const t = say(visit.language)
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="phu-trach"
        title={t('charge.title')}
        lead={t('charge.lead')}
      />
      <Section heading={t('charge.heading')}>
        <Charges {...props} />
      </Section>
      {mayName && units.length > 0 && (
        <Section heading={t('charge.add')}>
          <NameForm {...props} />
        </Section>
      )}
    </>
  )
}
