import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { UnitPath, type UnitStep } from '../../../platform/ui/unit-path/unit-path.tsx'
import { pageAsked, pageHref, rowsOfPage } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import { RoundChip } from '../../rounds/pages/round-page.tsx'
import type { RoundFound } from '../../rounds/queries.ts'
import { say as sayRound } from '../../rounds/words.ts'
import type { InspectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { InspectionChip } from './inspection-chip.tsx'

export type InspectionListProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly inspections: readonly InspectionFound[]
  readonly rounds: readonly RoundFound[]
  readonly unitPath: (unitId: number) => readonly UnitStep[]
  readonly mayRecord: boolean
  readonly mayPlan: boolean
  /** The visitor's units that may inspect themselves. */
  readonly selfUnits: readonly { readonly id: number; readonly name: string }[]
  /** Whether the visitor is a council member with units in his charge. */
  readonly inCharge: boolean
}

const findingsOf = (one: InspectionFound, visit: Visit): string => {
  const t = say(visit.language)
  const closed = one.findings.filter(({ closedOn }) => closedOn !== null).length
  return one.findings.length === 0
    ? t('findings.none')
    : t('findings.closedOf', { closed, all: one.findings.length })
}

type ListProps = {
  readonly props: InspectionListProps
  readonly rows: readonly InspectionFound[]
  readonly caption: string
  readonly empty: string
  /** Who led it. */
  readonly leader: string
  /** The list's page in the address, and its place. */
  readonly name: string
  readonly id: string
}

const PAGE_SIZE = 50

const List = ({ props: { visit, unitPath }, rows, caption, empty, leader, name, id: place }: ListProps) => {
  const t = say(visit.language)
  const columns = [
    {
      key: 'unit',
      head: t('list.unit'),
      cell: (one: InspectionFound) => <UnitPath path={unitPath(one.unitId)} />,
    },
    {
      key: 'day',
      head: t('list.day'),
      cell: (one: InspectionFound) => (
        <a href={`/lam-viec/kiem-tra/${one.id}`}>{showDay(one.day, visit.language)}</a>
      ),
    },
    {
      key: 'leader',
      head: leader,
      cell: (one: InspectionFound) => one.leaderName || '–',
    },
    { key: 'findings', head: t('findings.heading'), cell: (one: InspectionFound) => findingsOf(one, visit) },
    {
      key: 'state',
      head: t('list.state'),
      cell: (one: InspectionFound) => <InspectionChip one={one} visit={visit} />,
    },
  ]
  const page = pageAsked(visit, name)
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        columns={columns}
        rows={rowsOfPage(rows, page, PAGE_SIZE)}
        rowKey={({ id }) => id}
        empty={empty}
      />
      <Pager page={page} pageSize={PAGE_SIZE} total={rows.length} href={pageHref(visit, name, place)} />
    </>
  )
}

const Rounds = ({ visit, rounds }: InspectionListProps) => {
  const t = sayRound(visit.language)
  if (rounds.length === 0) return null
  const day = (one: string) => showDay(one, visit.language)
  return (
    <Section heading={say(visit.language)('list.rounds')}>
      <Table
        caption={say(visit.language)('list.rounds')}
        captionHidden
        columns={[
          {
            key: 'name',
            head: t('plan.name'),
            cell: (round: RoundFound) => <a href={`/lam-viec/kiem-tra/dot/${round.id}`}>{round.name}</a>,
          },
          {
            key: 'span',
            head: t('round.span'),
            cell: (round: RoundFound) => t('round.spanOf', { from: day(round.fromOn), to: day(round.toOn) }),
          },
          {
            key: 'state',
            head: t('round.state'),
            cell: (round: RoundFound) => <RoundChip round={round} visit={visit} />,
          },
        ]}
        rows={rounds}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

const BeginSelf = ({ visit, campaign, selfUnits }: InspectionListProps) => {
  const t = say(visit.language)
  const [only, ...others] = selfUnits
  if (!only) return null
  return (
    <Form visit={visit} action={`${pagePath(campaign.slug, 'kiem-tra')}/tu-kiem-tra`} name="tu-kiem-tra">
      {others.length === 0 ? (
        <HiddenField name="unitId" value={only.id} />
      ) : (
        <SelectField
          name="unitId"
          label={t('self.unit')}
          none={false}
          choices={selfUnits.map(({ id, name }) => ({ value: String(id), text: name }))}
        />
      )}
      <Actions>
        <Button kind="secondary">{t('self.begin')}</Button>
      </Actions>
    </Form>
  )
}

const Acts = ({ visit, campaign, mayRecord, mayPlan, inCharge }: InspectionListProps) => {
  const t = say(visit.language)
  const here = pagePath(campaign.slug, 'kiem-tra')
  return (
    <>
      {mayPlan && (
        <LinkButton href={`${here}/lap-ke-hoach`} kind="primary">
          {sayRound(visit.language)('plan.open')}
        </LinkButton>
      )}
      {mayRecord && <LinkButton href={`${here}/ghi`}>{t('record.open')}</LinkButton>}
      {inCharge && (
        <LinkButton href={`${pagePath(campaign.slug, 'phu-trach')}/cua-toi`}>{t('mine.title')}</LinkButton>
      )}
    </>
  )
}

/** The rounds, the inspections and the self-inspections of a campaign, as far as the visitor may see them. */
export const InspectionListPage = (props: InspectionListProps) => {
  const { visit, campaign, inspections } = props
  const t = say(visit.language)
  const self = inspections.filter(({ kind }) => kind === 'self')
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="kiem-tra"
        title={t('title')}
        lead={t('lead')}
        actions={<Acts {...props} />}
      />
      <Rounds {...props} />
      <Section heading={t('list.inspections')} id="cuoc">
        <List
          props={props}
          rows={inspections.filter(({ kind }) => kind !== 'self')}
          caption={t('list.inspections')}
          leader={t('list.leader')}
          name="trang"
          id="cuoc"
          empty={t('list.empty')}
        />
      </Section>
      <Section heading={t('list.self')} id="tu-kiem-tra">
        <List
          props={props}
          rows={self}
          caption={t('list.self')}
          leader={t('self.leader')}
          name="tu"
          id="tu-kiem-tra"
          empty={t('list.self.empty')}
        />
        <BeginSelf {...props} />
      </Section>
    </>
  )
}
