import type { LawChange } from '../../../platform/law/compare-laws.ts'
import type { Law } from '../../../platform/law/law.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { Texts } from '../../local/pages/contents.tsx'
import { pathOfEdition } from '../../lookup.ts'
import type { LawEdition } from '../queries.ts'
import { say } from '../words.ts'
import { LawState } from './law-page.tsx'

export type EditionProps = {
  readonly visit: Visit
  readonly law: Law
  readonly edition: LawEdition
  /** What it brings that the law in use has not; null: it cannot be read by this program any more. */
  readonly changes: readonly LawChange[] | null
  /** The edition in force. */
  readonly standing: Pick<LawEdition, 'id' | 'hash'> | null
  /** The earlier edition to which this one returned. */
  readonly returnedTo: LawEdition | null
  /** Local regulations that could no longer be read beside it. */
  readonly broken: readonly string[]
}

/** Dossiers are not known here: this leads to the room that knows them. */
const pathOfEffects = (id: string): string => `/lam-viec/khen-thuong/doi-quy-dinh/phap-luat/${id}`

/** Days in an id as people write them. */
const daysShown = (id: string, language: Language): string =>
  id.replace(/\d{4}-\d{2}-\d{2}/, (day) => showDay(day, language))

const Changes = ({ visit, law, changes }: EditionProps) => {
  const { language } = visit
  const t = say(language)
  if (changes === null) return <Banner tone="warn">{t('changes.unread')}</Banner>
  return (
    <Section heading={t('changes')}>
      <Table
        caption={t('changes')}
        captionHidden
        rows={changes}
        rowKey={({ kind, id }) => `${kind} ${id}`}
        empty={t('changes.none')}
        columns={[
          { key: 'id', head: t('head.id'), rowHead: true, cell: ({ id }) => daysShown(id, language) },
          { key: 'kind', head: t('head.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
          { key: 'change', head: t('head.change'), cell: ({ change }) => t(`change.${change}`) },
          {
            key: 'subject',
            head: t('head.subject'),
            cell: ({ subject }) => (subject === null ? '' : (law.subjects[subject]?.[language] ?? subject)),
          },
        ]}
      />
    </Section>
  )
}

const Decide = (props: EditionProps) => {
  const { visit, edition } = props
  const t = say(visit.language)
  const path = pathOfEdition(edition.id)
  return (
    <>
      <p>
        <a href={pathOfEffects(edition.id)}>{t('effects')}</a>
      </p>
      <Broken {...props} />
      <Form visit={visit} action={`${path}/ap-dung`} name="ap-dung" inline>
        <HiddenField name="version" value={String(edition.version)} />
        <Actions>
          <Button>{t('put')}</Button>
        </Actions>
      </Form>
      <Form visit={visit} action={`${path}/bo`} name="bo" inline>
        <HiddenField name="version" value={String(edition.version)} />
        <Actions>
          <Button kind="quiet">{t('drop')}</Button>
        </Actions>
      </Form>
    </>
  )
}

const Broken = ({ visit, broken }: EditionProps) =>
  broken.length > 0 ? (
    <Banner tone="warn">{say(visit.language)('breaks', { codes: broken.join(', ') })}</Banner>
  ) : null

/** An earlier edition may stand again: what that would touch, and why it is wanted. */
const Return = (props: EditionProps) => {
  const { visit, edition, standing, changes } = props
  const t = say(visit.language)
  if (changes === null || standing === null) return null
  if (standing.hash === edition.hash) return <p>{t('return.same')}</p>
  return (
    <Section heading={t('return')} id="tro-lai">
      <p>{t('return.lead')}</p>
      <p>
        <a href={pathOfEffects(edition.id)}>{t('effects')}</a>
      </p>
      <Broken {...props} />
      <Form visit={visit} action={`${pathOfEdition(edition.id)}/tro-lai`} name="tro-lai">
        <HiddenField name="standing" value={standing.id} />
        <TextArea name="reason" label={t('field.reason')} hint={t('field.reasonHint')} rows={4} />
        <Actions>
          <Button kind="danger">{t('return')}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** How an edition came to stand that returned to an earlier one. */
const Returned = ({ visit, edition, returnedTo }: EditionProps) => {
  const { language } = visit
  const t = say(language)
  if (!returnedTo?.putOn) return null
  const { id, title, putOn } = returnedTo
  return (
    <SummaryList
      rows={[
        {
          key: t('returned'),
          value: (
            <>
              <a href={pathOfEdition(id)} lang="vi">
                {title}
              </a>{' '}
              <span class="faint">{t('returned.day', { day: showDay(putOn, language) })}</span>
            </>
          ),
        },
        { key: t('field.reason'), value: <span lang="vi">{edition.reason}</span> },
      ]}
    />
  )
}

/** One edition of the law: how it differs from the one in use, what it would touch, and its texts. */
export const EditionPage = (props: EditionProps) => {
  const { visit, edition } = props
  const { language } = visit
  const t = say(language)
  const files = edition.changes.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
  const gone = edition.changes.filter(({ text }) => text === null)
  return (
    <>
      <PageHead
        title={edition.title}
        meta={
          <>
            <LawState state={edition.state} language={language} />
            <span>{t('by.on', { person: edition.madeBy, day: showDay(edition.madeOn, language) })}</span>
          </>
        }
      />
      <Returned {...props} />
      {edition.state === 'draft' && <Decide {...props} />}
      <Changes {...props} />
      {edition.state === 'replaced' && <Return {...props} />}
      {files.length > 0 && <Texts files={files} heading={t('texts')} />}
      {gone.length > 0 && (
        <Section heading={t('gone')}>
          <ul>
            {gone.map(({ path }) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
