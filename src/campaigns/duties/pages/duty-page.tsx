import { tellActor } from '../../../platform/actor.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { CampaignHead, campaignPath, Unit } from '../../pages/campaign-parts.tsx'
import type { Whole } from '../../queries.ts'
import type { CampaignRow, DutyRow } from '../../tables.ts'
import { say } from '../../words.ts'
import { dueOf, type DutyMove, dutyMoves, evidenceOf } from '../duty.ts'
import { DutyChip, dutyPath, type Trails, workPath } from './duty-parts.tsx'

export type DutyPageProps = {
  readonly whole: Whole
  readonly visit: Visit
  readonly duty: DutyRow
  readonly trails: Trails
  /** The plan that settled it. */
  readonly plan: CampaignRow | null
  readonly moves: readonly DutyMove[]
}

type Trace = { readonly reason: string; readonly on: string; readonly by: string }

const Evidence = ({ visit, duty, plan }: DutyPageProps) => {
  const t = say(visit.language)
  const { contact, note, lessons, proposesNone, recordedFor, returned, excused, extended } = evidenceOf(duty)
  const trace = (one: Trace | undefined) =>
    one && (
      <>
        {one.reason && <p lang="vi">{one.reason}</p>}
        <p class="faint">{t('duty.traceBy', { by: one.by, day: showDay(one.on, visit.language) })}</p>
      </>
    )
  const rows = [
    { key: t('duty.contact'), value: contact && [contact.name, contact.phone].filter(Boolean).join(', ') },
    { key: t('duty.plan'), value: plan && <a href={campaignPath(plan.slug)}>{plan.name}</a> },
    { key: t('duty.note'), value: note && <span lang="vi">{note}</span> },
    { key: t('duty.lessons'), value: lessons && <span lang="vi">{lessons}</span> },
    { key: t('duty.proposesNone'), value: trace(proposesNone) },
    { key: t('duty.recordedFor'), value: trace(recordedFor) },
    { key: t('duty.returnedFor'), value: trace(returned) },
    { key: t('duty.excusedFor'), value: trace(excused) },
    { key: t('duty.extendedFor'), value: trace(extended) },
  ]
  return <SummaryList rows={rows.filter(({ value }) => Boolean(value))} />
}

const Facts = (props: DutyPageProps) => {
  const { visit, duty, trails } = props
  const t = say(visit.language)
  const due = dueOf(duty)
  const day = (one: string | null) => (one ? showDay(one, visit.language) : t('duty.noDay'))
  return (
    <>
      <SummaryList
        rows={[
          { key: t('duty.unit'), value: <Unit id={duty.unitId} trails={trails} /> },
          { key: t('duty.receiver'), value: <Unit id={duty.viaId ?? duty.receiverId} trails={trails} /> },
          { key: t('duty.mode'), value: t(`dutyMode.${duty.mode}`) },
          {
            key: t('duty.due'),
            value: duty.extendedUntil
              ? t('duty.dueExtended', { day: day(due), first: day(duty.dueOn) })
              : day(due),
          },
          { key: t('duty.stateHead'), value: <DutyChip duty={duty} today={visit.today} /> },
          ...(duty.doneOn
            ? [
                {
                  key: t('duty.doneOn'),
                  value: t('duty.doneBy', {
                    day: day(duty.doneOn),
                    by: tellActor(duty.doneBy ?? '', visit.language),
                  }),
                },
              ]
            : []),
        ]}
      />
      <Evidence {...props} />
    </>
  )
}

/** Each move's own address below the duty. */
export const movePath = {
  'duty.receive': 'nhan',
  'duty.fulfil': 'hoan-thanh',
  'duty.propose_none': 'khong-de-nghi',
  'duty.record_for': 'ghi-ho',
  'duty.return': 'tra-lai',
  'duty.excuse': 'mien',
  'duty.extend': 'gia-han',
} as const satisfies Record<DutyMove, string>

const Fields = ({ move, visit }: { move: DutyMove; visit: Visit }) => {
  const t = say(visit.language)
  switch (move) {
    case 'duty.fulfil':
      return (
        <>
          <TextArea name="note" label={t('duty.noteField')} rows={4} />
          <TextArea name="lessons" label={t('duty.lessonsField')} rows={3} optional />
        </>
      )
    case 'duty.propose_none':
      return (
        <TextArea
          name="reason"
          label={t('duty.proposeNoneField')}
          hint={t('duty.proposeNoneHint')}
          rows={2}
          optional
        />
      )
    case 'duty.record_for':
      return (
        <>
          <TextArea name="reason" label={t('duty.toldField')} hint={t('duty.toldHint')} rows={3} />
          <DateField name="doneOn" label={t('duty.doneField')} value={visit.today} />
        </>
      )
    case 'duty.return':
      return (
        <>
          <TextArea name="reason" label={t('duty.reasonField')} hint={t('duty.reasonHint')} rows={3} />
          <DateField name="until" label={t('duty.againField')} optional />
        </>
      )
    case 'duty.extend':
      return (
        <>
          <DateField name="until" label={t('duty.untilField')} />
          <TextArea name="reason" label={t('duty.reasonField')} rows={2} />
        </>
      )
    case 'duty.excuse':
      return <TextArea name="reason" label={t('duty.reasonField')} hint={t('duty.reasonHint')} rows={3} />
    case 'duty.receive':
      return (
        <>
          <TextField name="contact.name" label={t('duty.contactName')} />
          <TextField name="contact.phone" label={t('duty.contactPhone')} type="tel" width="short" />
        </>
      )
  }
}

/** Moves beside the usual one. */
const quietMoves: readonly DutyMove[] = ['duty.return', 'duty.excuse', 'duty.propose_none']

const MoveForm = ({ move, props }: { move: DutyMove; props: DutyPageProps }) => {
  const { whole, visit, duty } = props
  const t = say(visit.language)
  const key = movePath[move]
  return (
    <Section heading={t(dutyMoves[move].label)} id={key} level={3}>
      <Form visit={visit} action={`${dutyPath(whole.campaign.slug, duty.id)}/${key}`} name={key}>
        <Fields move={move} visit={visit} />
        <Actions>
          <Button kind={quietMoves.includes(move) ? 'secondary' : 'primary'}>
            {t(dutyMoves[move].label)}
          </Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** One step of one unit: where it stands, what shows it, and what may be done with it now. */
export const DutyPage = (props: DutyPageProps) => {
  const { whole, visit, duty, moves } = props
  const t = say(visit.language)
  const hasForm =
    (duty.state === 'owed' || duty.state === 'returned') &&
    ['ke_hoach', 'ke_hoach_noi_bo', 'bao_cao'].includes(duty.step)
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t(`step.${duty.step}`)}>
        {hasForm && (
          <LinkButton href={workPath(whole.campaign.slug, duty)} kind="primary">
            {t(`do.${duty.step}`)}
          </LinkButton>
        )}
      </CampaignHead>
      <Facts {...props} />
      {moves.includes('duty.propose_none') && (
        <p>
          <a href={`/lam-viec/khen-thuong/huong-dan/${whole.campaign.slug}`}>{t('duty.toGuidance')}</a>
        </p>
      )}
      {moves.map((move) => (
        <MoveForm key={move} move={move} props={props} />
      ))}
    </>
  )
}
