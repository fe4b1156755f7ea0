import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { SpokespersonRow } from '../../tables.ts'
import { OwnUnitField } from '../../pages/own-unit-field.tsx'
import { say } from '../words.ts'
import { daysLine, home, pathOf, StandingChip } from './spokespersons-page.tsx'

type Choices = readonly { readonly value: string; readonly text: string }[]

const Told = ({ visit, known }: { readonly visit: Visit; readonly known: SpokespersonRow | null }) => {
  const t = say(visit.language)
  return (
    <>
      <TextField
        name="name"
        label={t('field.name')}
        hint={t('field.public')}
        value={known?.name}
        width="long"
      />
      <TextField name="post" label={t('field.post')} value={known?.post} width="long" />
      <TextField name="postEn" label={t('field.postEn')} value={known?.postEn} width="long" optional />
      <TextField name="phone" label={t('field.phone')} value={known?.phone} type="tel" inputMode="tel" />
      <TextField name="email" label={t('field.email')} value={known?.email} type="email" optional />
      <TextField
        name="basis"
        label={t('field.basis')}
        hint={t('field.basisHint')}
        value={known?.basis}
        width="long"
        optional
      />
    </>
  )
}

/** Names somebody: for a unit, or for it in one campaign. */
export const NamingPage = ({
  visit,
  units,
  campaigns,
  asked,
}: {
  readonly visit: Visit
  readonly units: Choices
  readonly campaigns: Choices
  /** What the address asks for: in whose place. */
  readonly asked: { readonly unit: string; readonly campaign: string }
}) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('list.new')} lead={t('list.lead')} />
      <Form visit={visit} action={`${home}/moi`} name="phat-ngon">
        <OwnUnitField label={t('field.unit')} units={units} asked={asked.unit} />
        <SelectField
          name="campaignId"
          label={t('field.campaign')}
          hint={t('field.campaignHint')}
          value={asked.campaign}
          none={t('field.campaignNone')}
          choices={campaigns}
          optional
        />
        <Told visit={visit} known={null} />
        <DateField name="fromDay" label={t('field.fromDay')} hint={t('field.fromHint')} value={visit.today} />
        <Actions>
          <Button>{t('do.name')}</Button>
        </Actions>
      </Form>
    </>
  )
}

export type NamedPageProps = {
  readonly visit: Visit
  readonly one: SpokespersonRow
  readonly unitName: string
  readonly campaignName: string | null
  readonly mayName: boolean
}

const Moves = ({ visit, one }: NamedPageProps) => {
  const t = say(visit.language)
  const hidden = <HiddenField name="version" value={one.version} />
  const campaign = one.campaignId ? `&dot=${one.campaignId}` : ''
  return (
    <>
      {one.untilDay === null && (
        <Actions>
          <LinkButton href={`${home}/moi?don-vi=${one.unitId}${campaign}`} kind="primary">
            {t('do.next')}
          </LinkButton>
        </Actions>
      )}
      <Details summary={t('do.correct')} open={visit.problem !== null}>
        <Form visit={visit} action={pathOf(one.id, 'sua')} name="sua">
          {hidden}
          <Told visit={visit} known={one} />
          <Actions>
            <Button kind="secondary">{t('do.correct')}</Button>
          </Actions>
        </Form>
      </Details>
      {one.untilDay === null && (
        <Details summary={t('do.end')} open={visit.problem !== null}>
          <Form visit={visit} action={pathOf(one.id, 'thoi')} name="thoi">
            {hidden}
            <DateField name="untilDay" label={t('field.untilDay')} value={visit.today} />
            <Actions>
              <Button kind="secondary">{t('do.end')}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  )
}

/** One naming: for whom, how reached, from when to when. */
export const NamedPage = (props: NamedPageProps) => {
  const { visit, one, unitName, campaignName, mayName } = props
  const { language } = visit
  const t = say(language)
  const recorded = { who: one.recordedBy, day: showDay(one.recordedOn, language) }
  return (
    <>
      <PageHead title={one.name} kicker={t('list.title')} meta={<StandingChip one={one} visit={visit} />} />
      <SummaryList
        rows={[
          { key: t('field.post'), value: <span lang="vi">{one.post}</span> },
          { key: t('field.postEn'), value: one.postEn },
          { key: t('field.unit'), value: <span lang="vi">{unitName}</span> },
          {
            key: t('list.for'),
            value: campaignName ? <span lang="vi">{campaignName}</span> : t('list.all'),
          },
          { key: t('field.phone'), value: one.phone },
          { key: t('field.email'), value: one.email },
          { key: t('list.days'), value: daysLine(one, language) },
          { key: t('one.basis'), value: one.basis && <span lang="vi">{one.basis}</span> },
        ]}
      />
      <p class="faint">{t('one.recorded', recorded)}</p>
      {mayName && <Moves {...props} />}
    </>
  )
}
