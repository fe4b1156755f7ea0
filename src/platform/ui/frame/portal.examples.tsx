import type { Language } from '../../plain/language.ts'
import { AnchorTabs } from '../anchor-tabs/anchor-tabs.tsx'
import { LinkButton } from '../button/button.tsx'
import { Chip } from '../chip/chip.tsx'
import { DocumentCitation } from '../document-citation/document-citation.tsx'
import { FilterForm } from '../filter-form/filter-form.tsx'
import { Columns, Grid, PageHead, Prose, Section } from '../layout/layout.tsx'
import { LedgerExamples } from '../ledger/ledger.examples.tsx'
import { MeterExamples } from '../meter/meter.examples.tsx'
import { StatExamples } from '../stat/stat.examples.tsx'
import { StepLineExamples } from '../step-line/step-line.examples.tsx'
import { ArticleExample, StoryExamples } from '../story/story.examples.tsx'
import { SummaryListExamples } from '../summary-list/summary-list.examples.tsx'
import { TableExamples } from '../table/table.examples.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { TimelineExamples } from '../timeline/timeline.examples.tsx'
import type { AssetMap } from './assets.ts'
import { PortalFrame, type PortalFrameProps } from './portal-frame.tsx'

export const portalProps = (
  assets: AssetMap,
  language: Language,
): Omit<PortalFrameProps, 'title' | 'children'> => ({
  assets,
  language,
  siteName: 'Cổng Thi đua – Khen thưởng',
  agency: 'Tỉnh Bình Mẫu',
  home: '#',
  clock: '07:18, Thứ Bảy, 21/03/2026 (GMT+7)',
  description: 'Trang ví dụ của giao diện.',
  alternates: [
    { language: 'vi', href: '/' },
    { language: 'en', href: '/en' },
  ],
  tools: [
    { href: '#tro-nang', text: 'Trợ năng' },
    { href: '#dang-nhap', text: 'Đăng nhập' },
  ],
  nav: ['Phong trào', 'Tin tức', 'Gương điển hình', 'Khen thưởng', 'Văn bản', 'Hỏi đáp', 'Giới thiệu'].map(
    (text, index) => ({
      href: `#muc-${text}`,
      text,
      current: index === 0,
    }),
  ),
  search: { action: '#' },
  demo: true,
  footer: {
    lines: [
      'Cơ quan chủ quản: Ủy ban nhân dân tỉnh Bình Mẫu',
      'Thường trực: Sở Nội vụ · Điện thoại 0200 000 000',
    ],
    links: ['Sơ đồ cổng', 'Quyền riêng tư', 'RSS'].map((text) => ({ href: `#chan-${text}`, text })),
  },
})

export const PortalHomeExample = ({
  assets,
  language,
}: {
  readonly assets: AssetMap
  readonly language: Language
}) => (
  <PortalFrame {...portalProps(assets, language)} title="Cổng Thi đua – Khen thưởng">
    <h1 class="visually-hidden">Cổng Thi đua – Khen thưởng</h1>
    <Section heading="Phong trào đang diễn ra" note="Số liệu đến 08:00, 21/03/2026">
      <LedgerExamples />
    </Section>
    <Columns
      asideLabel="Tra cứu"
      aside={
        <Section heading="Tra cứu khen thưởng">
          <FilterForm action="#" label="Tra cứu khen thưởng" submit="Tra cứu">
            <TextField name="who" label="Họ tên hoặc đơn vị" />
          </FilterForm>
        </Section>
      }
    >
      <Section heading="Tin mới" note={<a href="#tin">Tất cả tin</a>}>
        <StoryExamples />
      </Section>
    </Columns>
  </PortalFrame>
)

export const PortalCampaignExample = ({
  assets,
  language,
}: {
  readonly assets: AssetMap
  readonly language: Language
}) => (
  <PortalFrame
    {...portalProps(assets, language)}
    title="Thi đua hoàn thành đường liên bản"
    crumbs={[
      { href: '/', text: 'Trang chủ' },
      { href: '/phong-trao', text: 'Phong trào' },
    ]}
  >
    <PageHead
      title="Đợt thi đua cao điểm hoàn thành các tuyến đường liên bản trước mùa mưa"
      meta={
        <>
          <Chip state="running" />
          <DocumentCitation
            type="Kế hoạch"
            number="215/KH-UBND"
            day="2026-02-05"
            issuer="UBND tỉnh Bình Mẫu"
            href="#van-ban"
          />
        </>
      }
    />
    <AnchorTabs
      items={[
        { href: '#tien-do', text: 'Tiến độ' },
        { href: '#don-vi', text: 'Đơn vị' },
        { href: '#van-ban', text: 'Văn bản' },
      ]}
    />
    <StatExamples />
    <Columns
      asideLabel="Các mốc"
      aside={
        <Section heading="Các mốc">
          <TimelineExamples />
        </Section>
      }
    >
      <Section heading="Tiến độ" id="tien-do" note="Số liệu đến 08:00, 21/03/2026">
        <StepLineExamples />
        <MeterExamples />
      </Section>
      <Section heading="Đơn vị" id="don-vi">
        <TableExamples />
      </Section>
      <Section heading="Văn bản" id="van-ban">
        <SummaryListExamples />
        <LinkButton href="#in" icon="print">
          In trang
        </LinkButton>
      </Section>
    </Columns>
  </PortalFrame>
)

export const PortalArticleExample = ({
  assets,
  language,
}: {
  readonly assets: AssetMap
  readonly language: Language
}) => (
  <PortalFrame {...portalProps(assets, language)} title="Tin" crumbs={[{ href: '/tin', text: 'Tin tức' }]}>
    <Columns
      asideLabel="Liên quan"
      aside={
        <Section heading="Về phong trào">
          <Prose>
            <p>Đợt thi đua cao điểm từ 15/01/2026.</p>
          </Prose>
        </Section>
      }
    >
      <ArticleExample />
    </Columns>
    <Grid>
      <Section heading="Tin đã đăng" level={3}>
        <p>
          <a href="#cu">Lễ ký giao ước thi đua của cụm số 3</a>
        </p>
      </Section>
    </Grid>
  </PortalFrame>
)
