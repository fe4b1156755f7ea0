import type { FieldFault } from '../../../platform/plain/refusal.ts'
import { fill } from '../../../platform/plain/words.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { type Column, Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { reportPath } from '../../pages/report-view.ts'
import { refusals as reportRefusals } from '../../words.ts'
import type { StrangeRow } from '../sheet.ts'
import { refusals, say } from '../words.ts'
import { sheetPath } from './sheet-entry.tsx'

/** One figure of the workbook beside the report's. */
export type SheetLine = {
  readonly row: number
  readonly code: string
  readonly name: string
  readonly there: string
  readonly here: string
  readonly result: 'same' | 'changed' | 'mend'
  readonly faults: readonly FieldFault[]
}

export type SheetPageProps = {
  readonly visit: Visit
  readonly reportId: string
  readonly sheetId: string
  readonly fileName: string
  /** Of the report now. */
  readonly version: number
  /** The report was changed since the workbook was downloaded. */
  readonly older: boolean
  readonly taken: boolean
  /** The report is with the unit, and this person fills it in. */
  readonly mayTake: boolean
  readonly lines: readonly SheetLine[]
  readonly strange: readonly StrangeRow[]
}

const told = ({ code, values }: FieldFault, { language }: Visit): string => {
  const known: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
    ...reportRefusals,
    ...refusals,
  }
  return fill(known[code]?.[language] ?? code, values)
}

const Result = ({ line, visit }: { readonly line: SheetLine; readonly visit: Visit }) => {
  const t = say(visit.language)
  if (line.result === 'same') return <span class="faint">{t('sheet.same')}</span>
  if (line.result === 'changed') return <Chip tone="ok" icon="check" text={t('sheet.changed')} />
  return (
    <div>
      <Chip tone="err" icon="warning" text={t('sheet.mend')} />
      {line.faults.map((fault) => (
        <p key={fault.code}>{told(fault, visit)}</p>
      ))}
    </div>
  )
}

const Take = ({ line, visit, older }: SheetPageProps & { readonly line: SheetLine }) =>
  line.result === 'changed' ? (
    <CheckField
      name="codes"
      value={line.code}
      label={say(visit.language)('sheet.takeOf', { indicator: line.name })}
      labelHidden
      checked={!older}
    />
  ) : null

const Lines = (props: SheetPageProps) => {
  const { visit, lines, mayTake } = props
  const t = say(visit.language)
  const columns: readonly Column<SheetLine>[] = [
    { key: 'row', head: t('sheet.row'), numeric: true, cell: (line) => line.row },
    {
      key: 'name',
      head: t('sheet.indicator'),
      rowHead: true,
      cell: (line) => (
        <>
          <span lang="vi">{line.name}</span> <span class="faint">{line.code}</span>
        </>
      ),
    },
    { key: 'there', head: t('sheet.there'), cell: (line) => line.there },
    { key: 'here', head: t('sheet.here'), cell: (line) => <strong>{line.here}</strong> },
    { key: 'result', head: t('sheet.result'), cell: (line) => <Result line={line} visit={visit} /> },
    ...(mayTake
      ? [
          {
            key: 'take',
            head: t('sheet.take'),
            cell: (line: SheetLine) => <Take {...props} line={line} />,
          },
        ]
      : []),
  ]
  return (
    <Table
      caption={t('sheet.result')}
      captionHidden
      columns={columns}
      rows={lines}
      rowKey={({ code }) => code}
    />
  )
}

const Strange = ({ visit, strange }: SheetPageProps) => {
  const t = say(visit.language)
  if (strange.length === 0) return null
  return (
    <Section heading={t('sheet.strange')}>
      <Table
        caption={t('sheet.strange')}
        captionHidden
        columns={[
          { key: 'row', head: t('sheet.row'), cell: ({ row }) => row },
          { key: 'why', head: t('sheet.result'), cell: (fault) => told(fault, visit) },
        ]}
        rows={strange.slice(0, 100)}
        rowKey={({ row }) => row}
      />
    </Section>
  )
}

const Choosing = (props: SheetPageProps) => {
  const { visit, reportId, sheetId, version, lines, mayTake } = props
  const t = say(visit.language)
  const back = <LinkButton href={reportPath(reportId)}>{t('sheet.back')}</LinkButton>
  const changed = lines.some(({ result }) => result === 'changed')
  if (!mayTake || !changed)
    return (
      <>
        {mayTake && <Banner>{t('sheet.nothing')}</Banner>}
        <Lines {...props} />
        <Actions>{back}</Actions>
      </>
    )
  return (
    <Form visit={visit} action={sheetPath(reportId, sheetId)} wide>
      <HiddenField name="version" value={version} />
      <Lines {...props} />
      <Actions>
        <Button>{t('sheet.takeAll')}</Button>
        {back}
      </Actions>
    </Form>
  )
}

/** What the workbook says, row by row beside what stands in the report, before anything is written. */
export const SheetPage = (props: SheetPageProps) => {
  const { visit, fileName, lines, older, taken, mayTake } = props
  const t = say(visit.language)
  const count = (result: SheetLine['result']) => lines.filter((line) => line.result === result).length
  return (
    <>
      <PageHead title={t('sheet.title', { name: fileName })} />
      {taken && <Banner tone="ok">{t('sheet.taken')}</Banner>}
      {mayTake && older && <Banner tone="warn">{t('sheet.older')}</Banner>}
      <Prose>
        <p>{t('sheet.read', { count: lines.length, changed: count('changed'), faults: count('mend') })}</p>
      </Prose>
      <Choosing {...props} />
      <Strange {...props} />
    </>
  )
}
