import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { inSentence } from '../../campaign-name.ts'
import type { ReminderKind } from '../../tables.ts'
import { pagePath } from '../follow-up-pages.ts'
import { keyOf, type Thing } from '../reminder.ts'
import { chatText, reminderText } from '../reminder-text.ts'
import { say } from '../words.ts'
import { type CampaignAt, CampaignHead } from './campaign-head.tsx'
import { Due, thingName } from './thing-words.tsx'

export type ComposerProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly kind: Exclude<ReminderKind, 'automatic'>
  readonly things: readonly Thing[]
  readonly unitPath: (unitId: number) => readonly UnitStep[]
  readonly times: (thing: Thing) => number
  readonly contact: { readonly name: string; readonly phone: string | null }
}

/** What the unit will read, unless it is changed here. */
const draftText = ({ visit, campaign, unitPath, contact }: ComposerProps, thing: Thing): string =>
  reminderText({
    thing,
    unit: unitPath(thing.unitId).at(-1)?.text ?? '',
    campaign: campaign.name,
    today: visit.today,
    contact,
    waitsForLeader: thing.reportState === 'submitted',
  })

/** Where the unit does it. */
const placeOf = ({ reportId, dutyId }: Thing, slug: string): string =>
  reportId ? `/lam-viec/bao-cao/${reportId}` : `/lam-viec/phong-trao/${slug}/viec/${dutyId}`

const Urged = ({ at, thing, props }: { at: number; thing: Thing; props: ComposerProps }) => {
  const { visit, campaign, unitPath, times, kind } = props
  const t = say(visit.language)
  const path = unitPath(thing.unitId)
  const unit = path.at(-1)?.text ?? ''
  const before = times(thing)
  return (
    <Section heading={`${unit}: ${thingName(thing, visit.language)}`} level={3}>
      <p>
        <UnitPath path={path} /> · <Due thing={thing} visit={visit} /> ·{' '}
        {before > 0 ? t('list.remindedTimes', { count: before }) : t('list.neverReminded')}
      </p>
      <HiddenField name="viec" value={keyOf(thing)} />
      <TextArea
        name={`urged.${at}.text`}
        label={t('compose.text', { unit, n: before + 1 })}
        value={draftText(props, thing)}
        rows={6}
      />
      <Details summary={t('compose.chat')}>
        <Prose keepLines lang="vi">
          {chatText(
            { thing, unit, campaign: campaign.name, today: visit.today },
            `${visit.origin}${placeOf(thing, campaign.slug)}`,
          )}
        </Prose>
      </Details>
      {kind === 'phone' && (
        <TextArea name={`urged.${at}.answer`} label={t('compose.answer', { unit })} rows={2} optional />
      )}
    </Section>
  )
}

const Letter = ({ visit, campaign }: ComposerProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('letter.legend')} hint={t('letter.hint')}>
      <TextField
        name="letter.number"
        label={t('letter.number')}
        hint={t('letter.numberHint')}
        width="short"
      />
      <DateField name="letter.issuedOn" label={t('letter.issuedOn')} value={visit.today} />
      <TextField
        name="letter.subject"
        label={t('letter.subject')}
        value={say('vi')('letter.subjectDraft', { campaign: inSentence(campaign.name) })}
        width="long"
      />
    </Fieldset>
  )
}

/** A preview per unit; what stands here is what the unit will read. */
export const ComposerPage = (props: ComposerProps) => {
  const { visit, campaign, kind, things } = props
  const t = say(visit.language)
  const here = pagePath(campaign.slug, 'don-doc')
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="don-doc"
        title={t('compose.title', { count: things.length, kind: t(`kind.${kind}`) })}
        lead={t('compose.lead')}
      />
      <Form visit={visit} action={`${here}/soan`} wide>
        <HiddenField name="kieu" value={kind} />
        {kind === 'letter' && <Letter {...props} />}
        {things.map((thing, at) => (
          <Urged key={keyOf(thing)} at={at} thing={thing} props={props} />
        ))}
        <Actions>
          <Button>{t('compose.send', { count: things.length })}</Button>
          <LinkButton href={here} kind="quiet">
            {t('compose.back')}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
