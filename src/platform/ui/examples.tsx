import type { ComponentType } from 'preact'
import type { Language } from '../plain/language.ts'
import { BannerExamples } from './banner/banner.examples.tsx'
import { ButtonExamples } from './button/button.examples.tsx'
import { ChipExamples } from './chip/chip.examples.tsx'
import { Details } from './details/details.tsx'
import { FigureExamples } from './figure/figure.examples.tsx'
import { FilterFormExamples } from './filter-form/filter-form.examples.tsx'
import { FormExamples } from './form/form.examples.tsx'
import type { AssetMap } from './frame/assets.ts'
import {
  OfficeDeskExample,
  OfficeFormExample,
  OfficeReadingExample,
  PrintExample,
} from './frame/office.examples.tsx'
import {
  PortalArticleExample,
  PortalCampaignExample,
  PortalHomeExample,
  portalProps,
} from './frame/portal.examples.tsx'
import { PortalFrame } from './frame/portal-frame.tsx'
import { IconExamples } from './icon/icon.examples.tsx'
import { PageHead, Section } from './layout/layout.tsx'
import { LedgerExamples } from './ledger/ledger.examples.tsx'
import { MeterExamples } from './meter/meter.examples.tsx'
import { Pager } from './pager/pager.tsx'
import { PaperLinksExamples } from './paper-links/paper-links.examples.tsx'
import { ReceiptExamples } from './receipt/receipt.examples.tsx'
import { SideBySideExamples } from './side-by-side/side-by-side.examples.tsx'
import { StatExamples } from './stat/stat.examples.tsx'
import { StepLineExamples } from './step-line/step-line.examples.tsx'
import { StoryExamples } from './story/story.examples.tsx'
import { SummaryListExamples } from './summary-list/summary-list.examples.tsx'
import { TableExamples } from './table/table.examples.tsx'
import { TaskListExamples } from './task-list/task-list.examples.tsx'
import { TimelineExamples } from './timeline/timeline.examples.tsx'
import { WallExample } from './wall/wall.examples.tsx'

const PagerExamples = () => <Pager page={5} pageSize={25} total={214} href={(page) => `#trang-${page}`} />

const DetailsExamples = () => (
  <Details summary="Đã xong trong 30 ngày (7)">
    <p>Báo cáo tháng 2, kế hoạch triển khai, danh sách đầu mối …</p>
  </Details>
)

const parts: readonly (readonly [string, ComponentType])[] = [
  ['Stat', StatExamples],
  ['Chip', ChipExamples],
  ['Banner', BannerExamples],
  ['Receipt', ReceiptExamples],
  ['Button', ButtonExamples],
  ['PaperLinks', PaperLinksExamples],
  ['TaskList', TaskListExamples],
  ['Table', TableExamples],
  ['FilterForm', FilterFormExamples],
  ['Pager', PagerExamples],
  ['SummaryList', SummaryListExamples],
  ['Ledger', LedgerExamples],
  ['Meter', MeterExamples],
  ['StepLine', StepLineExamples],
  ['Timeline', TimelineExamples],
  ['Story', StoryExamples],
  ['Figure', FigureExamples],
  ['Details', DetailsExamples],
  ['SideBySide', SideBySideExamples],
  ['Form', FormExamples],
  ['Icon', IconExamples],
]

export type ExampleProps = { readonly assets: AssetMap; readonly language: Language }

/** Every component on one page, for the eye and for the tests. The contents are examples in Vietnamese. */
export const ExamplesPage = ({ assets, language }: ExampleProps) => (
  <PortalFrame {...portalProps(assets, language)} title="Các thành phần">
    <PageHead title="Các thành phần" />
    {parts.map(([name, Part]) => (
      <Section key={name} heading={name} id={`thanh-phan-${name.toLowerCase()}`}>
        <Part />
      </Section>
    ))}
  </PortalFrame>
)

/** Whole pages made of the components, by file name. */
export const examplePages: Readonly<Record<string, ComponentType<ExampleProps>>> = {
  components: ExamplesPage,
  'portal-home': PortalHomeExample,
  'portal-campaign': PortalCampaignExample,
  'portal-article': PortalArticleExample,
  'office-desk': OfficeDeskExample,
  'office-form': OfficeFormExample,
  'office-reading': OfficeReadingExample,
  print: PrintExample,
  wall: WallExample,
}
