import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { answers, countsOf, dueOf, mayMove, standingOf } from '../inspection.ts'
import type { InspectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { InspectionChip } from './inspection-list-page.tsx'

export type InspectionProps = {
  readonly visit: Visit
  readonly inspection: InspectionFound
  readonly path: readonly UnitStep[]
  /** Whether the visitor follows the unit and may extend and close. */
  readonly follows: boolean
}

type Finding = InspectionFound['findings'][number]
type OneFinding = { readonly finding: Finding; readonly props: InspectionProps }

const chips = { closed: 'done', late: 'overdue', open: 'in-progress' } as const

const Extend = ({ finding, props: { visit, inspection } }: OneFinding) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={`/lam-viec/kiem-tra/${inspection.id}/gia-han`} name={`gia-han-${finding.id}`}>
      <HiddenField name="findingId" value={finding.id} />
      <DateField name="until" label={t('extend.until')} />
      <TextArea name="reason" label={t('extend.reason')} rows={2} />
      <Button kind="secondary" about={finding.item}>
        {t('extend.do')}
      </Button>
    </Form>
  )
}

const Close = ({ finding, props: { visit, inspection } }: OneFinding) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={`/lam-viec/kiem-tra/${inspection.id}/dong`} name={`dong-${finding.id}`}>
      <HiddenField name="findingId" value={finding.id} />
      <TextArea name="note" label={t('close.note')} hint={t('close.noteHint')} rows={3} />
      <Button about={finding.item}>{t('close.do')}</Button>
    </Form>
  )
}

const factsOf = (finding: Finding, visit: Visit) => {
  const t = say(visit.language)
  const day = (one: string) => showDay(one, visit.language)
  const extended = finding.extendedUntil
    ? t('finding.extended', {
        first: day(finding.dueOn),
        until: day(finding.extendedUntil),
        reason: finding.extensionReason ?? '',
      })
    : day(dueOf(finding))
  const text = (
    <Prose keepLines lang="vi">
      {finding.text}
    </Prose>
  )
  return [
    { key: t('finding.text'), value: text },
    { key: t('finding.owner'), value: finding.ownerName },
    { key: t('finding.due'), value: extended },
    ...(finding.closedOn
      ? [
          {
            key: t('finding.closed'),
            value: `${day(finding.closedOn)}, ${finding.closedBy ?? ''}: ${finding.closingNote ?? ''}`,
          },
        ]
      : []),
  ]
}

const FindingView = ({ finding, props }: OneFinding) => {
  const { visit, inspection, follows } = props
  const t = say(visit.language)
  const standing = standingOf(finding, visit.today)
  return (
    <Section
      heading={t('finding.heading', { n: finding.position, item: finding.item })}
      level={3}
      id={`phat-hien-${finding.position}`}
      note={<Chip state={chips[standing]} text={t(`standing.${standing}`)} />}
    >
      <SummaryList rows={factsOf(finding, visit)} />
      {follows && mayMove('finding.close', inspection, finding) && (
        <>
          <Details summary={t('close.summary')}>
            <Close finding={finding} props={props} />
          </Details>
          <Details summary={t('extend.summary')}>
            <Extend finding={finding} props={props} />
          </Details>
        </>
      )}
    </Section>
  )
}

const Counts = ({ inspection, visit }: InspectionProps) => {
  const t = say(visit.language)
  const counts = countsOf(inspection.counts)
  const said = answers.filter((answer) => counts[answer] !== undefined)
  return <>{said.map((answer) => `${t(`answer.${answer}`)}: ${counts[answer]}`).join(' · ')}</>
}

/** One inspection: what was seen, and each finding until it is closed. */
export const InspectionPage = (props: InspectionProps) => {
  const { visit, inspection, path, follows } = props
  const t = say(visit.language)
  const { findings } = inspection
  const counted = Object.keys(countsOf(inspection.counts)).length > 0
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{inspection.campaignName}</span>}
        title={t('one.title', {
          unit: path.at(-1)?.text ?? '',
          day: showDay(inspection.day, visit.language),
        })}
        meta={<InspectionChip one={inspection} visit={visit} />}
      />
      <SummaryList
        rows={[
          { key: t('list.unit'), value: <UnitPath path={path} /> },
          { key: t('list.leader'), value: inspection.leaderName },
          ...(counted ? [{ key: t('counts.heading'), value: <Counts {...props} /> }] : []),
          { key: t('one.recordedBy'), value: inspection.recordedBy },
          ...(inspection.closedOn
            ? [{ key: t('one.closedOn'), value: showDay(inspection.closedOn, visit.language) }]
            : []),
        ]}
      />
      <Section heading={t('record.note')}>
        <Prose keepLines lang="vi">
          <p>{inspection.note}</p>
        </Prose>
      </Section>
      <Section heading={t('findings.heading')}>
        {findings.length === 0 && <p>{t('findings.none')}</p>}
        {findings.map((finding) => (
          <FindingView key={finding.id} finding={finding} props={props} />
        ))}
      </Section>
      {follows && mayMove('inspection.close', inspection) && (
        <Form visit={visit} action={`/lam-viec/kiem-tra/${inspection.id}/ket-thuc`} name="ket-thuc">
          <Actions>
            <Button>{t('end.do')}</Button>
          </Actions>
        </Form>
      )}
    </>
  )
}
