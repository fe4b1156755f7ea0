import type { IndicatorRow } from '../../../campaigns/tables.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { showTarget } from '../../pages/figure-text.tsx'
import { campaignPath } from '../../pages/report-view.ts'
import type { TargetFound } from '../queries.ts'
import { say } from '../words.ts'

type Named = { readonly code: string; readonly name: string }

export type TargetsProps = {
  readonly visit: Visit
  readonly campaign: { readonly id: string; readonly slug: string; readonly name: string }
  /** Those that take a target. */
  readonly indicators: readonly IndicatorRow[]
  readonly given: readonly TargetFound[]
  readonly classes: readonly Named[]
  readonly nameOf: (target: TargetFound) => string
  readonly maySet: boolean
}

const Given = ({ visit, indicators, given, nameOf }: TargetsProps) => {
  const t = say(visit.language)
  const indicatorOf = (one: TargetFound) => indicators.find(({ id }) => id === one.indicatorId)
  const shown = (target: number | null, one: TargetFound): string => {
    const indicator = indicatorOf(one)
    return indicator ? showTarget(target, indicator, visit.language) : '–'
  }
  const columns: readonly Column<TargetFound>[] = [
    {
      key: 'indicator',
      head: t('targets.indicator'),
      cell: (one) => (
        <span lang="vi">
          {one.code}. {indicatorOf(one)?.name}
        </span>
      ),
    },
    { key: 'whom', head: t('targets.whom'), cell: nameOf },
    { key: 'target', head: t('targets.target'), numeric: true, cell: (one) => shown(one.target, one) },
    {
      key: 'common',
      head: t('targets.common'),
      numeric: true,
      cell: (one) => shown(indicatorOf(one)?.target ?? null, one),
    },
    { key: 'why', head: t('targets.why'), cell: ({ reason }) => reason ?? '' },
    {
      key: 'by',
      head: t('targets.by'),
      cell: ({ setBy, setOn }) => `${setBy}, ${showDay(setOn, visit.language)}`,
    },
  ]
  return (
    <Table
      caption={t('targets.given')}
      captionHidden
      columns={columns}
      rows={given}
      rowKey={({ id }) => id}
      empty={<Empty text={t('targets.none')} />}
    />
  )
}

const SetForm = ({ visit, campaign, indicators, classes }: TargetsProps) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={`${campaignPath(campaign.slug)}/giao-chi-tieu`}>
      <HiddenField name="campaignId" value={campaign.id} />
      <SelectField
        name="code"
        label={t('targets.indicator')}
        choices={indicators.map(({ code, name }) => ({ value: code, text: `${code} – ${name}` }))}
      />
      <SelectField
        name="unitClass"
        label={t('targets.class')}
        none={t('targets.noClass')}
        choices={classes.map(({ code, name }) => ({ value: code, text: name }))}
        optional
      />
      <TextField name="unit" label={t('targets.unit')} hint={t('targets.unitHint')} optional />
      <NumberField name="target" label={t('targets.target')} hint={t('targets.targetHint')} optional />
      <TextField name="reason" label={t('targets.why')} width="long" optional />
      <Actions>
        <Button>{t('targets.set')}</Button>
      </Actions>
    </Form>
  )
}

/** What units and classes of units are to reach where it differs from the campaign's, and the form that sets it. */
export const TargetsPage = (props: TargetsProps) => {
  const { visit, campaign, maySet } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaign.name}</span>}
        title={t('targets.title')}
        lead={t('targets.lead')}
      />
      <Given {...props} />
      {maySet && (
        <Section heading={t('targets.set')} id="giao">
          <SetForm {...props} />
        </Section>
      )}
    </>
  )
}
