import type { VNode } from 'preact'
import type { Language } from '../../plain/language.ts'
import { speak } from '../../plain/words.ts'
import { link } from '../address.ts'
import { words } from '../words.ts'

export type RefusedPageProps = {
  readonly language: Language
  readonly title: string
  readonly sentence: string
  /** Where someone with an account goes on; null for visitors. */
  readonly desk: string | null
}

/** What could not be shown or done, why, and where to go on from here. */
export const RefusedPage = ({ language, title, sentence, desk }: RefusedPageProps): VNode => {
  const say = speak(words)(language)
  return (
    <div class="prose">
      <h1>{title}</h1>
      <p>{sentence}</p>
      {desk && (
        <p>
          <a href={desk}>{say('way.desk')}</a>
        </p>
      )}
      <p>
        <a href={link({ language }, '/')}>{say('way.home')}</a>
      </p>
    </div>
  )
}
