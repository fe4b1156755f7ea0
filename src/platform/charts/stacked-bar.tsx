/** One part of a whole. `tone` also has a pattern, so that it is never told by colour alone. */
export type BarPart = {
  readonly key: string
  /** As it is read: 'đúng hạn'. */
  readonly text: string
  readonly value: number
  readonly tone: 'good' | 'fair' | 'bad' | 'open'
}

export type StackedBarProps = {
  readonly parts: readonly BarPart[]
  /** Shown inside a table whose row says the numbers: the words are for who does not see. */
  readonly bare?: boolean
}

const width = 200
const tenth = (n: number): number => Math.round(n * 10) / 10

/** Slanted lines across a stretch of the bar: late is striped, missing is hatched both ways. */
const stripes = (from: number, to: number, back: boolean): string => {
  const lines: string[] = []
  for (let x = from; x < to; x += 4)
    lines.push(
      back
        ? `M${tenth(Math.min(x + 4, to))} 2L${tenth(x)} 10`
        : `M${tenth(x)} 2L${tenth(Math.min(x + 4, to))} 10`,
    )
  return lines.join('')
}

type Stretch = BarPart & { readonly from: number; readonly to: number }

const stretches = (parts: readonly BarPart[]): readonly Stretch[] => {
  const total = parts.reduce((all, { value }) => all + value, 0)
  let at = 0
  return parts.map((part) => {
    const from = at
    at += total === 0 ? 0 : (part.value / total) * width
    return { ...part, from, to: at }
  })
}

/** Parts of a whole side by side; what they are and how many stands in words, with the same sign. */
export const StackedBar = ({ parts, bare }: StackedBarProps) => {
  const shown = parts.filter(({ value }) => value > 0)
  return (
    <div class={bare ? 'stack stack-bare' : 'stack'}>
      <svg
        class="stack-bar"
        viewBox={`0 0 ${width} 12`}
        height="12"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {stretches(shown).map(({ key, tone, from, to }) => (
          <g key={key} class={`stack-${tone}`}>
            <rect x={tenth(from)} y="2" width={tenth(to - from)} height="8" />
            {tone === 'fair' && <path d={stripes(from, to, false)} />}
            {tone === 'bad' && <path d={stripes(from, to, false) + stripes(from, to, true)} />}
          </g>
        ))}
      </svg>
      <p class={bare ? 'visually-hidden' : 'stack-words'}>
        {shown.map(({ key, tone, text, value }) => (
          <span key={key}>
            <span class={`stack-key stack-key-${tone}`} aria-hidden="true" /> {text} {value}
            {bare ? '; ' : ''}
          </span>
        ))}
      </p>
    </div>
  )
}
