import { timeOf } from '../../platform/plain/moment.ts'
import { showNumber, showPercent } from '../../platform/plain/number.ts'

/** Texts that people send on by chat: Vietnamese, short lines, figures with their hour and coverage. */

type Area = { readonly number: number }
type Told = {
  readonly voted: number
  readonly listed: number
  readonly closed: boolean
  readonly toldAt: string
}
type Sum = {
  readonly areas: number
  readonly reported: number
  readonly voted: number
  readonly listedReported: number
  readonly figuresAt: string | null
}

const n = (value: number): string => showNumber(value, 'vi')

/** `Xã Mường Luân, mốc 09:00: 2.100/2.209 cử tri đã bầu (95,07%); 9/9 khu vực đã báo, lúc 09:12`, then area by area. */
export const communeText = (
  commune: string,
  cutoff: string,
  sum: Sum,
  areas: readonly (Area & { readonly told: Told | null })[],
): string => {
  const share = showPercent(sum.voted, sum.listedReported, 'vi')
  const when = sum.figuresAt ? `, lúc ${timeOf(sum.figuresAt)}` : ''
  const head = `${commune}, mốc ${cutoff}: ${n(sum.voted)}/${n(sum.listedReported)} cử tri đã bầu (${share}); ${sum.reported}/${sum.areas} khu vực đã báo${when}`
  const lines = areas.map(({ number, told }) => {
    if (!told) return `Tổ ${number}: chưa báo`
    return `Tổ ${number}: ${told.voted}/${told.listed}${told.closed ? ' xong' : ''} lúc ${timeOf(told.toldAt)}`
  })
  return [head, ...lines].join('\n')
}

/** The areas that have not reported, commune by commune. */
export const lateText = (
  province: string,
  cutoff: string,
  late: readonly (Area & { readonly communeName: string })[],
): string => {
  const communes = [...Map.groupBy(late, ({ communeName }) => communeName)]
  const lines = communes.map(([name, own]) => `${name}: tổ ${own.map(({ number }) => number).join(', ')}`)
  return [`${province}, mốc ${cutoff}: còn ${n(late.length)} khu vực chưa báo`, ...lines].join('\n')
}
