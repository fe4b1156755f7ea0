import type { ComponentChildren } from 'preact'
import { Figure, type FigureProps } from '../figure/figure.tsx'

export type StoryProps = {
  readonly href: string
  readonly title: string
  /** In the reader's form: 'Thứ Sáu, 06/02/2026 09:10'; and for machines. */
  readonly time?: string
  readonly dateTime?: string
  readonly source?: string | null
  readonly lead?: string | null
  readonly picture?: FigureProps
  readonly lang?: 'vi' | 'en'
  /** Under which heading it stands. */
  readonly level?: 2 | 3
}

const Times = ({ time, dateTime, source }: Pick<StoryProps, 'time' | 'dateTime' | 'source'>) =>
  time || source ? (
    <p class="story-time">
      {time && <time datetime={dateTime}>{time}</time>}
      {time && source && ' · '}
      {source && <span lang="vi">{source}</span>}
    </p>
  ) : null

/** The story that leads a page: large headline, time and source, lead, picture. */
export const LeadStory = ({ href, title, lead, picture, lang, level = 3, ...times }: StoryProps) => {
  const headline = <a href={href}>{title}</a>
  return (
    <article class="story story-lead" lang={lang}>
      <div>
        {level === 2 ? <h2 class="headline">{headline}</h2> : <h3 class="headline">{headline}</h3>}
        <Times {...times} />
        {lead && <p class="story-text">{lead}</p>}
      </div>
      {picture && <Figure {...picture} />}
    </article>
  )
}

/** Headlines one under the other, ruled. */
export const StoryList = ({
  stories,
  level = 3,
}: {
  readonly stories: readonly StoryProps[]
  readonly level?: 2 | 3
}) => (
  <ul class="story-list">
    {stories.map(({ href, title, lead, lang, ...times }) => (
      <li key={href} class="story" lang={lang}>
        {level === 2 ? (
          <h2 class="story-title">
            <a href={href}>{title}</a>
          </h2>
        ) : (
          <h3 class="story-title">
            <a href={href}>{title}</a>
          </h3>
        )}
        <Times {...times} />
        {lead && <p class="story-text">{lead}</p>}
      </li>
    ))}
  </ul>
)

export type ArticleProps = {
  readonly title: string
  readonly time?: string
  readonly dateTime?: string
  /** 'Báo tỉnh': opens the lead, followed by a dash. */
  readonly source?: string | null
  readonly lead?: string | null
  readonly picture?: FigureProps
  /** 'Tin, ảnh: Người Viết (tên giả)', or the unit: in Vietnamese, whatever the article is in. */
  readonly byline?: string | null
  /** '318 lượt xem', the column, where it was taken from: a line each. */
  readonly facts?: readonly ComponentChildren[]
  readonly lang?: 'vi' | 'en'
  readonly children: ComponentChildren
}

/** A whole article: headline, time, lead (not repeated in the body), picture, text, who wrote it. */
export const Article = (props: ArticleProps) => {
  const { title, time, dateTime, source, lead, picture, byline, facts = [], lang, children } = props
  return (
    <article class="article" lang={lang}>
      <h1>{title}</h1>
      {time && (
        <p class="story-time">
          <time datetime={dateTime}>{time}</time>
        </p>
      )}
      {lead && (
        <p class="article-lead">
          {source && (
            <span class="article-source" lang="vi">
              {source} –{' '}
            </span>
          )}
          {lead}
        </p>
      )}
      {picture && <Figure {...picture} />}
      <div class="prose">{children}</div>
      {byline && (
        <p class="byline" lang="vi">
          {byline}
        </p>
      )}
      {facts.length > 0 && (
        <ul class="article-facts">
          {facts.map((fact, index) => (
            <li key={index}>{fact}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
