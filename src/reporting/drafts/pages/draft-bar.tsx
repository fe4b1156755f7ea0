import { showMoment, timeOf } from '../../../platform/plain/moment.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { isSent } from '../../report.ts'
import { type ReportView, reportPath } from '../../pages/report-view.ts'
import { ownField } from '../draft-fields.ts'
import { say, words } from '../words.ts'

/** The sentences that the script says, in the page's language; places in braces are filled there. */
export const spoken = (language: 'vi' | 'en'): string =>
  JSON.stringify(Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[language]])))

/** Where the draft stands, in the words that the page can say without a script. */
const standing = ({ report, draft, events, visit }: ReportView): string => {
  const t = say(visit.language)
  const sent = events.findLast(({ toState }) => toState === 'approved')
  if (isSent(report.state) && report.receipt && sent)
    return t('state.sent', { time: timeOf(sent.at), receipt: report.receipt })
  const saved = draft?.baseVersion === report.version ? draft.savedAt : report.savedAt
  return saved ? t('state.system', { time: timeOf(saved) }) : t('state.unsaved')
}

/** Beside the title: whether what is typed is safe, and where. A script keeps it true while one types. */
export const DraftState = (view: ReportView) => {
  const { visit, report, draft, moves } = view
  const t = say(visit.language)
  const writes = moves.has('report.save')
  const sent = isSent(report.state)
  if (!writes && !(sent && view.seesFigures)) return null
  const current = draft?.baseVersion === report.version ? draft : null
  return (
    <div
      class="draft-bar no-print"
      data-draft={writes ? 'writes' : 'rests'}
      data-report={report.id}
      data-account={visit.actor.accountId ?? ''}
      data-version={report.version}
      data-draft-version={current?.version ?? 0}
      data-draft-copy={current?.copyId ?? ''}
      data-form={view.asked.map(({ code, kind }) => `${code}:${kind}`).join(',')}
      data-now={visit.now}
      data-path={reportPath(report.id)}
      data-own={ownField.source}
      data-token={visit.formToken}
      data-words={spoken(visit.language)}
    >
      <strong role="status" data-draft-state="" class={sent ? 'draft-sent' : undefined}>
        {standing(view)}
      </strong>{' '}
      {writes && (
        <button type="button" class="button button-secondary" data-send-now="" hidden>
          {t('act.now')}
        </button>
      )}
      <a class="button button-primary" href={`${reportPath(report.id)}/hai-ban`} data-compare="" hidden>
        {t('act.compare')}
      </a>
      <p data-draft-said="" aria-live="polite" class="draft-said" />
    </div>
  )
}

/** Under the form: a file for the day when nothing else holds. */
export const BackupPart = ({ visit, moves }: ReportView) => {
  if (!moves.has('report.save')) return null
  const t = say(visit.language)
  return (
    <div data-backup="" hidden class="no-print">
      <Details summary={t('more.title')}>
        <p>{t('more.help')}</p>
        <div class="actions">
          <button type="button" class="button button-secondary" data-backup-out="">
            {t('act.backup')}
          </button>
          <label class="field">
            <span>{t('act.restore')}</span>{' '}
            <input
              type="file"
              accept=".json,application/json"
              class="control control-file"
              data-backup-in=""
            />
          </label>
        </div>
      </Details>
    </div>
  )
}

/** What the system keeps of somebody's typing, told before the form. */
export const DraftNotice = ({ visit, report, draft, moves }: ReportView) => {
  if (!draft || !moves.has('report.save') || visit.problem) return null
  const t = say(visit.language)
  const values = { who: draft.savedBy, moment: showMoment(draft.savedAt, visit.language) }
  if (draft.baseVersion === report.version) return <Banner>{t('draft.found', values)}</Banner>
  return (
    <Banner tone="warn">
      <p>
        {t('draft.other', values)} <a href={`${reportPath(report.id)}/hai-ban`}>{t('act.compare')}</a>
      </p>
    </Banner>
  )
}
