import { telOf } from '../../../newsroom/contacts/reach.ts'
import type { Language } from '../../../platform/plain/language.ts'
import { link } from '../../../platform/web/address.ts'
import { Email } from '../../pages/email.tsx'
import type { PublishedSpokespersonRow } from '../../tables.ts'
import { say } from '../words.ts'

export type SpokespersonLineProps = {
  readonly language: Language
  readonly speaker: PublishedSpokespersonRow | null
}

/** Whom to quote: name, post, phone and email, each to be pressed; where nobody is named, the way to the contacts. */
export const SpokespersonLine = ({ language, speaker }: SpokespersonLineProps) => {
  const t = say(language)
  if (!speaker)
    return (
      <>
        {t('speaker.none')} <a href={link({ language }, '/lien-he')}>{t('speaker.contacts')}</a>
      </>
    )
  const { name, post, postEn, phone, email } = speaker
  const english = language === 'en' ? postEn : null
  return (
    <>
      <strong lang="vi">{name}</strong>, {english ?? <span lang="vi">{post}</span>} ·{' '}
      <a href={telOf(phone)} class="tabular unbroken">
        {phone}
      </a>
      {email && (
        <>
          {' · '}
          <Email address={email} />
        </>
      )}
    </>
  )
}
