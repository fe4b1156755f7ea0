import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { Reply, RequestFound } from '../../review-requests/queries.ts'
import { outlineKept, tablesKept } from '../request.ts'
import { reviewParts } from '../review.ts'
import { say } from '../words.ts'

export type RequestProps = {
  readonly visit: Visit
  readonly campaignName: string
  readonly kind: 'midterm' | 'final'
  readonly unit: { readonly id: number; readonly name: string }
  /** Where the review itself stands, and where this form posts to. */
  readonly back: string
  readonly action: string
  /** What this unit asked of others; null when it has not. */
  readonly asked: RequestFound | null
  readonly replies: readonly (Reply & { readonly href: string })[]
}

/** What was asked: outline, tables, day. */
export const RequestFacts = ({
  visit,
  request,
}: {
  readonly visit: Visit
  readonly request: RequestFound
}) => {
  const t = say(visit.language)
  const outline = outlineKept(request.outline)
  const tables = tablesKept(request.tables)
  return (
    <SummaryList
      rows={[
        { key: t('request.by'), value: request.requesterName },
        { key: t('request.due'), value: showDay(request.dueOn, visit.language) },
        ...(request.letter ? [{ key: t('request.letter'), value: request.letter }] : []),
        ...reviewParts.flatMap((part) =>
          outline[part] ? [{ key: t(`part.${part}`), value: <span lang="vi">{outline[part]}</span> }] : [],
        ),
        ...tables.map((table) => ({ key: table.title, value: table.columns.join(' · ') })),
      ]}
    />
  )
}

const states = { draft: 'in-progress', submitted: 'awaiting-signature', issued: 'done' } as const

const Replies = ({ visit, replies }: RequestProps) => {
  const t = say(visit.language)
  type Row = RequestProps['replies'][number]
  return (
    <Table
      caption={t('request.replies')}
      captionHidden
      columns={[
        { key: 'unit', head: t('lists.unit'), cell: (row: Row) => <a href={row.href}>{row.unitName}</a> },
        {
          key: 'state',
          head: t('request.state'),
          cell: (row: Row) =>
            row.state === null ? (
              row.toldOn ? (
                <Chip state="done" text={t('state.told')} />
              ) : (
                <Chip state="not-started" />
              )
            ) : (
              <Chip state={states[row.state]} text={t(`state.${row.state}`)} />
            ),
        },
        {
          key: 'day',
          head: t('request.day'),
          cell: (row: Row) => {
            const day = row.issuedOn ?? row.toldOn
            return day ? showDay(day, visit.language) : '–'
          },
        },
      ]}
      rows={replies}
      rowKey={({ unitId }) => unitId}
    />
  )
}

const AskForm = ({ visit, kind, unit, action }: RequestProps) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={action} wide>
      <HiddenField name="unitId" value={unit.id} />
      <HiddenField name="kind" value={kind} />
      {reviewParts.map((part) => (
        <TextArea
          key={part}
          name={`outline.${part}`}
          label={t('request.part', { part: t(`part.${part}`) })}
          hint={t(`partHint.${part}`)}
          rows={2}
          optional
        />
      ))}
      <TextArea name="tables" label={t('request.tables')} hint={t('request.tablesHint')} rows={3} optional />
      <DateField name="dueOn" label={t('request.due')} />
      <TextField name="letter" label={t('request.letter')} hint={t('request.letterHint')} optional />
      <Actions>
        <Button>{t('request.do')}</Button>
      </Actions>
    </Form>
  )
}

/** What is asked of units for the review, and who has answered. */
export const RequestPage = (props: RequestProps) => {
  const { visit, campaignName, kind, unit, asked, back } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{campaignName}</span>}
        title={t('request.title', { kind: t(`kind.${kind}`).toLowerCase(), unit: unit.name })}
        lead={t('request.lead')}
        actions={<LinkButton href={back}>{t('request.back')}</LinkButton>}
      />
      {asked ? (
        <>
          <RequestFacts visit={visit} request={asked} />
          <Section heading={t('request.replies')}>
            <Replies {...props} />
          </Section>
        </>
      ) : (
        <AskForm {...props} />
      )}
    </>
  )
}
