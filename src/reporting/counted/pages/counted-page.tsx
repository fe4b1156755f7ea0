import type { Language } from '../../../platform/plain/language.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import type { Counted } from '../queries.ts'
import { say } from '../words.ts'
import { CountedTable } from './counted-table.tsx'

export type CountedPageProps = {
  readonly campaign: string
  readonly counted: readonly Counted[]
  readonly language: Language
}

/** The counted indicators of a whole campaign. */
export const CountedPage = ({ campaign, counted, language }: CountedPageProps) => {
  const t = say(language)
  return (
    <>
      <PageHead kicker={<span lang="vi">{campaign}</span>} title={t('counted.page')} />
      {counted.length === 0 ? (
        <Empty text={t('counted.empty')} />
      ) : (
        <CountedTable counted={counted} whose={t('counted.campaign')} language={language} />
      )}
    </>
  )
}
