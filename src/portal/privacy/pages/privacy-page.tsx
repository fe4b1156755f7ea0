import { daysKept, type Term } from '../../../newsroom/data-requests/data-request.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { LinkButton } from '../../../platform/ui/button/button.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { Table } from '../../../platform/ui/table/table.tsx'
import { link } from '../../../platform/web/address.ts'
import { say as portalWords } from '../../words.ts'
import { say } from '../words.ts'

/** Kinds of data that are kept, in the order in which people ask about them. */
const kinds = [
  'award',
  'example',
  'news',
  'nomination',
  'introduction',
  'comment',
  'request',
  'contact',
  'account',
  'network',
] as const

const rights = [
  'page.rightsSee',
  'page.rightsCorrect',
  'page.rightsDelete',
  'page.rightsWithdraw',
  'page.rightsObject',
] as const

/** The promise of the clock, by law or by the agency's own word. */
const termLine = (term: Term, language: Language): string => {
  const { days, instrument } = term
  return instrument
    ? say(language)('page.termLaw', { days, instrument: instrument[language] })
    : say(language)('page.termOwn', { days })
}

const Kept = ({ language }: { readonly language: Language }) => {
  const t = say(language)
  return (
    <Table
      caption={t('page.kept')}
      captionHidden
      rows={kinds}
      rowKey={(kind) => kind}
      columns={[
        { key: 'what', head: t('col.what'), rowHead: true, cell: (kind) => t(`${kind}.what`) },
        { key: 'why', head: t('col.why'), cell: (kind) => t(`${kind}.why`) },
        { key: 'who', head: t('col.who'), cell: (kind) => t(`${kind}.who`) },
        { key: 'long', head: t('col.long'), cell: (kind) => t(`${kind}.long`, { days: daysKept }) },
      ]}
    />
  )
}

/** What is kept about people, why, who sees it and for how long; and how to ask, with the clock of the answer. */
export const PrivacyPage = ({ language, term }: { readonly language: Language; readonly term: Term }) => {
  const t = say(language)
  const p = portalWords(language)
  const to = (path: string) => link({ language }, path)
  return (
    <>
      <PageHead
        title={t('page.title')}
        lead={t('page.lead')}
        actions={
          <>
            <LinkButton href={to('/rieng-tu/yeu-cau')} kind="primary">
              {t('page.ask')}
            </LinkButton>
            <LinkButton href={to('/rieng-tu/theo-doi')} icon="search">
              {t('page.follow')}
            </LinkButton>
          </>
        }
      />
      <Section heading={t('page.rights')}>
        <Prose>
          <ul>
            {rights.map((right) => (
              <li key={right}>{t(right)}</li>
            ))}
          </ul>
          <p>{termLine(term, language)}</p>
          <p>{t('page.limits')}</p>
        </Prose>
      </Section>
      <Section heading={t('page.kept')}>
        <Kept language={language} />
        <p>{t('page.never')}</p>
      </Section>
      <Section heading={t('page.cookies')}>
        <Prose>
          <p>{p('privacy.cookies')}</p>
          <p>{p('privacy.views')}</p>
          <p>{p('privacy.register')}</p>
        </Prose>
      </Section>
    </>
  )
}
