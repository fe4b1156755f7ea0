import { showDay } from '../../platform/plain/day.ts'
import { showMoment } from '../../platform/plain/moment.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { Actions, LinkButton } from '../../platform/ui/button/button.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { Receipt } from '../../platform/ui/receipt/receipt.tsx'
import { ReportPapers } from '../papers/pages/report-papers.tsx'
import { dueOf } from '../report.ts'
import { say } from '../words.ts'
import { holderOf } from './report-page.tsx'
import { type ReportView, reportPath } from './report-view.ts'

type Told = { readonly heading: string; readonly next: string | null; readonly sent: boolean }

const told = (view: ReportView): Told => {
  const { report, unit, receiver, via, visit } = view
  const t = say(visit.language)
  const day = (one: string | null): string => (one ? showDay(one, visit.language) : '…')
  const period = report.periodName
  if (report.state === 'accepted')
    return {
      heading: t('receipt.accepted', { period }),
      next: t('receipt.acceptedNext', { receiver: via ?? receiver, day: day(report.acceptedOn) }),
      sent: true,
    }
  if (report.state === 'approved')
    return {
      heading: t('receipt.sent', { period }),
      next: t('receipt.sentNext', { unit: unit.name, receiver: via ?? receiver, day: day(report.sentOn) }),
      sent: true,
    }
  if (report.state === 'submitted')
    return {
      heading: t('receipt.submitted'),
      next: t('receipt.submittedNext', {
        moment: report.submittedAt ? showMoment(report.submittedAt, visit.language) : '…',
        who: holderOf(view),
        due: day(dueOf(report)),
      }),
      sent: false,
    }
  return { heading: t('receipt.notSent'), next: null, sent: false }
}

/** The word that a report is handed in, and only when it truly is: number, time, who is next. */
export const ReceiptPage = (view: ReportView) => {
  const { report, unit, visit } = view
  const t = say(visit.language)
  const { heading, next, sent } = told(view)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{report.campaignName}</span>}
        title={`${t('report.title', { period: report.periodName })} – ${unit.name}`}
      />
      {sent ? (
        <Receipt
          heading={heading}
          codeLabel={t('report.receipt')}
          {...(report.receipt ? { code: report.receipt } : {})}
        >
          {next && <p>{next}</p>}
        </Receipt>
      ) : (
        <Banner tone="warn" heading={heading} live>
          {next && <p>{next}</p>}
          {next && report.receipt && (
            <p>
              {t('report.receipt')}: <strong>{report.receipt}</strong>
            </p>
          )}
        </Banner>
      )}
      <Actions>
        <LinkButton href={reportPath(report.id)}>{t('receipt.back')}</LinkButton>
        <ReportPapers reportId={report.id} seesFigures={view.seesFigures} language={visit.language} />
      </Actions>
    </>
  )
}
