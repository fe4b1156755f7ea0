import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { Actions, LinkButton } from '../../../platform/ui/button/button.tsx'
import { PageHead } from '../../../platform/ui/layout/layout.tsx'
import { SummaryList } from '../../../platform/ui/summary-list/summary-list.tsx'
import { link } from '../../../platform/web/address.ts'
import type { PublishedIntroductionRow } from '../../tables.ts'
import type { Followed } from '../../following/queries.ts'
import { CodeForm } from '../../pages/code-form.tsx'
import { say } from '../words.ts'

export type FollowPageProps = Followed<PublishedIntroductionRow> & {
  readonly language: Language
}

const steps = ['received', 'checked', 'taken_up', 'not_taken_up'] as const

const Standing = ({
  language,
  found,
  code,
  unitName,
}: FollowPageProps & { readonly found: PublishedIntroductionRow }) => {
  const t = say(language)
  const step = steps.find((one) => one === found.state)
  const { receivedOn, decidedOn, reply, exampleId } = found
  return (
    <>
      <SummaryList
        rows={[
          { key: t('follow.keep'), value: <strong class="tabular">{code}</strong> },
          { key: t('follow.state'), value: step && t(`tell.${step}`) },
          { key: t('follow.unit'), value: <span lang="vi">{unitName}</span> },
          { key: t('follow.received'), value: receivedOn && showDay(receivedOn, language) },
          ...(decidedOn ? [{ key: t('follow.decided'), value: showDay(decidedOn, language) }] : []),
          ...(reply ? [{ key: t('follow.reply'), value: <span lang="vi">{reply}</span> }] : []),
        ]}
      />
      <Actions>
        {exampleId && (
          <LinkButton href={link({ language }, `/guong/${exampleId}`)}>{t('follow.example')}</LinkButton>
        )}
        <LinkButton href={link({ language }, '/gioi-thieu-guong')}>{t('follow.new')}</LinkButton>
      </Actions>
    </>
  )
}

/** Where an introduction stands: whoever holds the code sees the step and the reply, and nobody's name. */
export const FollowPage = (props: FollowPageProps) => {
  const { language, typed, found } = props
  const t = say(language)
  return (
    <>
      <PageHead title={t('follow.title')} lead={t('follow.lead')} />
      {found && <Standing {...props} found={found} />}
      <CodeForm
        language={language}
        path={'/gioi-thieu-guong/theo-doi'}
        typed={typed}
        found={found !== null}
        words={t}
      />
    </>
  )
}
