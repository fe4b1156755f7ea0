import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { CheckField, CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { campaignPath } from '../../pages/report-view.ts'
import type { PeriodAsks } from '../../queries.ts'
import type { PeriodDueRow, ReportingPeriodRow } from '../../tables.ts'
import { say } from '../../words.ts'
import type { Completeness } from '../queries.ts'

type Named = { readonly code: string; readonly name: string }

export type PeriodsProps = {
  readonly visit: Visit
  readonly campaign: { readonly id: string; readonly slug: string; readonly name: string }
  readonly periods: readonly ReportingPeriodRow[]
  readonly dues: readonly PeriodDueRow[]
  readonly asks: readonly PeriodAsks[]
  readonly completeness: readonly Completeness[]
  /** Findings of a period in words, those not met first. */
  readonly findingsOf: (period: ReportingPeriodRow) => readonly string[]
  /** Classes whose units owe reports in the campaign, and indicators that may be asked. */
  readonly classes: readonly Named[]
  readonly indicators: readonly Named[]
  readonly classNameOf: (code: string) => string
  readonly mayOpen: boolean
}

const DueList = ({
  period,
  dues,
  asks,
  classNameOf,
  visit,
}: PeriodsProps & { readonly period: ReportingPeriodRow }) => (
  <ul class="plain">
    {dues
      .filter((due) => due.periodId === period.id)
      .map((due) => {
        const codes = asks
          .filter((ask) => ask.periodId === period.id && ask.unitClass === due.unitClass)
          .map((ask) => ask.code)
        return (
          <li key={due.unitClass}>
            {showDay(due.dueOn, visit.language)}: {classNameOf(due.unitClass)}
            {codes.length > 0 && <span class="faint"> ({codes.join(', ')})</span>}
          </li>
        )
      })}
  </ul>
)

const PeriodTable = (props: PeriodsProps) => {
  const { visit, campaign, periods, completeness, findingsOf } = props
  const t = say(visit.language)
  const day = (one: string) => showDay(one, visit.language)
  const columns: readonly Column<ReportingPeriodRow>[] = [
    {
      key: 'name',
      head: t('periods.name'),
      cell: (period) => <a href={`${campaignPath(campaign.slug)}/tien-do?ky=${period.id}`}>{period.name}</a>,
    },
    { key: 'kind', head: t('periods.kind'), cell: (period) => t(`periods.kind.${period.kind}`) },
    {
      key: 'days',
      head: t('periods.cutoff'),
      cell: (period) => `${day(period.fromOn)} – ${day(period.cutoffOn)}`,
    },
    { key: 'due', head: t('periods.due'), cell: (period) => <DueList {...props} period={period} /> },
    {
      key: 'received',
      head: t('periods.received'),
      numeric: true,
      cell: (period) => {
        const found = completeness.find((one) => one.periodId === period.id)
        return `${found?.received ?? 0}/${found?.expected ?? 0}`
      },
    },
    {
      key: 'findings',
      head: t('periods.findings'),
      cell: (period) => findingsOf(period).map((text) => <p key={text}>{text}</p>),
    },
  ]
  return (
    <Table
      caption={t('periods.title')}
      captionHidden
      columns={columns}
      rows={periods}
      rowKey={(one) => one.id}
      empty={<Empty text={t('periods.none')} />}
    />
  )
}

const ClassFields = ({ one, indicators, visit }: PeriodsProps & { readonly one: Named }) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={one.name}>
      <DateField name={`due.${one.code}`} label={t('periods.dueOf')} hint={t('periods.dueHint')} optional />
      <CheckFields
        name={`asks.${one.code}`}
        label={t('periods.indicators')}
        optional
        choices={indicators.map(({ code, name }) => ({ value: code, text: `${code} – ${name}` }))}
      />
    </Fieldset>
  )
}

const kinds = ['periodic', 'thematic', 'ad_hoc'] as const

const OpenForm = (props: PeriodsProps) => {
  const { visit, campaign, classes } = props
  const t = say(visit.language)
  return (
    <Form visit={visit} action={`${campaignPath(campaign.slug)}/ky-bao-cao/mo`} name="mo">
      <p>{t('periods.openHelp')}</p>
      <HiddenField name="campaignId" value={campaign.id} />
      <TextField name="name" label={t('periods.name')} />
      <SelectField
        name="kind"
        label={t('periods.kind')}
        none={false}
        value="periodic"
        choices={kinds.map((kind) => ({ value: kind, text: t(`periods.kind.${kind}`) }))}
      />
      <DateField name="fromOn" label={t('periods.from')} />
      <DateField name="cutoffOn" label={t('periods.cutoff')} />
      {classes.map((one) => (
        <ClassFields key={one.code} {...props} one={one} />
      ))}
      <TextArea
        name="holidays"
        label={t('periods.holidays')}
        hint={t('periods.holidaysHint')}
        rows={3}
        optional
      />
      <CheckField name="sameCutOff" label={t('periods.sameCutOff')} />
      <Actions>
        <Button>{t('periods.open')}</Button>
      </Actions>
    </Form>
  )
}

/** The periods of a campaign, and the form that opens one. */
export const PeriodsPage = (props: PeriodsProps) => {
  const { visit, campaign, mayOpen } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaign.name}</span>}
        title={t('periods.title')}
        actions={
          <LinkButton href={`${campaignPath(campaign.slug)}/tien-do`}>{t('periods.board')}</LinkButton>
        }
      />
      <PeriodTable {...props} />
      {mayOpen && (
        <Section heading={t('periods.open')} id="mo">
          <Details summary={t('periods.open')} open={visit.problem !== null}>
            <OpenForm {...props} />
          </Details>
        </Section>
      )}
    </>
  )
}
