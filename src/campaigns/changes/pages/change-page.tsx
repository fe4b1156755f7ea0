import type { ComponentChildren } from 'preact'
import { Actions, Button, type ButtonKind } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { boundaryInField, type CampaignMove, campaignMoves, periodOf } from '../../campaign.ts'
import { CampaignHead, campaignPath } from '../../pages/campaign-parts.tsx'
import type { Whole } from '../../queries.ts'
import { say } from '../../words.ts'

export type ChangePageProps = { readonly whole: Whole; readonly visit: Visit; readonly below: number }

const Ground = ({ visit }: { visit: Visit }) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('ground.title')} hint={t('ground.hint')}>
      <TextArea name="reason" label={t('ground.reason')} rows={2} optional />
      <TextField name="document.kind" label={t('document.kind')} value="Công văn" width="short" optional />
      <TextField name="document.number" label={t('document.number')} width="short" optional />
      <DateField name="document.issuedOn" label={t('document.issuedOn')} optional />
    </Fieldset>
  )
}

type PartProps = {
  readonly props: ChangePageProps
  readonly move: CampaignMove
  readonly part: string
  readonly note?: string
  readonly kind?: ButtonKind
  readonly children?: ComponentChildren
}

const Part = ({ props, move, part, note, kind = 'primary', children }: PartProps) => {
  const { whole, visit } = props
  const t = say(visit.language)
  if (!whole.moves.includes(move)) return null
  return (
    <Section heading={t(campaignMoves[move].label)} id={part}>
      {note && <p>{note}</p>}
      <Form visit={visit} action={campaignPath(whole.campaign.slug, `thay-doi/${part}`)} name={part}>
        <HiddenField name="version" value={whole.campaign.version} />
        {children}
        <Ground visit={visit} />
        <Actions>
          <Button kind={kind}>{t(campaignMoves[move].label)}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Corrected = ({ whole, visit }: ChangePageProps) => {
  const t = say(visit.language)
  const { campaign } = whole
  const { start, end } = periodOf(campaign)
  return (
    <>
      <TextArea name="name" label={t('fact.name')} value={campaign.name} rows={2} />
      <TextArea
        name="occasion"
        label={t('fact.occasion')}
        value={campaign.occasion ?? ''}
        rows={2}
        optional
      />
      <TextArea name="purpose" label={t('fact.purpose')} value={campaign.purpose ?? ''} rows={3} optional />
      <TextField name="slogan" label={t('fact.slogan')} value={campaign.slogan ?? ''} width="long" optional />
      <TextArea
        name="criteria"
        label={t('fact.criteria')}
        value={campaign.criteria ?? ''}
        rows={2}
        optional
      />
      <TextArea name="plan" label={t('fact.plan')} value={campaign.plan ?? ''} rows={2} optional />
      <TextArea
        name="measures"
        label={t('fact.measures')}
        value={campaign.measures ?? ''}
        rows={2}
        optional
      />
      <TextField
        name="start.on"
        label={t('fact.start')}
        value={boundaryInField(start)}
        width="short"
        optional
      />
      <TextField name="end.on" label={t('fact.end')} value={boundaryInField(end)} width="short" optional />
      <TextField
        name="endEvent"
        label={t('fact.endEvent')}
        value={campaign.endEvent ?? ''}
        width="long"
        optional
      />
      <CheckField name="published" label={t('form.publish')} checked={campaign.published} />
    </>
  )
}

/** Everything that changes or ends a campaign, each by a document or with a reason. */
export const ChangePage = (props: ChangePageProps) => {
  const { whole, visit, below } = props
  const t = say(visit.language)
  const { campaign } = whole
  const openEvent = campaign.endEvent !== null && campaign.endConfirmedOn === null
  const withPlans = below > 0 ? t('change.plansToo', { count: below }) : undefined
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('change.pageTitle')} />
      {whole.moves.every((move) => !campaignMoves[move].needsGround) && <Empty text={t('change.nothing')} />}
      <Part props={props} move="campaign.extend" part="gia-han">
        <TextField name="end.on" label={t('change.newEnd')} hint={t('form.boundaryHint')} width="short" />
      </Part>
      <Part props={props} move="campaign.correct" part="dinh-chinh">
        <Corrected {...props} />
      </Part>
      {openEvent && (
        <Part props={props} move="campaign.confirm_end" part="xac-nhan" note={campaign.endEvent ?? ''}>
          <DateField name="endedOn" label={t('change.endedOn')} value={visit.today} />
        </Part>
      )}
      <Part
        props={props}
        move="campaign.close"
        part="ket-thuc"
        {...(openEvent && campaign.parentId === null
          ? { note: t('change.confirmFirst') }
          : withPlans
            ? { note: withPlans }
            : {})}
      />
      <Part
        props={props}
        move="campaign.withdraw"
        part="thu-hoi"
        kind="danger"
        {...(withPlans ? { note: withPlans } : {})}
      />
    </>
  )
}
