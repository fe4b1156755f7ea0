import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { dayPath } from '../day-path.ts'
import type { Cutoff } from '../election-day.ts'
import { say } from '../words.ts'
import type { DayAt } from './day-head.tsx'

/** One line says which area and how many: read first, recorded when it is confirmed. */
export const QuickLine = ({
  visit,
  day,
  cutoff,
}: {
  readonly visit: Visit
  readonly day: DayAt
  readonly cutoff: Cutoff
}) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={`${dayPath(day.slug)}/nhanh`} name="nhanh">
      <HiddenField name="moc" value={cutoff.position} />
      <TextField name="line" label={t('paste.line')} hint={t('board.quickHint')} />
      <Actions>
        <Button kind="secondary">{t('board.quickRead')}</Button>
      </Actions>
    </Form>
  )
}
