import { telOf } from '../../../newsroom/contacts/reach.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextField } from '../../../platform/ui/text-field/text-field.tsx'
import { link, withQuery } from '../../../platform/web/address.ts'
import { Email } from '../../pages/email.tsx'
import type { PublishedContactOfficialRow } from '../../tables.ts'
import { say as portalWords } from '../../words.ts'
import { say } from '../words.ts'

export const contactsPath = '/lien-he'

export type ContactsPageProps = {
  readonly language: Language
  /** What was looked for; '' for all. */
  readonly text: string
  readonly contacts: readonly PublishedContactOfficialRow[]
  /** The names of the units above, by the unit. */
  readonly above: ReadonlyMap<number, string>
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

type Row = { readonly language: Language; readonly one: PublishedContactOfficialRow }

/** In one element: a cell lays its parts out side by side on a phone. */
const Who = ({ language, one: { name, post, postEn } }: Row) => {
  const english = language === 'en' ? postEn : null
  return (
    <span>
      {name && (
        <>
          <strong lang="vi">{name}</strong>
          <br />
        </>
      )}
      {english ?? <span lang="vi">{post}</span>}
    </span>
  )
}

const Reach = ({ one: { phone, email } }: Row) => (
  <span>
    {phone && (
      <a href={telOf(phone)} class="tabular unbroken">
        {phone}
      </a>
    )}
    {phone && email && <br />}
    {email && <Email address={email} />}
  </span>
)

const List = ({ language, contacts, above }: ContactsPageProps) => {
  const t = say(language)
  return (
    <Table
      caption={t('list.title')}
      captionHidden
      rows={contacts}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'unit',
          head: t('col.unit'),
          rowHead: true,
          cell: ({ unitId, unitName }) => (
            <span lang="vi">
              {unitName}
              {above.get(unitId) && <span class="faint">, {above.get(unitId)}</span>}
            </span>
          ),
        },
        { key: 'who', head: t('col.who'), cell: (one) => <Who language={language} one={one} /> },
        { key: 'reach', head: t('col.reach'), cell: (one) => <Reach language={language} one={one} /> },
        {
          key: 'hours',
          head: t('col.hours'),
          cell: ({ hours, address }) => (
            <span lang="vi">{[hours, address].filter(Boolean).join('; ') || '–'}</span>
          ),
        },
      ]}
    />
  )
}

/** Whom people may call, unit by unit, as the offices have chosen to show it. */
export const ContactsPage = (props: ContactsPageProps) => {
  const { language, text, contacts, page, pageSize, total } = props
  const t = say(language)
  const to = (path: string) => link({ language }, path)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const ask = withQuery('/rieng-tu/yeu-cau', { ve: contactsPath })
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')} />
      <FilterForm action={to(contactsPath)} label={t('list.search')} submit={t('list.do')}>
        <TextField
          name="tim"
          label={t('list.search')}
          hint={t('list.searchHint')}
          value={text}
          width="long"
          maxLength={100}
        />
      </FilterForm>
      {total === 0 ? (
        <Empty text={text === '' ? t('list.none') : t('list.noneFound', { text })} />
      ) : (
        <>
          <p>{t('list.count', { count: showNumber(total, language) })}</p>
          {contacts.length > 0 ? (
            <List {...props} />
          ) : (
            <Empty text={portalWords(language)('page.beyond', { page, pages })} />
          )}
        </>
      )}
      <Pager
        page={Math.min(page, pages)}
        pageSize={pageSize}
        total={total}
        href={(number) => to(withQuery(contactsPath, { tim: text, trang: number }))}
      />
      <p class="faint">
        {t('list.consent')} <a href={to(ask)}>{t('list.request')}</a>
      </p>
    </>
  )
}
