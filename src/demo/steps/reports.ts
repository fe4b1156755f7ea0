import { momentAt } from '../../platform/plain/moment.ts'
import { acceptReport } from '../../reporting/accept-report.ts'
import { approveOnPaper, approveReport } from '../../reporting/approve-report.ts'
import { enterOnBehalf } from '../../reporting/enter-on-behalf.ts'
import { confirmReport } from '../../reporting/ladder/confirm-report.ts'
import { extendReport } from '../../reporting/extend-report.ts'
import { returnReport } from '../../reporting/return-report.ts'
import { saveReport } from '../../reporting/save-report.ts'
import { submitReport } from '../../reporting/submit-report.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoReport } from '../report-shapes.ts'
import type { Figure } from '../shapes.ts'
import { reportIdOf, versionOf } from './find.ts'
import { signedPage } from './signed-page.ts'
import { following, later, type Moment, momentOf } from './times.ts'

type Attempt = DemoReport & { readonly turn: number }

const nameOf = ({ period, unit, turn }: Attempt, what: string): string =>
  `reports ${period} ${unit} ${turn} ${what}`

/** A figure as it is typed. */
export const typed = ({ num, den, nothingArose }: Figure, parts?: Readonly<Record<string, number>>) => ({
  numerator: num,
  denominator: den,
  nothingArose,
  breakdown: parts ?? null,
})

const contentOf = ({ values = {}, breakdown = {}, answers = {}, narrative }: Attempt) => ({
  values: Object.fromEntries([
    ...Object.entries(values).map(([code, figure]) => [code, typed(figure, breakdown[code])] as const),
    ...Object.entries(answers).map(([code, answer]) => [code, { answer }] as const),
  ]),
  narrative: narrative ?? null,
})

const behalf = (attempt: Attempt, at: Moment): readonly Deed[] => {
  const { onBehalf, by = '', period, unit } = attempt
  if (!onBehalf) return []
  const told = momentOf(onBehalf.at)
  return [
    deed({
      ...at,
      by,
      name: nameOf(attempt, 'on behalf'),
      command: enterOnBehalf,
      input: async (stage) => ({
        reportId: await reportIdOf(stage, period, unit),
        ...contentOf(attempt),
        toldBy: onBehalf.toldBy,
        way: onBehalf.way,
        toldAt: momentAt(told.day, told.time),
      }),
    }),
  ]
}

const saved = (attempt: Attempt, at: Moment): Deed =>
  deed({
    ...at,
    by: attempt.by ?? '',
    name: nameOf(attempt, 'save'),
    command: saveReport,
    input: async (stage) => {
      const reportId = await reportIdOf(stage, attempt.period, attempt.unit)
      return { reportId, version: await versionOf(stage, reportId), ...contentOf(attempt) }
    },
  })

const seen = (attempt: Attempt) => async (stage: Stage) => ({
  reportId: await reportIdOf(stage, attempt.period, attempt.unit),
})

const submitted = (attempt: Attempt, at: Moment): Deed =>
  deed({
    day: at.day,
    time: later(at.time, 1),
    by: attempt.by ?? '',
    name: nameOf(attempt, 'submit'),
    expect: attempt.expect,
    command: submitReport,
    input: seen(attempt),
  })

const approved = (attempt: Attempt, at: Moment, nameBehind: (login: string) => string): readonly Deed[] => {
  const { approval, by = '' } = attempt
  if (!approval) return []
  const when = following(at, approval.on, 3)
  if (approval.how === 'login')
    return [
      deed({
        ...when,
        by: approval.by,
        name: nameOf(attempt, 'approve'),
        command: approveReport,
        input: seen(attempt),
      }),
    ]
  return [
    deed({
      ...when,
      by,
      name: nameOf(attempt, 'approve on paper'),
      command: approveOnPaper,
      input: async (stage) => ({
        ...(await seen(attempt)(stage)),
        approverName: nameBehind(approval.by),
        signedOn: approval.on,
        file: signedPage(),
      }),
    }),
  ]
}

const decided = (attempt: Attempt, at: Moment): readonly Deed[] => {
  const { decision, state } = attempt
  if (!decision) return []
  const { on, by, reason, remarks = {} } = decision
  const when = following(at, on, 6)
  if (state !== 'returned')
    return [
      deed({ ...when, by, name: nameOf(attempt, 'accept'), command: acceptReport, input: seen(attempt) }),
    ]
  return [
    deed({
      ...when,
      by,
      name: nameOf(attempt, 'return'),
      command: returnReport,
      input: async (stage) => ({
        ...(await seen(attempt)(stage)),
        reason,
        remarks: Object.entries(remarks).map(([code, text]) => ({ code, text })),
      }),
    }),
  ]
}

const confirmed = (attempt: Attempt, at: Moment): readonly Deed[] => {
  const { confirm } = attempt
  if (!confirm) return []
  const when = following(at, confirm.on, 9)
  const name = nameOf(attempt, 'confirm')
  return [deed({ ...when, by: confirm.by, name, command: confirmReport, input: seen(attempt) })]
}

const extended = (attempt: Attempt): readonly Deed[] => {
  const { extension } = attempt
  if (!extension) return []
  const { on, by, until, reason } = extension
  return [
    deed({
      day: on,
      time: '08:30',
      by,
      name: nameOf(attempt, 'extend'),
      command: extendReport,
      input: async (stage) => ({ ...(await seen(attempt)(stage)), until, reason }),
    }),
  ]
}

const attempted = (attempt: Attempt, nameBehind: (login: string) => string): readonly Deed[] => {
  if (!attempt.at) return extended(attempt)
  const at = momentOf(attempt.at)
  if (attempt.onBehalf) return [...behalf(attempt, at), ...decided(attempt, at), ...confirmed(attempt, at)]
  return [
    saved(attempt, at),
    submitted(attempt, at),
    ...approved(attempt, at, nameBehind),
    ...decided(attempt, at),
    ...confirmed(attempt, at),
  ]
}

/** Reports, attempt by attempt: what was refused, returned, approved on paper, entered for another, accepted. */
export const reportDeeds = ({ reports, people }: Demo): readonly Deed[] => {
  const names = new Map(people.map(({ account, name }) => [account?.login, name]))
  const turns = new Map<string, number>()
  return reports.flatMap((report) => {
    const key = `${report.period} ${report.unit}`
    const turn = (turns.get(key) ?? 0) + 1
    turns.set(key, turn)
    return attempted({ ...report, turn }, (login) => names.get(login) ?? login)
  })
}
