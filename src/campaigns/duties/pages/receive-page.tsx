import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { CampaignHead, campaignPath, unitSteps } from '../../pages/campaign-parts.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import type { Whole } from '../../queries.ts'
import { say } from '../../words.ts'
import { dueOf } from '../duty.ts'
import type { DutyFound } from '../queries.ts'
import type { Trails } from './duty-parts.tsx'

export type ReceivePageProps = {
  readonly whole: Whole
  readonly visit: Visit
  /** The receipts that my units still owe here. */
  readonly duties: readonly DutyFound[]
  readonly trails: Trails
}

/** "Báo nhận": for each unit of mine that has not said so yet, one form naming its contact. */
export const ReceivePage = ({ whole, visit, duties, trails }: ReceivePageProps) => {
  const t = say(visit.language)
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('receive.title')} />
      {duties.length === 0 && (
        <Banner tone="ok">
          <p>{t('receive.nothing')}</p>
        </Banner>
      )}
      {duties.map((duty) => {
        const due = dueOf(duty)
        const name = `viec-${duty.id}`
        const unit = trails.get(duty.unitId)?.at(-1)?.name ?? ''
        return (
          <Section
            key={duty.id}
            heading={t('receive.of', { unit })}
            note={due && t('receive.due', { day: showDay(due, visit.language) })}
          >
            <p>
              <UnitPath path={unitSteps(trails.get(duty.unitId))} />
            </p>
            <Form visit={visit} action={campaignPath(whole.campaign.slug, 'nhan')} name={name}>
              <HiddenField name="dutyId" value={duty.id} />
              <TextField name="contact.name" label={t('duty.contactName')} autocomplete="off" />
              <TextField
                name="contact.phone"
                label={t('duty.contactPhone')}
                type="tel"
                width="short"
                autocomplete="off"
              />
              <Actions>
                <Button icon="check">{t('receive.submit')}</Button>
              </Actions>
            </Form>
          </Section>
        )
      })}
    </>
  )
}
