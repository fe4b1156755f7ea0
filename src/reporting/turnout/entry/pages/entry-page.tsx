import { timeOf } from '../../../../platform/plain/moment.ts'
import { showNumber } from '../../../../platform/plain/number.ts'
import { Actions, Button, LinkButton } from '../../../../platform/ui/button/button.tsx'
import { Details } from '../../../../platform/ui/details/details.tsx'
import { Form } from '../../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../../platform/ui/hidden-field/hidden-field.tsx'
import { Grid, Section } from '../../../../platform/ui/layout/layout.tsx'
import { TextField } from '../../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../../platform/web/route.ts'
import type { TurnoutCallRow } from '../../../tables.ts'
import { communePath } from '../../day-path.ts'
import { type Cutoff, cutoffName } from '../../election-day.ts'
import { CopyText } from '../../pages/copy-text.tsx'
import { CutoffChoice, type DayAt, DayHead } from '../../pages/day-head.tsx'
import type { CommuneOn } from '../../queries.ts'
import { say } from '../../words.ts'
import type { AreaMatter } from '../told-rows.ts'
import { AreaTable } from './area-table.tsx'
import { IncidentForm } from './incident-form.tsx'

export type EntryPageProps = {
  readonly visit: Visit
  readonly day: DayAt
  readonly commune: CommuneOn
  readonly cutoffs: readonly Cutoff[]
  readonly cutoff: Cutoff
  readonly areas: readonly AreaMatter[]
  readonly calls: readonly TurnoutCallRow[]
  readonly mayEnter: boolean
  readonly isOpen: boolean
  /** Figures that came by phone and have not been compared. */
  readonly byPhone: number
  readonly text: string
}

const Calls = ({ visit, areas, calls }: Pick<EntryPageProps, 'visit' | 'areas' | 'calls'>) => {
  const t = say(visit.language)
  const open = calls.flatMap((call) => {
    const area = areas.find((one) => one.area.id === call.areaId)
    return area ? [{ ...call, number: area.area.number }] : []
  })
  if (open.length === 0) return null
  return (
    <ul>
      {open.map(({ areaId, number, reason, callAt }) => (
        <li key={areaId}>
          {t('entry.tally', { number })}:{' '}
          {callAt
            ? t('late.callAt', { reason: t(`call.${reason}`), time: timeOf(callAt) })
            : t(`call.${reason}`)}
        </li>
      ))}
    </ul>
  )
}

const Phone = ({ visit }: Pick<EntryPageProps, 'visit'>) => {
  const t = say(visit.language)
  const typed = visit.problem?.typed['toldBy']
  return (
    <Details summary={t('entry.phone')} open={typeof typed === 'string' && typed !== ''}>
      <p class="hint">{t('entry.phoneHint')}</p>
      <Grid>
        <TextField name="toldBy" label={t('entry.toldBy')} optional />
        <TextField name="toldAt" label={t('entry.toldAt')} hint={t('entry.toldAtHint')} optional />
      </Grid>
    </Details>
  )
}

const Compare = ({ visit, day, commune, cutoff, byPhone }: EntryPageProps) => {
  const t = say(visit.language)
  if (byPhone === 0) return null
  return (
    <Form visit={visit} action={`${communePath(day.slug, commune.code)}/doi-chieu`} name="doi-chieu">
      <HiddenField name="moc" value={cutoff.position} />
      <p>{t('entry.reconcileLead', { count: showNumber(byPhone, visit.language) })}</p>
      <Actions>
        <Button kind="secondary">{t('entry.reconcile')}</Button>
      </Actions>
    </Form>
  )
}

/** All of a commune's areas for one cut-off on one page: for the clerk, or for who enters for him. */
export const EntryPage = (props: EntryPageProps) => {
  const { visit, day, commune, cutoffs, cutoff, areas, mayEnter, isOpen } = props
  const t = say(visit.language)
  const name = cutoffName(cutoff, day.day)
  const path = communePath(day.slug, commune.code)
  const enters = mayEnter && isOpen && areas.length > 0
  return (
    <>
      <DayHead
        visit={visit}
        day={day}
        current={null}
        title={t('entry.title', { commune: commune.name })}
        lead={t('entry.lead', { cutoff: name })}
        actions={
          enters ? (
            <LinkButton href={`${path}/dan?moc=${cutoff.position}`}>{t('paste.open')}</LinkButton>
          ) : undefined
        }
      />
      <CutoffChoice visit={{ ...visit, path }} day={day} cutoffs={cutoffs} cutoff={cutoff} />
      {areas.length === 0 && <p>{t('entry.empty')}</p>}
      {!isOpen && <p>{t('entry.notOpen')}</p>}
      <Calls {...props} />
      {enters ? (
        <Form visit={visit} action={`${path}/nhap`} name="nhap" wide>
          <HiddenField name="moc" value={cutoff.position} />
          <HiddenField name="way" value="form" />
          <AreaTable {...props} />
          <Phone visit={visit} />
          <Actions>
            <Button>{t('entry.save')}</Button>
          </Actions>
        </Form>
      ) : (
        areas.length > 0 && <AreaTable {...props} readOnly />
      )}
      {enters && <Compare {...props} />}
      {areas.length > 0 && (
        <Section heading={t('copy.heading')}>
          <CopyText visit={visit} name="xa" label={t('copy.text')} text={props.text} />
        </Section>
      )}
      {enters && <IncidentForm {...props} />}
    </>
  )
}
