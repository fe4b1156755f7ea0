import { showNumber } from '../../../../platform/plain/number.ts'
import { Actions, Button, LinkButton } from '../../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../../platform/ui/check-field/check-field.tsx'
import { Form } from '../../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../../platform/ui/layout/layout.tsx'
import { NumberField } from '../../../../platform/ui/number-field/number-field.tsx'
import { type Column, Table } from '../../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../../platform/web/route.ts'
import { atCutoff, communePath } from '../../day-path.ts'
import { type Cutoff, cutoffName } from '../../election-day.ts'
import { CutoffChoice, type DayAt, DayHead } from '../../pages/day-head.tsx'
import type { CommuneOn } from '../../queries.ts'
import { refusals, say } from '../../words.ts'
import type { ChatLine } from '../chat-lines.ts'
import { fill } from '../../../../platform/plain/words.ts'

type Line<Kind extends ChatLine['kind']> = Extract<ChatLine, { kind: Kind }> & { readonly line: number }

export type EchoRow = Line<'figure'> & {
  /** The area's place in its commune; names the fields. */
  readonly at: number
  readonly seen: number
}

export type PastePageProps = {
  readonly visit: Visit
  readonly day: DayAt
  readonly commune: CommuneOn
  readonly cutoffs: readonly Cutoff[]
  readonly cutoff: Cutoff
  readonly text: string
  /** What the message was read as; null before it was sent. */
  readonly echo: {
    readonly figures: readonly EchoRow[]
    readonly calls: readonly (Line<'call'> & { readonly at: number })[]
    readonly questions: readonly Line<'question'>[]
  } | null
}

const questionOf = ({ code, values }: Line<'question'>, visit: Visit): string => {
  const told: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = refusals
  return fill(told[code]?.[visit.language] ?? code, values)
}

const AreaCell = ({ visit, row }: { readonly visit: Visit; readonly row: EchoRow }) => {
  const t = say(visit.language)
  const { area, at, seen, listed } = row
  return (
    <>
      {t('entry.tally', { number: area.number })}
      <HiddenField name={`rows.${at}.areaId`} value={area.id} />
      <HiddenField name={`rows.${at}.seen`} value={seen} />
      {listed !== area.listed && (
        <p class="hint">{t('paste.listChanged', { known: showNumber(area.listed, visit.language) })}</p>
      )}
    </>
  )
}

const Figures = ({ visit, rows }: { readonly visit: Visit; readonly rows: readonly EchoRow[] }) => {
  const t = say(visit.language)
  const count = (key: 'voted' | 'listed', head: string): Column<EchoRow> => ({
    key,
    head,
    numeric: true,
    cell: (row) => (
      <NumberField
        name={`rows.${row.at}.${key}`}
        label={t(`entry.${key}Of`, { number: row.area.number })}
        labelHidden
        whole
        optional
        value={row[key]}
      />
    ),
  })
  const columns: Column<EchoRow>[] = [
    { key: 'line', head: t('paste.line'), cell: ({ text }) => <span lang="vi">{text}</span> },
    { key: 'area', head: t('entry.area'), cell: (row) => <AreaCell visit={visit} row={row} /> },
    count('voted', t('entry.voted')),
    count('listed', t('entry.listed')),
    {
      key: 'time',
      head: t('paste.time'),
      cell: ({ at, area, time }) => (
        <TextField
          name={`rows.${at}.at`}
          label={t('paste.timeOf', { number: area.number })}
          labelHidden
          optional
          value={time ?? ''}
        />
      ),
    },
    {
      key: 'closed',
      head: t('entry.closed'),
      cell: ({ at, area, closed }) => (
        <CheckField
          name={`rows.${at}.closed`}
          label={t('entry.closedOf', { number: area.number })}
          labelHidden
          checked={closed}
        />
      ),
    },
  ]
  return (
    <Table
      caption={t('paste.echo')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ line }) => line}
    />
  )
}

const Calls = ({ visit, calls }: { visit: Visit; calls: NonNullable<PastePageProps['echo']>['calls'] }) => {
  const t = say(visit.language)
  if (calls.length === 0) return null
  return (
    <Section heading={t('paste.calls')} level={3}>
      <ul>
        {calls.map(({ at, line, text, area, reason, callAt }) => (
          <li key={line}>
            <HiddenField name={`calls.${at}.areaId`} value={area.id} />
            <HiddenField name={`calls.${at}.reason`} value={reason} />
            <HiddenField name={`calls.${at}.callAt`} value={callAt ?? ''} />
            {t('entry.tally', { number: area.number })}:{' '}
            {callAt ? t('late.callAt', { reason: t(`call.${reason}`), time: callAt }) : t(`call.${reason}`)}{' '}
            <span class="faint" lang="vi">
              ({text})
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Questions = ({ visit, questions }: { visit: Visit; questions: readonly Line<'question'>[] }) => {
  const t = say(visit.language)
  if (questions.length === 0) return null
  return (
    <Section heading={t('paste.questions')} level={3}>
      <Table
        caption={t('paste.questions')}
        captionHidden
        columns={[
          { key: 'line', head: t('paste.line'), cell: ({ text }) => <span lang="vi">{text}</span> },
          { key: 'question', head: t('paste.question'), cell: (one) => questionOf(one, visit) },
        ]}
        rows={questions}
        rowKey={({ line }) => line}
      />
    </Section>
  )
}

const Echo = ({ visit, day, commune, cutoff, echo }: PastePageProps) => {
  const t = say(visit.language)
  if (!echo) return null
  const { figures, calls, questions } = echo
  const nothing = figures.length + calls.length === 0
  const counts = { figures: figures.length, calls: calls.length, questions: questions.length }
  return (
    <Section heading={t('paste.echo')} id="xac-nhan">
      <p role="status">{t('paste.echoLead', counts)}</p>
      <Questions visit={visit} questions={questions} />
      {nothing ? (
        <p>{t('paste.nothing')}</p>
      ) : (
        <Form visit={visit} action={`${communePath(day.slug, commune.code)}/nhap`} name="nhap" wide>
          <HiddenField name="moc" value={cutoff.position} />
          <HiddenField name="way" value="chat" />
          {figures.length > 0 && <Figures visit={visit} rows={figures} />}
          <Calls visit={visit} calls={calls} />
          <Actions>
            <Button>{t('paste.confirm')}</Button>
            <LinkButton kind="quiet" href={atCutoff(communePath(day.slug, commune.code), cutoff.position)}>
              {t('entry.title', { commune: commune.name })}
            </LinkButton>
          </Actions>
        </Form>
      )}
    </Section>
  )
}

/** Lines of a chat, and what they were read as: nothing is recorded before it is confirmed, and the text is not kept. */
export const PastePage = (props: PastePageProps) => {
  const { visit, day, commune, cutoffs, cutoff, text, echo } = props
  const t = say(visit.language)
  const path = communePath(day.slug, commune.code)
  return (
    <>
      <DayHead
        visit={visit}
        day={day}
        current={null}
        title={t('paste.title', { commune: commune.name })}
        lead={t('paste.lead')}
        meta={t('cutoff', { cutoff: cutoffName(cutoff, day.day) })}
      />
      <Echo {...props} />
      {!echo && (
        <CutoffChoice visit={{ ...visit, path: `${path}/dan` }} day={day} cutoffs={cutoffs} cutoff={cutoff} />
      )}
      <Form visit={visit} action={`${path}/dan`} name="dan">
        <HiddenField name="moc" value={cutoff.position} />
        <TextArea name="text" label={t('paste.text')} hint={t('paste.textHint')} rows={6} value={text} />
        <Actions>
          <Button kind={echo ? 'secondary' : 'primary'}>{t('paste.read')}</Button>
        </Actions>
      </Form>
    </>
  )
}
