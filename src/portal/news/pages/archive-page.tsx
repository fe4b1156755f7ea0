import { type Day, showMonth } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { Grid, PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { link } from '../../../platform/web/address.ts'
import { say } from '../../words.ts'

export const archivePath = '/tin-tuc/luu-tru'

/** Where the articles of a month are listed, by any day of it. */
export const monthPath = (month: Day): string => `/tin-tuc/${month.slice(0, 7)}`

export type ArchiveProps = {
  readonly language: Language
  /** The latest first; each by its first day. */
  readonly months: readonly { readonly month: Day; readonly articles: number }[]
}

const yearOf = ({ month }: { readonly month: Day }): string => month.slice(0, 4)

/** The years and months in which articles appeared, with how many. */
export const ArchivePage = ({ language, months }: ArchiveProps) => {
  const t = say(language)
  return (
    <>
      <PageHead title={t('archive.title')} lead={t('archive.lead')} />
      {months.length === 0 && <Empty text={t('news.none')} />}
      <Grid parts={3}>
        {[...Map.groupBy(months, yearOf)].map(([year, ofYear]) => (
          <Section key={year} heading={year}>
            <ul class="plain-links">
              {ofYear.map(({ month, articles }) => (
                <li key={month}>
                  <a href={link({ language }, monthPath(month))}>{showMonth(month, language)}</a> ·{' '}
                  {t('archive.count', { count: showNumber(articles, language) })}
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </Grid>
    </>
  )
}
