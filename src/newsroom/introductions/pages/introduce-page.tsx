import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { Fieldset, Form } from '../../../platform/ui/form/form.tsx'
import { GuardFields } from '../../../platform/ui/guard-fields/guard-fields.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { link, withQuery } from '../../../platform/web/address.ts'
import type { Visit } from '../../../platform/web/route.ts'
import { say } from '../words.ts'

export const introducePath = '/gioi-thieu-guong'

export type UnitChoice = {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly above: string
}

export type UnitsFound = {
  readonly units: readonly UnitChoice[]
  /** How many match; fewer are shown when they are many. */
  readonly total: number
}

export type IntroducePageProps = {
  readonly visit: Visit
  /** What was looked for; '' before. */
  readonly text: string
  readonly found: UnitsFound
  /** To whom it goes; null while nobody is chosen. */
  readonly unit: UnitChoice | null
}

const nameOf = ({ name, above }: UnitChoice): string => (above ? `${name}, ${above}` : name)

const Choose = ({ visit, text, found: { units, total } }: IntroducePageProps) => {
  const t = say(visit.language)
  return (
    <>
      <FilterForm action={link(visit, introducePath)} label={t('form.find')} submit={t('form.findDo')}>
        <TextField name="tim" label={t('form.find')} hint={t('form.findHint')} value={text} />
      </FilterForm>
      {text !== '' && units.length === 0 && <Empty text={t('form.noneFound', { text })} />}
      {units.length > 0 && (
        <Section heading={t('form.found')}>
          {total > units.length && <p>{t('form.more', { shown: units.length, total, text })}</p>}
          <ul class="plain-links">
            {units.map((unit) => (
              <li key={unit.id}>
                <a href={link(visit, withQuery(introducePath, { 'don-vi': unit.code }))} lang="vi">
                  {nameOf(unit)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const Tell = ({ visit, unit }: { readonly visit: Visit; readonly unit: UnitChoice }) => {
  const t = say(visit.language)
  return (
    <Form visit={visit} action={link(visit, introducePath)} name="gioi-thieu">
      <p>
        <strong>
          {t('form.to')} <span lang="vi">{nameOf(unit)}</span>
        </strong>{' '}
        <a href={link(visit, introducePath)}>{t('form.otherUnit')}</a>
      </p>
      <HiddenField name="unit" value={unit.code} />
      <GuardFields now={visit.now} />
      <TextField name="who" label={t('form.who')} hint={t('form.whoHint')} width="long" />
      <TextArea name="deed" label={t('form.deed')} hint={t('form.deedHint')} rows={7} />
      <TextField name="place" label={t('form.place')} width="long" />
      <TextField name="happened" label={t('form.happened')} optional />
      <Fieldset legend={t('form.sender')} hint={t('form.senderHint')}>
        <TextField name="senderName" label={t('form.senderName')} autocomplete="name" optional />
        <TextField name="senderContact" label={t('form.senderContact')} autocomplete="tel" optional />
      </Fieldset>
      <Actions>
        <Button icon="send">{t('form.send')}</Button>
      </Actions>
    </Form>
  )
}

/** First to whom, then what: a form for a phone, without an account. */
export const IntroducePage = (props: IntroducePageProps) => {
  const { visit, unit } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('form.title')}
        lead={t('form.lead')}
        actions={
          <LinkButton href={link(visit, `${introducePath}/theo-doi`)} icon="search">
            {t('form.follow')}
          </LinkButton>
        }
      />
      {unit ? <Tell visit={visit} unit={unit} /> : <Choose {...props} />}
    </>
  )
}
