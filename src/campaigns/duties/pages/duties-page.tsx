import { showDay } from '../../../platform/plain/day.ts'
import { CheckField } from '../../../platform/ui/check-field/check-field.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { UnitClassRow } from '../../../units/tables.ts'
import { CampaignHead, campaignPath, CampaignTabs, Unit } from '../../pages/campaign-parts.tsx'
import type { Whole } from '../../queries.ts'
import type { CampaignContactRow } from '../../tables.ts'
import { say } from '../../words.ts'
import { dueOf, dutyStates, dutySteps } from '../duty.ts'
import type { DutyFound } from '../queries.ts'
import { DutyChip, dutyPath, type Trails } from './duty-parts.tsx'

export type Filter = {
  readonly buoc: string
  readonly trangthai: string
  readonly loai: string
  readonly tre: string
  /** 'cua-toi': only the reader's own branch; 'tat-ca': every unit. */
  readonly cua: 'cua-toi' | 'tat-ca'
}

export type DutiesPageProps = {
  readonly whole: Whole
  readonly visit: Visit
  readonly filter: Filter
  readonly classes: readonly UnitClassRow[]
  readonly duties: readonly DutyFound[]
  readonly contacts: ReadonlyMap<number, CampaignContactRow>
  readonly trails: Trails
  readonly total: number
  readonly page: number
  readonly pageSize: number
}

/** What is in force, each with the address without it. */
const inForce = ({ whole, visit, filter, classes }: DutiesPageProps) => {
  const t = say(visit.language)
  const here = campaignPath(whole.campaign.slug, 'viec')
  const without = (name: keyof Filter) =>
    withQuery(here, { ...filter, [name]: name === 'cua' ? 'tat-ca' : '' })
  const className = classes.find(({ code }) => code === filter.loai)
  return [
    ...(filter.cua === 'cua-toi' ? [{ text: t('duty.scope.cua-toi'), href: without('cua') }] : []),
    ...(filter.trangthai === 'con' ? [{ text: t('duty.open'), href: without('trangthai') }] : []),
    ...dutySteps.flatMap((step) =>
      step === filter.buoc ? [{ text: t(`step.${step}`), href: without('buoc') }] : [],
    ),
    ...dutyStates.flatMap((state) =>
      state === filter.trangthai ? [{ text: t(`duty.state.${state}`), href: without('trangthai') }] : [],
    ),
    ...(className
      ? [{ text: visit.language === 'vi' ? className.nameVi : className.nameEn, href: without('loai') }]
      : []),
    ...(filter.tre ? [{ text: t('duty.late'), href: without('tre') }] : []),
  ]
}

const Filters = (props: DutiesPageProps) => {
  const { whole, visit, filter, classes } = props
  const t = say(visit.language)
  const here = campaignPath(whole.campaign.slug, 'viec')
  return (
    <FilterForm action={here} label={t('duty.filter')} active={inForce(props)}>
      <SelectField
        name="cua"
        label={t('duty.scope')}
        value={filter.cua}
        none={false}
        choices={(['cua-toi', 'tat-ca'] as const).map((cua) => ({
          value: cua,
          text: t(`duty.scope.${cua}`),
        }))}
        optional
      />
      <SelectField
        name="buoc"
        label={t('duty.step')}
        value={filter.buoc}
        none={t('duty.any')}
        choices={dutySteps.map((step) => ({ value: step, text: t(`step.${step}`) }))}
        optional
      />
      <SelectField
        name="trangthai"
        label={t('duty.stateHead')}
        value={filter.trangthai}
        none={t('duty.any')}
        choices={[
          { value: 'con', text: t('duty.open') },
          ...dutyStates.map((state) => ({ value: state, text: t(`duty.state.${state}`) })),
        ]}
        optional
      />
      <SelectField
        name="loai"
        label={t('duty.class')}
        value={filter.loai}
        none={t('duty.any')}
        choices={classes.map(({ code, nameVi, nameEn }) => ({
          value: code,
          text: visit.language === 'vi' ? nameVi : nameEn,
        }))}
        optional
      />
      <CheckField name="tre" label={t('duty.lateOnly')} value="1" checked={filter.tre === '1'} />
    </FilterForm>
  )
}

const Rows = (props: DutiesPageProps) => {
  const { whole, visit, duties, trails, contacts } = props
  const t = say(visit.language)
  const { slug } = whole.campaign
  const contactOf = (unitId: number): string => {
    const contact = contacts.get(unitId)
    return contact ? [contact.name, contact.phone].filter(Boolean).join(', ') : '–'
  }
  return (
    <Table<DutyFound>
      caption={t('duty.count', { count: props.total })}
      phone="cards"
      empty={t('duty.noneFound')}
      columns={[
        { key: 'unit', head: t('duty.unit'), cell: ({ unitId }) => <Unit id={unitId} trails={trails} /> },
        {
          key: 'step',
          head: t('duty.step'),
          cell: ({ id, step }) => <a href={dutyPath(slug, id)}>{t(`step.${step}`)}</a>,
        },
        { key: 'mode', head: t('duty.mode'), cell: ({ mode }) => t(`dutyMode.${mode}`) },
        {
          key: 'due',
          head: t('duty.due'),
          cell: (duty) => {
            const due = dueOf(duty)
            return due ? showDay(due, visit.language) : '–'
          },
        },
        {
          key: 'state',
          head: t('duty.stateHead'),
          cell: (duty) => <DutyChip duty={duty} today={visit.today} />,
        },
        { key: 'contact', head: t('duty.contact'), cell: ({ unitId }) => contactOf(unitId) },
      ]}
      rows={duties}
      rowKey={({ id }) => id}
    />
  )
}

/** Who owes which step, filtered by step, state, class and lateness; the address carries the filter. */
export const DutiesPage = (props: DutiesPageProps) => {
  const { whole, visit, filter, total, page, pageSize } = props
  const t = say(visit.language)
  const here = campaignPath(whole.campaign.slug, 'viec')
  return (
    <>
      <CampaignHead whole={whole} visit={visit} title={t('duty.title')} />
      <CampaignTabs slug={whole.campaign.slug} part="duties" visit={visit} />
      <Filters {...props} />
      <Rows {...props} />
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        href={(turn) => withQuery(here, { ...filter, trang: turn })}
      />
    </>
  )
}
