import type { Language } from '../../../platform/plain/language.ts'
import { Grid, PageHead, Section } from '../../../platform/ui/layout/layout.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PublishedCampaignRow, PublishedColumnRow } from '../../tables.ts'
import { say } from '../../words.ts'
import { fixedPages } from './fixed-pages.ts'

export type SiteMapProps = {
  readonly language: Language
  readonly columns: readonly PublishedColumnRow[]
  readonly campaigns: readonly PublishedCampaignRow[]
}

/** Everything that the portal has, a link each: pages, columns with their feeds, campaigns. */
export const SiteMapPage = ({ language, columns, campaigns }: SiteMapProps) => {
  const t = say(language)
  const to = (path: string) => link({ language }, path)
  return (
    <>
      <PageHead title={t('map.title')} lead={t('map.lead')} />
      <Grid parts={3}>
        <Section heading={t('map.pages')}>
          <ul class="plain-links">
            {fixedPages.map(({ path, name }) => (
              <li key={path}>
                <a href={to(path)}>{t(name)}</a>
              </li>
            ))}
          </ul>
        </Section>
        <Section heading={t('news.columns')}>
          <ul class="plain-links">
            <li>
              <a href={to('/tin-tuc')}>{t('all.news')}</a> · <a href={to('/rss/tat-ca')}>RSS</a>
            </li>
            {columns.map(({ slug, nameVi, nameEn }) => {
              const name = language === 'vi' ? nameVi : nameEn
              return (
                <li key={slug}>
                  <a href={to(`/chuyen-muc/${slug}`)}>{name}</a> ·{' '}
                  <a href={to(`/rss/${slug}`)} aria-label={`RSS: ${name}`}>
                    RSS
                  </a>
                </li>
              )
            })}
          </ul>
        </Section>
        <Section heading={t('nav.campaigns')}>
          <ul class="plain-links" lang="vi">
            {campaigns.map(({ slug, name }) => (
              <li key={slug}>
                <a href={to(`/phong-trao/${slug}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      </Grid>
    </>
  )
}
