import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import { classes, useSay } from '../setting/setting.tsx'
import { segmentsOf, type Span } from './segments.ts'

export type ReadField = {
  readonly key: string
  /** The place it was read from; null: not found, or entered by hand. */
  readonly span: Span | null
  /** Entered by hand. */
  readonly typed?: boolean
  /** A TextField, DateField … */
  readonly control: ComponentChildren
}

export type ReadGroup = {
  readonly heading: string
  readonly fields: readonly ReadField[]
  /** Under the fields: a button that adds one, or that there is none. */
  readonly after?: ComponentChildren
}

export type SideBySideProps = {
  /** The document's plain text, the one that the spans count in. */
  readonly text: string
  readonly groups: readonly ReadGroup[]
  /** Further places that the page links to by `placeHref`. */
  readonly places?: readonly (Span | null)[]
  /** The fields can be read and not changed; the text can still be scrolled through by keyboard. */
  readonly locked?: boolean
  /** Buttons under the fields. */
  readonly children?: ComponentChildren
}

/** So many pairs of field and place are lit by the style sheet; further ones are found by their link. */
export const PAIRS = 80
const pair = (number: number): number => number % PAIRS

const Field = ({ field, number }: { readonly field: ReadField; readonly number: number }) => {
  const say = useSay()
  return (
    <div class={classes('reading-field', `f${pair(number)}`)} id={`muc-${number}`}>
      {field.control}
      <p class="reading-source">
        {field.span ? (
          <a href={`#doan-${number}`}>
            <Icon name="document" />
            {say('reading.show')}
          </a>
        ) : (
          <span class={field.typed ? 'reading-typed' : 'reading-missing'}>
            <Icon name={field.typed ? 'pen' : 'info'} />
            {say(field.typed ? 'reading.typed' : 'reading.missing')}
          </span>
        )}
      </p>
    </div>
  )
}

const Text = ({ text, spans }: { readonly text: string; readonly spans: readonly (Span | null)[] }) => (
  <div class="reading-text" lang="vi">
    {segmentsOf(text, spans).map((segment, index) =>
      segment.spans.length === 0 ? (
        segment.text
      ) : (
        <mark key={index} class={classes(...segment.spans.map((number) => `s${pair(number)}`))}>
          {segment.begins.map((number) => (
            <span key={number} class="anchor" id={`doan-${number}`} />
          ))}
          {segment.text}
        </mark>
      ),
    )}
  </div>
)

/** The address of one of the `places`, on the page itself. */
export const placeHref = (groups: readonly ReadGroup[], at: number): string =>
  `#doan-${groups.flatMap(({ fields }) => fields).length + at}`

/** A document beside what was read from it: the place is lit while its field has the focus, and each field links to its place. */
export const SideBySide = ({ text, groups, places = [], locked, children }: SideBySideProps) => {
  const say = useSay()
  const numbered = groups.flatMap((group) => group.fields)
  return (
    <div class="reading">
      <section class="reading-pane" aria-label={say('reading.text')} tabIndex={0}>
        <h2>{say('reading.text')}</h2>
        <Text text={text} spans={[...numbered.map((field) => field.span), ...places]} />
      </section>
      <section class="reading-fields" aria-label={say('reading.fields')}>
        {groups.map((group) => (
          <fieldset key={group.heading} class="fieldset" disabled={locked}>
            <legend>{group.heading}</legend>
            {group.fields.map((field) => (
              <Field key={field.key} field={field} number={numbered.indexOf(field)} />
            ))}
            {group.after}
          </fieldset>
        ))}
        {children}
      </section>
    </div>
  )
}
