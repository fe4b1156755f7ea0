import { recordDutyFor } from '../../campaigns/duties/record-duty-for.ts'
import type { DutyStep } from '../../campaigns/tables.ts'
import { type Day, showDay } from '../../platform/plain/day.ts'
import { momentAt } from '../../platform/plain/moment.ts'
import { acceptReport } from '../../reporting/accept-report.ts'
import { enterOnBehalf } from '../../reporting/enter-on-behalf.ts'
import type { DemoOtherCommune } from '../campaign-shapes.ts'
import type { Demo } from '../data.ts'
import { type Deed, deed, type Stage } from '../deed.ts'
import type { DemoPeriod } from '../report-shapes.ts'
import { figure } from '../shapes.ts'
import { dutyOf, reportIdOf } from './find.ts'
import { typed } from './reports.ts'

const campaign = 'db-bau-cu'

const recorded = (
  { unit, by }: DemoOtherCommune,
  step: DutyStep,
  day: Day | null,
  reason: string,
): readonly Deed[] =>
  day === null
    ? []
    : [
        deed({
          day,
          time: '16:00',
          by,
          name: `other-communes ${unit} ${step}`,
          command: recordDutyFor,
          input: async (stage) => ({
            dutyId: await dutyOf(stage, campaign, unit, step),
            reason,
            doneOn: day,
          }),
        }),
      ]

type Sheet = { readonly unit: string; readonly by: string; readonly period: string; readonly day: Day }

/** What a commune told on the district's sheet, entered and accepted by the district. */
const entered = (
  { unit, by, period, day }: Sheet,
  values: Readonly<Record<string, unknown>>,
): readonly Deed[] => {
  const reportId = async (stage: Stage) => await reportIdOf(stage, period, unit)
  return [
    deed({
      day,
      time: '10:00',
      by,
      name: `figures ${period} ${unit}`,
      command: enterOnBehalf,
      input: async (stage) => ({
        reportId: await reportId(stage),
        values,
        toldBy: 'Văn phòng UBND cấp xã',
        way: 'biểu tổng hợp, bản giấy',
        toldAt: momentAt(day, '07:30'),
      }),
    }),
    deed({
      day,
      time: '10:30',
      by,
      name: `figures ${period} ${unit} accept`,
      command: acceptReport,
      input: async (stage) => ({ reportId: await reportId(stage) }),
    }),
  ]
}

const dueIn = ({ id, due }: DemoPeriod): Day => {
  if (!due.ubnd_xa) throw new Error(`seed/demo/periods.yaml: ${id} asks no commune`)
  return due.ubnd_xa
}

const figures = (
  { unit, by, values }: DemoOtherCommune,
  periods: ReadonlyMap<string, DemoPeriod>,
): readonly Deed[] =>
  Object.entries(values).flatMap(([id, written]) => {
    const period = periods.get(id)
    if (!period) throw new Error(`seed/demo/other-communes.yaml: no period ${id}`)
    const codes = period.asks.ubnd_xa ?? []
    const cells = written.split(', ').map((cell, place) => [codes[place] ?? '', typed(figure.parse(cell))])
    return entered({ unit, by, period: id, day: dueIn(period) }, Object.fromEntries(cells))
  })

/** Communes whose district records for them what came on paper. */
export const otherCommuneDeeds = ({ communes, periods }: Demo): readonly Deed[] => {
  const byId = new Map(periods.map((period) => [period.id, period]))
  return communes.flatMap((commune) => {
    const { nhan, plan, tongKet } = commune
    const paper = plan ? `Kế hoạch số ${plan.no} ngày ${showDay(plan.date, 'vi')}, bản giấy gửi huyện` : ''
    return [
      ...recorded(commune, 'nhan', nhan, 'Xã báo nhận qua điện thoại'),
      ...recorded(commune, 'ke_hoach', plan?.date ?? null, paper),
      ...recorded(commune, 'tong_ket', tongKet, 'Báo cáo tổng kết, bản giấy gửi huyện'),
      ...figures(commune, byId),
    ]
  })
}

/** The figures of the election day, from the communes' minutes: entered by the standing agency for all of them. */
export const electionDeeds = ({ election, periods }: Demo): readonly Deed[] => {
  const id = 'db-bau-cu-ket-qua'
  const period = periods.find((one) => one.id === id)
  if (!period) throw new Error(`seed/demo/periods.yaml has no ${id}`)
  const day = dueIn(period)
  return election.communes.flatMap(({ unit, voted, listed }) =>
    entered(
      { unit, by: election.enteredBy, period: id, day },
      { CT08: { numerator: voted, denominator: listed } },
    ),
  )
}
