import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { CheckFields } from '../../../platform/ui/check-field/check-field.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { PaperLinks } from '../../../platform/ui/paper-links/paper-links.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { thingName } from '../../follow-up/pages/thing-words.tsx'
import type { LetterLine } from '../letter.ts'
import type { LetterFound } from '../queries.ts'
import { say } from '../words.ts'

export const letterPath = (id: string): string => `/lam-viec/cong-van/${id}`

export type LetterProps = {
  readonly visit: Visit
  readonly letter: LetterFound
  readonly lines: readonly LetterLine[]
  readonly mayDecide: boolean
}

const Lines = ({ visit, lines }: LetterProps) => {
  const { language } = visit
  const t = say(language)
  const columns = [
    {
      key: 'unit',
      head: t('line.unit'),
      rowHead: true,
      cell: ({ unitName }: LetterLine) => <span lang="vi">{unitName}</span>,
    },
    { key: 'thing', head: t('line.thing'), cell: (line: LetterLine) => thingName(line, language) },
    { key: 'due', head: t('line.due'), cell: ({ dueOn }: LetterLine) => showDay(dueOn, language) },
    {
      key: 'late',
      head: t('line.late'),
      numeric: true,
      cell: ({ daysLate, settled }: LetterLine) => (settled ? t('line.settled') : daysLate),
    },
    {
      key: 'times',
      head: t('line.times'),
      numeric: true,
      cell: ({ timesReminded }: LetterLine) => timesReminded,
    },
  ]
  const caption = t('letter.list', { count: lines.length })
  return (
    <Section heading={caption} note={t('letter.listNote')}>
      <Table caption={caption} captionHidden columns={columns} rows={lines} rowKey={({ thing }) => thing} />
    </Section>
  )
}

const Signer = ({ letter, visit }: LetterProps) => {
  const t = say(visit.language)
  return (
    <>
      <TextField
        name="signerTitle"
        label={t('edit.signerTitle')}
        value={letter.signerTitle ?? ''}
        optional={false}
      />
      <TextField name="signerName" label={t('edit.signerName')} value={letter.signerName ?? ''} />
    </>
  )
}

const Edit = (props: LetterProps) => {
  const { visit, letter, lines } = props
  const t = say(visit.language)
  return (
    <Details summary={t('edit.heading')}>
      <Form visit={visit} action={`${letterPath(letter.id)}/sua`} name="sua" wide>
        <HiddenField name="version" value={String(letter.version)} />
        <TextField
          name="subject"
          label={t('edit.subject')}
          hint={t('edit.subjectHint')}
          value={letter.subject}
          width="long"
        />
        <TextArea name="opening" label={t('edit.opening')} value={letter.opening} rows={5} />
        <TextArea name="closing" label={t('edit.closing')} value={letter.closing} rows={5} />
        <TextField
          name="signerTitle"
          label={t('edit.signerTitle')}
          value={letter.signerTitle ?? ''}
          optional
        />
        <TextField name="signerName" label={t('edit.signerName')} value={letter.signerName ?? ''} optional />
        <CheckFields
          name="without"
          label={t('edit.without')}
          choices={lines.map((line) => ({
            value: line.thing,
            text: `${line.unitName}: ${thingName(line, visit.language)}`,
          }))}
        />
        <Actions>
          <Button kind="secondary">{t('edit.save')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const Issue = (props: LetterProps) => {
  const { visit, letter } = props
  const t = say(visit.language)
  return (
    <Section heading={t('issue.heading')}>
      <Form visit={visit} action={`${letterPath(letter.id)}/ban-hanh`} name="ban-hanh">
        <HiddenField name="version" value={String(letter.version)} />
        <TextField name="number" label={t('issue.number')} hint={t('issue.numberHint')} width="short" />
        <DateField name="issuedOn" label={t('issue.day')} value={visit.today} />
        <Signer {...props} />
        <Actions>
          <Button>{t('issue.do')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Cancel = ({ visit, letter }: LetterProps) => {
  const t = say(visit.language)
  return (
    <Details summary={t('cancel.heading')}>
      <Form visit={visit} action={`${letterPath(letter.id)}/huy`} name="huy">
        <HiddenField name="version" value={String(letter.version)} />
        <TextArea name="reason" label={t('cancel.reason')} hint={t('cancel.hint')} rows={3} />
        <Actions>
          <Button kind="danger">{t('cancel.do')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

const leadOf = ({ visit, letter }: LetterProps): string => {
  const t = say(visit.language)
  const { language } = visit
  if (letter.state === 'issued')
    return t('letter.issuedLead', {
      number: letter.number ?? '',
      day: letter.issuedOn ? showDay(letter.issuedOn, language) : '',
      signer: `${letter.signerTitle ?? ''} ${letter.signerName ?? ''}`.trim(),
    })
  if (letter.state === 'cancelled')
    return t('letter.cancelledLead', {
      who: letter.cancelledBy ?? '',
      day: letter.cancelledOn ? showDay(letter.cancelledOn, language) : '',
      reason: letter.cancelReason ?? '',
    })
  return t('letter.draftLead')
}

/** A letter with its list: drafted, decided upon, or as it went out. */
export const LetterPage = (props: LetterProps) => {
  const { visit, letter, mayDecide } = props
  const t = say(visit.language)
  const open = letter.state === 'draft' && mayDecide
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{letter.campaignName}</span>}
        title={t('letter.title', { subject: letter.subject })}
        lead={leadOf(props)}
      />
      {letter.state !== 'cancelled' && (
        <PaperLinks href={`${letterPath(letter.id)}/ban-in`} language={visit.language} />
      )}
      <Lines {...props} />
      {open && <Edit {...props} />}
      {open && <Issue {...props} />}
      {open && <Cancel {...props} />}
    </>
  )
}
