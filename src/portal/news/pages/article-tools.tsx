import type { Language } from '../../../platform/plain/language.ts'
import { link } from '../../../platform/web/address.ts'
import { say } from '../../words.ts'

export type ArticleToolsProps = {
  readonly language: Language
  readonly slug: string
  readonly title: string
  /** In full. */
  readonly address: string
}

const sendingTo = (base: string, values: Readonly<Record<string, string>>): string =>
  `${base}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`

/** Print, keep, send on: plain links; nobody else's script runs here and nobody learns who reads. */
export const ArticleTools = ({ language, slug, title, address }: ArticleToolsProps) => {
  const t = say(language)
  const own = link({ language }, `/tin/${slug}`)
  return (
    <nav class="article-tools" aria-label={t('news.tools')}>
      <ul>
        <li>
          <a href={`${own}/in`}>{t('news.print')}</a>
        </li>
        <li>
          <a href={`${own}/luu`}>{t('news.keep')}</a>
        </li>
        <li>
          <a href={sendingTo('mailto:', { subject: title, body: `${title}\n${address}` })}>
            {t('news.mail')}
          </a>
        </li>
        <li>
          <a
            href={sendingTo('https://www.facebook.com/sharer/sharer.php', { u: address })}
            rel="nofollow noopener noreferrer"
          >
            Facebook
          </a>
        </li>
        <li>
          <a
            href={sendingTo('https://x.com/intent/post', { text: title, url: address })}
            rel="nofollow noopener noreferrer"
          >
            X
          </a>
        </li>
      </ul>
      <p class="article-address">
        {t('news.address')} <span class="tabular">{address}</span>
      </p>
    </nav>
  )
}
