import type { Clause } from '../../../platform/law/law.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { DocumentCitation } from '../../../platform/ui/document-citation/document-citation.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { withQuery } from '../../../platform/web/address.ts'
import { say as sayLaw } from '../../../regulations/words.ts'
import { entriesOfPlace } from '../../../regulations/weighed.ts'
import { formName, newPath, type Trails, Unit } from '../../pages/parts.tsx'
import type { AwardFormRow, AwardQuotaRow } from '../../tables.ts'
import { say } from '../../words.ts'
import type { Guidance } from '../queries.ts'
import { IssueForm, type UnitClassName } from './issue-form.tsx'
import { type QuotaShown, QuotaTable } from './quota-table.tsx'

type Document = {
  readonly id: string
  readonly number: string | null
  readonly issuedOn: string | null
  readonly subject: string | null
}

export type GuidanceShown = {
  readonly guidance: Guidance
  readonly document: Document | null
  readonly quotas: readonly AwardQuotaRow[]
  readonly used: readonly QuotaShown[]
}

export type GuidanceProps = {
  readonly visit: Visit
  readonly campaign: { readonly name: string; readonly slug: string }
  readonly shown: readonly GuidanceShown[]
  readonly forms: readonly AwardFormRow[]
  readonly classes: readonly UnitClassName[]
  readonly trails: Trails
  readonly mayIssue: boolean
  readonly mayPropose: boolean
  /** The agency that the form offers as the issuer. */
  readonly issuerCode: string
  /** What the issuer's place says of numbers, terms and papers. */
  readonly ofPlace: readonly Clause[]
}

const List = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item} lang="vi">
        {item}
      </li>
    ))}
  </ul>
)

const Facts = ({ one, trails, language }: { one: GuidanceShown; trails: Trails; language: Language }) => {
  const t = say(language)
  const { guidance, document } = one
  const papers = guidance.papers.map(
    (paper) => `${paper.name} (${t(paper.required ? 'guidance.required' : 'guidance.ifAny')})`,
  )
  return (
    <SummaryList
      rows={[
        { key: t('guidance.issuer'), value: <Unit trails={trails} id={guidance.issuerId} /> },
        { key: t('guidance.issuedOn'), value: showDay(guidance.issuedOn, language) },
        ...(document
          ? [
              {
                key: t('guidance.document'),
                value: (
                  <DocumentCitation
                    number={document.number}
                    day={document.issuedOn}
                    subject={document.subject}
                    href={`/lam-viec/van-ban/${document.id}`}
                  />
                ),
              },
            ]
          : []),
        { key: t('guidance.deadline'), value: <strong>{showDay(guidance.deadlineOn, language)}</strong> },
        ...(guidance.channel ? [{ key: t('guidance.channel'), value: guidance.channel }] : []),
        { key: t('guidance.criteria'), value: <List items={guidance.criteria} /> },
        { key: t('guidance.papers'), value: <List items={papers} /> },
      ]}
    />
  )
}

const Quotas = ({ one, ...props }: GuidanceProps & { readonly one: GuidanceShown }) => {
  const { forms, classes, trails, visit } = props
  const { language } = visit
  const t = say(language)
  if (one.quotas.length === 0) return <Empty text={t('guidance.noQuotas')} />
  const form = new Map(forms.map((each) => [each.code, each]))
  const className = new Map(classes.map((each) => [each.code, each.name]))
  return (
    <>
      <Table
        id={`chi-tieu-${one.guidance.id}`}
        caption={t('guidance.quotasOf', { title: one.guidance.title })}
        rows={one.quotas}
        rowKey={(quota) => quota.id}
        columns={[
          {
            key: 'whom',
            head: t('column.whom'),
            cell: (quota) =>
              quota.unitId ? (
                <Unit trails={trails} id={quota.unitId} />
              ) : (
                t('guidance.eachOf', { class: className.get(quota.unitClass ?? '') ?? '' })
              ),
          },
          {
            key: 'form',
            head: t('column.form'),
            cell: (quota) => formName(form.get(quota.awardForm), language),
          },
          { key: 'kind', head: t('column.kind'), cell: (quota) => t(`kind.${quota.subjectKind}`) },
          { key: 'maximum', head: t('column.maximum'), numeric: true, cell: (quota) => quota.maximum },
          { key: 'note', head: t('column.note'), cell: (quota) => quota.note ?? '' },
        ]}
      />
      {one.used.length > 0 && (
        <Details summary={t('list.quota', { title: one.guidance.title })}>
          <QuotaTable
            title={one.guidance.title}
            lines={one.used}
            language={language}
            forms={forms}
            trails={trails}
          />
        </Details>
      )}
    </>
  )
}

/** What a campaign's award guidance asks for, who may propose how many, by when; and the form to issue one. */
export const GuidancePage = (props: GuidanceProps) => {
  const { visit, campaign, shown, mayIssue, mayPropose, trails, ofPlace } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('guidance.title', { campaign: campaign.name })} />
      {shown.length === 0 && <Empty text={t('guidance.none')} />}
      {shown.map((one) => (
        <Section key={one.guidance.id} heading={one.guidance.title} id={`hd-${one.guidance.id}`}>
          {mayPropose && (
            <p>
              <LinkButton kind="primary" icon="plus" href={withQuery(newPath, { hd: one.guidance.id })}>
                {t('guidance.begin')}
              </LinkButton>
            </p>
          )}
          <Facts one={one} trails={trails} language={visit.language} />
          <Quotas {...props} one={one} />
        </Section>
      ))}
      {ofPlace.length > 0 && (
        <Section
          heading={sayLaw(visit.language)('place')}
          note={sayLaw(visit.language)('scope.lookedUp')}
          id="dia-phuong"
        >
          <Ledger entries={entriesOfPlace(ofPlace, visit.language)} />
        </Section>
      )}
      {mayIssue && (
        <Section heading={t('guidance.issue')} id="ban-hanh">
          <IssueForm {...props} />
        </Section>
      )}
    </>
  )
}
