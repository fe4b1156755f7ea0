import { LinkButton } from '../../../platform/ui/button/button.tsx'
import type { Visit } from '../../../platform/web/route.ts'
import { dayPath } from '../day-path.ts'
import { say } from '../words.ts'
import { type DayAt, DayHead } from './day-head.tsx'

/** After a move that was refused: the sentence, and back. */
export const MovedPage = ({ visit, day }: { readonly visit: Visit; readonly day: DayAt }) => (
  <>
    <DayHead visit={visit} day={day} current={null} title={day.name} lead={visit.problem?.sentence} />
    <p>
      <LinkButton href={dayPath(day.slug)}>{say(visit.language)('wall.back')}</LinkButton>
    </p>
  </>
)
