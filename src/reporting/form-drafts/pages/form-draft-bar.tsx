import type { ComponentChildren } from 'preact'
import { showMoment, timeOf } from '../../../platform/plain/moment.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Button } from '../../../platform/ui/button/button.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Fields } from '../../drafts/draft-fields.ts'
import { say as sayDraft, words as draftWords } from '../../drafts/words.ts'
import type { FormDraftFound, FormWritten } from '../queries.ts'
import { say, words } from '../words.ts'

/** The script of these forms, for the pages that hold one. */
export const draftIslands = ['report-draft']

export type DraftedForm = {
  readonly visit: Visit
  readonly written: FormWritten
  /** The form's own fields. */
  readonly own: RegExp
  /** The form's name (`_form`). */
  readonly form: string
  /** The form's page with the place on it, and where its drafts are posted to. */
  readonly path: string
  readonly keep: string
}

const current = ({ draft, place }: FormWritten): FormDraftFound | null =>
  draft?.baseVersion === place.baseVersion ? draft : null

/** For `<Form>`: what is being typed stands in the fields. */
export const draftIn = (written: FormWritten | null | undefined): { readonly draft?: Fields } => {
  const draft = written ? current(written) : null
  return draft ? { draft: draft.fields } : {}
}

const spoken = (language: 'vi' | 'en'): string =>
  JSON.stringify({
    ...Object.fromEntries(Object.entries(draftWords).map(([key, word]) => [key, word[language]])),
    'say.sent': words['say.sent'][language],
  })

const Notice = ({ visit, written, keep }: DraftedForm) => {
  const { draft } = written
  if (!draft || visit.problem) return null
  const t = say(visit.language)
  const values = { who: draft.savedBy, moment: showMoment(draft.savedAt, visit.language) }
  if (current(written)) return <Banner>{t('draft.found', values)}</Banner>
  return (
    <Banner tone="warn">
      <p>
        {t('draft.other', values)} <a href={keep}>{sayDraft(visit.language)('act.compare')}</a>
      </p>
    </Banner>
  )
}

/** Above a long form: whether what is typed is safe, and where. A script keeps it true while one types. */
export const FormDraftBar = (props: DraftedForm) => {
  const { visit, written, own, form, path, keep } = props
  const t = sayDraft(visit.language)
  const draft = current(written)
  return (
    <>
      <Notice {...props} />
      <div
        class="draft-bar no-print"
        data-draft="writes"
        data-draft-for={form}
        data-report={written.place.subject}
        data-form={form}
        data-account={visit.actor.accountId ?? ''}
        data-version={written.place.baseVersion}
        data-draft-version={draft?.version ?? 0}
        data-draft-copy={draft?.copyId ?? ''}
        data-own={own.source}
        data-now={visit.now}
        data-path={path}
        data-keep={keep}
        data-token={visit.formToken}
        data-words={spoken(visit.language)}
      >
        <strong role="status" data-draft-state="">
          {draft ? t('state.system', { time: timeOf(draft.savedAt) }) : ''}
        </strong>{' '}
        <button type="button" class="button button-secondary" data-send-now="" hidden>
          {t('act.now')}
        </button>
        <a class="button button-primary" href={keep} data-compare="" hidden>
          {t('act.compare')}
        </a>
        <p data-draft-said="" aria-live="polite" class="draft-said" />
      </div>
    </>
  )
}

/** Inside the form: what its draft was begun from. `version`: the form has no version field of its own. */
export const DraftFields = ({
  written,
  version = true,
}: {
  readonly written: FormWritten
  readonly version?: boolean
}) => (
  <>
    {version && <HiddenField name="version" value={written.place.baseVersion} />}
    <HiddenField name="draftVersion" value={current(written)?.version ?? 0} />
  </>
)

/** "Lưu nháp" where the form has no other button that keeps without sending. */
export const KeepButton = ({
  visit,
  keep,
  children,
}: Pick<DraftedForm, 'visit' | 'keep'> & { readonly children?: ComponentChildren }) => (
  <Button kind="secondary" formAction={keep}>
    {children ?? say(visit.language)('act.keep')}
  </Button>
)
