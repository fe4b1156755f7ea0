import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { TrailStep, UnitOn } from '../../../units/unit.ts'
import { boundaryInField, periodOf } from '../../campaign.ts'
import { CampaignHead, campaignPath, unitSteps } from '../../pages/campaign-parts.tsx'
import { showPeriod } from '../../pages/period-text.ts'
import { showAim, TargetField } from '../../pages/target-field.tsx'
import type { Whole } from '../../queries.ts'
import type { CampaignContentRow, CampaignRow, IndicatorRow } from '../../tables.ts'
import { say } from '../../words.ts'

export type PlanPageProps = {
  readonly whole: Whole
  readonly visit: Visit
  readonly unit: UnitOn
  readonly trail: readonly TrailStep[]
  readonly needsNumber: boolean
  /** Indicators of the campaign above that this unit counts. */
  readonly indicators: readonly IndicatorRow[]
  /** The plan that stands (it is returned, or this page only says where it is), with its contents. */
  readonly former: { readonly plan: CampaignRow; readonly contents: readonly CampaignContentRow[] } | null
  readonly returned: string | null
}

/** Lines for contents that the campaign above does not have. */
export const OWN_LINES = 3

const Paper = ({ visit, needsNumber, whole }: PlanPageProps) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('plan.paper')} {...(needsNumber ? {} : { hint: t('plan.noNumber') })}>
      <TextField name="name" label={t('plan.nameField')} value={whole.campaign.name} width="long" />
      <TextField name="number" label={t('plan.number')} width="short" optional={!needsNumber} />
      <DateField name="issuedOn" label={t('plan.issuedOn')} optional={!needsNumber} />
      <CheckField name="citesParent" label={t('plan.cites')} checked />
    </Fieldset>
  )
}

const Contents = ({ whole, visit, former }: PlanPageProps) => {
  const t = say(visit.language)
  const wordsFor = (id: string): string =>
    former?.contents.find(({ inheritedId }) => inheritedId === id)?.text ?? ''
  return (
    <Fieldset legend={t('plan.contents')} hint={t('plan.contentsHint')}>
      {whole.contents.map(({ id, text, position }, at) => (
        <div key={id}>
          <HiddenField name={`contents.${at}.inheritedId`} value={id} />
          <TextArea
            name={`contents.${at}.text`}
            label={t('plan.contentOf', { number: position })}
            hint={<span lang="vi">{text}</span>}
            value={wordsFor(id)}
            rows={3}
            optional
          />
        </div>
      ))}
      {Array.from({ length: OWN_LINES }, (_, line) => (
        <TextArea
          key={line}
          name={`contents.${whole.contents.length + line}.text`}
          label={t('plan.ownContent', { number: line + 1 })}
          rows={2}
          optional
        />
      ))}
    </Fieldset>
  )
}

const Targets = ({ visit, indicators }: PlanPageProps) => {
  const t = say(visit.language)
  if (indicators.length === 0) return null
  return (
    <Fieldset legend={t('plan.targets')} hint={t('plan.targetsHint')}>
      {indicators.map((indicator, at) => (
        <div key={indicator.id}>
          <HiddenField name={`targets.${at}.inheritedId`} value={indicator.id} />
          <TargetField
            name={`targets.${at}.target`}
            label={`${indicator.code}. ${indicator.name}`}
            hint={
              indicator.target === null
                ? t('indicator.noTarget')
                : t('plan.targetAbove', { target: showAim(indicator.target, indicator, visit.language) })
            }
            indicator={indicator}
            language={visit.language}
          />
        </div>
      ))}
    </Fieldset>
  )
}

const Time = ({ whole, visit }: PlanPageProps) => {
  const t = say(visit.language)
  const { campaign } = whole
  const { start, end } = periodOf(campaign)
  return (
    <Fieldset
      legend={t('fact.period')}
      hint={t('plan.periodHint', { period: showPeriod(campaign, visit.language) })}
    >
      <TextField
        name="start.on"
        label={t('fact.start')}
        hint={t('plan.boundaryHint')}
        value={boundaryInField(start)}
        width="short"
        optional
      />
      <TextField
        name="end.on"
        label={t('fact.end')}
        hint={t('plan.boundaryHint')}
        value={boundaryInField(end)}
        width="short"
        optional
      />
    </Fieldset>
  )
}

/** A unit's own plan: each content of the campaign above to be taken up in its own words, its own figure per indicator. */
export const PlanPage = (props: PlanPageProps) => {
  const { whole, visit, unit, trail, former, returned } = props
  const t = say(visit.language)
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('plan.title')} />
      <p>
        <UnitPath path={unitSteps(trail)} />
      </p>
      {former && !returned && (
        <Banner tone="info">
          <p>
            {t('plan.stands')} <a href={campaignPath(former.plan.slug)}>{former.plan.name}</a>
          </p>
        </Banner>
      )}
      {returned && (
        <Banner tone="warn" heading={t('plan.returned')}>
          <p lang="vi">{returned}</p>
        </Banner>
      )}
      {(!former || returned) && (
        <Form visit={visit} action={campaignPath(whole.campaign.slug, 'cu-the-hoa')}>
          <HiddenField name="unitId" value={unit.id} />
          <Paper {...props} />
          <TextArea name="purpose" label={t('fact.purpose')} rows={2} optional />
          <Contents {...props} />
          <Targets {...props} />
          <Time {...props} />
          <Actions>
            <Button>{t('plan.submit')}</Button>
          </Actions>
        </Form>
      )}
    </>
  )
}
