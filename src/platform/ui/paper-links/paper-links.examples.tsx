import { PaperLinks } from './paper-links.tsx'

export const PaperLinksExamples = () => (
  <PaperLinks href="#van-ban" language="vi" name="Báo cáo quý III/2026" />
)
