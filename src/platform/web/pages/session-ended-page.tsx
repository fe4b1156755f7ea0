import type { VNode } from 'preact'
import type { Language } from '../../plain/language.ts'
import { speak } from '../../plain/words.ts'
import { hiddenFields, many, type Typed } from '../typed.ts'
import { refusals, words } from '../words.ts'

export type SessionEndedPageProps = {
  readonly language: Language
  readonly signIn: string
  readonly action: string
  readonly commandId: string
  readonly typed: Typed
  readonly hadFiles: boolean
}

/** A form came after its session had ended: keeps what was typed until it can be sent again. */
export const SessionEndedPage = ({
  language,
  signIn,
  action,
  commandId,
  typed,
  hadFiles,
}: SessionEndedPageProps): VNode => {
  const say = speak(words)(language)
  const kept = Object.keys(typed).flatMap((name) => many(typed, name).map((text) => [name, text] as const))
  return (
    <div class="prose">
      <h1>{say('title.sessionEnded')}</h1>
      <p>{refusals['session.ended'][language]}</p>
      <p>{say('session.keptHere')}</p>
      {hadFiles && <p>{say('session.filesAgain')}</p>}
      <p>
        <a href={signIn} target="_blank" rel="noopener">
          {say('way.signIn')}
        </a>
      </p>
      <form method="post" action={action} class="form" enctype="multipart/form-data">
        <input type="hidden" name={hiddenFields.commandId} value={commandId} />
        {kept.map(([name, text], at) => (
          // A hidden field keeps line ends: a browser strips them from text fields only.
          <input key={`${name} ${at}`} type="hidden" name={name} value={text} />
        ))}
        <button type="submit" class="button">
          {say('way.sendAgain')}
        </button>
      </form>
    </div>
  )
}
