import { Actions, Button, LinkButton } from '../../platform/ui/button/button.tsx'
import { DateField } from '../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../platform/ui/details/details.tsx'
import { FileField } from '../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../platform/ui/form/form.tsx'
import { HiddenField } from '../../platform/ui/hidden-field/hidden-field.tsx'
import { TextArea } from '../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import type { ComponentChildren } from 'preact'
import { showDay } from '../../platform/plain/day.ts'
import { Banner } from '../../platform/ui/banner/banner.tsx'
import { seriesPath } from '../ladder/pages/series-page.tsx'
import { say as sayLadder } from '../ladder/words.ts'
import { leastReason, type ReportMove } from '../report.ts'
import { say } from '../words.ts'
import { type ReportView, reportPath } from './report-view.ts'

/** The last part of the address of each move; the form's name as well. */
export const moveSlugs = {
  'report.save': 'luu',
  'report.submit': 'trinh',
  'report.approve': 'duyet',
  'report.approve_delegated': 'duyet-thay',
  'report.approve_on_paper': 'duyet-tren-giay',
  'report.reopen': 'thu-hoi',
  'report.accept': 'tiep-nhan',
  'report.return': 'tra-lai',
  'report.extend': 'gia-han',
  'report.enter_on_behalf': 'nhap-ho',
  'report.confirm': 'xac-nhan',
  'report.confirm_received': 'xac-nhan-noi-nhan',
} as const satisfies Record<ReportMove, string>

type MoveFormProps = {
  readonly view: ReportView
  readonly move: ReportMove
  readonly kind?: 'primary' | 'secondary' | 'danger'
  readonly files?: boolean
  readonly children?: ComponentChildren
}

/** One move as a form: what it asks, and its button. */
export const MoveForm = ({ view, move, kind = 'primary', files = false, children }: MoveFormProps) => {
  const { visit, report } = view
  const slug = moveSlugs[move]
  return (
    <Form visit={visit} action={`${reportPath(report.id)}/${slug}`} name={slug} files={files}>
      <HiddenField name="version" value={report.version} />
      {children}
      <Actions>
        <Button kind={kind}>{say(visit.language)(`move.${move}`)}</Button>
      </Actions>
    </Form>
  )
}

/** Opened at once when the form inside was refused. */
const Folded = ({ view, move, children }: MoveFormProps) => (
  <Details
    summary={say(view.visit.language)(`move.${move}`)}
    open={view.visit.problem?.typed['_form'] === moveSlugs[move]}
  >
    {children}
  </Details>
)

const PaperForm = ({ view }: { readonly view: ReportView }) => {
  const t = say(view.visit.language)
  return (
    <Folded view={view} move="report.approve_on_paper">
      <p>{t('report.paperHelp')}</p>
      <MoveForm view={view} move="report.approve_on_paper" files>
        <TextField name="approverName" label={t('report.approver')} value={view.leaders[0] ?? ''} />
        <DateField name="signedOn" label={t('report.signedOn')} value={view.visit.today} />
        <FileField
          name="file"
          label={t('report.page')}
          types={['.jpg', '.jpeg', '.png', '.pdf']}
          megabytes={10}
        />
      </MoveForm>
    </Folded>
  )
}

/** What the receiver has to say of single figures; most are left empty. */
const RemarkFields = ({ view }: { readonly view: ReportView }) => {
  const t = sayLadder(view.visit.language)
  const things = [
    ...view.asked.map(({ code, name }) => ({ code, name })),
    { code: 'narrative', name: t('remarks.narrative') },
  ]
  return (
    <Details summary={t('remarks.heading')}>
      <p class="hint">{t('remarks.hint')}</p>
      {things.map(({ code, name }) => (
        <TextField key={code} name={`remarks.${code}`} label={name} width="long" maxLength={1000} optional />
      ))}
    </Details>
  )
}

const DelegatedForm = ({ view }: { readonly view: ReportView }) => {
  const t = sayLadder(view.visit.language)
  return (
    <MoveForm view={view} move="report.approve_delegated">
      {view.under && <p>{t('approve.under', { under: view.under })}</p>}
    </MoveForm>
  )
}

/** What is still to be confirmed, and the button for it. */
const ConfirmForm = ({ view }: { readonly view: ReportView }) => {
  const { report, visit, moves } = view
  const t = sayLadder(visit.language)
  const move = moves.has('report.confirm') ? 'report.confirm' : 'report.confirm_received'
  const paper = report.approvedHow === 'paper'
  const values = {
    who: report.approvedBy ?? '',
    day: report.approvedOn ? showDay(report.approvedOn, visit.language) : '',
  }
  return (
    <Banner tone="warn" heading={t(paper ? 'confirm.paper' : 'confirm.behalf')}>
      <p>{paper ? t('confirm.paperHelp', values) : t('confirm.behalfHelp')}</p>
      <MoveForm view={view} move={move} />
    </Banner>
  )
}

const ReasonForm = ({
  view,
  move,
}: {
  readonly view: ReportView
  readonly move: 'report.return' | 'report.reopen'
}) => {
  const t = say(view.visit.language)
  const hint =
    move === 'report.return' ? t('report.returnHint', { least: leastReason }) : t('report.reopenHint')
  return (
    <Folded view={view} move={move}>
      <MoveForm view={view} move={move} kind="danger">
        <TextArea name="reason" label={t('report.reason')} hint={hint} rows={3} maxLength={2000} />
        {move === 'report.return' && <RemarkFields view={view} />}
      </MoveForm>
    </Folded>
  )
}

const ExtendForm = ({ view }: { readonly view: ReportView }) => {
  const t = say(view.visit.language)
  return (
    <Folded view={view} move="report.extend">
      <MoveForm view={view} move="report.extend" kind="secondary">
        <DateField name="until" label={t('report.until')} optional />
        {view.report.lockOn && (
          <DateField
            name="unlockUntil"
            label={t('report.unlockUntil')}
            hint={t('report.unlockHint')}
            optional
          />
        )}
        <TextArea name="reason" label={t('report.reason')} rows={2} maxLength={1000} />
      </MoveForm>
    </Folded>
  )
}

/** What the person at hand may do with the report as it stands, beside writing it. */
export const ReportActions = ({ view }: { readonly view: ReportView }) => {
  const { moves, visit, report } = view
  const t = say(visit.language)
  return (
    <div class="no-print">
      {(moves.has('report.confirm') || moves.has('report.confirm_received')) && <ConfirmForm view={view} />}
      {moves.has('report.accept') && <MoveForm view={view} move="report.accept" />}
      {moves.has('report.approve') && <MoveForm view={view} move="report.approve" />}
      {moves.has('report.approve_delegated') && <DelegatedForm view={view} />}
      {moves.has('report.approve_on_paper') && <PaperForm view={view} />}
      {moves.has('report.return') && <ReasonForm view={view} move="report.return" />}
      {moves.has('report.reopen') && <ReasonForm view={view} move="report.reopen" />}
      {moves.has('report.enter_on_behalf') && (
        <Actions>
          <LinkButton href={`${reportPath(report.id)}/${moveSlugs['report.enter_on_behalf']}`}>
            {t('move.report.enter_on_behalf')}
          </LinkButton>
          <LinkButton kind="quiet" href={seriesPath(report.periodId)}>
            {sayLadder(visit.language)('series.link')}
          </LinkButton>
        </Actions>
      )}
      {moves.has('report.extend') && <ExtendForm view={view} />}
    </div>
  )
}
