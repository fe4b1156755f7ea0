import { showDay } from '../../../platform/plain/day.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { DateField } from '../../../platform/ui/date-field/date-field.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { NumberField } from '../../../platform/ui/number-field/number-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ContactOfficialRow } from '../../tables.ts'
import { consentWays, mayMoveContact } from '../contact-official.ts'
import { OwnUnitField } from '../../pages/own-unit-field.tsx'
import { say } from '../words.ts'
import { home, pathOf, StateChip } from './contacts-page.tsx'

type Choices = readonly { readonly value: string; readonly text: string }[]
type Known = { readonly visit: Visit; readonly known: ContactOfficialRow | null }

const Consent = ({ visit, known }: Known) => {
  const t = say(visit.language)
  return (
    <Fieldset legend={t('field.consent')} hint={t('field.consentHint')}>
      <DateField name="consentOn" label={t('field.consentOn')} value={known?.consentOn} optional />
      <SelectField
        name="consentWay"
        label={t('field.consentWay')}
        value={known?.consentWay}
        none={t('field.consentNone')}
        choices={consentWays.map((way) => ({ value: way, text: t(`way.${way}`) }))}
        optional
      />
    </Fieldset>
  )
}

const Reach = ({ visit, known }: Known) => {
  const t = say(visit.language)
  return (
    <>
      <TextField
        name="phone"
        label={t('field.phone')}
        value={known?.phone}
        type="tel"
        inputMode="tel"
        optional
      />
      <TextField name="email" label={t('field.email')} value={known?.email} type="email" optional />
      <TextField name="address" label={t('field.address')} value={known?.address} width="long" optional />
      <TextField
        name="hours"
        label={t('field.hours')}
        hint={t('field.hoursHint')}
        value={known?.hours}
        width="long"
        optional
      />
      <NumberField name="position" label={t('field.position')} value={known?.position ?? 0} optional />
    </>
  )
}

/** An entry written, or mended. */
export const ContactForm = ({ visit, known, units }: Known & { readonly units: Choices }) => {
  const t = say(visit.language)
  return (
    <>
      <PageHead title={t(known ? 'do.change' : 'list.new')} lead={t('list.lead')} />
      <Form visit={visit} action={known ? pathOf(known.id, 'sua') : `${home}/moi`} name="dau-moi">
        {known ? (
          <HiddenField name="version" value={known.version} />
        ) : (
          <OwnUnitField label={t('field.unit')} units={units} />
        )}
        <TextField name="post" label={t('field.post')} value={known?.post} width="long" />
        <TextField name="postEn" label={t('field.postEn')} value={known?.postEn} width="long" optional />
        <TextField
          name="name"
          label={t('field.name')}
          hint={t('field.nameHint')}
          value={known?.name}
          optional
        />
        <Consent visit={visit} known={known} />
        <Reach visit={visit} known={known} />
        <Actions>
          <Button>{t('field.save')}</Button>
        </Actions>
      </Form>
    </>
  )
}

type OneProps = {
  readonly visit: Visit
  readonly one: ContactOfficialRow
  readonly unitName: string
  readonly mayKeep: boolean
}

const Moves = ({ visit, one }: OneProps) => {
  const t = say(visit.language)
  const { id, version, state } = one
  return (
    <>
      {mayMoveContact('contact_official.publish', state) && (
        <Form visit={visit} action={pathOf(id, 'len-cong')} name="len-cong">
          <HiddenField name="version" value={version} />
          <Actions>
            <Button>{t('do.publish')}</Button>
          </Actions>
        </Form>
      )}
      <Actions>
        <LinkButton href={pathOf(id, 'sua')}>{t('do.change')}</LinkButton>
      </Actions>
      {mayMoveContact('contact_official.withdraw', state) && (
        <Details summary={t('do.withdraw')} open={visit.problem !== null}>
          <Form visit={visit} action={pathOf(id, 'go')} name="go">
            <HiddenField name="version" value={version} />
            <TextArea name="reason" label={t('field.reason')} rows={2} />
            <Actions>
              <Button kind="secondary">{t('do.withdraw')}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  )
}

/** One entry: what the portal shows, whose consent stands behind it, and what may be done. */
export const ContactPage = (props: OneProps) => {
  const { visit, one, unitName, mayKeep } = props
  const { language } = visit
  const t = say(language)
  const { name, post, postEn, phone, email, address, hours, consentOn, consentWay, reason } = one
  const consent =
    consentOn && consentWay
      ? t('one.consent', { way: t(`way.${consentWay}`), day: showDay(consentOn, language) })
      : t('field.consentNone')
  return (
    <>
      <PageHead
        title={name ?? post}
        kicker={<span lang="vi">{unitName}</span>}
        meta={<StateChip visit={visit} state={one.state} />}
      />
      <SummaryList
        rows={[
          { key: t('field.post'), value: <span lang="vi">{post}</span> },
          { key: t('field.postEn'), value: postEn },
          { key: t('field.phone'), value: phone },
          { key: t('field.email'), value: email },
          { key: t('field.address'), value: address && <span lang="vi">{address}</span> },
          { key: t('field.hours'), value: hours && <span lang="vi">{hours}</span> },
          ...(name ? [{ key: t('field.consent'), value: consent }] : []),
          ...(reason ? [{ key: t('field.reason'), value: <span lang="vi">{reason}</span> }] : []),
        ]}
      />
      <p class="faint">{t('one.changed', { who: one.changedBy, day: showDay(one.changedOn, language) })}</p>
      {mayKeep && <Moves {...props} />}
    </>
  )
}
