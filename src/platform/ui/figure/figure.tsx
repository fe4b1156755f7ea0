import { useSay } from '../setting/setting.tsx'

export type FigureProps = {
  /** Address of the file; without it a labelled place is shown, never a drawing. */
  readonly src?: string | null
  /** What the picture shows, for those who do not see it. */
  readonly alt?: string
  readonly caption: string
  readonly credit?: string | null
  readonly width?: number
  readonly height?: number
  /** Above the fold: loaded at once. */
  readonly first?: boolean
}

/** A photo with its caption and credit. */
export const Figure = ({ src, alt, caption, credit, width = 1200, height = 800, first }: FigureProps) => {
  const say = useSay()
  return (
    <figure class="figure">
      {src ? (
        <img
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
      <figcaption>
        {caption} {credit && <span class="credit">{say('figure.credit', { credit })}</span>}
      </figcaption>
    </figure>
  )
}
