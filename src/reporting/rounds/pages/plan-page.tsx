import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Checklist, Weights } from '../../checklists/checklist.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import { type Candidate, reasonCodes } from '../risk.ts'
import { say } from '../words.ts'
import { Reasons } from './reasons.tsx'

export type PlanProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly seed: string
  readonly count: number
  readonly candidates: readonly (Candidate & { readonly name: string })[]
  /** How many there are in all. */
  readonly all: number
  readonly weights: Weights
  readonly checklists: readonly Checklist[]
}

const DrawForm = ({ visit, campaign, seed, count }: PlanProps) => {
  const t = say(visit.language)
  return (
    <FilterForm action={`${pagePath(campaign.slug, 'kiem-tra')}/lap-ke-hoach`} submit={t('draw.do')}>
      <NumberField name="so" label={t('draw.count')} value={count} whole />
      <TextField name="hat-giong" label={t('draw.seed')} hint={t('draw.seedHint')} value={seed} />
    </FilterForm>
  )
}

const Counting = ({ visit, weights }: PlanProps) => {
  const t = say(visit.language)
  return (
    <Details summary={t('draw.weights')}>
      <p>{t('draw.base', { base: weights.base })}</p>
      <SummaryList
        rows={reasonCodes.map((code) => ({
          key: t(`reason.${code}`, { count: 'n', about: '…' }),
          value: t('draw.weight', { points: weights[code].points, most: weights[code].most }),
        }))}
      />
    </Details>
  )
}

type Row = PlanProps['candidates'][number]

const toldColumns = (visit: Visit) => {
  const t = say(visit.language)
  return [
    {
      key: 'unit',
      head: t('draw.unit'),
      cell: (row: Row) => (
        <>
          <div>{row.name}</div>
          {row.drawn && <Chip tone="wait" icon="check" text={t('draw.drawn')} />}
        </>
      ),
    },
    { key: 'score', head: t('draw.score'), numeric: true, cell: (row: Row) => row.score },
    {
      key: 'reasons',
      head: t('draw.reasons'),
      cell: (row: Row) => <Reasons reasons={row.reasons} visit={visit} />,
    },
  ]
}

const pickColumns = ({ visit, candidates }: PlanProps) => {
  const t = say(visit.language)
  const field = (row: Row, name: string) => `units.${candidates.indexOf(row)}.${name}`
  const about = (what: string, { name }: Row) => t('draw.of', { what, unit: name })
  return [
    {
      key: 'pick',
      head: t('draw.pick'),
      cell: (row: Row) => (
        <>
          <HiddenField name={field(row, 'unitId')} value={row.unitId} />
          <CheckField
            name={field(row, 'picked')}
            label={about(t('draw.pick'), row)}
            labelHidden
            checked={row.drawn}
          />
        </>
      ),
    },
    {
      key: 'day',
      head: t('draw.day'),
      cell: (row: Row) => (
        <DateField
          name={field(row, 'day')}
          label={about(t('draw.day'), row)}
          labelHidden
          optional
          hint={false}
        />
      ),
    },
    {
      key: 'why',
      head: t('draw.why'),
      cell: (row: Row) => (
        <TextField
          name={field(row, 'why')}
          label={about(t('draw.why'), row)}
          labelHidden
          optional
          hint={false}
        />
      ),
    },
  ]
}

const Candidates = (props: PlanProps) => {
  const { visit, candidates } = props
  const t = say(visit.language)
  const columns = [...toldColumns(visit), ...pickColumns(props)]
  return (
    <Table
      caption={t('draw.candidates')}
      captionHidden
      columns={columns}
      rows={candidates}
      rowKey={({ unitId }) => unitId}
    />
  )
}

const PlanFields = ({ visit, checklists }: PlanProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('plan.heading')}>
      <TextField name="name" label={t('plan.name')} hint={t('plan.nameHint')} />
      <TextArea name="content" label={t('plan.content')} rows={4} />
      <DateField name="fromOn" label={t('plan.from')} />
      <DateField name="toOn" label={t('plan.to')} />
      <SelectField
        name="checklist"
        label={t('plan.checklist')}
        none={false}
        choices={checklists.map(({ code, name, version, items }) => ({
          value: code,
          text: t('plan.checklistOf', { name, version, count: items.length }),
        }))}
      />
    </Fieldset>
  )
}

/** Units drawn by their risk, picked by a person, and the plan of the round. */
export const PlanPage = (props: PlanProps) => {
  const { visit, campaign, seed, count, candidates, all } = props
  const t = say(visit.language)
  const list = pagePath(campaign.slug, 'kiem-tra')
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="kiem-tra"
        title={t('plan.title')}
        lead={t('plan.lead')}
      />
      {candidates.length === 0 ? (
        <Empty text={t('draw.candidates')}>{t('draw.none')}</Empty>
      ) : (
        <>
          <Section heading={t('draw.heading')}>
            <DrawForm {...props} />
            <Counting {...props} />
          </Section>
          <Form visit={visit} action={`${list}/lap-ke-hoach`} wide>
            <HiddenField name="seed" value={seed} />
            <HiddenField name="count" value={count} />
            <Section heading={t('draw.candidates')}>
              {all > candidates.length && (
                <p class="faint">{t('draw.shown', { count: candidates.length, all })}</p>
              )}
              <Candidates {...props} />
            </Section>
            <PlanFields {...props} />
            <Actions>
              <Button>{t('plan.save')}</Button>
              <LinkButton href={list} kind="quiet">
                {t('plan.back')}
              </LinkButton>
            </Actions>
          </Form>
        </>
      )}
    </>
  )
}
