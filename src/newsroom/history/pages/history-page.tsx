import { showMoment } from '../../../platform/plain/moment.ts'
import { FilterForm } from '../../../platform/ui/filter-form/filter-form.tsx'
import { PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { TextDiff } from '../../../platform/ui/text-diff/text-diff.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import type { ArticleRevisionRow, ArticleRow } from '../../tables.ts'
import { say, words } from '../../words.ts'
import { compareVersions, type Part } from './compare.ts'

export type HistoryPageProps = {
  readonly visit: Visit
  readonly article: ArticleRow
  /** The latest first. */
  readonly revisions: readonly ArticleRevisionRow[]
  readonly from: ArticleRevisionRow | null
  readonly to: ArticleRevisionRow | null
}

type Said = keyof typeof words
const known = (key: string): key is Said => key in words

const partNames: Readonly<Record<Part, Said>> = {
  title: 'article.title',
  lead: 'article.lead',
  body: 'article.body',
  titleEn: 'article.titleEn',
  leadEn: 'article.leadEn',
  bodyEn: 'english.body',
}

const Versions = ({ visit: { language }, revisions }: HistoryPageProps) => {
  const t = say(language)
  const actOf = ({ act }: ArticleRevisionRow): string => {
    const key = [`act.${act}`, act].find(known)
    return key ? t(key).replace('…', '') : act
  }
  return (
    <Table
      caption={t('history.title')}
      rows={revisions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'n', head: t('history.number'), cell: ({ number }) => String(number) },
        { key: 'when', head: t('history.when'), cell: ({ at }) => showMoment(at, language) },
        { key: 'who', head: t('history.who'), cell: ({ authorName }) => <span lang="vi">{authorName}</span> },
        { key: 'act', head: t('history.act'), cell: actOf },
        { key: 'state', head: t('article.state'), cell: ({ state }) => t(`state.${state}`) },
        { key: 'note', head: t('history.note'), cell: ({ note }) => <span lang="vi">{note ?? ''}</span> },
      ]}
    />
  )
}

const Differences = ({ visit, from, to }: HistoryPageProps) => {
  if (!from || !to) return null
  const t = say(visit.language)
  const differences = compareVersions(from, to)
  if (differences.length === 0) return <p>{t('history.same')}</p>
  return (
    <>
      {differences.map(({ part, pieces }) => (
        <section key={part} lang={part.endsWith('En') ? 'en' : 'vi'}>
          <h3 lang={visit.language}>{t(partNames[part])}</h3>
          <TextDiff gone={t('history.gone')} added={t('history.added')} pieces={pieces} />
        </section>
      ))}
    </>
  )
}

/** Every version of an article, and what changed between two of them. */
export const HistoryPage = (props: HistoryPageProps) => {
  const { visit, article, revisions, from, to } = props
  const t = say(visit.language)
  const choices = revisions.map(({ number, at, authorName }) => ({
    value: String(number),
    text: `${number} · ${showMoment(at, visit.language)} · ${authorName}`,
  }))
  return (
    <>
      <PageHead title={article.title} meta={t('history.title')} />
      <Section heading={t('history.compare')}>
        <FilterForm
          action={`/lam-viec/tin-bai/${article.id}/lich-su`}
          label={t('history.compare')}
          submit={t('history.show')}
        >
          <SelectField
            name="tu"
            label={t('history.from')}
            choices={choices}
            value={from ? String(from.number) : ''}
            none={false}
          />
          <SelectField
            name="den"
            label={t('history.to')}
            choices={choices}
            value={to ? String(to.number) : ''}
            none={false}
          />
        </FilterForm>
        <Differences {...props} />
      </Section>
      <Versions {...props} />
    </>
  )
}
