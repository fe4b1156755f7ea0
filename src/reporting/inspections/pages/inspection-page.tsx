import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { PaperLinks } from '../../../platform/ui/paper-links/paper-links.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { answers, type Checklist } from '../../checklists/checklist.ts'
import { Reasons } from '../../rounds/pages/reasons.tsx'
import type { InspectionWritten } from '../../form-drafts/queries.ts'
import type { RoundFound } from '../../rounds/queries.ts'
import { reasonsKept } from '../../rounds/risk.ts'
import type { InspectionAnswerRow, InspectionSignatureRow } from '../../tables.ts'
import { countsOf, type InspectionMove, mayMove } from '../inspection.ts'
import { paperNames, type UnitPaper } from '../inspection-paper.ts'
import type { InspectionFileFound, InspectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { AnswerTables } from './checklist-page.tsx'
import { Files } from './files.tsx'
import { FindingView } from './findings.tsx'
import { InspectionChip } from './inspection-chip.tsx'
import { Conclusion, Minutes } from './minutes.tsx'
import { Steps } from './steps.tsx'

export type InspectionProps = {
  readonly visit: Visit
  readonly inspection: InspectionFound
  readonly path: readonly UnitStep[]
  readonly round: RoundFound | null
  readonly checklist: Checklist | null
  readonly given: ReadonlyMap<string, InspectionAnswerRow>
  readonly signatures: readonly InspectionSignatureRow[]
  readonly files: readonly InspectionFileFound[]
  readonly told: readonly { readonly heading: string; readonly text: string }[]
  /** The papers that there is something to print of. */
  readonly papers: readonly UnitPaper[]
  readonly conclusionNumber: string | null
  /** The long forms that the visitor may write, with what is being typed in them. */
  readonly written: InspectionWritten
  /** Whether the act is the visitor's, whatever the state. */
  readonly may: (move: InspectionMove) => boolean
}

const here = ({ inspection }: InspectionProps): string => `/lam-viec/kiem-tra/${inspection.id}`

const Why = ({ visit, inspection }: InspectionProps) => {
  const t = say(visit.language)
  if (inspection.kind !== 'round') return null
  const reasons = reasonsKept(inspection.reasons)
  return (
    <Section heading={t('why.heading')} id="vi-sao">
      {reasons.length > 0 ? <Reasons reasons={reasons} visit={visit} /> : <p>{t('why.none')}</p>}
      {inspection.chosenWhy && <p>{t('why.person', { why: inspection.chosenWhy })}</p>}
    </Section>
  )
}

const Report = (props: InspectionProps) => {
  const { visit, inspection, told, files, may } = props
  const t = say(visit.language)
  if (inspection.kind !== 'round' || inspection.state === 'planned') return null
  const sent = inspection.toldOn
    ? t('outline.sentOn', { day: showDay(inspection.toldOn, visit.language), by: inspection.toldBy ?? '' })
    : t('outline.notYet')
  const own = files.filter(({ purpose }) => purpose === 'outline')
  return (
    <Section heading={t('step.report')} id="bao-cao" note={sent}>
      {inspection.toldOn && (
        <SummaryList
          rows={told.map(({ heading, text }) => ({
            key: heading,
            value: (
              <Prose keepLines lang="vi">
                {text}
              </Prose>
            ),
          }))}
        />
      )}
      {own.length > 0 && <Files visit={visit} inspectionId={inspection.id} files={own} />}
      {may('inspection.tell') && mayMove('inspection.tell', inspection) && (
        <Actions>
          <LinkButton href={`${here(props)}/bao-cao`} kind={inspection.toldOn ? 'secondary' : 'primary'}>
            {t(inspection.toldOn ? 'outline.again' : 'outline.write')}
          </LinkButton>
        </Actions>
      )}
    </Section>
  )
}

const Checks = (props: InspectionProps) => {
  const { visit, inspection, checklist, path, given, files, may, signatures } = props
  const t = say(visit.language)
  if (!checklist || inspection.state === 'planned') return null
  const fills = may('checklist.answer') && mayMove('checklist.answer', inspection) && signatures.length === 0
  if (!fills && given.size === 0) return null
  const table = {
    visit,
    inspection,
    checklist,
    given,
    files,
    unitName: path.at(-1)?.text ?? '',
    suggestions: new Map(),
    mayAnswer: false,
  }
  return (
    <Section
      heading={t('step.checklist')}
      id="phieu"
      note={t('step.answered', { count: given.size, all: checklist.items.length })}
    >
      {fills && (
        <Actions>
          <LinkButton href={`${here(props)}/phieu`} kind="primary">
            {t(inspection.kind === 'self' ? 'self.continue' : 'check.fill')}
          </LinkButton>
        </Actions>
      )}
      {given.size > 0 && <AnswerTables {...table} />}
    </Section>
  )
}

const Counts = ({ inspection, visit }: InspectionProps) => {
  const t = say(visit.language)
  const counts = countsOf(inspection.counts)
  const said = answers.filter((answer) => counts[answer] !== undefined)
  return <>{said.map((answer) => `${t(`answer.${answer}`)}: ${counts[answer]}`).join(' · ')}</>
}

const Facts = (props: InspectionProps) => {
  const { visit, inspection, path, round } = props
  const t = say(visit.language)
  const counted = Object.keys(countsOf(inspection.counts)).length > 0
  return (
    <SummaryList
      rows={[
        { key: t('list.unit'), value: <UnitPath path={path} /> },
        { key: t('list.kind'), value: t(`kind.${inspection.kind}`) },
        ...(round
          ? [{ key: t('one.round'), value: <a href={`/lam-viec/kiem-tra/dot/${round.id}`}>{round.name}</a> }]
          : inspection.roundName
            ? [{ key: t('one.round'), value: inspection.roundName }]
            : []),
        {
          key: t(inspection.kind === 'self' ? 'self.leader' : 'list.leader'),
          value: inspection.leaderName,
        },
        ...(inspection.meeting ? [{ key: t('one.meeting'), value: inspection.meeting }] : []),
        ...(counted ? [{ key: t('counts.heading'), value: <Counts {...props} /> }] : []),
        { key: t('one.recordedBy'), value: inspection.recordedBy },
        ...(inspection.closedOn
          ? [{ key: t('one.closedOn'), value: showDay(inspection.closedOn, visit.language) }]
          : []),
      ]}
    />
  )
}

const Papers = (props: InspectionProps) => {
  const { visit, inspection, papers } = props
  const t = say(visit.language)
  if (papers.length === 0) return null
  return (
    <Section heading={t('one.papers')}>
      {papers.map((paper) => (
        <PaperLinks
          key={paper}
          href={`${here(props)}/van-ban/${paperNames[paper]}`}
          language={visit.language}
          name={t(paper === 'minutes' && inspection.kind === 'self' ? 'paper.minutesSelf' : `paper.${paper}`)}
        />
      ))}
    </Section>
  )
}

const Findings = (props: InspectionProps) => {
  const { visit, inspection } = props
  const t = say(visit.language)
  if (inspection.state === 'planned') return null
  const { findings } = inspection
  return (
    <Section heading={t('findings.heading')}>
      {findings.length === 0 && <p>{t('findings.none')}</p>}
      {findings.map((finding) => (
        <FindingView key={finding.id} finding={finding} props={props} />
      ))}
    </Section>
  )
}

const Note = ({ visit, inspection }: InspectionProps) => {
  if (inspection.kind === 'round' || !inspection.note) return null
  return (
    <Section heading={say(visit.language)('record.note')}>
      <Prose keepLines lang="vi">
        <p>{inspection.note}</p>
      </Prose>
    </Section>
  )
}

/** One inspection from the plan to the last finding: what is done, what comes next, and the papers of it. */
export const InspectionPage = (props: InspectionProps) => {
  const { visit, inspection, path, may } = props
  const t = say(visit.language)
  const unit = path.at(-1)?.text ?? ''
  const ends = may('inspection.close') && mayMove('inspection.close', inspection)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{inspection.campaignName}</span>}
        title={
          inspection.kind === 'self'
            ? t('self.title', { unit })
            : t('one.title', { unit, day: showDay(inspection.day, visit.language) })
        }
        meta={<InspectionChip one={inspection} visit={visit} />}
      />
      <Facts {...props} />
      <Steps {...props} />
      <Why {...props} />
      <Report {...props} />
      <Checks {...props} />
      <Note {...props} />
      {inspection.kind === 'round' && inspection.state !== 'planned' && <Minutes {...props} />}
      <Conclusion {...props} />
      <Findings {...props} />
      <Papers {...props} />
      {ends && (
        <Form visit={visit} action={`${here(props)}/ket-thuc`} name="ket-thuc">
          <Actions>
            <Button>{t('end.do')}</Button>
          </Actions>
        </Form>
      )}
    </>
  )
}
