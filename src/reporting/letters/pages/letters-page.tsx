import { showDay } from '../../../platform/plain/day.ts'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { type CampaignAt, CampaignHead } from '../../follow-up/pages/campaign-head.tsx'
import type { LetterFound } from '../queries.ts'
import { say } from '../words.ts'
import { letterPath } from './letter-page.tsx'

export type Listed = LetterFound & { readonly lines: number }

export type LettersProps = {
  readonly visit: Visit
  readonly campaign: CampaignAt
  readonly letters: readonly Listed[]
}

const chips = { draft: 'awaiting-decision', issued: 'accepted', cancelled: 'withdrawn' } as const

/** The letters of a campaign: what waits for a decision, what went out, what did not. */
export const LettersPage = ({ visit, campaign, letters }: LettersProps) => {
  const { language } = visit
  const t = say(language)
  const columns = [
    {
      key: 'subject',
      head: t('letters.subject'),
      rowHead: true,
      cell: (one: Listed) => (
        <a href={letterPath(one.id)} lang="vi">
          {one.number ? `${one.number}: ` : ''}
          {`V/v ${one.subject}`}
        </a>
      ),
    },
    {
      key: 'day',
      head: t('letters.day'),
      cell: (one: Listed) => showDay(one.issuedOn ?? one.draftedOn, language),
    },
    { key: 'lines', head: t('letters.lines'), numeric: true, cell: (one: Listed) => one.lines },
    {
      key: 'state',
      head: t('letters.state'),
      cell: (one: Listed) => <Chip state={chips[one.state]} text={t(`state.${one.state}`)} />,
    },
    {
      key: 'from',
      head: t('letters.from'),
      cell: (one: Listed) => (one.byLadder ? t('from.ladder') : t('from.person', { who: one.draftedBy })),
    },
  ]
  return (
    <>
      <CampaignHead
        visit={visit}
        campaign={campaign}
        current="don-doc"
        title={t('letters.title')}
        lead={t('letters.lead')}
      />
      <Section heading={t('letters.title')}>
        <Table
          caption={t('letters.title')}
          captionHidden
          columns={columns}
          rows={letters}
          rowKey={({ id }) => id}
          empty={t('letters.empty')}
        />
      </Section>
    </>
  )
}
