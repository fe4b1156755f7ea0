import type { Visit } from '../../../platform/web/route.ts'
import { say } from '../words.ts'

export type CopyTextProps = {
  readonly visit: Visit
  readonly name: string
  readonly label: string
  readonly text: string
}

/** Text to be sent by chat: selected by hand, or with one press where scripts run. */
export const CopyText = ({ visit, name, label, text }: CopyTextProps) => {
  const t = say(visit.language)
  return (
    <div class="field copy-text" data-copy={t('copy.button')} data-copied={t('copy.done')}>
      <label for={`copy-${name}`}>{label}</label>
      <textarea
        id={`copy-${name}`}
        class="control control-long"
        rows={Math.min(12, text.split('\n').length + 1)}
        lang="vi"
        readOnly
        value={text}
      />
    </div>
  )
}
