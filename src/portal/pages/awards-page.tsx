import type { Language } from '../../platform/plain/language.ts'
import { showDay } from '../../platform/plain/day.ts'
import { showNumber } from '../../platform/plain/number.ts'
import { LinkButton } from '../../platform/ui/button/button.tsx'
import { Empty } from '../../platform/ui/empty/empty.tsx'
import { FilterForm } from '../../platform/ui/filter-form/filter-form.tsx'
import { PageHead } from '../../platform/ui/layout/layout.tsx'
import { Pager } from '../../platform/ui/pager/pager.tsx'
import { SelectField } from '../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../platform/ui/table/table.tsx'
import { TextField } from '../../platform/ui/text-field/text-field.tsx'
import { Unbroken } from '../../platform/ui/unbroken/unbroken.tsx'
import { link, withQuery } from '../../platform/web/address.ts'
import type { PublishedAwardRow } from '../tables.ts'
import { codeOf } from '../../awards/verification-code.ts'
import { say } from '../words.ts'

export type AwardsPageProps = {
  readonly language: Language
  readonly text: string
  readonly year: number | null
  readonly years: readonly number[]
  readonly campaign: { readonly slug: string; readonly name: string } | null
  readonly awards: readonly PublishedAwardRow[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

const Register = ({ language, awards }: Pick<AwardsPageProps, 'language' | 'awards'>) => {
  const t = say(language)
  const decisionLine = (number: string, day: string) => (
    <Unbroken text={t('awards.decisionLine', { number, day })} />
  )
  const decision = (award: PublishedAwardRow) =>
    award.decisionNumber && award.issuedOn
      ? decisionLine(award.decisionNumber, showDay(award.issuedOn, language))
      : award.issuedOn && showDay(award.issuedOn, language)
  return (
    <Table
      caption={t('awards.title')}
      captionHidden
      rows={awards}
      rowKey={(award) => award.id}
      columns={[
        {
          key: 'name',
          head: t('awards.name'),
          cell: (award) => (
            <span lang="vi">
              {award.subjectName}
              {award.subjectPosition && <span class="faint"> – {award.subjectPosition}</span>}
            </span>
          ),
        },
        { key: 'unit', head: t('awards.unit'), cell: (award) => <span lang="vi">{award.unitName}</span> },
        {
          key: 'form',
          head: t('awards.form'),
          cell: (award) => (language === 'vi' ? award.formNameVi : award.formNameEn),
        },
        { key: 'for', head: t('awards.for'), cell: (award) => <span lang="vi">{award.achievement}</span> },
        { key: 'decision', head: t('awards.decision'), cell: decision },
        {
          key: 'verify',
          head: t('awards.verify'),
          cell: ({ id, subjectName }) => (
            <a
              class="unbroken"
              href={link({ language }, `/xac-minh/${codeOf(id)}`)}
              aria-label={`${t('awards.verify')}: ${subjectName}`}
            >
              {t('awards.verify')}
            </a>
          ),
        },
      ]}
    />
  )
}

/** The public register of awards: looked up by name or unit, accents optional; no birth date, no identity number. */
export const AwardsPage = (props: AwardsPageProps) => {
  const { language, text, year, years, campaign, awards, page, pageSize, total } = props
  const t = say(language)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const to = (changes: Record<string, string | number | null>) =>
    link(
      { language },
      withQuery('/khen-thuong', { ten: text, nam: year, dot: campaign?.slug ?? null, ...changes }),
    )
  return (
    <>
      <PageHead
        title={t('awards.title')}
        lead={t('awards.lead')}
        actions={
          <LinkButton href={link({ language }, '/xac-minh')} icon="check-circle">
            {t('verify.title')}
          </LinkButton>
        }
      />
      <FilterForm
        action={link({ language }, '/khen-thuong')}
        label={t('home.lookup')}
        submit={t('awards.go')}
        active={campaign ? [{ text: campaign.name, href: to({ dot: null }) }] : []}
      >
        <TextField name="ten" label={t('awards.search')} value={text} width="long" />
        <SelectField
          name="nam"
          label={t('awards.year')}
          value={year === null ? '' : String(year)}
          none={t('awards.anyYear')}
          choices={years.map((one) => ({ value: String(one), text: String(one) }))}
        />
      </FilterForm>
      {total === 0 ? (
        <Empty text={t('awards.none')} />
      ) : (
        <>
          <p>{t('awards.found', { count: showNumber(total, language) })}</p>
          {awards.length > 0 ? (
            <Register language={language} awards={awards} />
          ) : (
            <Empty text={t('page.beyond', { page, pages })} />
          )}
        </>
      )}
      <Pager
        page={Math.min(page, pages)}
        pageSize={pageSize}
        total={total}
        href={(number) => to({ trang: number })}
      />
    </>
  )
}
