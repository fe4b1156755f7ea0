import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { RadioField } from '../../../platform/ui/radio-field/radio-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { UnitPath } from '../../../platform/ui/unit-path/unit-path.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ClusterRow } from '../../tables.ts'
import type { TrailStep } from '../../unit.ts'
import { say } from '../../words.ts'
import type { Member } from '../cluster.ts'
import type { Change, ClusterListed } from '../queries.ts'
import { History } from './cluster-history.tsx'

const home = '/lam-viec/don-vi/cum'

export type Trails = ReadonlyMap<number, readonly TrailStep[]>

const Path = ({ trails, id }: { readonly trails: Trails; readonly id: number }) => (
  <UnitPath
    path={(trails.get(id) ?? []).map((step) =>
      step.id === id ? { text: step.name, href: `/lam-viec/don-vi/${step.code}` } : { text: step.name },
    )}
  />
)

export const ClustersPage = ({
  visit,
  clusters,
  dissolved,
  trails,
  mayForm,
}: {
  readonly visit: Visit
  readonly clusters: readonly ClusterListed[]
  readonly dissolved: readonly ClusterRow[]
  readonly trails: Trails
  readonly mayForm: boolean
}) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('cluster.title')}
        lead={t('cluster.lead')}
        actions={mayForm && <LinkButton href={`${home}/moi`}>{t('cluster.new')}</LinkButton>}
      />
      <Table
        caption={t('cluster.title')}
        captionHidden
        empty={t('cluster.none')}
        columns={[
          {
            key: 'name',
            head: t('cluster.name'),
            cell: (one) => <a href={`${home}/${one.id}`}>{one.name}</a>,
          },
          { key: 'kind', head: t('cluster.kind'), cell: (one) => t(`cluster.${one.kind}`) },
          {
            key: 'organiser',
            head: t('cluster.organiser'),
            cell: (one) => <Path trails={trails} id={one.organiserId} />,
          },
          { key: 'members', head: t('cluster.count'), numeric: true, cell: (one) => one.members },
        ]}
        rows={clusters}
        rowKey={(one) => one.id}
      />
      {dissolved.length > 0 && (
        <Section heading={t('cluster.dissolvedOnes')} id="da-giai-the">
          <ul>
            {dissolved.map(({ id, name, untilDay }) => (
              <li key={id}>
                <a href={`${home}/${id}`}>{name}</a>
                {untilDay && `, ${t('cluster.dissolvedOn', { day: showDay(untilDay, visit.language) })}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

export const ClusterPage = ({
  visit,
  cluster,
  members,
  changes,
  trails,
  mayChange,
}: {
  readonly visit: Visit
  readonly cluster: ClusterRow
  readonly members: readonly Member[]
  readonly changes: readonly Change[]
  readonly trails: Trails
  readonly mayChange: boolean
}) => {
  const t = say(visit.language)
  const from = showDay(cluster.fromDay, visit.language)
  const span = cluster.untilDay
    ? t('unit.betweenDays', { from, until: showDay(cluster.untilDay, visit.language) })
    : t('unit.sinceDay', { from })
  return (
    <>
      <PageHead
        title={cluster.name}
        kicker={t(`cluster.${cluster.kind}`)}
        actions={
          mayChange && <LinkButton href={`${home}/${cluster.id}/thay-doi`}>{t('cluster.change')}</LinkButton>
        }
        meta={
          <span>
            {t('cluster.organiser')}: <Path trails={trails} id={cluster.organiserId} />, {span}
          </span>
        }
      />
      <Table
        caption={t('cluster.members')}
        empty={t('cluster.noMembers')}
        columns={[
          {
            key: 'unit',
            head: t('unit.name'),
            cell: ({ unitId }) => <Path trails={trails} id={unitId} />,
          },
          { key: 'role', head: t('cluster.role'), cell: ({ role }) => t(`cluster.${role}`) },
        ]}
        rows={members}
        rowKey={({ unitId }) => unitId}
      />
      <History changes={changes} cluster={cluster} trails={trails} visit={visit} />
    </>
  )
}

export const FormClusterPage = ({ visit }: { readonly visit: Visit }) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('cluster.new')} lead={t('cluster.lead')} />
      <Form visit={visit} action={`${home}/moi`}>
        <TextField name="name" label={t('cluster.name')} width="long" maxLength={200} />
        <RadioField
          name="kind"
          label={t('cluster.kind')}
          inline
          value="cluster"
          choices={[
            { value: 'cluster', text: t('cluster.cluster') },
            { value: 'block', text: t('cluster.block') },
          ]}
        />
        <TextField name="organiserId" label={t('cluster.organiser')} hint={t('unit.namedHint')} />
        <DateField name="fromDay" label={t('unit.from')} value={visit.today} />
        <TextField name="head" label={t('cluster.head')} hint={t('unit.namedHint')} optional />
        <TextField name="deputy" label={t('cluster.deputy')} hint={t('unit.namedHint')} optional />
        <TextArea name="members" label={t('cluster.members')} hint={t('unit.mergeHint')} rows={8} />
        <TextField name="note" label={t('unit.note')} width="long" optional />
        <Actions>
          <Button>{t('cluster.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}
