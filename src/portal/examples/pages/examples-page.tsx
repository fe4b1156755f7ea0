import { asSentence, exampleKinds, kindNames } from '../../../newsroom/examples/example.ts'
import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { AnchorTabs } from '../../../platform/ui/anchor-tabs/anchor-tabs.tsx'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { Empty } from '../../../platform/ui/empty/empty.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import { Pager } from '../../../platform/ui/pager/pager.tsx'
import { link, withQuery } from '../../../platform/web/address.ts'
import type { PublishedExampleRow } from '../../tables.ts'
import { say as sayPortal } from '../../words.ts'
import { say } from '../words.ts'

export type ExamplesPageProps = {
  readonly language: Language
  /** null: of any kind. */
  readonly kind: PublishedExampleRow['kind'] | null
  readonly examples: readonly PublishedExampleRow[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

const Kinds = ({ language, kind }: ExamplesPageProps) => {
  const t = say(language)
  const at = (one: string | null) => link({ language }, withQuery('/guong', { loai: one }))
  return (
    <AnchorTabs
      label={t('list.kinds')}
      items={[null, ...exampleKinds].map((one) => ({
        href: at(one),
        text: one ? kindNames[one][language] : t('list.all'),
        current: one === kind,
      }))}
    />
  )
}

/** Verified examples, published with consent. */
export const ExamplesPage = (props: ExamplesPageProps) => {
  const { language, examples, kind, page, pageSize, total } = props
  const t = say(language)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  return (
    <>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <>
            <LinkButton href={link({ language }, '/gioi-thieu-guong')} kind="primary" icon="plus">
              {t('list.introduce')}
            </LinkButton>
            <LinkButton href={link({ language }, '/guong/anh')}>{t('list.gallery')}</LinkButton>
          </>
        }
      />
      <Kinds {...props} />
      {examples.length === 0 && (
        <Empty text={page > pages ? sayPortal(language)('page.beyond', { page, pages }) : t('list.none')} />
      )}
      <Ledger
        level={2}
        entries={examples.map((example) => ({
          key: example.id ?? '',
          href: link({ language }, `/guong/${example.id}`),
          title: <span lang="vi">{example.who}</span>,
          meta: (
            <>
              {example.kind && kindNames[example.kind][language]} · <span lang="vi">{example.place}</span>
              {example.verifiedOn &&
                ` · ${t('one.verified', { day: showDay(example.verifiedOn, language) })}`}
            </>
          ),
          body: <p lang="vi">{asSentence(example.deed ?? '')}</p>,
        }))}
      />
      <Pager
        page={Math.min(page, pages)}
        pageSize={pageSize}
        total={total}
        href={(number) =>
          link({ language }, withQuery('/guong', { loai: kind, trang: number === 1 ? null : number }))
        }
      />
    </>
  )
}
