import { showDay } from '../../../../platform/plain/day.ts'
import { showNumber } from '../../../../platform/plain/number.ts'
import type { Sentence } from '../../../../platform/plain/words.ts'
import { Actions, Button, LinkButton } from '../../../../platform/ui/button/button.tsx'
import { Details } from '../../../../platform/ui/details/details.tsx'
import { FileField } from '../../../../platform/ui/file-field/file-field.tsx'
import { Form } from '../../../../platform/ui/form/form.tsx'
import { Section } from '../../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../../platform/ui/table/table.tsx'
import { TextArea } from '../../../../platform/ui/text-area/text-area.tsx'
import type { Visit } from '../../../../platform/web/route.ts'
import type { ResultLink } from '../../../../platform/web/table-import.ts'
import { communePath, dayPath } from '../../day-path.ts'
import { type DayAt, DayHead } from '../../pages/day-head.tsx'
import { say } from '../../words.ts'
import type { AreaListed } from '../queries.ts'

export type AreasPageProps = {
  readonly visit: Visit
  readonly day: DayAt
  readonly areas: readonly AreaListed[]
  readonly total: number
  readonly page: number
  readonly pageSize: number
  readonly mayImport: boolean
  readonly result: ResultLink | null
  /** Areas of this page that the law would have otherwise, clause by clause. */
  readonly findings: readonly { readonly words: Sentence; readonly areas: readonly string[] }[]
}

const Import = ({ visit, day, result }: AreasPageProps) => {
  const t = say(visit.language)
  const path = dayPath(day.slug, 'areas')
  return (
    <Details summary={t('import.heading')} open={visit.problem !== null}>
      {result && (
        <p>
          <LinkButton href={result.href} download={result.name}>
            {t('import.result')}
          </LinkButton>
        </p>
      )}
      <Form visit={visit} action={path} files>
        <FileField name="file" label={t('import.file')} types={['.xlsx', '.csv']} megabytes={10} optional />
        <TextArea name="table" label={t('import.paste')} hint={t('import.pasteHint')} rows={5} optional />
        <Actions>
          <Button>{t('import.send')}</Button>
          <LinkButton kind="quiet" href={`${path}/mau`}>
            {t('import.template')}
          </LinkButton>
        </Actions>
      </Form>
    </Details>
  )
}

const Law = ({ visit, findings }: AreasPageProps) => {
  const t = say(visit.language)
  return (
    <Section heading={t('areas.law')}>
      {findings.length === 0 ? (
        <p>{t('areas.lawNone')}</p>
      ) : (
        findings.map(({ words, areas }) => (
          <div key={words.vi}>
            <p>{words[visit.language]}</p>
            <ul>
              {areas.map((area) => (
                <li key={area} lang="vi">
                  {area}
                </li>
              ))}
            </ul>
          </div>
        ))
      )}
    </Section>
  )
}

const notesOf = ({ visit }: AreasPageProps, { earlyOn, remark }: AreaListed): string => {
  const t = say(visit.language)
  return (
    [remark && t(`remark.${remark}`), earlyOn && t('areas.early', { day: showDay(earlyOn, visit.language) })]
      .filter(Boolean)
      .join('; ') || '–'
  )
}

/** The polling areas of the day, and how they come in. */
export const AreasPage = (props: AreasPageProps) => {
  const { visit, day, areas, total, page, pageSize } = props
  const t = say(visit.language)
  return (
    <>
      <DayHead
        visit={visit}
        day={day}
        current="areas"
        title={t('areas.title', { province: day.provinceName })}
        lead={t('areas.lead', { areas: showNumber(total, visit.language) })}
      />
      {props.mayImport && <Import {...props} />}
      <Section heading={t('areas.list')}>
        <Table
          caption={t('areas.list')}
          captionHidden
          empty={t('areas.empty')}
          phone="cards"
          columns={[
            { key: 'code', head: t('areas.code'), cell: ({ code }) => code },
            { key: 'number', head: t('entry.area'), cell: ({ number }) => t('entry.tally', { number }) },
            { key: 'name', head: t('areas.name'), cell: ({ name }) => name },
            {
              key: 'commune',
              head: t('late.commune'),
              cell: (one) => <a href={communePath(day.slug, one.communeCode)}>{one.communeName}</a>,
            },
            {
              key: 'listed',
              head: t('entry.listed'),
              numeric: true,
              cell: ({ listed }) => showNumber(listed, visit.language),
            },
            { key: 'hours', head: t('areas.hours'), cell: (one) => `${one.opensAt}–${one.closesAt}` },
            { key: 'remark', head: t('areas.remark'), cell: (one) => notesOf(props, one) },
          ]}
          rows={areas}
          rowKey={({ id }) => id}
        />
        <Pager
          page={page}
          pageSize={pageSize}
          total={total}
          href={(number) => `${dayPath(day.slug, 'areas')}?trang=${number}`}
        />
      </Section>
      {areas.length > 0 && <Law {...props} />}
    </>
  )
}
