import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { UnitClassRow } from '../../../units/tables.ts'
import { CampaignHead, campaignPath } from '../../pages/campaign-parts.tsx'
import type { Whole } from '../../queries.ts'
import type { DeploymentRow } from '../../tables.ts'
import { say } from '../../words.ts'
import { dutyModes } from '../../duties/duty.ts'
import type { Offered } from '../duty-matrix.ts'

export type DeployPageProps = {
  readonly whole: Whole
  readonly visit: Visit
  readonly lines: readonly Offered[]
  readonly classes: readonly UnitClassRow[]
  readonly receiver: string
  readonly via: string
  readonly deployments: readonly DeploymentRow[]
}

/** What was deployed before; one that still runs tells how far it is, and the page can be loaded again. */
const Before = ({ whole, visit, deployments }: DeployPageProps) => {
  const t = say(visit.language)
  if (deployments.length === 0) return null
  const running = deployments.some(({ state }) => state === 'running')
  return (
    <Section heading={t('deploy.before')} id="da-trien-khai">
      {running && (
        <Banner tone="info">
          <p>
            {t('deploy.running')}{' '}
            <a href={campaignPath(whole.campaign.slug, 'trien-khai')}>{t('deploy.reload')}</a>
          </p>
        </Banner>
      )}
      <Table<DeploymentRow>
        caption={t('deploy.before')}
        captionHidden
        columns={[
          { key: 'day', head: t('deploy.day'), cell: ({ day }) => showDay(day, visit.language) },
          { key: 'by', head: t('deploy.by'), cell: ({ byName }) => byName },
          { key: 'units', head: t('deploy.units'), numeric: true, cell: ({ unitCount }) => unitCount },
          { key: 'duties', head: t('deploy.duties'), numeric: true, cell: ({ dutyCount }) => dutyCount },
          { key: 'state', head: t('duty.stateHead'), cell: ({ state }) => t(`deploy.state.${state}`) },
        ]}
        rows={deployments}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

type Step = Offered['steps'][number]

/** Each step of a class with its box and its day, one to a line. */
const Steps = ({ offer, visit, name }: { offer: Offered; visit: Visit; name: string }) => {
  const t = say(visit.language)
  const { line, steps } = offer
  return (
    <Table<Step>
      id={`buoc-${line.class}`}
      caption={t('deploy.stepsOf', { class: name })}
      captionHidden
      dense
      columns={[
        {
          key: 'step',
          head: t('duty.step'),
          cell: (step) => (
            <CheckField name={`buoc.${line.class}.${step}`} label={t(`step.${step}`)} checked />
          ),
        },
        {
          key: 'due',
          head: t('deploy.dueHead'),
          cell: (step) => (
            <TextField
              name={`han.${line.class}.${step}`}
              label={t('deploy.due', { step: t(`step.${step}`), class: name })}
              labelHidden
              width="short"
              inputMode="numeric"
              optional
            />
          ),
        },
      ]}
      rows={steps}
      rowKey={(step) => step}
    />
  )
}

const Line = ({ offer, props }: { offer: Offered; props: DeployPageProps }) => {
  const { visit, classes } = props
  const t = say(visit.language)
  const { line, count, steps } = offer
  const nameOf = (code: string | undefined): string | null => {
    const named = classes.find((one) => one.code === code)
    return (visit.language === 'vi' ? named?.nameVi : named?.nameEn) ?? null
  }
  const name = nameOf(line.class) ?? line.class
  const via = nameOf(line.via)
  return (
    <Fieldset
      legend={t('deploy.line', { class: name, count })}
      hint={via ? t('deploy.via', { class: via }) : t('deploy.direct')}
    >
      <div class="grid grid-2">
        <CheckField name={`lop.${line.class}`} label={t('deploy.include')} checked={steps.length > 0} />
        <SelectField
          name={`mode.${line.class}`}
          label={t('duty.mode')}
          value={line.mode}
          none={false}
          choices={dutyModes.map((mode) => ({ value: mode, text: t(`dutyMode.${mode}`) }))}
        />
      </div>
      {steps.length === 0 ? <p>{t('deploy.noSteps')}</p> : <Steps offer={offer} visit={visit} name={name} />}
    </Fieldset>
  )
}

/** "Triển khai đến các đơn vị": who is given what and until when, class by class, and how many units that reaches. */
export const DeployPage = (props: DeployPageProps) => {
  const { whole, visit, lines, receiver, via } = props
  const t = say(visit.language)
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('deploy.title')} />
      <Before {...props} />
      {lines.length === 0 ? (
        <Banner tone="warn">{t('deploy.nobody')}</Banner>
      ) : (
        <Form visit={visit} action={campaignPath(whole.campaign.slug, 'trien-khai')} wide>
          <p>{t('deploy.once')}</p>
          <TextField
            name="plan.receiverId"
            label={t('duty.receiver')}
            hint={t('deploy.receiverHint')}
            value={receiver}
          />
          <TextField
            name="plan.viaId"
            label={t('deploy.viaRoom')}
            hint={t('deploy.viaHint')}
            value={via}
            optional
          />
          {lines.map((offer) => (
            <Line key={offer.line.class} offer={offer} props={props} />
          ))}
          <Actions>
            <Button icon="send">{t('move.deploy')}</Button>
          </Actions>
        </Form>
      )}
    </>
  )
}
