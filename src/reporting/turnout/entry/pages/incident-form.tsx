import { Actions, Button } from '../../../../platform/ui/button/button.tsx'
import { Details } from '../../../../platform/ui/details/details.tsx'
import { Form } from '../../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../../platform/ui/hidden-field/hidden-field.tsx'
import { NumberField } from '../../../../platform/ui/number-field/number-field.tsx'
import { SelectField } from '../../../../platform/ui/select-field/select-field.tsx'
import { TextField } from '../../../../platform/ui/text-field/text-field.tsx'
import { communePath } from '../../day-path.ts'
import { incidentKinds } from '../../incident.ts'
import { say } from '../../words.ts'
import type { EntryPageProps } from './entry-page.tsx'

/** Something happened at an area: kind and number. */
export const IncidentForm = ({ visit, day, commune, cutoff, areas }: EntryPageProps) => {
  const t = say(visit.language)
  return (
    <Details
      summary={t('incidents.heading')}
      open={visit.problem !== null && visit.problem.typed['kind'] !== undefined}
    >
      <Form visit={visit} action={`${communePath(day.slug, commune.code)}/su-viec`} name="su-viec">
        <HiddenField name="moc" value={cutoff.position} />
        <SelectField
          name="areaId"
          label={t('incident.area')}
          choices={areas.map(({ area }) => ({
            value: String(area.id),
            text: t('entry.tally', { number: area.number }),
          }))}
        />
        <SelectField
          name="kind"
          label={t('incident.kind')}
          choices={incidentKinds.map((kind) => ({ value: kind, text: t(`incident.${kind}`) }))}
        />
        <NumberField name="count" label={t('incident.count')} whole value={1} />
        <TextField name="note" label={t('incident.note')} hint={t('incident.noteHint')} optional />
        <Actions>
          <Button kind="secondary">{t('incident.save')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}
