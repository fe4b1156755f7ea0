import { holdsRoleOn } from '../../../../platform/actor.ts'
import { Button } from '../../../../platform/ui/button/button.tsx'
import { Form } from '../../../../platform/ui/form/form.tsx'
import type { Visit } from '../../../../platform/web/route.ts'
import { dayPath } from '../../day-path.ts'
import { mayMoveDay, runningRoles } from '../../election-day.ts'
import type { DayFound } from '../../queries.ts'
import { say } from '../../words.ts'

/** The buttons that begin and end the taking of figures; nothing for those who only watch. */
export const Steering = ({ visit, day }: { readonly visit: Visit; readonly day: DayFound }) => {
  if (!holdsRoleOn(visit.actor, runningRoles, day.provincePath)) return undefined
  const t = say(visit.language)
  return (
    <>
      {(['open', 'close'] as const)
        .filter((move) => mayMoveDay(move, day.state))
        .map((move) => (
          <Form
            key={move}
            visit={visit}
            action={`${dayPath(day.slug)}/${move === 'open' ? 'mo' : 'dong'}`}
            name={move}
            inline
          >
            <Button kind="secondary">{t(`move.${move}`)}</Button>
          </Form>
        ))}
    </>
  )
}
