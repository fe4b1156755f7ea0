import { Actions, Button, LinkButton } from '../../platform/ui/button/button.tsx'
import { CheckField } from '../../platform/ui/check-field/check-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { say as sayDraft } from '../drafts/words.ts'
import { emptyFigure, isEmpty } from '../figures.ts'
import { say } from '../words.ts'
import { FigureFields } from './figure-fields.tsx'
import { FigureSheet } from './figure-sheet.tsx'
import { type ReportView, reportPath } from './report-view.ts'

/** Figures, "nothing to report" and the unit's words: shared by the unit's own form and by entering on behalf. */
export const ContentFields = ({ visit, report, ...view }: ReportView) => {
  const t = say(visit.language)
  return (
    <>
      {view.asked.length > 0 && (
        <>
          <p class="hint">
            {t('report.ownOnly')} {t('report.noNames')}
          </p>
          <FigureFields {...view} language={visit.language} />
          <FigureSheet {...view} language={visit.language} />
        </>
      )}
      <CheckField
        name="nothingToReport"
        label={t('report.nothingToReport')}
        hint={t('report.nothingHint')}
        checked={report.nothingToReport}
      />
      <TextArea
        name="narrative"
        label={t('report.narrative')}
        hint={t('report.narrativeHint')}
        value={report.narrative}
        rows={8}
        maxLength={20_000}
        optional={view.asked.length > 0}
      />
    </>
  )
}

/** There is a figure of the last period for an indicator that was not answered yet. */
const mayTakeOver = ({ asked, figures, previous }: ReportView): boolean =>
  asked.some(({ id }) => previous.has(id) && isEmpty(figures.get(id) ?? emptyFigure))

/** The unit's draft. Saving never judges; checking follows on the next page. */
export const ReportForm = (view: ReportView) => {
  const { visit, report } = view
  const t = say(visit.language)
  const action = `${reportPath(report.id)}/luu`
  const current = view.draft?.baseVersion === report.version ? view.draft : null
  return (
    <Form
      visit={visit}
      action={`${action}?tiep=kiem-tra`}
      wide
      {...(current ? { draft: current.fields } : {})}
    >
      <HiddenField name="version" value={report.version} />
      <HiddenField name="draftVersion" value={current?.version ?? 0} />
      <ContentFields {...view} />
      <Actions>
        <Button icon="check">{t('report.saveAndCheck')}</Button>
        <Button kind="secondary" formAction={action}>
          {t('move.report.save')}
        </Button>
        <Button kind="secondary" formAction={`${reportPath(report.id)}/nop`}>
          {sayDraft(visit.language)('act.handUp')}
        </Button>
        <LinkButton href={`${reportPath(report.id)}/bieu`}>{t('report.workbook')}</LinkButton>
        {mayTakeOver(view) && (
          <Button kind="secondary" formAction={`${action}?lay=ky-truoc`}>
            {t('report.takeOver')}
          </Button>
        )}
      </Actions>
    </Form>
  )
}
