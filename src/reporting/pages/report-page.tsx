import { showDay } from '../../platform/plain/day.ts'
import { dayOf, showMoment } from '../../platform/plain/moment.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { PageHead, Prose, Section } from '../../platform/ui/layout/layout.tsx'
import { SummaryList, type SummaryRow } from '../../platform/ui/summary-list/summary-list.tsx'
import { Timeline } from '../../platform/ui/timeline/timeline.tsx'
import { UnitPath } from '../../platform/ui/unit-path/unit-path.tsx'
import { ReportPapers } from '../papers/pages/report-papers.tsx'
import { BackupPart, DraftNotice, DraftState } from '../drafts/pages/draft-bar.tsx'
import { EvidencePart } from '../drafts/pages/evidence.tsx'
import { say as sayLadder } from '../ladder/words.ts'
import { dueOf, isSent, remarkedField, remarksOf } from '../report.ts'
import { say } from '../words.ts'
import { FigureTable } from './figure-fields.tsx'
import { CountedTable } from '../counted/pages/counted-table.tsx'
import { say as sayCounted } from '../counted/words.ts'
import { ExtensionPanel } from '../extensions/pages/extension-panel.tsx'
import { ClockSentence } from './clock-sentence.tsx'
import { ReportActions } from './report-actions.tsx'
import { ReportChip, stateKey } from './report-chip.tsx'
import { ReportForm } from './report-form.tsx'
import { campaignPath, type ReportView, reportPath } from './report-view.ts'

/** Who has to do the next thing, and since when. */
export const holderOf = ({ report, unit, receiver, via, leaders, visit }: ReportView): string => {
  const t = say(visit.language)
  if (report.state === 'approved') return via ?? receiver
  if (report.state !== 'submitted') return unit.name
  return leaders.length > 0
    ? t('held.leaderNamed', { people: leaders.join(', '), unit: unit.name })
    : t('held.leader', { unit: unit.name })
}

const Held = ({ view }: { readonly view: ReportView }) => {
  const { report, events, visit } = view
  if (report.state === 'accepted') return null
  const last = events.at(-1)?.day
  const words = say(visit.language)
  return last ? (
    <span>{words('held.by', { who: holderOf(view), since: showDay(last, visit.language) })}</span>
  ) : null
}

const dueText = ({ report, visit }: ReportView): string => {
  const day = (one: string) => showDay(one, visit.language)
  if (!report.extendedUntil) return day(report.dueOn)
  return say(visit.language)('report.extended', {
    day: day(report.extendedUntil),
    first: day(report.dueOn),
    reason: report.extensionReason ?? '',
    by: report.extensionBy ?? '',
  })
}

const Approval = ({ report, visit }: ReportView) => {
  if (!report.approvedBy || !report.approvedHow || !report.approvedOn) return null
  const t = say(visit.language)
  const values = {
    who: report.approvedBy,
    day: showDay(report.approvedOn, visit.language),
    under: report.approvedUnder ?? '',
  }
  return (
    <>
      {t(`report.approved.${report.approvedHow}`, values)}
      {(report.approvedHow === 'paper' || report.approvedHow === 'behalf') && (
        <>
          {'; '}
          {report.confirmedBy && report.confirmedOn
            ? sayLadder(visit.language)('confirm.done', {
                who: report.confirmedBy,
                day: showDay(report.confirmedOn, visit.language),
              })
            : sayLadder(visit.language)('confirm.waits')}
        </>
      )}
      {report.approvalFileId && (
        <>
          <br />
          <a href={`${reportPath(report.id)}/ban-da-ky`}>{t('report.signedPage')}</a>
        </>
      )}
    </>
  )
}

const facts = (view: ReportView): readonly SummaryRow[] => {
  const { report, unit, receiver, via, visit } = view
  const t = say(visit.language)
  const day = (one: string) => showDay(one, visit.language)
  const days = { period: report.periodName, from: day(report.fromOn), cutoff: day(report.cutoffOn) }
  const saved = report.savedAt && report.preparedBy
  const prepared = saved
    ? t('report.preparedAt', {
        who: report.preparedBy ?? '',
        moment: showMoment(report.savedAt ?? '', visit.language),
      })
    : report.preparedBy
  return [
    { key: t('report.unit'), value: <UnitPath path={unit.path} /> },
    {
      key: t('report.campaign'),
      value: (
        <a href={campaignPath(report.campaignSlug)} lang="vi">
          {report.campaignName}
        </a>
      ),
    },
    { key: t('report.period'), value: t('report.days', days) },
    { key: t('report.receiver'), value: via ? t('report.via', { receiver, via }) : receiver },
    { key: t('report.due'), value: dueText(view) },
    ...(prepared ? [{ key: t('report.prepared'), value: prepared }] : []),
    ...(report.approvedBy ? [{ key: t('report.approvedBy'), value: <Approval {...view} /> }] : []),
    ...(report.acceptedBy ? [{ key: t('report.acceptedBy'), value: report.acceptedBy }] : []),
    ...(report.receipt
      ? [
          {
            key: t('report.receipt'),
            value: <a href={`${reportPath(report.id)}/bien-nhan`}>{report.receipt}</a>,
          },
        ]
      : []),
  ]
}

const Told = ({ report, visit }: ReportView) => {
  const told = report.onBehalf
  if (typeof told !== 'object' || told === null) return null
  const said = (name: string): string => String(Reflect.get(told, name) ?? '')
  const values = {
    by: said('by'),
    toldBy: said('toldBy'),
    way: said('way'),
    moment: showMoment(said('at'), visit.language),
  }
  return <Banner>{say(visit.language)('report.onBehalf', values)}</Banner>
}

const Returned = ({ report, asked, visit, moves }: ReportView) => {
  if (!report.returnReason) return null
  const remarks = remarksOf(report.returnRemarks)
  const nameOf = (code: string): string =>
    asked.find((indicator) => indicator.code === code)?.name ?? sayLadder(visit.language)('remarks.narrative')
  const heading = say(visit.language)('report.returnedHeading', { who: report.returnedBy ?? '' })
  return (
    <Banner tone="warn" heading={heading}>
      <p lang="vi">{report.returnReason}</p>
      {remarks.length > 0 && (
        <ul lang="vi">
          {remarks.map(({ code, text }) => (
            <li key={code}>
              {moves.has('report.save') ? (
                <a href={`#${remarkedField(code)}`}>{nameOf(code)}</a>
              ) : (
                nameOf(code)
              )}
              {': '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </Banner>
  )
}

const History = ({ report, events, visit }: ReportView) => {
  const t = say(visit.language)
  const items = events.map((event) => ({
    key: event.id,
    time: showDay(dayOf(event.at), visit.language),
    text: `${t(stateKey(event.toState))}: ${event.byName}`,
    note: event.reason ?? undefined,
    state: 'done' as const,
  }))
  if (items.length === 0) return null
  return (
    <Details summary={t('report.history')} open={false}>
      <Timeline items={items} />
      <p>
        <a href={`${reportPath(report.id)}/lich-su`}>{sayLadder(visit.language)('history.open')}</a>
      </p>
    </Details>
  )
}

const Matter = (view: ReportView) => {
  const { report, visit, seesFigures, moves } = view
  const t = say(visit.language)
  if (moves.has('report.save')) return <ReportForm {...view} />
  if (!seesFigures) return <p>{t('report.hidden')}</p>
  return (
    <>
      <FigureTable {...view} language={visit.language} />
      {report.nothingToReport && <p>{t('report.nothingToReport')}</p>}
      {report.narrative && (
        <Section heading={t('report.narrative')} level={3}>
          <Prose keepLines lang="vi">
            {report.narrative}
          </Prose>
        </Section>
      )}
    </>
  )
}

const Deadline = ({ report, receiver, via, visit }: ReportView) => {
  const day = (one: string) => showDay(one, visit.language)
  const values = { due: day(dueOf(report)), receiver: via ?? receiver, cutoff: day(report.cutoffOn) }
  return (
    <>
      {say(visit.language)('report.context', values)}{' '}
      <ClockSentence {...{ report, visit }} receiver={via ?? receiver} />
    </>
  )
}

/** A report: the unit's form while it may write, and what everyone else may read and do. */
export const ReportPage = (view: ReportView) => {
  const { report, unit, visit } = view
  const t = say(visit.language)
  const writes = view.moves.has('report.save')
  const chip = <ReportChip report={report} today={visit.today} language={visit.language} />
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{report.campaignName}</span>}
        title={`${t('report.title', { period: report.periodName })} – ${unit.name}`}
        meta={
          <>
            {chip} <Held view={view} />
          </>
        }
        lead={isSent(report.state) ? undefined : <Deadline {...view} />}
        actions={
          <ReportPapers reportId={report.id} seesFigures={view.seesFigures} language={visit.language} />
        }
      />
      <DraftState {...view} />
      <Returned {...view} />
      <DraftNotice {...view} />
      <Told {...view} />
      {writes ? null : <SummaryList rows={facts(view)} />}
      <Section heading={t('report.figures')} id="so-lieu">
        <Matter {...view} />
      </Section>
      <CountedTable
        counted={view.counted}
        whose={sayCounted(visit.language)('counted.branch', { unit: unit.name })}
        language={visit.language}
      />
      <BackupPart {...view} />
      {writes && <EvidencePart {...view} />}
      <ExtensionPanel view={view} />
      <ReportActions view={view} />
      {!writes && <EvidencePart {...view} />}
      {writes && (
        <Details summary={t('report.about')}>
          <SummaryList rows={facts(view)} />
        </Details>
      )}
      <History {...view} />
    </>
  )
}
