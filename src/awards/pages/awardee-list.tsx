import { showDay } from '../../platform/plain/day.ts'
import { Button } from '../../platform/ui/button/button.tsx'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../platform/ui/layout/layout.tsx'
import { type Column, Table } from '../../platform/ui/table/table.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { Awardee } from '../decision.ts'
import { say as sayCertificate } from '../certificates/words.ts'
import { positionLine } from '../decision-paper.ts'
import { say } from '../words.ts'
import type { DecisionProps } from './decision-page.tsx'
import { pathOfCertificate, pathOfDecision, pathOfRevocation } from './parts.tsx'

type OneProps = DecisionProps & { readonly awardee: Awardee }

/** What stands against issuing: frozen, or moved on, after the draft was made. */
const Stop = ({ visit, decision, awardee }: OneProps) => {
  const t = say(visit.language)
  if (decision.state === 'issued') return null
  const why = awardee.frozenReason
    ? t('decision.frozen', { reason: awardee.frozenReason })
    : awardee.state === 'awaiting_decision'
      ? null
      : t('list.moved')
  return why ? (
    <p>
      <Chip tone="err" icon="warning" text={t('list.stopped')} /> {why}
    </p>
  ) : null
}

const Cancelled = ({ visit, awards, awardee }: OneProps) => {
  const t = say(visit.language)
  const award = awards.find(({ nominationId }) => nominationId === awardee.nominationId)
  if (!award?.revokedOn) return null
  return (
    <p>
      <Chip
        tone="err"
        icon="cross"
        text={t('list.cancelled', { day: showDay(award.revokedOn, visit.language) })}
      />{' '}
      {award.revokeReason && <span lang="vi">{t('list.cancelledWhy', { reason: award.revokeReason })}</span>}
    </p>
  )
}

const LeaveOut = ({ visit, decision, awardee }: OneProps) => {
  const t = say(visit.language)
  return (
    <Details
      summary={
        <>
          {t('list.leaveOut')}
          <span class="visually-hidden"> {awardee.subjectName}</span>
        </>
      }
    >
      <Form visit={visit} action={`${pathOfDecision(decision.id)}/tach`} name={`tach-${awardee.code}`}>
        <HiddenField name="version" value={decision.version} />
        <HiddenField name="nominationId" value={awardee.nominationId} />
        <TextField name="reason" label={t('list.leaveOutReason')} />
        <Button kind="secondary" about={awardee.subjectName}>
          {t('list.leaveOut')}
        </Button>
      </Form>
    </Details>
  )
}

const Act = (props: OneProps) => {
  const { visit, decision, awards, awardee, may } = props
  const t = say(visit.language)
  if (decision.state === 'draft') return may.draft ? <LeaveOut {...props} /> : null
  const award = awards.find(({ nominationId }) => nominationId === awardee.nominationId)
  if (!award || award.revokedOn) return null
  const about = <span class="visually-hidden"> {awardee.subjectName}</span>
  return (
    <>
      {may.print && (
        <p>
          <a href={pathOfCertificate(award.id)}>
            {sayCertificate(visit.language)('certificate.link')}
            {about}
          </a>
        </p>
      )}
      {may.revoke && (
        <p>
          <a href={pathOfRevocation(award.id)}>
            {t('list.cancel')}
            {about}
          </a>
        </p>
      )}
    </>
  )
}

const columnsOf = (props: DecisionProps): readonly Column<Awardee>[] => {
  const { visit, decision, results, may } = props
  const t = say(visit.language)
  const acts = decision.state === 'draft' ? may.draft : may.revoke || may.print
  const council = (awardee: Awardee) => {
    const result = results.get(awardee.nominationId)
    return result ? `${result.votesFor ?? 0}/${result.totalMembers}` : t('decision.noCouncil')
  }
  return [
    { key: 'ordinal', head: t('list.ordinal'), numeric: true, cell: ({ ordinal }) => ordinal },
    {
      key: 'name',
      head: t('list.name'),
      rowHead: true,
      cell: (awardee) => (
        <>
          {may.open ? (
            <a href={`/lam-viec/khen-thuong/ho-so/${awardee.code}`} lang="vi">
              {awardee.subjectName}
            </a>
          ) : (
            <span lang="vi">{awardee.subjectName}</span>
          )}
          <Stop {...props} awardee={awardee} />
          <Cancelled {...props} awardee={awardee} />
        </>
      ),
    },
    {
      key: 'unit',
      head: t('list.unit'),
      cell: (awardee) => <span lang="vi">{positionLine(awardee)}</span>,
    },
    { key: 'council', head: t('list.council'), cell: council },
    ...(acts
      ? [
          {
            key: 'act',
            head: t('list.act'),
            cell: (awardee: Awardee) => <Act {...props} awardee={awardee} />,
          },
        ]
      : []),
  ]
}

/** The awardees in the order of the annex. */
export const AwardeeList = (props: DecisionProps) => {
  const t = say(props.visit.language)
  return (
    <Section heading={t('list.title')} id="danh-sach">
      <Table
        caption={t('list.title')}
        captionHidden
        rows={props.awardees}
        rowKey={({ nominationId }) => nominationId}
        columns={columnsOf(props)}
      />
    </Section>
  )
}
