import { Form } from '../../../platform/ui/form/form.tsx'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { say, words } from '../words.ts'

export const unsentPath = '/lam-viec/bao-cao/chua-gui'

/** Before the session ends on a computer that holds what the system does not have. The list is made by the script. */
export const UnsentPage = ({ visit }: { readonly visit: Visit }) => {
  const t = say(visit.language)
  const spoken = Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[visit.language]]))
  return (
    <>
      <PageHead title={t('unsent.title')} lead={t('unsent.lead')} />
      <div
        data-unsent=""
        data-account={visit.actor.accountId ?? ''}
        data-token={visit.formToken}
        data-words={JSON.stringify(spoken)}
      >
        <p data-unsent-said="" role="status">
          {t('unsent.noScript')}
        </p>
        <ul data-unsent-list="" />
        <div class="actions">
          <button type="button" class="button button-primary" data-unsent-send="" hidden>
            {t('act.now')}
          </button>
          <button type="button" class="button button-secondary" data-backup-out="" hidden>
            {t('act.backup')}
          </button>
        </div>
        <Form visit={{ ...visit, problem: null }} action="/dang-xuat" name="xoa-va-dang-xuat">
          <Actions>
            <Button kind="danger">{t('unsent.forget')}</Button>
          </Actions>
        </Form>
      </div>
    </>
  )
}
