import { showDay } from '../../../platform/plain/day.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import { CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import type { ActivityRow } from '../../tables.ts'
import { activityKinds } from '../inside.ts'
import { say } from '../words.ts'
import { type InsideView, UnitField } from './inside-view.tsx'

export type ActivitiesProps = InsideView & {
  readonly activities: readonly ActivityRow[]
  readonly part: Part
}

const Attendance = ({ one, visit }: { one: ActivityRow; visit: InsideView['visit'] }) => {
  const t = say(visit.language)
  const shown = (n: number): string => showNumber(n, visit.language)
  if (one.attended === null) return <span class="faint">{t('activity.uncounted')}</span>
  return one.invited === null ? (
    <>{shown(one.attended)}</>
  ) : (
    <>{t('activity.attendedOf', { attended: shown(one.attended), invited: shown(one.invited) })}</>
  )
}

const Held = ({ visit, activities, unitPath }: ActivitiesProps) => {
  const t = say(visit.language)
  const columns = [
    {
      key: 'name',
      head: t('activity.name'),
      cell: (one: ActivityRow) => (
        <div>
          <span lang="vi">{one.name}</span>
          <br />
          <span class="faint">{t(`kind.${one.kind}`)}</span>
        </div>
      ),
    },
    {
      key: 'when',
      head: t('activity.when'),
      cell: (one: ActivityRow) =>
        `${one.heldAt ? `${one.heldAt}, ` : ''}${showDay(one.heldOn, visit.language)}`,
    },
    {
      key: 'place',
      head: t('activity.place'),
      cell: (one: ActivityRow) => <span lang="vi">{one.place}</span>,
    },
    {
      key: 'attended',
      head: t('activity.attended'),
      numeric: true,
      cell: (one: ActivityRow) => <Attendance one={one} visit={visit} />,
    },
    {
      key: 'language',
      head: t('activity.language'),
      cell: (one: ActivityRow) => <span lang="vi">{one.language}</span>,
    },
    {
      key: 'unit',
      head: t('unit'),
      cell: (one: ActivityRow) => <UnitPath path={unitPath(one.unitId).slice(-2)} />,
    },
  ]
  return (
    <Table
      caption={t('activity.title')}
      captionHidden
      columns={columns}
      rows={activities}
      rowKey={({ id }) => id}
      empty={t('activity.empty')}
    />
  )
}

const Record = (props: ActivitiesProps) => {
  const { visit, campaign } = props
  const t = say(visit.language)
  return (
    <Form visit={visit} action={pagePath(campaign.slug, 'hoat-dong')} name="ghi">
      <UnitField {...props} />
      <SelectField
        name="kind"
        label={t('activity.kind')}
        choices={activityKinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))}
      />
      <TextField name="name" label={t('activity.name')} width="long" />
      <TextField name="place" label={t('activity.place')} />
      <DateField name="heldOn" label={t('activity.heldOn')} value={visit.today} />
      <TextField
        name="heldAt"
        label={t('activity.heldAt')}
        hint={t('activity.heldAtHint')}
        width="short"
        optional
      />
      <NumberField name="invited" label={t('activity.invited')} whole optional />
      <NumberField
        name="attended"
        label={t('activity.attended')}
        hint={t('activity.countHint')}
        whole
        optional
      />
      <TextField name="language" label={t('activity.language')} hint={t('activity.languageHint')} optional />
      <TextArea name="note" label={t('paper.note')} rows={2} optional />
      <Actions>
        <Button>{t('activity.record')}</Button>
      </Actions>
    </Form>
  )
}

/** Conferences, trainings and sessions: place, time, how many came; no names. */
export const ActivitiesPage = (props: ActivitiesProps) => {
  const { visit, campaign, units, part } = props
  const t = say(visit.language)
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="hoat-dong"
        title={t('activity.title')}
        lead={t('activity.lead')}
      />
      <Section heading={t('activity.list')}>
        <Held {...props} />
        <Pager
          {...part}
          href={pageHref({ path: pagePath(campaign.slug, 'hoat-dong'), query: visit.query })}
        />
      </Section>
      {units.length > 0 && (
        <Section heading={t('activity.new')}>
          <Record {...props} />
        </Section>
      )}
    </>
  )
}
