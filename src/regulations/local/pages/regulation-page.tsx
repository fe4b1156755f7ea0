import type { Law } from '../../../platform/law/law.ts'
import type { LocalLaw } from '../../../platform/law/read-local.ts'
import { sayMark } from '../../../platform/law/words.ts'
import { type Day, showDay } from '../../../platform/plain/day.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { pathOfLocal } from '../../lookup.ts'
import type { LocalRegulationRow } from '../../tables.ts'
import type { LocalEdition } from '../queries.ts'
import { say } from '../words.ts'
import { Allowed, Contents, Texts } from './contents.tsx'
import { daysIn, EditionState } from './state-of.tsx'

export type RegulationProps = {
  readonly visit: Visit
  readonly law: Law
  readonly regulation: LocalRegulationRow
  readonly editions: readonly LocalEdition[]
  /** The edition that is shown, and what it says; null: it cannot be read beside the present law. */
  readonly shown: LocalEdition
  readonly local: LocalLaw | null
  readonly unitName: string | null
  readonly mayKeep: boolean
  /** The first day offered for putting a draft in force. */
  readonly offered: Day
}

/** Dossiers are not known here: this leads to the room that knows them. */
const pathOfEffects = (editionId: string, from: Day): string =>
  `/lam-viec/khen-thuong/doi-quy-dinh/dia-phuong/${editionId}?tu=${from}`

const Facts = ({ visit, regulation, local, shown, unitName }: RegulationProps) => {
  const { language } = visit
  const t = say(language)
  const instrument = local?.instrument
  const validity = instrument && { fromOn: instrument.inForce.from, untilOn: instrument.inForce.until }
  return (
    <SummaryList
      rows={[
        { key: t('code'), value: regulation.code },
        { key: t('number'), value: instrument?.number },
        { key: t('issuer'), value: instrument?.issuer },
        { key: t('head.scope'), value: regulation.scope },
        { key: t('unit'), value: unitName ?? t('noUnit') },
        { key: t('inForce'), value: validity && daysIn(validity, language) },
        { key: t('head.days'), value: daysIn(shown, language) },
        {
          key: t('source'),
          value: instrument && `${instrument.source} (${sayMark(instrument.mark, language)})`,
        },
        ...(instrument?.note ? [{ key: t('note'), value: instrument.note }] : []),
        ...(shown.reason ? [{ key: t('field.reason'), value: shown.reason }] : []),
      ]}
    />
  )
}

const Draft = (props: RegulationProps & { readonly draft: LocalEdition }) => {
  const { visit, regulation, draft, local, offered, shown } = props
  const { language } = visit
  const t = say(language)
  const path = pathOfLocal(regulation.code)
  const read = shown.id === draft.id ? local : null
  return (
    <Section heading={t('draft', { number: draft.number })} id="du-thao">
      {read && (
        <p>
          {t('draft.read', {
            clauses: read.clauses.length,
            values: Object.keys(read.values).length,
            procedures: read.procedures.length,
            forms: read.forms.length,
          })}
        </p>
      )}
      <p>
        <a href={pathOfEffects(draft.id, offered)}>{t('draft.effects')}</a>
      </p>
      <Form visit={visit} action={`${path}/ap-dung`} name="ap-dung">
        <HiddenField name="editionId" value={draft.id} />
        <HiddenField name="version" value={String(draft.version)} />
        <DateField
          name="fromOn"
          label={t('field.from')}
          value={offered}
          {...(read
            ? { hint: t('field.fromHint', { day: showDay(read.instrument.inForce.from, language) }) }
            : {})}
        />
        <Actions>
          <Button>{t('draft.put')}</Button>
          <LinkButton href={`${path}/sua`} icon="pen">
            {t('draft.edit')}
          </LinkButton>
        </Actions>
      </Form>
      <Form visit={visit} action={`${path}/bo-du-thao`} name="bo-du-thao">
        <HiddenField name="editionId" value={draft.id} />
        <HiddenField name="version" value={String(draft.version)} />
        <Actions>
          <Button kind="quiet">{t('draft.drop')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

const Editions = ({ visit, law, regulation, editions }: RegulationProps) => {
  const { language, today } = visit
  const t = say(language)
  const by = (name: string | null, day: Day | null): string =>
    name === null ? '' : `${name}${day === null ? '' : `, ${showDay(day, language)}`}`
  return (
    <Section heading={t('editions')} id="cac-ban">
      <Table
        caption={t('editions')}
        captionHidden
        rows={editions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'number',
            head: t('head.number'),
            rowHead: true,
            cell: ({ number }) => (
              <a href={`${pathOfLocal(regulation.code)}?ban=${number}`}>
                {t('head.number')} {number}
              </a>
            ),
          },
          {
            key: 'state',
            head: t('head.state'),
            cell: (edition) => <EditionState {...{ edition, law, today, language }} />,
          },
          { key: 'days', head: t('head.days'), cell: (edition) => daysIn(edition, language) },
          { key: 'made', head: t('head.made'), cell: ({ madeBy, madeOn }) => by(madeBy, madeOn) },
          { key: 'put', head: t('head.put'), cell: ({ putBy, putOn }) => by(putBy, putOn) },
          { key: 'ended', head: t('head.ended'), cell: ({ endedBy, endedOn }) => by(endedBy, endedOn) },
        ]}
      />
    </Section>
  )
}

/** One regulation: who it binds, what allows it, its draft, what it says, its editions. */
export const RegulationPage = (props: RegulationProps) => {
  const { visit, law, regulation, editions, shown, local, mayKeep } = props
  const { language, today } = visit
  const t = say(language)
  const path = pathOfLocal(regulation.code)
  const draft = editions.find(({ state }) => state === 'draft')
  const standing = editions.some(({ state }) => state === 'in_force')
  return (
    <>
      <PageHead
        kicker={<span lang="vi">{regulation.scope}</span>}
        title={local?.instrument[language] ?? regulation.code}
        meta={<EditionState {...{ edition: shown, law, today, language }} />}
        actions={
          mayKeep && (
            <>
              {!draft && <LinkButton href={`${path}/sua`}>{t('new.edition')}</LinkButton>}
              {standing && <LinkButton href={`${path}/thu-hoi`}>{t('withdraw.do')}</LinkButton>}
            </>
          )
        }
      />
      {local === null && <Banner tone="err">{t('broken')}</Banner>}
      <Facts {...props} />
      {mayKeep && draft && <Draft {...props} draft={draft} />}
      {local && <Allowed {...{ law, local, language }} />}
      {local && <Contents {...{ law, local, language }} day={shown.fromOn ?? today} />}
      <Editions {...props} />
      <Texts files={shown.files} heading={t('texts')} />
    </>
  )
}
