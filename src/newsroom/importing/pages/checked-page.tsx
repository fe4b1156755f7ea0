import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Actions, Button, LinkButton } from '../../../platform/ui/button/button.tsx'
import { Form } from '../../../platform/ui/form/form.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ToldAside } from '../../left-aside.ts'
import { AsideList, ImportLine } from '../../pages/left-aside.tsx'
import type { NewsImportRow } from '../../tables.ts'
import { say as sayNews } from '../../words.ts'
import { say } from '../words.ts'

/** An article before it is made, with its pictures: how many are here, and the names of those that are not. */
export type CheckedRow = {
  readonly title: string
  readonly moment: string | null
  readonly found: number
  readonly missing: readonly string[]
}

export type CheckedPageProps = {
  readonly visit: Visit
  readonly of: NewsImportRow
  /** `here`: the unit has an article of this title; `none`: it makes no article, the list below says why. */
  readonly rows: readonly (CheckedRow & { readonly verdict: 'new' | 'here' | 'none' })[]
  readonly left: readonly ToldAside[]
}

const Rows = ({ visit: { language }, rows }: CheckedPageProps) => {
  const [t, news] = [say(language), sayNews(language)]
  return (
    <Table
      caption={t('checked.articles')}
      captionHidden
      rows={rows}
      rowKey={(_row, at) => at}
      columns={[
        { key: 'title', head: news('article.title'), cell: ({ title }) => <span lang="vi">{title}</span> },
        { key: 'verdict', head: t('checked.verdict'), cell: ({ verdict }) => t(`verdict.${verdict}`) },
        {
          key: 'moment',
          head: t('result.moment'),
          cell: ({ moment }) => (moment ? showMoment(moment, language) : '–'),
        },
        {
          key: 'found',
          head: t('pictures.here'),
          numeric: true,
          cell: ({ found }) => showNumber(found, language),
        },
        {
          key: 'missing',
          head: t('pictures.missing'),
          numeric: true,
          cell: ({ missing }) => showNumber(missing.length, language),
        },
      ]}
    />
  )
}

const Missing = ({ visit: { language }, rows }: CheckedPageProps) => {
  const t = say(language)
  const wanting = rows.filter(({ missing, verdict }) => missing.length > 0 && verdict !== 'none')
  return (
    <Section heading={t('pictures.missingTitle')}>
      <Prose>
        {wanting.length === 0 ? (
          <p>{t('pictures.noneMissing')}</p>
        ) : (
          <>
            <p>{t('pictures.missingHint')}</p>
            <ul>
              {wanting.map(({ title, missing }, at) => (
                <li key={at}>
                  <span lang="vi">{title}</span>
                  <ul>
                    {missing.map((name, place) => (
                      <li key={place} lang="vi">
                        {name}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </>
        )}
      </Prose>
    </Section>
  )
}

/** What would come of a file, article by article and picture by picture, before anything is made. */
export const CheckedPage = (props: CheckedPageProps) => {
  const { visit, of, rows, left } = props
  const t = say(visit.language)
  const fresh = rows.filter(({ verdict }) => verdict === 'new').length
  const here = rows.filter(({ verdict }) => verdict === 'here').length
  return (
    <>
      <PageHead title={t('checked.title')} lead={t('checked.lead')} />
      <ImportLine visit={visit} of={of} />
      <Section heading={t('checked.articles')}>
        <Rows {...props} />
      </Section>
      <Missing {...props} />
      <Section heading={t('result.left')}>
        <Prose>{left.length > 0 ? <AsideList left={left} /> : <p>{t('result.nothing')}</p>}</Prose>
      </Section>
      <Form visit={visit} action={`/lam-viec/tin-bai/nhap/${of.id}`} name="take">
        <Actions>
          <Button>
            {fresh > 0 ? t('checked.do', { count: fresh }) : t('checked.doNone', { count: here })}
          </Button>
          <LinkButton href="/lam-viec/tin-bai/tu-cong">{t('checked.other')}</LinkButton>
        </Actions>
      </Form>
    </>
  )
}
