import { showDay } from '../../../platform/plain/day.ts'
import { Button } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { dueOf, mayMove, standingOf } from '../inspection.ts'
import type { InspectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { EvidenceField, Files } from './files.tsx'
import type { InspectionProps } from './inspection-page.tsx'

type Finding = InspectionFound['findings'][number]
type OneFinding = { readonly finding: Finding; readonly props: InspectionProps }

const chips = { closed: 'done', mended: 'submitted', late: 'overdue', open: 'in-progress' } as const

const at = ({ inspection }: InspectionProps, more: string): string =>
  `/lam-viec/kiem-tra/${inspection.id}/${more}`

const Extend = ({ finding, props }: OneFinding) => {
  const t = say(props.visit.language)
  return (
    <Form visit={props.visit} action={at(props, 'gia-han')} name={`gia-han-${finding.id}`}>
      <HiddenField name="findingId" value={finding.id} />
      <DateField name="until" label={t('extend.until')} />
      <TextArea name="reason" label={t('extend.reason')} rows={2} />
      <Button kind="secondary" about={finding.item}>
        {t('extend.do')}
      </Button>
    </Form>
  )
}

const Close = ({ finding, props }: OneFinding) => {
  const t = say(props.visit.language)
  return (
    <Form visit={props.visit} action={at(props, 'dong')} name={`dong-${finding.id}`}>
      <HiddenField name="findingId" value={finding.id} />
      <TextArea name="note" label={t('close.note')} hint={t('close.noteHint')} rows={3} />
      <Button about={finding.item}>{t('close.do')}</Button>
    </Form>
  )
}

const Return = ({ finding, props }: OneFinding) => {
  const t = say(props.visit.language)
  return (
    <Form visit={props.visit} action={at(props, 'tra-lai')} name={`tra-lai-${finding.id}`}>
      <HiddenField name="findingId" value={finding.id} />
      <TextArea name="reason" label={t('return.reason')} rows={2} />
      <Button kind="secondary" about={finding.item}>
        {t('return.do')}
      </Button>
    </Form>
  )
}

const Mend = ({ finding, props }: OneFinding) => {
  const t = say(props.visit.language)
  return (
    <Form visit={props.visit} action={at(props, 'khac-phuc')} name={`khac-phuc-${finding.id}`} files>
      <HiddenField name="findingId" value={finding.id} />
      <TextArea name="text" label={t('mend.text')} rows={3} value={finding.mended ?? ''} />
      <EvidenceField visit={props.visit} label={t('mend.files')} />
      <Button about={finding.item}>{t('mend.do')}</Button>
    </Form>
  )
}

const factsOf = (finding: Finding, { visit }: InspectionProps) => {
  const t = say(visit.language)
  const day = (one: string) => showDay(one, visit.language)
  const told = (key: string, value: string) => ({ key, value: <span lang="vi">{value}</span> })
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
  const { mended, mendedOn, mendedBy, returnedReason, closedOn, closedBy, closingNote } = finding
  return [
    { key: t('finding.text'), value: text },
    { key: t('finding.owner'), value: finding.ownerName },
    { key: t('finding.due'), value: extended },
    ...(mended && mendedOn ? [told(t('mend.told'), `${day(mendedOn)}, ${mendedBy ?? ''}: ${mended}`)] : []),
    ...(returnedReason ? [told(t('mend.returned'), returnedReason)] : []),
    ...(closedOn
      ? [told(t('finding.closed'), `${day(closedOn)}, ${closedBy ?? ''}: ${closingNote ?? ''}`)]
      : []),
  ]
}

const Acts = ({ finding, props }: OneFinding) => {
  const { visit, inspection, may } = props
  const t = say(visit.language)
  const open = (move: 'finding.close' | 'finding.return' | 'finding.extend' | 'finding.report_mended') =>
    may(move) && mayMove(move, inspection, finding)
  return (
    <>
      {open('finding.report_mended') && (
        <Details summary={t('mend.summary')}>
          <Mend finding={finding} props={props} />
        </Details>
      )}
      {open('finding.close') && (
        <Details summary={t('close.summary')}>
          <Close finding={finding} props={props} />
        </Details>
      )}
      {open('finding.return') && (
        <Details summary={t('return.summary')}>
          <Return finding={finding} props={props} />
        </Details>
      )}
      {open('finding.extend') && (
        <Details summary={t('extend.summary')}>
          <Extend finding={finding} props={props} />
        </Details>
      )}
    </>
  )
}

/** One finding until it is closed: owner, day, what the unit did, what the inspector says. */
export const FindingView = ({ finding, props }: OneFinding) => {
  const { visit, inspection, files } = props
  const t = say(visit.language)
  const standing = standingOf(finding, visit.today)
  const own = files.filter(({ findingId }) => findingId === finding.id)
  return (
    <Section
      heading={t('finding.heading', { n: finding.position, item: finding.item })}
      level={3}
      id={`phat-hien-${finding.position}`}
      note={<Chip state={chips[standing]} text={t(`standing.${standing}`)} />}
    >
      <SummaryList rows={factsOf(finding, props)} />
      {own.length > 0 && <Files visit={visit} inspectionId={inspection.id} files={own} />}
      <Acts finding={finding} props={props} />
    </Section>
  )
}
