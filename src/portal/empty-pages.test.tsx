import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { standingOf } from './campaign-facts.ts'
import { campaignEntry } from './pages/campaign-entry.tsx'
import { CampaignProgress } from './pages/campaign-progress.tsx'
import { HomePage, type HomeProps } from './pages/home.tsx'
import type { PublishedCampaignRow, PublishedPeriodCountRow, PublishedTotalRow } from './tables.ts'

const today = '2021-05-22'

const campaign = {
  id: 'c1',
  slug: 'dot-thu',
  name: 'Đợt thử',
  state: 'running',
  startOn: '2021-05-01',
  startPrecision: 'day',
  endOn: null,
  endPrecision: null,
  endEvent: null,
  documentKind: 'Kế hoạch',
  documentNumber: '1/KH',
  documentIssuedOn: '2021-04-20',
  documentIssuer: 'Sở Thử',
} as PublishedCampaignRow

const total = {
  campaignId: 'c1',
  indicatorId: 'i1',
  name: 'Tỷ lệ thử',
  kind: 'ratio',
  numerator: 9,
  denominator: 10,
  unitsCounted: 3,
  tree: 'agency',
} as PublishedTotalRow

const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
const heads = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, head]) => head ?? '')

describe('the first page', () => {
  const nothing: HomeProps = {
    language: 'vi',
    running: [],
    coming: [],
    ended: [],
    stories: [],
    examples: [],
    awards: [],
  }
  const entry = (more: object, awards = 0) =>
    campaignEntry({
      campaign: { ...campaign, ...more },
      plans: undefined,
      language: 'vi',
      today,
      results: { totals: [total], awards },
    })
  const main = (props: Partial<HomeProps>): string => {
    const html = renderToString(HomePage({ ...nothing, ...props }))
    return html.slice(0, html.indexOf('<aside'))
  }

  it('leads with the news and the results of what ended when nothing runs', () => {
    const ended = [entry({ state: 'closed' }, 12)]
    const html = main({ ended, stories: [{ href: '/tin/moi', title: 'Tin mới nhất' }] })
    expect(heads(html)).toEqual(['Tin mới', 'Phong trào đã tổng kết'])
    expect(words(html)).toContain('90%')
    expect(words(html)).toContain('12 tập thể, cá nhân được khen thưởng')
    expect(words(html)).toContain('Hiện không có phong trào nào đang diễn ra')
  })

  it('shows what runs, then what is coming, and no heading without anything under it', () => {
    const coming = { startOn: '2021-06-01' }
    expect(standingOf({ ...campaign, ...coming }, today)).toBe('coming')
    const html = main({ running: [entry({})], coming: [entry(coming)] })
    expect(heads(html)).toEqual(['Phong trào đang diễn ra', 'Phong trào sắp bắt đầu'])
    expect(words(html)).toContain('Sắp bắt đầu')
    expect(heads(main({}))).toEqual([])
    expect(words(main({}))).toContain('chưa công bố phong trào')
  })
})

describe('the progress of a campaign', () => {
  const period = {
    periodId: 'p1',
    name: 'Kỳ một',
    cutoffOn: '2021-05-25',
    firstDueOn: '2021-05-28',
    expected: 7,
    received: 0,
    accepted: 0,
    onTime: 0,
    figuresAt: null,
  } as PublishedPeriodCountRow
  const shown = (periods: readonly PublishedPeriodCountRow[], more: object = {}): string => {
    const props = { language: 'vi' as const, today, plans: null, totals: [] }
    return words(renderToString(CampaignProgress({ ...props, periods, campaign: { ...campaign, ...more } })))
  }

  it('says before the first report what will come, and when', () => {
    expect(shown([])).toContain('chưa mở kỳ báo cáo đầu tiên')
    expect(shown([], { startOn: '2021-06-01' })).toContain('Phong trào bắt đầu từ 01/06/2021')
    const awaited = shown([period])
    expect(awaited).toContain('Kỳ một – chốt số liệu ngày 25/05/2021, hạn nộp sớm nhất 28/05/2021')
    expect(awaited).not.toContain('Đúng hạn')
  })

  it('says of a period that is past how many reports came', () => {
    const past = { ...period, firstDueOn: '2021-05-20', received: 2 }
    expect(shown([past])).toContain('đã nộp 2/7 báo cáo, đã tiếp nhận 0')
    expect(shown([{ ...past, accepted: 1 }])).not.toContain('Chưa có số liệu')
  })
})
