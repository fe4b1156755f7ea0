import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ClusterRow } from '../../tables.ts'
import { written } from '../../unit.ts'
import { say } from '../../words.ts'
import type { Member } from '../cluster.ts'
import type { Trails } from './cluster-pages.tsx'

export type ChangeClusterProps = {
  readonly visit: Visit
  readonly cluster: ClusterRow
  readonly members: readonly Member[]
  readonly trails: Trails
  /** How many changes are known: a rival's is seen by it. */
  readonly seen: number
}

const addressOf = ({ cluster }: ChangeClusterProps): string => `/lam-viec/don-vi/cum/${cluster.id}/thay-doi`

const Turn = ({ visit, seen }: ChangeClusterProps) => {
  const t = say(visit.language)
  return (
    <>
      <HiddenField name="seen" value={seen} />
      <DateField name="day" label={t('unit.from')} value={visit.today} />
      <TextField name="ground" label={t('cluster.ground')} hint={t('cluster.groundHint')} width="long" />
    </>
  )
}

const Changing = (props: ChangeClusterProps) => {
  const { visit, cluster, members, trails } = props
  const t = say(visit.language)
  const listed = (role: Member['role']): string =>
    members
      .filter((member) => member.role === role)
      .map(({ unitId }) => written(trails.get(unitId) ?? []))
      .join('\n')
  return (
    <Form visit={visit} action={addressOf(props)} name="thay-doi">
      <Turn {...props} />
      <TextField name="name" label={t('cluster.name')} value={cluster.name} width="long" maxLength={200} />
      <TextField name="head" label={t('cluster.head')} value={listed('head')} width="long" optional />
      <TextField name="deputy" label={t('cluster.deputy')} value={listed('deputy')} width="long" optional />
      <TextArea
        name="members"
        label={t('cluster.otherMembers')}
        hint={t('unit.mergeHint')}
        value={listed('member')}
        rows={10}
      />
      <Actions>
        <Button>{t('cluster.saveChange')}</Button>
      </Actions>
    </Form>
  )
}

/** Another name, head or other members from a day; or the end of the cluster. */
export const ChangeClusterPage = (props: ChangeClusterProps) => {
  const { visit, cluster } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t('cluster.changeOf', { name: cluster.name })} lead={t('cluster.changeLead')} />
      <Changing {...props} />
      <Section heading={t('cluster.dissolve')} id="giai-the" note={t('cluster.dissolveNote')}>
        <Form visit={visit} action={`/lam-viec/don-vi/cum/${cluster.id}/giai-the`} name="giai-the">
          <Turn {...props} />
          <Actions>
            <Button kind="danger">{t('cluster.dissolve')}</Button>
          </Actions>
        </Form>
      </Section>
    </>
  )
}
