import type { Language } from '../../../platform/plain/language.ts'
import { showMoment } from '../../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../../platform/plain/number.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { link } from '../../../platform/web/address.ts'
import { cutoffText } from '../../turnout/pages/turnout-page.tsx'
import type { PublishedTurnoutRow } from '../../tables.ts'
import { say } from '../words.ts'

const Figures = ({
  language,
  figures,
}: {
  readonly language: Language
  readonly figures: readonly PublishedTurnoutRow[]
}) => {
  const t = say(language)
  const n = (value: number): string => showNumber(value, language)
  return (
    <Table
      caption={t('kit.frozen')}
      captionHidden
      rows={figures}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'cutoff',
          head: t('frozen.cutoff'),
          rowHead: true,
          cell: (one) => (
            <span>
              {cutoffText(one, language)}
              <span class="faint" lang="vi">
                {' '}
                – {one.name}
              </span>
            </span>
          ),
        },
        {
          key: 'figure',
          head: t('frozen.figure'),
          cell: (one) => (
            <span>
              <strong class="tabular">{showPercent(one.voted, one.listedReported, language)}</strong> (
              {n(one.voted)}/{n(one.listedReported)})
            </span>
          ),
        },
        {
          key: 'coverage',
          head: t('frozen.coverage'),
          cell: (one) => t('frozen.areas', { reported: n(one.reported), areas: n(one.areas) }),
        },
        {
          key: 'released',
          head: t('frozen.released'),
          cell: ({ releasedAt }) => (releasedAt ? showMoment(releasedAt, language) : '–'),
        },
      ]}
    />
  )
}

/** Figures that were frozen and released, with their hour and coverage; how each was corrected stands on their own page. */
export const FrozenFigures = ({
  language,
  figures,
}: {
  readonly language: Language
  readonly figures: readonly PublishedTurnoutRow[]
}) => {
  const t = say(language)
  const open = figures.filter(({ state }) => state === 'released')
  const days = [...new Set(figures.map(({ slug }) => slug))]
  return (
    <Section heading={t('kit.frozen')} id="da-chot">
      <p>{t(open.length === 0 ? 'kit.frozenNone' : 'kit.frozenLead')}</p>
      {open.length > 0 && <Figures language={language} figures={open} />}
      {days.map((slug) => (
        <p key={slug}>
          <a href={link({ language }, `/bau-cu/${slug}`)}>
            {t('kit.frozenAll')}
            {days.length > 1 ? `: ${slug}` : ''}
          </a>
        </p>
      ))}
    </Section>
  )
}
