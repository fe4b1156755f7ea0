import { showDay } from '../../../platform/plain/day.ts'
import type { Language } from '../../../platform/plain/language.ts'
import type { RequestClock } from '../data-request.ts'
import { say } from '../words.ts'

/** The clock of a request in words: `hạn 27/05/2021, còn 1 ngày làm việc`. */
export const clockLine = (clock: RequestClock, language: Language): string => {
  const t = say(language)
  switch (clock.kind) {
    case 'waiting':
    case 'promised': {
      const values = { day: showDay(clock.until, language), left: clock.left }
      if (clock.kind === 'waiting') return t(clock.left === 0 ? 'clock.today' : 'clock.waiting', values)
      return t(clock.left === 0 ? 'clock.promisedToday' : 'clock.promised', values)
    }
    case 'late':
    case 'promise_late': {
      const values = { day: showDay(clock.until, language), over: clock.over }
      return t(clock.kind === 'late' ? 'clock.late' : 'clock.promiseLate', values)
    }
    case 'ended':
      return t(clock.inTime ? 'clock.inTime' : 'clock.tooLate', { took: clock.took })
  }
}
