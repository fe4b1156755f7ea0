import { useSay } from '../setting/setting.tsx'

const symbols = { 'on-time': '●', late: '◐', missing: '○', returned: '✕', exempt: '–' } as const

export type MarkState = keyof typeof symbols

const states = ['on-time', 'late', 'missing', 'returned', 'exempt'] as const satisfies readonly MarkState[]

/** One cell of a grid of units by periods: a sign that survives black-and-white print, and its word for readers. */
export const Mark = ({ state }: { readonly state: MarkState }) => {
  const word = useSay()(`mark.${state}`)
  return (
    <span class={`mark mark-${state}`} title={word}>
      <span aria-hidden="true">{symbols[state]}</span>
      <span class="visually-hidden">{word}</span>
    </span>
  )
}

/** What the signs mean, under the grid. */
export const MarkLegend = () => {
  const say = useSay()
  return (
    <p class="mark-legend">
      <span>{say('mark.legend')}:</span>
      {states.map((state) => (
        <span key={state}>
          <span class={`mark mark-${state}`} aria-hidden="true">
            {symbols[state]}
          </span>{' '}
          {say(`mark.${state}`)}
        </span>
      ))}
    </p>
  )
}
