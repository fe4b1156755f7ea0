import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Chip } from '../../../platform/ui/chip/chip.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { pageHref, type Part } from '../../../platform/web/paging.ts'
import type { Visit } from '../../../platform/web/route.ts'
import type { SpokespersonListed } from '../queries.ts'
import { standingOn } from '../spokesperson.ts'
import { say } from '../words.ts'

export const home = '/lam-viec/nguoi-phat-ngon'
export const pathOf = (id: string, part = ''): string => `${home}/${id}${part && `/${part}`}`

type Days = { readonly fromDay: string; readonly untilDay: string | null }

/** `từ 01/03/2021 đến trước 20/05/2021` */
export const daysLine = ({ fromDay, untilDay }: Days, language: Language): string => {
  const from = showDay(fromDay, language)
  return untilDay === null
    ? say(language)('days.open', { from })
    : say(language)('days.both', { from, until: showDay(untilDay, language) })
}

const looks = {
  before: { tone: 'wait', icon: 'clock' },
  now: { tone: 'ok', icon: 'check' },
  after: { tone: 'neutral', icon: 'minus' },
} as const

export const StandingChip = ({ one, visit }: { readonly one: Days; readonly visit: Visit }) => {
  const standing = standingOn(one, visit.today)
  return <Chip {...looks[standing]} text={say(visit.language)(`standing.${standing}`)} />
}

export type SpokespersonsPageProps = {
  readonly visit: Visit
  readonly named: readonly SpokespersonListed[]
  readonly part: Part
  readonly unitName: (unitId: number) => string
  readonly mayName: boolean
}

const List = ({ visit, named, unitName }: SpokespersonsPageProps) => {
  const { language } = visit
  const t = say(language)
  return (
    <Table
      caption={t('list.title')}
      captionHidden
      rows={named}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: t('list.name'),
          rowHead: true,
          cell: (one) => (
            <span>
              <a href={pathOf(one.id)} lang="vi">
                {one.name}
              </a>
              <span class="faint" lang="vi">
                {' '}
                – {one.post}
              </span>
            </span>
          ),
        },
        {
          key: 'for',
          head: t('list.for'),
          cell: (one) => (
            <span lang="vi">
              {unitName(one.unitId)}
              {one.campaignName ? `: ${one.campaignName}` : ''}
            </span>
          ),
        },
        {
          key: 'reach',
          head: t('list.reach'),
          cell: ({ phone, email }) => [phone, email].filter(Boolean).join(' · '),
        },
        { key: 'days', head: t('list.days'), cell: (one) => daysLine(one, language) },
        {
          key: 'standing',
          head: t('list.standing'),
          cell: (one) => <StandingChip one={one} visit={visit} />,
        },
      ]}
    />
  )
}

/** Everyone who speaks, spoke or will speak for the units of this person. */
export const SpokespersonsPage = (props: SpokespersonsPageProps) => {
  const { visit, named, part, mayName } = props
  const t = say(visit.language)
  return (
    <>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          mayName && (
            <LinkButton href={`${home}/moi`} kind="primary" icon="plus">
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      {named.length === 0 ? <Empty text={t('list.none')} /> : <List {...props} />}
      <Pager {...part} href={pageHref(visit)} />
    </>
  )
}
