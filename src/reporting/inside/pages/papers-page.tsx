import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import { pageHref, type Part, samePage } from '../../../platform/web/paging.ts'
import { CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import { pagePath } from '../../follow-up/follow-up-pages.ts'
import type { ReceivedPaperRow } from '../../tables.ts'
import { say } from '../words.ts'
import { type InsideView, UnitField } from './inside-view.tsx'

export type PapersProps = InsideView & {
  readonly papers: readonly ReceivedPaperRow[]
  readonly part: Part
  /** Documents of the register that the campaign rests on. */
  readonly documents: readonly { readonly id: string; readonly citation: string }[]
}

type Step = { readonly paper: ReceivedPaperRow; readonly props: PapersProps; readonly step: 'pass' | 'carry' }

const stepPaths = { pass: 'quan-triet', carry: 'thuc-hien' } as const

/** The day of a step, or the form to note it. */
const StepCell = ({ paper, props, step }: Step) => {
  const { visit, campaign, units } = props
  const t = say(visit.language)
  const day = step === 'pass' ? paper.passedOn : paper.carriedOutOn
  if (day !== null) return <span class="tabular">{showDay(day, visit.language)}</span>
  if (!units.some(({ id }) => id === paper.unitId)) return <span class="faint">{t('paper.notYet')}</span>
  return (
    <Form
      visit={visit}
      action={samePage(`${pagePath(campaign.slug, 'van-ban-den')}/${stepPaths[step]}`, visit)}
      name={`${stepPaths[step]}-${paper.id}`}
      inline
    >
      <HiddenField name="paperId" value={paper.id} />
      <DateField name="on" label={t(`paper.${step}`)} labelHidden value={visit.today} />
      <Button kind="secondary" about={paper.citation}>
        {t(`paper.${step}Do`)}
      </Button>
    </Form>
  )
}

const Papers = (props: PapersProps) => {
  const { visit, papers, unitPath } = props
  const t = say(visit.language)
  const columns = [
    {
      key: 'citation',
      head: t('paper.citation'),
      cell: (one: ReceivedPaperRow) => (
        <span lang="vi">
          {one.documentId ? <a href={`/lam-viec/van-ban/${one.documentId}`}>{one.citation}</a> : one.citation}
        </span>
      ),
    },
    {
      key: 'unit',
      head: t('unit'),
      cell: (one: ReceivedPaperRow) => <UnitPath path={unitPath(one.unitId).slice(-2)} />,
    },
    {
      key: 'received',
      head: t('paper.receivedOn'),
      cell: (one: ReceivedPaperRow) => showDay(one.receivedOn, visit.language),
    },
    {
      key: 'pass',
      head: t('paper.pass'),
      cell: (one: ReceivedPaperRow) => <StepCell paper={one} props={props} step="pass" />,
    },
    {
      key: 'carry',
      head: t('paper.carry'),
      cell: (one: ReceivedPaperRow) => <StepCell paper={one} props={props} step="carry" />,
    },
    {
      key: 'note',
      head: t('paper.note'),
      cell: (one: ReceivedPaperRow) => <span lang="vi">{one.note}</span>,
    },
  ]
  return (
    <Table
      caption={t('paper.title')}
      captionHidden
      columns={columns}
      rows={papers}
      rowKey={({ id }) => id}
      empty={t('paper.empty')}
    />
  )
}

/** The papers from above that came to units for a campaign: received, passed on, carried out. */
export const PapersPage = (props: PapersProps) => {
  const { visit, campaign, units, documents, part } = props
  const t = say(visit.language)
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="van-ban-den"
        title={t('paper.title')}
        lead={t('paper.lead')}
      />
      <Section heading={t('paper.list')}>
        <Papers {...props} />
        <Pager
          {...part}
          href={pageHref({ path: pagePath(campaign.slug, 'van-ban-den'), query: visit.query })}
        />
      </Section>
      {units.length > 0 && (
        <Section heading={t('paper.new')}>
          <Form visit={visit} action={pagePath(campaign.slug, 'van-ban-den')} name="nhan">
            <UnitField {...props} />
            <SelectField
              name="documentId"
              label={t('paper.document')}
              choices={documents.map(({ id, citation }) => ({ value: id, text: citation }))}
              optional
            />
            <TextField
              name="citation"
              label={t('paper.citation')}
              hint={t('paper.citationHint')}
              width="long"
              optional
            />
            <DateField name="receivedOn" label={t('paper.receivedOn')} value={visit.today} />
            <TextArea name="note" label={t('paper.note')} rows={2} optional />
            <Actions>
              <Button>{t('paper.receive')}</Button>
            </Actions>
          </Form>
        </Section>
      )}
    </>
  )
}
