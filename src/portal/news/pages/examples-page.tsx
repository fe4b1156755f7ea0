import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import type { PublishedExampleRow } from '../../tables.ts'
import { say } from '../../words.ts'

/** Verified good examples, published with consent. */
export const ExamplesPage = ({
  language,
  examples,
}: {
  readonly language: Language
  readonly examples: readonly PublishedExampleRow[]
}) => {
  const t = say(language)
  return (
    <>
      <PageHead title={t('examples.title')} lead={t('examples.lead')} />
      {examples.length === 0 && <Empty text={t('examples.none')} />}
      <Ledger
        level={2}
        entries={examples.map((example) => ({
          key: example.id,
          title: <span lang="vi">{example.who}</span>,
          meta: (
            <>
              <span lang="vi">{example.place}</span>
              {example.verifiedOn &&
                ` · ${t('examples.verified', { day: showDay(example.verifiedOn, language) })}`}
            </>
          ),
          body: <p lang="vi">{example.deed}</p>,
        }))}
      />
    </>
  )
}
