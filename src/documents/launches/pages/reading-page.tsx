import { speak } from '../../../platform/plain/words.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import { Actions, Button } from '../../../platform/ui/button/button.tsx'
import { Details } from '../../../platform/ui/details/details.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { placeHref, type ReadGroup, SideBySide } from '../../../platform/ui/side-by-side/side-by-side.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { readFields } from '../../reading-fields.ts'
import { words as fieldWords } from '../../reading/words.ts'
import type { LaunchReadingRow } from '../../tables.ts'
import { draftOf } from '../draft.ts'
import { say } from '../words.ts'
import { groupsOf } from './groups.tsx'
import { actionOf, type Sheet, told } from './sheet.tsx'

export type ReadingPageProps = {
  readonly visit: Visit
  readonly reading: LaunchReadingRow
  readonly unitName: string
  readonly mayMend: boolean
}

/** What a person should look at, each with the way to its place in the text. */
const Remarks = ({ sheet, groups }: { readonly sheet: Sheet; readonly groups: readonly ReadGroup[] }) => {
  const { remarks } = sheet.fields
  const t = told(sheet)
  if (remarks.length === 0) return null
  return (
    <Banner tone="warn" heading={t('draft.remarks', { count: remarks.length })}>
      <ul>
        {remarks.map(({ code, values, spans }, at) => (
          <li key={at}>
            {speak(fieldWords)(sheet.visit.language)(code, values)}{' '}
            {spans.length > 0 && <a href={placeHref(groups, at)}>{t('draft.show')}</a>}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

/** A repeated paragraph is shown where it is repeated; everything else where it first stands. */
const placesOf = ({ fields }: Sheet) => fields.remarks.map(({ spans }) => spans.at(-1) ?? null)

const Discard = ({ visit, id }: { readonly visit: Visit; readonly id: string }) => {
  const t = say(visit.language)
  return (
    <Details summary={t('draft.discard')}>
      <Form visit={visit} action={`/lam-viec/van-ban/doc/${id}/bo`} name="bo">
        <p>{t('draft.discard_note')}</p>
        <Actions>
          <Button kind="danger">{t('draft.discard')}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

type Drawn = {
  readonly sheet: Sheet
  readonly reading: LaunchReadingRow
  readonly groups: readonly ReadGroup[]
}

const Mending = ({ sheet, reading, groups }: Drawn) => {
  const { visit, id } = sheet
  const t = told(sheet)
  return (
    <>
      <Form visit={visit} action={actionOf(id, null)} name="doc" wide>
        <HiddenField name="version" value={reading.version} />
        <Remarks sheet={sheet} groups={groups} />
        {/* Enter in a field presses the form's first button: it must be a harmless one. */}
        <Actions>
          <Button kind="secondary">{t('draft.save')}</Button>
        </Actions>
        <SideBySide text={reading.text} groups={groups} places={placesOf(sheet)}>
          <p class="hint">{t('draft.record_note')}</p>
          <Actions>
            <Button formAction={actionOf(id, 'record')}>{t('draft.record')}</Button>
            <Button kind="secondary">{t('draft.save')}</Button>
          </Actions>
        </SideBySide>
      </Form>
      <Discard visit={visit} id={id} />
    </>
  )
}

const Looking = ({ sheet, reading, groups }: Drawn) => {
  const t = told(sheet)
  const why =
    reading.state === 'open'
      ? 'draft.seen_only'
      : reading.state === 'recorded'
        ? 'draft.recorded'
        : 'draft.discarded'
  return (
    <>
      <Banner heading={t(why)} />
      <Remarks sheet={sheet} groups={groups} />
      <SideBySide text={reading.text} groups={groups} places={placesOf(sheet)} locked />
    </>
  )
}

/** The text beside the draft that was read from it, to be mended and then recorded. */
export const ReadingPage = ({ visit, reading, unitName, mayMend }: ReadingPageProps) => {
  const fields = readFields(reading.fields)
  const sheet: Sheet = {
    visit,
    id: reading.id,
    fields,
    draft: draftOf(fields),
    adding: visit.query.get('them'),
    locked: !mayMend || reading.state !== 'open',
  }
  const t = told(sheet)
  const groups = groupsOf(sheet)
  return (
    <>
      <PageHead
        title={t('draft.title')}
        lead={t('draft.lead')}
        meta={
          <>
            <span>{unitName}</span>
            {reading.fileName && <span>{t('draft.source', { name: reading.fileName })}</span>}
          </>
        }
      />
      {sheet.locked ? (
        <Looking sheet={sheet} reading={reading} groups={groups} />
      ) : (
        <Mending sheet={sheet} reading={reading} groups={groups} />
      )}
    </>
  )
}
