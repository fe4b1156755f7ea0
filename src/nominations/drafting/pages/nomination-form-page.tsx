import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { withQuery } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { PersonFound } from '../../../people/queries.ts'
import type { Guidance } from '../../guidance/queries.ts'
import type { NominationSubjectKind } from '../../tables.ts'
import { say } from '../../words.ts'
import { type FieldsProps, NominationFields } from './nomination-fields.tsx'
import { newPath, pathOfDossier, type Trails, Unit } from '../../pages/parts.tsx'

/** What the first step settled. */
export type Begun = {
  readonly hd: string | null
  readonly dv: number | null
  readonly loai: NominationSubjectKind | null
  readonly tim: string | null
  readonly nguoi: string | null
  /** Who and for what, as a page elsewhere filled it in. */
  readonly ten: string | null
  readonly viec: string | null
}

export const kinds = ['individual', 'collective', 'household'] as const

type StepProps = {
  readonly visit: Visit
  readonly begun: Begun
  readonly guidances: readonly Guidance[]
  readonly proposers: readonly { readonly id: number; readonly name: string }[]
}

/** Under which guidance, by which unit, for which kind of nominee. */
const FirstStep = ({ visit, begun, guidances, proposers }: StepProps) => {
  const t = say(visit.language)
  if (proposers.length === 0) return <Empty text={t('new.noUnit')} />
  return (
    <FilterForm action={newPath} label={t('new.step1')} submit={t('new.continue')}>
      {begun.ten && <HiddenField name="ten" value={begun.ten} />}
      {begun.viec && <HiddenField name="viec" value={begun.viec} />}
      <SelectField
        name="hd"
        label={t('new.guidance')}
        value={begun.hd}
        none={false}
        choices={guidances.map(({ id, title }) => ({ value: id, text: title }))}
      />
      <SelectField
        name="dv"
        label={t('new.proposer')}
        value={String(begun.dv ?? '')}
        none={false}
        choices={proposers.map(({ id, name }) => ({ value: String(id), text: name }))}
      />
      <SelectField
        name="loai"
        label={t('new.kind')}
        value={begun.loai}
        none={false}
        choices={kinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))}
      />
    </FilterForm>
  )
}

type FindProps = {
  readonly visit: Visit
  readonly begun: Begun
  readonly found: readonly PersonFound[]
  readonly trails: Trails
}

const Find = ({ visit, begun, found, trails }: FindProps) => {
  const t = say(visit.language)
  const { hd, dv, loai, tim, viec } = begun
  return (
    <Section heading={t('new.find')} id="tim-nguoi">
      <p>{t('new.findHint')}</p>
      <FilterForm action={newPath} label={t('new.find')} submit={t('new.findSubmit')}>
        <HiddenField name="hd" value={hd ?? ''} />
        <HiddenField name="dv" value={dv ?? ''} />
        <HiddenField name="loai" value={loai ?? ''} />
        {viec && <HiddenField name="viec" value={viec} />}
        <TextField name="tim" label={t('field.name')} value={tim} type="search" optional />
      </FilterForm>
      {tim && found.length === 0 && <Empty text={t('new.noneFound', { text: tim })} />}
      {found.length > 0 && (
        <Table
          caption={t('new.found')}
          rows={found}
          rowKey={(one) => `${one.id}-${one.unitId}`}
          columns={[
            { key: 'name', head: t('field.name'), cell: (one) => one.name },
            { key: 'position', head: t('field.position'), cell: (one) => one.title ?? '' },
            { key: 'unit', head: t('dossier.unit'), cell: (one) => <Unit trails={trails} id={one.unitId} /> },
            {
              key: 'choose',
              head: t('new.choose'),
              cell: (one) => (
                <a href={withQuery(newPath, { hd, dv, loai, viec, nguoi: one.id })}>
                  {t('new.choose')}
                  <span class="visually-hidden"> {one.name}</span>
                </a>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

export type NewProps = StepProps & FindProps & { readonly fields: FieldsProps | null }

/** Begins a dossier: first for whom and under what, then what it says. */
export const NewNominationPage = (props: NewProps) => {
  const { visit, begun, fields } = props
  const t = say(visit.language)
  const { hd, dv, loai, nguoi } = begun
  return (
    <>
      <PageHead title={t('new.title')} />
      <FirstStep {...props} />
      {fields && loai === 'individual' && !nguoi && <Find {...props} />}
      {fields && (
        <Form visit={visit} action={withQuery(newPath, { hd, dv, loai, nguoi })} name="ho-so" files>
          <HiddenField name="guidanceId" value={fields.guidance.id} />
          <HiddenField name="proposerId" value={dv ?? ''} />
          <NominationFields {...fields} />
          <p class="hint">{t('field.saveHint')}</p>
          <Actions>
            <Button>{t('field.save')}</Button>
          </Actions>
        </Form>
      )}
    </>
  )
}

type EditProps = {
  readonly visit: Visit
  readonly code: string
  readonly id: string
  readonly version: number
  readonly proposerId: number
  readonly fields: FieldsProps
}

/** Mends a dossier that is a draft or came back. */
export const EditNominationPage = ({ visit, code, id, version, proposerId, fields }: EditProps) => {
  const t = say(visit.language)
  const path = pathOfDossier(code)
  return (
    <>
      <PageHead title={t('edit.title', { code })} />
      <Form visit={visit} action={`${path}/sua`} name="ho-so" files>
        <HiddenField name="id" value={id} />
        <HiddenField name="version" value={version} />
        <HiddenField name="guidanceId" value={fields.guidance.id} />
        <HiddenField name="proposerId" value={proposerId} />
        <NominationFields {...fields} />
        <p class="hint">{t('field.saveHint')}</p>
        <Actions>
          <Button>{t('field.save')}</Button>
          <LinkButton kind="quiet" href={path}>
            {code}
          </LinkButton>
        </Actions>
      </Form>
    </>
  )
}
