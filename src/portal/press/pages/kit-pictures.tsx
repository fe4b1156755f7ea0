import type { Language } from '../../../platform/plain/language.ts'
import { showNumber } from '../../../platform/plain/number.ts'
import { Section } from '../../../platform/ui/layout/layout.tsx'
import { Ledger } from '../../../platform/ui/ledger/ledger.tsx'
import type { KitPicture } from '../kit.ts'
import { say } from '../words.ts'

const kilobytes = (size: number, language: Language): string =>
  showNumber(Math.max(1, Math.round(size / 1024)), language)

/** Pictures in full size to take over, each with its credit, and under which conditions. */
export const KitPictures = ({
  language,
  pictures,
}: {
  readonly language: Language
  readonly pictures: readonly KitPicture[]
}) => {
  const t = say(language)
  if (pictures.length === 0)
    return (
      <Section heading={t('kit.pictures')} id="anh">
        <p>{t('kit.picturesNone')}</p>
      </Section>
    )
  return (
    <Section heading={t('kit.pictures')} id="anh">
      <p>{t('kit.rights')}</p>
      {pictures.some(({ from }) => from === 'example') && <p>{t('kit.rightsExample')}</p>}
      <Ledger
        entries={pictures.map(({ fileId, href, caption, credit, of, name, size }) => ({
          key: fileId,
          title: <span lang="vi">{caption}</span>,
          meta: (
            <span lang="vi">
              {credit ? t('kit.credit', { credit }) : t('kit.noCredit')} · {t('kit.pictureOf', { of })}
            </span>
          ),
          side: (
            <a href={href} download={name}>
              {t('kit.picture')} ({t('kit.size', { size: kilobytes(size, language) })})
              <span class="visually-hidden" lang="vi">
                {' '}
                {caption}
              </span>
            </a>
          ),
        }))}
      />
    </Section>
  )
}
