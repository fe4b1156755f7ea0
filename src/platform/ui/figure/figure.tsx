import { speak } from '../../plain/words.ts'
import { useLanguage, useSay } from '../setting/setting.tsx'
import { words } from '../words.ts'

export type FigureProps = {
  /** Address of the file; without it a labelled place is shown, never a drawing. */
  readonly src?: string | null
  /** What the picture shows, for those who do not see it. */
  readonly alt?: string
  readonly caption: string
  readonly credit?: string | null
  readonly width?: number
  readonly height?: number
  /** Of caption and credit, where the page itself is in another language. */
  readonly lang?: 'vi' | 'en'
  /** Above the fold: loaded at once. */
  readonly first?: boolean
}

/** A photo with its caption and credit. */
export const Figure = (props: FigureProps) => {
  const { src, alt, caption, credit, width = 1200, height = 800, lang, first } = props
  const say = useSay()
  const page = useLanguage()
  const sayThere = speak(words)(lang ?? page)
  return (
    <figure class="figure">
      {src ? (
        <img
          lang={lang}
          src={src}
          alt={alt ?? caption}
          width={width}
          height={height}
          loading={first ? 'eager' : 'lazy'}
          decoding="async"
        />
      ) : (
        <div class="figure-missing">{say('figure.missing')}</div>
      )}
      <figcaption lang={lang}>
        {caption} {credit && <span class="credit">{sayThere('figure.credit', { credit })}</span>}
      </figcaption>
    </figure>
  )
}
