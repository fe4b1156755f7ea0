import { showMoment } from '../../../platform/plain/moment.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import {
  type Answer,
  answers,
  type Checklist,
  type Item,
  type Suggestion,
} from '../../checklists/checklist.ts'
import type { InspectionAnswerRow } from '../../tables.ts'
import type { InspectionFileFound, InspectionFound } from '../queries.ts'
import { say } from '../words.ts'
import { sayFact } from './fact.tsx'
import { EvidenceField, Files } from './files.tsx'

export type ChecklistProps = {
  readonly visit: Visit
  readonly inspection: InspectionFound
  readonly checklist: Checklist
  readonly unitName: string
  readonly given: ReadonlyMap<string, InspectionAnswerRow>
  readonly suggestions: ReadonlyMap<string, Suggestion>
  readonly files: readonly InspectionFileFound[]
  /** Whether the visitor may answer now. */
  readonly mayAnswer: boolean
}

const looks = { dat: 'met', mot_phan: 'due-soon', chua: 'not-met', khong_ap_dung: 'nothing' } as const

export const AnswerChip = ({ answer, visit }: { readonly answer: Answer; readonly visit: Visit }) => (
  <Chip state={looks[answer]} text={say(visit.language)(`answer.${answer}`)} />
)

const formPath = ({ id }: { readonly id: string }): string => `/lam-viec/kiem-tra/${id}/phieu`

const Evidence = ({ row }: { readonly row: InspectionAnswerRow }) => (
  <span lang="vi">
    {[row.document, row.page].filter(Boolean).join(', ')}
    {row.note && <div>{row.note}</div>}
  </span>
)

const Question = ({ item }: { readonly item: Item }) => (
  <span lang="vi">
    {item.id}. {item.question}
  </span>
)

/** All answers by section; the questions lead to their own small forms while they may be answered. */
export const AnswerTables = (props: ChecklistProps) => {
  const { visit, inspection, checklist, given, mayAnswer } = props
  const t = say(visit.language)
  const sections = [...new Set(checklist.items.map(({ section }) => section))]
  const columns = [
    {
      key: 'question',
      head: t('check.question'),
      cell: (item: Item) =>
        mayAnswer ? (
          <a href={`${formPath(inspection)}?muc=${item.id}`}>
            <Question item={item} />
          </a>
        ) : (
          <Question item={item} />
        ),
    },
    {
      key: 'answer',
      head: t('check.answer'),
      cell: (item: Item) => {
        const row = given.get(item.id)
        return row ? (
          <AnswerChip answer={row.answer} visit={visit} />
        ) : (
          <span class="faint">{t('check.none')}</span>
        )
      },
    },
    {
      key: 'evidence',
      head: t('check.evidence'),
      cell: (item: Item) => {
        const row = given.get(item.id)
        return row ? <Evidence row={row} /> : '–'
      },
    },
  ]
  return (
    <>
      {sections.map((section) => (
        <Table
          key={section}
          caption={section}
          columns={columns}
          rows={checklist.items.filter((item) => item.section === section)}
          rowKey={({ id }) => id}
        />
      ))}
    </>
  )
}

const SelfFinish = ({ visit, inspection, mayAnswer }: ChecklistProps) => {
  const t = say(visit.language)
  if (inspection.kind !== 'self' || !mayAnswer) return null
  return (
    <Section heading={t('self.finish')}>
      <p>{t('self.finishHint')}</p>
      <Form visit={visit} action={`/lam-viec/kiem-tra/${inspection.id}/hoan-thanh`} name="hoan-thanh">
        <TextField name="leaderName" label={t('self.leader')} value={inspection.leaderName} />
        <TextArea name="note" label={t('self.note')} rows={4} value={inspection.note} />
        <Actions>
          <Button>{t('self.finish')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** The whole checklist: what is answered, what is not. */
export const ChecklistPage = (props: ChecklistProps) => {
  const { visit, inspection, checklist, unitName, given } = props
  const t = say(visit.language)
  const first = checklist.items.find(({ id }) => !given.has(id))
  return (
    <>
      <PageHead
        kicker={unitName}
        title={t('check.title')}
        lead={t('check.lead', { count: given.size, all: checklist.items.length })}
        actions={
          first &&
          props.mayAnswer && (
            <LinkButton href={`${formPath(inspection)}?muc=${first.id}`} kind="primary">
              {t('check.item', { id: first.id })}
            </LinkButton>
          )
        }
      />
      <AnswerTables {...props} />
      <SelfFinish {...props} />
    </>
  )
}

const FindingFields = ({ props, item }: { readonly props: ChecklistProps; readonly item: Item }) => {
  const { visit, inspection } = props
  const t = say(visit.language)
  const known = inspection.findings.find(({ code }) => code === item.id)
  return (
    <Fieldset legend={t('check.findingLegend')} hint={t('check.findingHint')}>
      <TextArea name="finding.text" label={t('finding.text')} rows={2} value={known?.text ?? ''} optional />
      <TextField
        name="finding.ownerName"
        label={t('finding.owner')}
        hint={t('finding.ownerHint')}
        value={known?.ownerName ?? ''}
        optional
      />
      <DateField name="finding.dueOn" label={t('finding.due')} value={known?.dueOn ?? null} optional />
    </Fieldset>
  )
}

const Steps = ({ props, item }: { readonly props: ChecklistProps; readonly item: Item }) => {
  const { visit, inspection, checklist } = props
  const t = say(visit.language)
  const at = checklist.items.indexOf(item)
  const step = (to: Item | undefined, text: string) =>
    to && (
      <LinkButton href={`${formPath(inspection)}?muc=${to.id}`} kind="quiet" about={to.id}>
        {text}
      </LinkButton>
    )
  return (
    <Actions>
      {at > 0 && step(checklist.items[at - 1], t('check.prev'))}
      {step(checklist.items[at + 1], t('check.skip'))}
      <LinkButton href={formPath(inspection)} kind="quiet">
        {t('check.back')}
      </LinkButton>
    </Actions>
  )
}

const System = ({ props, item }: { readonly props: ChecklistProps; readonly item: Item }) => {
  const suggestion = props.suggestions.get(item.id)
  if (!suggestion) return null
  return (
    <p>
      <Chip tone="wait" icon="info" text={sayFact(suggestion, props.visit.language)} />
    </p>
  )
}

const ItemForm = ({ props, item }: { readonly props: ChecklistProps; readonly item: Item }) => {
  const { visit, inspection, given, suggestions } = props
  const t = say(visit.language)
  const row = given.get(item.id)
  return (
    <Form visit={visit} action={formPath(inspection)} files>
      <HiddenField name="item" value={item.id} />
      <HiddenField name="version" value={row?.version ?? ''} />
      <RadioField
        name="answer"
        label={t('check.answer')}
        value={row?.answer ?? suggestions.get(item.id)?.answer ?? null}
        choices={answers.map((answer) => ({ value: answer, text: t(`answer.${answer}`) }))}
      />
      <TextField
        name="document"
        label={t('check.document')}
        hint={t('check.documentHint')}
        value={row?.document ?? ''}
        optional
      />
      <TextField name="page" label={t('check.page')} width="short" value={row?.page ?? ''} optional />
      <TextArea name="note" label={t('check.note')} rows={2} value={row?.note ?? ''} optional />
      <EvidenceField visit={visit} label={t('check.photo')} />
      {item.scored && <FindingFields props={props} item={item} />}
      <Actions>
        <Button name="tiep" value="sau">
          {t('check.next')}
        </Button>
        <Button kind="secondary">{t('check.stay')}</Button>
      </Actions>
    </Form>
  )
}

/** One question by itself: what the system knows, the answer, its evidence; made for a phone at the place. */
export const ItemPage = ({ item, ...props }: ChecklistProps & { readonly item: Item }) => {
  const { visit, inspection, unitName, given, files, mayAnswer } = props
  const t = say(visit.language)
  const row = given.get(item.id)
  const own = files.filter((one) => one.item === item.id)
  return (
    <>
      <PageHead
        kicker={
          <span lang="vi">
            {unitName} · {item.section}
          </span>
        }
        title={`${item.id}. ${item.question}`}
        meta={row && <AnswerChip answer={row.answer} visit={visit} />}
        lead={item.evidence && <span lang="vi">{t('check.evidenceKind', { evidence: item.evidence })}</span>}
      />
      <System props={props} item={item} />
      {row && (
        <p class="faint">
          {t('check.by', { by: row.answeredBy, at: showMoment(row.answeredAt, visit.language) })}
        </p>
      )}
      {own.length > 0 && <Files visit={visit} inspectionId={inspection.id} files={own} />}
      {mayAnswer && <ItemForm props={props} item={item} />}
      <Steps props={props} item={item} />
    </>
  )
}
