import { showDay } from '../../platform/plain/day.ts'
import { showMoment } from '../../platform/plain/moment.ts'
import type { Language } from '../../platform/plain/language.ts'
import { Chip } from '../../platform/ui/chip/chip.tsx'
import { fieldId } from '../../platform/ui/form/form-context.ts'
import { Prose, Section } from '../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { Timeline } from '../../platform/ui/timeline/timeline.tsx'
import { hasPaper } from '../completeness.ts'
import { ended, isLate, minutesPaper } from '../nomination.ts'
import type { Dossier } from '../queries.ts'
import type { NominationPaperRow } from '../tables.ts'
import { didWord, say } from '../words.ts'
import { formName, pathOfDossier, pathOfGuidance, StateOf, Unit } from './parts.tsx'

export type DossierProps = {
  readonly dossier: Dossier
  readonly language: Language
}

/** The form in which a dossier is handed in; the faults of a refusal lead to the places below. */
export const submitForm = 'nop'

/** Where a fault of handing in leads to. */
const Place = ({ field }: { readonly field: string }) => (
  <span id={fieldId(submitForm, field)} tabIndex={-1} />
)

const submittedOn = ({ dossier, language }: DossierProps): string => {
  const { nomination, guidance } = dossier
  const day = nomination.submittedOn
  if (day === null) return ''
  const shown = showDay(day, language)
  if (!isLate(guidance.deadlineOn, day)) return shown
  return say(language)('dossier.late', { day: shown, deadline: showDay(guidance.deadlineOn, language) })
}

const quotaWords = ({ dossier, language }: DossierProps): string => {
  const t = say(language)
  const { quota, nomination } = dossier
  if (!quota) return t('dossier.noQuota')
  const used = t('dossier.quotaUsed', { used: quota.used, maximum: quota.maximum })
  const over = nomination.overQuota && t('dossier.overQuota', { reason: nomination.overQuotaReason ?? '' })
  return [used, over, quota.note].filter(Boolean).join('; ')
}

const personRows = ({ dossier, language }: DossierProps) => {
  const t = say(language)
  const { nomination } = dossier
  if (nomination.subjectKind !== 'individual') return []
  const answer = (yes: boolean) => t(yes ? 'dossier.yes' : 'dossier.no')
  return [
    { key: t('field.position'), value: nomination.subjectPosition },
    { key: t('dossier.directWorker'), value: answer(nomination.directWorker) },
    { key: t('dossier.leader'), value: answer(nomination.leader) },
  ]
}

/** What is proposed, for whom, by whom, under what. */
export const Proposal = (props: DossierProps) => {
  const { dossier, language } = props
  const t = say(language)
  const { nomination, form, guidance, campaign, trails } = dossier
  return (
    <Section heading={t('dossier.summary')} id="noi-dung-de-nghi">
      <SummaryList
        rows={[
          { key: t('field.form'), value: formName(form, language) },
          {
            key: t('dossier.subject'),
            value: `${nomination.subjectName} (${t(`kind.${nomination.subjectKind}`)})`,
          },
          ...personRows(props),
          { key: t('dossier.unit'), value: <Unit trails={trails} id={nomination.unitId} /> },
          { key: t('dossier.proposer'), value: <Unit trails={trails} id={nomination.proposerId} /> },
          {
            key: t('dossier.guidance'),
            value: <a href={pathOfGuidance(campaign.slug)}>{guidance.title}</a>,
          },
          { key: t('dossier.quota'), value: quotaWords(props) },
          ...(nomination.submittedOn ? [{ key: t('dossier.submittedOn'), value: submittedOn(props) }] : []),
        ]}
      />
      <h3 id="thanh-tich">{t('field.achievement')}</h3>
      <Place field="achievement" />
      {nomination.achievement ? (
        <Prose keepLines lang="vi">
          {nomination.achievement}
        </Prose>
      ) : (
        <p>
          <Chip state="not-met" text={t('dossier.missing')} />
        </p>
      )}
    </Section>
  )
}

const Held = ({
  paper,
  code,
  files,
}: {
  paper: NominationPaperRow
  code: string
  files: Dossier['files']
}) => (
  <>
    {paper.citation && <span lang="vi">{paper.citation}</span>}
    {paper.fileId && (
      <>
        {' '}
        <a href={`${pathOfDossier(code)}/tep/${paper.fileId}`}>
          {files.get(paper.fileId)?.name ?? paper.name}
        </a>
      </>
    )}
  </>
)

/** The papers that the guidance asks for, each as held or missing, and what came besides. */
export const Papers = ({ dossier, language }: DossierProps) => {
  const t = say(language)
  const { nomination, guidance, papers, files } = dossier
  const { minutes, code } = nomination
  const asked = guidance.papers.map((paper) => paper.kind)
  const rows = [
    ...guidance.papers,
    ...papers.filter((paper) => !asked.includes(paper.kind)).map((paper) => ({ ...paper, required: false })),
  ]
  const held = (kind: string) => papers.filter((paper) => paper.kind === kind)
  return (
    <Section heading={t('dossier.papers')} id="giay-to">
      <SummaryList
        rows={rows.map(({ kind, name, required }) => ({
          key: name,
          value: (
            <>
              <Place field={`papers.${kind}`} />
              {held(kind).map((paper) => (
                <Held key={paper.id} paper={paper} code={code} files={files} />
              ))}
              {kind === minutesPaper && minutes && held(kind).length === 0 && t('dossier.minutesCited')}
              {!hasPaper(kind, papers, minutes) &&
                (required ? <Chip state="not-met" text={t('dossier.missing')} /> : t('dossier.notNeeded'))}
            </>
          ),
        }))}
      />
      <Review dossier={dossier} language={language} />
    </Section>
  )
}

const Review = ({ dossier, language }: DossierProps) => {
  const t = say(language)
  const { minutes } = dossier.nomination
  return (
    <>
      <h3>{t('dossier.minutes')}</h3>
      <Place field="minutes.heldOn" />
      {minutes ? (
        <p>
          {t('dossier.minutesOf', {
            number: minutes.number ?? '',
            day: showDay(minutes.heldOn, language),
          })}
          : {t('dossier.minutesLine', { ...minutes, number: '' })}.
        </p>
      ) : (
        <p>
          <Chip state="not-met" text={t('dossier.noMinutes')} />
        </p>
      )}
    </>
  )
}

const answerStates = { met: 'met', 'not met': 'not-met', unknown: 'unknown' } as const

/** What was concluded, the latest first, each with its checklist. */
export const Appraisals = ({ dossier, language }: DossierProps) => {
  const t = say(language)
  if (dossier.appraisals.length === 0) return null
  return (
    <Section heading={t('dossier.appraisal')} id="tham-dinh">
      {dossier.appraisals.map((one) => (
        <div key={one.id}>
          <h3>{t(`appraisal.${one.conclusion}`)}</h3>
          <Prose keepLines lang="vi">
            {one.opinion}
          </Prose>
          <p class="faint">{t('appraisal.by', { person: one.byName, day: showDay(one.day, language) })}</p>
          {one.checklist.length > 0 && (
            <Table
              id={`phieu-${one.id}`}
              caption={t('appraisal.checklist')}
              rows={one.checklist}
              rowKey={(_line, index) => index}
              columns={[
                { key: 'item', head: t('appraisal.checklist'), cell: (line) => line.item },
                {
                  key: 'answer',
                  head: t('appraisal.conclusion'),
                  cell: (line) => <Chip state={answerStates[line.answer]} />,
                },
                { key: 'note', head: t('column.note'), cell: (line) => line.note ?? '' },
              ]}
            />
          )}
        </div>
      ))}
    </Section>
  )
}

/** Every step the dossier has taken, with who took it and why. */
export const History = ({ dossier, language }: DossierProps) => {
  const { events, nomination } = dossier
  const over = ended.includes(nomination.state)
  return (
    <Section heading={say(language)('dossier.history')} id="vet">
      <Timeline
        items={events.map((event, index) => ({
          key: event.id,
          time: showMoment(event.at, language),
          text: didWord(event.move, language),
          note: (
            <>
              {event.byName}
              {event.reason && <p lang="vi">{event.reason}</p>}
            </>
          ),
          state: !over && index === events.length - 1 ? 'now' : 'done',
        }))}
      />
    </Section>
  )
}

/** Namesakes and other dossiers of the same person, for whoever has to tell them apart. */
export const Alike = ({ dossier, language }: DossierProps) => {
  const t = say(language)
  if (dossier.alike.length === 0) return null
  return (
    <Section heading={t('dossier.alike')} id="ho-so-khac">
      <Table
        caption={t('dossier.alike')}
        captionHidden
        rows={dossier.alike}
        rowKey={(one) => one.code}
        columns={[
          {
            key: 'code',
            head: t('column.code'),
            cell: (one) => <a href={pathOfDossier(one.code)}>{one.code}</a>,
          },
          {
            key: 'subject',
            head: t('column.subject'),
            cell: (one) => [one.subjectName, one.subjectPosition].filter(Boolean).join(', '),
          },
          {
            key: 'state',
            head: t('column.state'),
            cell: (one) => <StateOf nomination={one} trails={dossier.trails} language={language} />,
          },
        ]}
      />
    </Section>
  )
}
