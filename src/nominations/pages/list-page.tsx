import { showDay } from '../../platform/plain/day.ts'
import type { Language } from '../../platform/plain/language.ts'
import { speak } from '../../platform/plain/words.ts'
import { AnchorTabs } from '../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../platform/ui/layout/layout.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { type Column, Table } from '../../platform/ui/table/table.tsx'
import { Unbroken } from '../../platform/ui/unbroken/unbroken.tsx'
import { words as uiWords } from '../../platform/ui/words.ts'
import { withQuery } from '../../platform/web/address.ts'
import { QuotaTable, type QuotaShown } from '../guidance/pages/quota-table.tsx'
import type { Guidance } from '../guidance/queries.ts'
import { nominationStates } from '../nomination.ts'
import type { Nomination } from '../queries.ts'
import type { AwardFormRow, NominationState } from '../tables.ts'
import { say } from '../words.ts'
import {
  chipStates,
  formName,
  home,
  newPath,
  pathOfDossier,
  pathOfGuidance,
  StateOf,
  type Trails,
  Unit,
} from './parts.tsx'

export type Campaign = { readonly id: string; readonly slug: string; readonly name: string }

export type ListAsked = {
  readonly dot: string | null
  readonly state: NominationState | null
  readonly form: string | null
  readonly page: number
}

export type ListProps = {
  readonly language: Language
  readonly asked: ListAsked
  /** All that fits campaign and award, in every state. */
  readonly found: readonly Nomination[]
  readonly guidances: readonly Guidance[]
  readonly campaigns: readonly Campaign[]
  readonly forms: readonly AwardFormRow[]
  readonly trails: Trails
  readonly quotas: readonly { readonly guidance: Guidance; readonly lines: readonly QuotaShown[] }[]
  readonly mayPropose: boolean
  /** Running campaigns without guidance for which this person may issue it. */
  readonly toGuide: readonly Campaign[]
}

const pageSize = 50

const address = (asked: ListAsked, more: Partial<ListAsked>): string => {
  const { dot, state, form, page } = { ...asked, page: 1, ...more }
  return withQuery(home, { dot, 'trang-thai': state, 'hinh-thuc': form, trang: page > 1 ? page : null })
}

const stateName = (state: NominationState, language: Language): string =>
  speak(uiWords)(language)(`state.${chipStates[state]}`)

const States = ({ language, asked, found }: ListProps) => {
  const t = say(language)
  const count = (state: NominationState) => found.filter((one) => one.state === state).length
  const present = nominationStates.filter((state) => count(state) > 0 || state === asked.state)
  return (
    <AnchorTabs
      label={t('filter.state')}
      items={[
        {
          href: address(asked, { state: null }),
          text: t('list.all', { count: found.length }),
          current: asked.state === null,
        },
        ...present.map((state) => ({
          href: address(asked, { state }),
          text: t('list.state', { state: stateName(state, language), count: count(state) }),
          current: asked.state === state,
        })),
      ]}
    />
  )
}

const Filter = ({ language, asked, campaigns, forms }: ListProps) => {
  const t = say(language)
  const supported = forms.filter((form) => !form.ballotRequired)
  return (
    <FilterForm action={home}>
      <SelectField
        name="dot"
        label={t('filter.campaign')}
        none={t('filter.any')}
        value={asked.dot}
        choices={campaigns.map(({ slug, name }) => ({ value: slug, text: name }))}
        optional
      />
      <SelectField
        name="trang-thai"
        label={t('filter.state')}
        none={t('filter.any')}
        value={asked.state}
        choices={nominationStates.map((state) => ({ value: state, text: stateName(state, language) }))}
        optional
      />
      <SelectField
        name="hinh-thuc"
        label={t('filter.form')}
        none={t('filter.any')}
        value={asked.form}
        choices={supported.map((form) => ({ value: form.code, text: formName(form, language) }))}
        optional
      />
    </FilterForm>
  )
}

const columnsOf = ({ language, forms, guidances, trails }: ListProps): readonly Column<Nomination>[] => {
  const t = say(language)
  const form = new Map(forms.map((one) => [one.code, one]))
  const deadline = new Map(guidances.map((one) => [one.id, one.deadlineOn]))
  return [
    {
      key: 'subject',
      head: t('column.subject'),
      cell: (one) => (
        <>
          <a href={pathOfDossier(one.code)}>{one.subjectName}</a>
          {one.subjectPosition && <span class="faint">, {one.subjectPosition}</span>}
        </>
      ),
    },
    { key: 'code', head: t('column.code'), cell: (one) => <Unbroken text={one.code} /> },
    { key: 'kind', head: t('column.kind'), cell: (one) => t(`kind.${one.subjectKind}`) },
    { key: 'form', head: t('column.form'), cell: (one) => formName(form.get(one.awardForm), language) },
    { key: 'by', head: t('column.proposer'), cell: (one) => <Unit trails={trails} id={one.proposerId} /> },
    {
      key: 'state',
      head: t('column.state'),
      cell: (one) => (
        <StateOf
          nomination={one}
          trails={trails}
          language={language}
          deadlineOn={deadline.get(one.guidanceId)}
        />
      ),
    },
  ]
}

const Dossiers = (props: ListProps) => {
  const { language, asked, found } = props
  const t = say(language)
  const fitting = asked.state === null ? found : found.filter((one) => one.state === asked.state)
  return (
    <>
      <Table
        caption={t('list.caption')}
        captionHidden
        columns={columnsOf(props)}
        rows={fitting.slice((asked.page - 1) * pageSize, asked.page * pageSize)}
        rowKey={(one) => one.code}
        empty={t('list.empty')}
      />
      <Pager
        page={asked.page}
        pageSize={pageSize}
        total={fitting.length}
        href={(page) => address(asked, { state: asked.state, page })}
      />
    </>
  )
}

const Guidances = ({ language, guidances, campaigns }: ListProps) => {
  const t = say(language)
  if (guidances.length === 0) return <Empty text={t('list.noGuidance')} />
  const campaign = new Map(campaigns.map((one) => [one.id, one]))
  return (
    <Table
      caption={t('list.guidances')}
      captionHidden
      rows={guidances}
      rowKey={(one) => one.id}
      columns={[
        {
          key: 'title',
          head: t('column.title'),
          cell: (one) => <a href={pathOfGuidance(campaign.get(one.campaignId)?.slug ?? '')}>{one.title}</a>,
        },
        {
          key: 'campaign',
          head: t('filter.campaign'),
          cell: (one) => campaign.get(one.campaignId)?.name ?? '',
        },
        { key: 'deadline', head: t('column.deadline'), cell: (one) => showDay(one.deadlineOn, language) },
      ]}
    />
  )
}

/** Where guidance is still to be issued, the way to it. */
const ToGuide = ({ language, toGuide }: ListProps) => {
  const t = say(language)
  if (toGuide.length === 0) return null
  return (
    <Section heading={t('list.toGuide')} id="can-huong-dan" note={t('list.toGuideNote')}>
      <ul>
        {toGuide.map(({ id, slug, name }) => (
          <li key={id}>
            <a href={pathOfGuidance(slug)}>
              {t('list.issueFor')} <span lang="vi">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** All dossiers that concern the reader: where each stands and who holds it; the quota of a chosen campaign. */
export const ListPage = (props: ListProps) => {
  const { language, quotas, asked, mayPropose, guidances } = props
  const t = say(language)
  return (
    <>
      <PageHead
        title={t('title.list')}
        lead={t('list.lead')}
        actions={
          mayPropose && guidances.length > 0 ? (
            <LinkButton href={newPath} kind="primary" icon="plus">
              {t('guidance.begin')}
            </LinkButton>
          ) : undefined
        }
      />
      <Filter {...props} />
      <States {...props} />
      <Dossiers {...props} />
      {quotas.map(({ guidance, lines }) => (
        <Section
          key={guidance.id}
          heading={t('list.quota', { title: guidance.title })}
          id={`chi-tieu-${guidance.id}`}
        >
          <QuotaTable title={guidance.title} lines={lines} {...props} />
        </Section>
      ))}
      <Section
        heading={t('list.guidances')}
        id="huong-dan"
        note={asked.dot === null ? t('list.chooseCampaign') : undefined}
      >
        <Guidances {...props} />
      </Section>
      <ToGuide {...props} />
    </>
  )
}
