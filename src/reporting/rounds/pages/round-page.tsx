import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { PaperLinks } from '../../../platform/ui/paper-links/paper-links.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { InspectionChip } from '../../inspections/pages/inspection-chip.tsx'
import type { InspectionFound } from '../../inspections/queries.ts'
import type { InspectionMemberRow } from '../../tables.ts'
import type { RoundFound } from '../queries.ts'
import { reasonsKept } from '../risk.ts'
import { mayIssue, mayPrepare, type RoundPaper, roundPapers } from '../round.ts'
import { say } from '../words.ts'
import { DrawRecord } from './draw-record.tsx'
import { PrepareForm } from './prepare-form.tsx'
import { Reasons } from './reasons.tsx'

export type RoundProps = {
  readonly visit: Visit
  readonly round: RoundFound
  readonly inspections: readonly InspectionFound[]
  readonly team: readonly InspectionMemberRow[]
  readonly nameOf: (unitId: number) => string
  /** Who may lead, and who may write. */
  readonly council: readonly { readonly id: string; readonly name: string }[]
  readonly staff: readonly { readonly id: string; readonly name: string }[]
  readonly plans: boolean
  /** Whole working days between the notice (or today) and the first visit; the usual least. */
  readonly notice: { readonly days: number; readonly least: number; readonly verified: boolean }
}

const roundPath = (round: { readonly id: string }): string => `/lam-viec/kiem-tra/dot/${round.id}`

const addresses = { plan: 'ke-hoach', decision: 'quyet-dinh', notice: 'thong-bao' } as const

const Issued = ({ props: { visit, round }, paper }: { props: RoundProps; paper: RoundPaper }) => {
  const t = say(visit.language)
  const issued = round.papers[paper]
  if (!issued) return <span class="faint">{t('round.notIssued')}</span>
  const day = issued.issuedOn ? showDay(issued.issuedOn, visit.language) : ''
  return <>{t('round.issuedAs', { number: issued.number ?? '', day, signer: issued.signer ?? '' })}</>
}

const Papers = (props: RoundProps) => {
  const { visit, round } = props
  const t = say(visit.language)
  const columns = [
    { key: 'paper', head: t('round.paper'), cell: (paper: RoundPaper) => t(`paper.${paper}`) },
    {
      key: 'issued',
      head: t('round.issued'),
      cell: (paper: RoundPaper) => <Issued props={props} paper={paper} />,
    },
    {
      key: 'sheets',
      head: t('round.sheets'),
      cell: (paper: RoundPaper) => (
        <PaperLinks href={`${roundPath(round)}/van-ban/${addresses[paper]}`} language={visit.language} />
      ),
    },
  ]
  return (
    <Table
      caption={t('round.papers')}
      captionHidden
      columns={columns}
      rows={roundPapers}
      rowKey={(paper) => paper}
    />
  )
}

const SignedFields = ({ visit }: { readonly visit: Visit }) => {
  const t = say(visit.language)
  return (
    <>
      <TextField name="number" label={t('issue.number')} width="short" />
      <DateField name="issuedOn" label={t('issue.day')} value={visit.today} />
      <TextField name="signerTitle" label={t('issue.title')} />
      <TextField name="signerName" label={t('issue.name')} />
    </>
  )
}

const Notice = ({ visit, round, inspections, notice }: RoundProps) => {
  const t = say(visit.language)
  const { days, least, verified } = notice
  const first = inspections.map(({ day }) => day).toSorted()[0] ?? round.fromOn
  const key = round.noticeId ? 'notice.was' : days < least ? 'notice.short' : 'notice.enough'
  const said = t(key, { days, least, day: showDay(first, visit.language) })
  return (
    <p>
      {days < least ? <Chip state="due-soon" text={said} /> : said}{' '}
      {!verified && <Chip state="unverified" text={t('notice.unverified')} />}
    </p>
  )
}

const IssueForms = (props: RoundProps) => {
  const { visit, round } = props
  const t = say(visit.language)
  const next = roundPapers.filter((paper) => mayIssue(paper, round))
  return (
    <>
      {next.map((paper) => (
        <Details
          key={paper}
          summary={t('issue.heading', { paper: t(`paper.${paper}`).toLowerCase() })}
          open={visit.problem !== null}
        >
          <p>{t('issue.hint')}</p>
          <Form visit={visit} action={`${roundPath(round)}/ban-hanh`} name={`ban-hanh-${paper}`}>
            <HiddenField name="paper" value={paper} />
            <HiddenField name="version" value={round.version} />
            <SignedFields visit={visit} />
            <Actions>
              <Button>{t('issue.do')}</Button>
            </Actions>
          </Form>
        </Details>
      ))}
    </>
  )
}

const Units = ({ visit, inspections, nameOf }: RoundProps) => {
  const t = say(visit.language)
  const columns = [
    {
      key: 'unit',
      head: t('draw.unit'),
      cell: (one: InspectionFound) => <a href={`/lam-viec/kiem-tra/${one.id}`}>{nameOf(one.unitId)}</a>,
    },
    { key: 'day', head: t('draw.day'), cell: (one: InspectionFound) => showDay(one.day, visit.language) },
    { key: 'meeting', head: t('prepare.meeting'), cell: (one: InspectionFound) => one.meeting ?? '–' },
    {
      key: 'reasons',
      head: t('draw.reasons'),
      cell: (one: InspectionFound) => (
        <>
          <Reasons reasons={reasonsKept(one.reasons)} visit={visit} />
          {one.chosenWhy && <div lang="vi">{one.chosenWhy}</div>}
        </>
      ),
    },
    {
      key: 'state',
      head: t('round.state'),
      cell: (one: InspectionFound) => <InspectionChip one={one} visit={visit} />,
    },
  ]
  return (
    <Table
      caption={t('round.units')}
      captionHidden
      columns={columns}
      rows={inspections}
      rowKey={({ id }) => id}
    />
  )
}

const Team = ({ visit, team }: RoundProps) => {
  const t = say(visit.language)
  if (team.length === 0) return <p class="faint">{t('prepare.none')}</p>
  return (
    <SummaryList
      rows={team.map(({ position, role, name, post }) => ({
        key: `${t(`role.${role}`)}${role === 'member' ? ` ${position}` : ''}`,
        value: `${name}, ${post}`,
      }))}
    />
  )
}

const Conclude = (props: RoundProps) => {
  const { visit, round, inspections, nameOf } = props
  const t = say(visit.language)
  const minuted = inspections.filter(({ state }) => state === 'minuted')
  if (minuted.length === 0) return null
  return (
    <Section heading={t('conclude.heading')} id="ket-luan">
      <p>{t('issue.hint')}</p>
      <Form visit={visit} action={`${roundPath(round)}/ket-luan`} name="ket-luan">
        <CheckFields
          name="inspectionIds"
          label={t('conclude.units')}
          values={minuted.filter(({ conclusion }) => conclusion).map(({ id }) => id)}
          choices={minuted.map(({ id, unitId, conclusion }) => ({
            value: id,
            text: conclusion ? nameOf(unitId) : t('conclude.unwritten', { unit: nameOf(unitId) }),
          }))}
        />
        <SignedFields visit={visit} />
        <Actions>
          <Button>{t('conclude.do')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** How a round stands. */
export const RoundChip = ({ round, visit }: { readonly round: RoundFound; readonly visit: Visit }) => {
  if (round.inspections > 0 && round.stillOpen === 0)
    return <Chip state="done" text={say(visit.language)('round.state.done')} />
  const state = round.state === 'announced' ? 'running' : round.state === 'decided' ? 'in-progress' : 'draft'
  return <Chip state={state} text={say(visit.language)(`round.state.${round.state}`)} />
}

/** One round: its papers in their order, its team, its units, and how they were drawn. */
export const RoundPage = (props: RoundProps) => {
  const { visit, round, plans } = props
  const t = say(visit.language)
  const day = (one: string) => showDay(one, visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{round.campaignName}</span>}
        title={t('round.title', { name: round.name })}
        meta={<RoundChip round={round} visit={visit} />}
      />
      <SummaryList
        rows={[
          {
            key: t('round.span'),
            value: t('round.spanOf', { from: day(round.fromOn), to: day(round.toOn) }),
          },
          {
            key: t('round.maker'),
            value: t('round.plannedBy', { day: day(round.plannedOn), by: round.plannedBy }),
          },
          {
            key: t('round.content'),
            value: (
              <Prose keepLines lang="vi">
                {round.content}
              </Prose>
            ),
          },
        ]}
      />
      <Section heading={t('round.papers')}>
        <Papers {...props} />
        {round.state !== 'planned' && <Notice {...props} />}
        {plans && <IssueForms {...props} />}
      </Section>
      <Section heading={t('round.units')}>
        <Units {...props} />
        <DrawRecord {...props} />
      </Section>
      <Section heading={t('prepare.heading')} id="doan">
        <Team {...props} />
        {plans && mayPrepare(round) && (
          <Details summary={t('prepare.save')} open={props.team.length === 0}>
            <PrepareForm {...props} />
          </Details>
        )}
      </Section>
      {plans && <Conclude {...props} />}
    </>
  )
}
