import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { ladderKeys, pushable, type Rung } from '../ladder.ts'
import type { LadderKept } from '../queries.ts'
import { say } from '../words.ts'

export type LadderProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly kept: LadderKept
  readonly lastRun: string | null
  readonly mayChange: boolean
}

const inOrder = (kept: LadderKept): readonly Rung[] =>
  ladderKeys.flatMap((key) => kept.ladder.find((rung) => rung.key === key) ?? [])

const whenOf = ({ offset }: Rung, { language }: Visit): string => {
  const t = say(language)
  if (offset === 0) return t('ladder.onDay')
  return offset < 0 ? t('ladder.before', { days: -offset }) : t('ladder.after', { days: offset })
}

const whomOf = ({ key }: Rung, { language }: Visit): string => {
  const t = say(language)
  if (key === 'letter' || key === 'leadership') return t('whom.receiver')
  return t(key === 'reason' ? 'whom.both' : 'whom.unit')
}

const Steps = ({ visit, kept }: LadderProps) => {
  const t = say(visit.language)
  const columns = [
    { key: 'when', head: t('ladder.when'), rowHead: true, cell: (rung: Rung) => whenOf(rung, visit) },
    { key: 'step', head: t('ladder.step'), cell: ({ key }: Rung) => t(`rung.${key}`) },
    { key: 'whom', head: t('ladder.whom'), cell: (rung: Rung) => whomOf(rung, visit) },
    {
      key: 'way',
      head: t('ladder.way'),
      cell: ({ on, push }: Rung) => (on ? t(push ? 'ladder.push' : 'ladder.list') : t('ladder.off')),
    },
  ]
  return (
    <Table
      caption={t('ladder.steps')}
      captionHidden
      columns={columns}
      rows={inOrder(kept)}
      rowKey={({ key }) => key}
    />
  )
}

const RungFields = ({ rung, visit }: { readonly rung: Rung; readonly visit: Visit }) => {
  const t = say(visit.language)
  const name = t(`rung.${rung.key}`)
  return (
    <Fieldset legend={name}>
      {rung.key !== 'today' && (
        <NumberField
          name={`${rung.key}.offset`}
          label={t('ladder.offset', { rung: name })}
          hint={t('ladder.offsetHint')}
          value={String(rung.offset)}
        />
      )}
      <CheckField name={`${rung.key}.on`} label={t('ladder.use')} checked={rung.on} />
      {pushable.includes(rung.key) && (
        <CheckField name={`${rung.key}.push`} label={t('ladder.own')} checked={rung.push} />
      )}
    </Fieldset>
  )
}

const Change = ({ visit, campaign, kept }: LadderProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('ladder.change')} note={t('ladder.caps')}>
      <Form visit={visit} action={`${pagePath(campaign.slug, 'don-doc')}/thang`} wide>
        <HiddenField name="version" value={String(kept.version)} />
        <HiddenField name="today.offset" value="0" />
        {inOrder(kept).map((rung) => (
          <RungFields key={rung.key} rung={rung} visit={visit} />
        ))}
        <Actions>
          <Button>{t('ladder.save')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** When a campaign's units are reminded; the standing agency may set it anew. */
export const LadderPage = (props: LadderProps) => {
  const { visit, campaign, kept, lastRun, mayChange } = props
  const t = say(visit.language)
  const from =
    kept.changedOn && kept.changedBy
      ? t('ladder.changed', { by: kept.changedBy, day: showDay(kept.changedOn, visit.language) })
      : t('ladder.usual')
  const run = lastRun ? ` ${t('ladder.lastRun', { day: showDay(lastRun, visit.language) })}` : ''
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="don-doc"
        title={t('ladder.title')}
        lead={t('ladder.lead')}
      />
      <Section heading={t('ladder.steps')} note={`${from}${run}`}>
        <Steps {...props} />
      </Section>
      {mayChange && <Change {...props} />}
    </>
  )
}
