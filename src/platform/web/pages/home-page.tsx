import type { VNode } from 'preact'
import type { Language } from '../../plain/language.ts'
import { speak } from '../../plain/words.ts'
import { words } from '../words.ts'

/** Answers at `/` until the portal takes the address. */
export const HomePage = ({ language }: { readonly language: Language }): VNode => {
  const say = speak(words)(language)
  return (
    <div class="prose">
      <h1>{say('title.home')}</h1>
      <p>{say('home.running')}</p>
    </div>
  )
}
