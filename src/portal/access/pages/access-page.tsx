import type { Language } from '../../../platform/plain/language.ts'
import { Banner } from '../../../platform/ui/banner/banner.tsx'
import type { Display } from '../../../platform/ui/frame/document.tsx'
import { HiddenField } from '../../../platform/ui/hidden-field/hidden-field.tsx'
import { PageHead, Prose, Section } from '../../../platform/ui/layout/layout.tsx'
import { SelectField } from '../../../platform/ui/select-field/select-field.tsx'
import { link } from '../../../platform/web/address.ts'
import { say } from '../../words.ts'

export type AccessPageProps = {
  readonly language: Language
  readonly display: Display
  readonly saved: boolean
}

const Settings = ({ language, display }: AccessPageProps) => {
  const t = say(language)
  return (
    <form method="get" action={link({ language }, '/tro-nang')} class="form">
      <HiddenField name="luu" value="1" />
      <SelectField
        name="chu"
        label={t('access.size')}
        value={display.text ?? '100'}
        choices={(['100', '125', '150'] as const).map((value) => ({
          value,
          text: t(`access.size.${value}`),
        }))}
      />
      <SelectField
        name="tuong-phan"
        label={t('access.contrast')}
        value={display.contrast ? 'cao' : 'thuong'}
        choices={[
          { value: 'thuong', text: t('access.contrast.normal') },
          { value: 'cao', text: t('access.contrast.high') },
        ]}
      />
      <SelectField
        name="chuyen-dong"
        label={t('access.motion')}
        value={display.motion ? 'giam' : 'thuong'}
        choices={[
          { value: 'thuong', text: t('access.motion.normal') },
          { value: 'giam', text: t('access.motion.reduced') },
        ]}
      />
      <p>
        <button type="submit" class="button">
          {t('access.save')}
        </button>
      </p>
    </form>
  )
}

/** How accessible the portal is, and how the reader wants it to look. */
export const AccessPage = (props: AccessPageProps) => {
  const { language, saved } = props
  const t = say(language)
  return (
    <>
      <PageHead title={t('access.title')} lead={t('access.lead')} />
      {saved && <Banner tone="ok">{t('access.saved')}</Banner>}
      <Section heading={t('access.settings')} note={t('access.settingsNote')}>
        <Settings {...props} />
      </Section>
      <Prose>
        <p>{t('access.text')}</p>
        <p>{t('access.trouble')}</p>
      </Prose>
    </>
  )
}
