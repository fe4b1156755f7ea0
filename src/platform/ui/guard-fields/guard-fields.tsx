import { useForm } from '../form/form-context.ts'
import { useSay } from '../setting/setting.tsx'

/**
 * For forms that anyone may send without an account: when the form was shown, and a field that people do not see and
 * programs that fill everything in give themselves away by. No picture puzzle, nobody else's service.
 */
export const GuardFields = ({ now }: { readonly now: string }) => {
  const say = useSay()
  const { problem } = useForm()
  // The time of the first showing stays: who mends a refused form need not wait again.
  const shownAt = problem?.typed['shownAt'] ?? now
  return (
    <>
      <input type="hidden" name="shownAt" value={typeof shownAt === 'string' ? shownAt : now} />
      <div class="visually-hidden" aria-hidden="true">
        <label>
          {say('guard.leaveEmpty')}
          <input type="text" name="trap" value="" tabIndex={-1} autocomplete="off" />
        </label>
      </div>
    </>
  )
}
