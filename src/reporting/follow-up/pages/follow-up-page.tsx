import { holdsRole } from '../../../platform/actor.ts'
import { showDay } from '../../../platform/plain/day.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import { pageHref } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { Contacts } from '../../urging/queries.ts'
import type { ReminderFound } from '../../reminders/queries.ts'
import { pagePath, pageSizes } from '../follow-up-pages.ts'
import { followerRoles, isPast, keyOf, spokenKinds, type Thing } from '../reminder.ts'
import { say } from '../words.ts'
import { type CampaignAt, CampaignHead } from './campaign-head.tsx'
import { ReminderTable } from './reminder-table.tsx'
import { Due, thingName } from './thing-words.tsx'

export type FollowUpProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly things: readonly Thing[]
  readonly history: readonly ReminderFound[]
  readonly unitPath: (unitId: number) => readonly UnitStep[]
  /** How often, in which ways, whether it was opened. */
  readonly contacts: (thing: Thing) => Contacts
  /** Late things that no letter names yet, all owed to one agency: what one click drafts a letter of. */
  readonly ripe: readonly Thing[]
  /** Drafts of letters that wait for a decision. */
  readonly drafts: number
  /** Whether units of every level are shown, or those that report here alone. */
  readonly everyLevel: boolean
  /** Of all pages: what is owed, what of it is late, and what was said. */
  readonly counts: { readonly all: number; readonly late: number; readonly told: number }
  readonly pages: { readonly things: number; readonly told: number }
  readonly running: boolean
  readonly maySend: boolean
}

const Tick = ({ thing, unit, visit }: { thing: Thing; unit: string; visit: Visit }) => {
  const key = keyOf(thing)
  const label = say(visit.language)('list.tick', { unit, thing: thingName(thing, visit.language) })
  return (
    <span class="choice">
      <input type="checkbox" id={key} name="viec" value={key} checked={isPast(thing, visit.today)} />
      <label for={key}>
        <span class="visually-hidden">{label}</span>
      </label>
    </span>
  )
}

/** `nhắc 3 lần: Nhắc tự động 2, Điện thoại 1 · đã mở 24/03/2021`. */
export const ContactsCell = ({ contacts, visit }: { readonly contacts: Contacts; readonly visit: Visit }) => {
  const t = say(visit.language)
  const { times, ways, lastOn, openedAt } = contacts
  if (times === 0) return <>{t('list.neverReminded')}</>
  const how = ways.map(({ kind, count }) => `${t(`kind.${kind}`)} ${count}`).join(', ')
  return (
    <>
      {t('list.remindedTimes', { count: times })}
      <br />
      <span class="faint">
        {how}
        {lastOn && ` · ${showDay(lastOn, visit.language)}`}
        {' · '}
        {openedAt ? t('list.opened', { when: showMoment(openedAt, visit.language) }) : t('list.unopened')}
      </span>
    </>
  )
}

/** One click: the late units of the list, in a draft that nobody has received yet. */
const DraftLetter = ({ visit, campaign, ripe, drafts }: FollowUpProps) => {
  const t = say(visit.language)
  const lettersAt = `${pagePath(campaign.slug, 'don-doc')}/cong-van`
  const units = new Set(ripe.map(({ unitId }) => unitId)).size
  return (
    <Section heading={t('kind.letter')} note={t('draft.note')}>
      <Form visit={visit} action={lettersAt} name="cong-van">
        {ripe.map((thing) => (
          <HiddenField key={keyOf(thing)} name="viec" value={keyOf(thing)} />
        ))}
        <Actions>
          {ripe.length > 0 && <Button kind="secondary">{t('draft.letter', { count: units })}</Button>}
          <LinkButton href={lettersAt} kind="quiet">
            {drafts > 0 ? t('draft.waiting', { count: drafts }) : t('draft.all')}
          </LinkButton>
          <LinkButton href={`${pagePath(campaign.slug, 'don-doc')}/thang`} kind="quiet">
            {t('draft.ladder')}
          </LinkButton>
          <LinkButton href={`${pagePath(campaign.slug, 'don-doc')}/bao-cao-lanh-dao`} kind="quiet">
            {t('draft.leadership')}
          </LinkButton>
        </Actions>
      </Form>
    </Section>
  )
}

type TableMatter = {
  readonly props: FollowUpProps
  readonly things: readonly Thing[]
  readonly caption: string
}

const OwedTable = ({ props: { visit, unitPath, contacts, maySend }, things, caption }: TableMatter) => {
  const t = say(visit.language)
  const nameOf = (unitId: number): string => unitPath(unitId).at(-1)?.text ?? ''
  const tick = {
    key: 'tick',
    head: t('list.choose'),
    cell: (thing: Thing) => <Tick thing={thing} unit={nameOf(thing.unitId)} visit={visit} />,
  }
  const columns = [
    {
      key: 'unit',
      head: t('list.unit'),
      rowHead: true,
      cell: (thing: Thing) => <UnitPath path={unitPath(thing.unitId)} />,
    },
    { key: 'thing', head: t('list.thing'), cell: (thing: Thing) => thingName(thing, visit.language) },
    { key: 'due', head: t('list.due'), cell: (thing: Thing) => <Due thing={thing} visit={visit} /> },
    {
      key: 'times',
      head: t('list.times'),
      cell: (thing: Thing) => <ContactsCell contacts={contacts(thing)} visit={visit} />,
    },
  ]
  return (
    <Table
      caption={caption}
      captionHidden
      columns={maySend ? [tick, ...columns] : columns}
      rows={things}
      rowKey={keyOf}
      empty={t('list.noneLate')}
    />
  )
}

/** The late ones in full view, ticked; the others folded away. */
const Lists = ({ props }: { readonly props: FollowUpProps }) => {
  const { visit, things } = props
  const t = say(visit.language)
  const late = things.filter((thing) => isPast(thing, visit.today))
  const soon = things.filter((thing) => !isPast(thing, visit.today))
  return (
    <>
      <OwedTable props={props} things={late} caption={t('list.late', { count: late.length })} />
      {soon.length > 0 && (
        <Details summary={t('list.soon', { count: soon.length })} open={late.length === 0}>
          <OwedTable props={props} things={soon} caption={t('list.soon', { count: soon.length })} />
        </Details>
      )}
    </>
  )
}

const KindField = ({ visit }: { visit: Visit }) => {
  const t = say(visit.language)
  const kinds = spokenKinds.filter((kind) => kind !== 'letter' || holdsRole(visit.actor, followerRoles))
  const choices = kinds.map((kind) => ({
    value: kind,
    text: t(`kind.${kind}`),
    hint: t(`kindHint.${kind}`),
  }))
  return <RadioField name="kieu" label={t('kind.ask')} value="personal" choices={choices} />
}

const Owed = (props: FollowUpProps) => {
  const { visit, campaign, things, running, maySend } = props
  const t = say(visit.language)
  if (!running) return <Empty text={t('list.ended')}>{t('list.endedNext')}</Empty>
  if (things.length === 0) return <Empty text={t('list.empty')}>{t('list.emptyNext')}</Empty>
  if (!maySend) return <Lists props={props} />
  return (
    <form method="get" action={`${pagePath(campaign.slug, 'don-doc')}/soan`} class="form form-wide">
      <Lists props={props} />
      <KindField visit={visit} />
      <Actions>
        <Button>{t('list.compose')}</Button>
      </Actions>
    </form>
  )
}

/** Who is late, ticked; who is nearly due, not; and what was said before. */
export const FollowUpPage = (props: FollowUpProps) => {
  const { visit, campaign, history, everyLevel, counts, pages, unitPath, maySend, running } = props
  const t = say(visit.language)
  const here = pagePath(campaign.slug, 'don-doc')
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="don-doc"
        title={t('title')}
        lead={t('lead', { day: showDay(visit.today, visit.language) })}
      />
      <Section
        heading={t('list.heading', { late: counts.late, soon: counts.all - counts.late })}
        id="viec"
        note={
          <a href={everyLevel ? here : `${here}?cap=tat-ca`}>
            {everyLevel ? t('list.ownLevel') : t('list.everyLevel')}
          </a>
        }
      >
        <Owed {...props} />
        <Pager
          page={pages.things}
          pageSize={pageSizes.things}
          total={counts.all}
          href={pageHref(visit, 'trang', 'viec')}
        />
      </Section>
      {maySend && running && holdsRole(visit.actor, followerRoles) && <DraftLetter {...props} />}
      <Section heading={t('history.heading')} id="da-nhac">
        <ReminderTable visit={visit} reminders={history} unitPath={unitPath} />
        <Pager
          page={pages.told}
          pageSize={pageSizes.told}
          total={counts.told}
          href={pageHref(visit, 'da-nhac', 'da-nhac')}
        />
      </Section>
    </>
  )
}
