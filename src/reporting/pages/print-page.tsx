import { showDay } from '../../platform/plain/day.ts'
import { showMoment } from '../../platform/plain/moment.ts'
import { Prose } from '../../platform/ui/layout/layout.tsx'
import { say } from '../words.ts'
import { FigureTable } from './figure-fields.tsx'
import type { ReportView } from './report-view.ts'

/** The report as a sheet for the leader's signature. */
export const PrintPage = (view: ReportView) => {
  const { visit, report, seesFigures } = view
  const t = say(visit.language)
  const day = (one: string) => showDay(one, visit.language)
  return (
    <>
      <h1>{t('report.printTitle')}</h1>
      <p>{t('report.printAbout', { campaign: report.campaignName, period: report.periodName })}</p>
      <p>
        {t('report.days', {
          period: report.periodName,
          from: day(report.fromOn),
          cutoff: day(report.cutoffOn),
        })}
        {report.figuresAt &&
          `; ${t('board.figuresAt', { moment: showMoment(report.figuresAt, visit.language) })}`}
      </p>
      {seesFigures ? <FigureTable {...view} language={visit.language} /> : <p>{t('report.hidden')}</p>}
      {seesFigures && report.nothingToReport && <p>{t('report.nothingToReport')}</p>}
      {seesFigures && report.narrative && (
        <Prose keepLines lang="vi">
          {report.narrative}
        </Prose>
      )}
      {report.receipt && (
        <p>
          {t('report.receipt')}: {report.receipt}
        </p>
      )}
      <p class="signature">{t('report.signer')}</p>
    </>
  )
}
