import { speak } from '../../plain/words.ts'
import { useLanguage, useSay } from '../setting/setting.tsx'
import { words } from '../words.ts'

/** How wide a picture is shown, as the attribute `sizes` says it: in a column of a grid, beside a headline, in an article. */
export const shownAt = {
  column: '(min-width: 60rem) 25rem, 100vw',
  headline: '(min-width: 48rem) 27rem, 100vw',
  article: '(min-width: 44rem) 42rem, 100vw',
} as const

export type FigureSize = { readonly src: string; readonly width: number }

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
  /** The same picture in other widths: the browser fetches the one that fits `shown`. */
  readonly sizes?: readonly FigureSize[]
  readonly shown?: keyof typeof shownAt
  /** Address of the picture in full size, fetched when somebody opens it. */
  readonly full?: string | null
  /** Above the fold: loaded at once. */
  readonly first?: boolean
}

/** For browsers that choose no width of their own. */
const usual = 960

/** One address; of a picture in several widths all of them, the usual one first. */
const sourcesOf = ({ src, sizes = [], shown }: FigureProps) => {
  if (sizes.length === 0) return { src: src ?? '' }
  const inOrder = sizes.toSorted((a, b) => a.width - b.width)
  return {
    src: (inOrder.findLast(({ width }) => width <= usual) ?? inOrder[0])?.src ?? '',
    srcset: inOrder.map((one) => `${one.src} ${one.width}w`).join(', '),
    sizes: shown ? shownAt[shown] : '100vw',
  }
}

/** A photo with its caption and credit. */
export const Figure = (props: FigureProps) => {
  const { src, alt, caption, credit, width = 1200, height = 800, lang, full, first } = props
  const say = useSay()
  const page = useLanguage()
  const sayThere = speak(words)(lang ?? page)
  const picture = (
    <img
      lang={lang}
      {...sourcesOf(props)}
      alt={alt ?? caption}
      width={width}
      height={height}
      loading={first ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
  return (
    <figure class="figure">
      {src && full && (
        <a href={full}>
          {picture}
          <span class="visually-hidden" lang={page}>
            {' '}
            {say('figure.full')}
          </span>
        </a>
      )}
      {src && !full && picture}
      {!src && <div class="figure-missing">{say('figure.missing')}</div>}
      <figcaption lang={lang}>
        {caption} {credit && <span class="credit">{sayThere('figure.credit', { credit })}</span>}
      </figcaption>
    </figure>
  )
}
