import { Fieldset } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { boundaryInField } from '../../campaign.ts'
import { spanText } from '../../campaign-fields.ts'
import type { RecordInput } from '../../campaign-input.ts'
import { say } from '../../words.ts'

type Phase = NonNullable<RecordInput['phases']>[number]

type PhaseFieldsProps = { readonly visit: Visit; readonly phases: readonly Phase[] }

const blank: Phase = { name: '' }

const inField = (boundary: Phase['start']): string =>
  boundary ? boundaryInField({ on: boundary.on, precision: boundary.precision ?? 'day' }) : ''

/** Phases in the document's words, with their days where it gives them; a row without a name is left out. */
export const PhaseFields = ({ visit, phases }: PhaseFieldsProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('phase.title')} hint={t('phase.hint')}>
      {[...phases, blank, blank].map((phase, at) => (
        <Fieldset key={at} legend={t('phase.row', { number: at + 1 })}>
          <HiddenField name={`phases.${at}.span`} value={spanText(phase)} />
          <TextField
            name={`phases.${at}.name`}
            label={t('phase.name')}
            value={phase.name}
            width="long"
            optional
          />
          <div class="grid grid-2">
            <TextField
              name={`phases.${at}.start.on`}
              label={t('fact.start')}
              value={inField(phase.start)}
              width="short"
              optional
            />
            <TextField
              name={`phases.${at}.end.on`}
              label={t('fact.end')}
              value={inField(phase.end)}
              width="short"
              optional
            />
          </div>
        </Fieldset>
      ))}
    </Fieldset>
  )
}
