import { useSay } from '../setting/setting.tsx'

export type MeterProps = {
  /** What is measured: 'Đường liên bản được cứng hóa'. */
  readonly label: string
  /** Of the label, where the page itself is in another language. */
  readonly lang?: 'vi' | 'en'
  /** The figure as it is read: '99,8 %', '612/640 điểm'. */
  readonly shown: string
  readonly value: number
  /** The whole bar. */
  readonly max: number
  /** Where the target stands, and how it is read: '100 %'. */
  readonly target?: number
  readonly targetShown?: string
  /** Share of the time that has passed, 0…1: a thin mark under the bar. */
  readonly elapsed?: number
  /** Shown without its label, inside a table whose row says it. */
  readonly bare?: boolean
}

const width = 200
const along = (value: number, max: number): number =>
  max <= 0 ? 0 : Math.round(Math.max(0, Math.min(1, value / max)) * width * 10) / 10

/** A tick at either end stays whole. */
const inside = (x: number): number => Math.max(0.5, Math.min(width - 0.5, x))

/** A bullet bar: what was reached, and the tick of the target. The words above say the same. */
export const Meter = (props: MeterProps) => {
  const { label, lang, shown, value, max, target, targetShown, elapsed, bare } = props
  const say = useSay()
  const reached = target === undefined || value >= target
  return (
    <div class={bare ? 'meter meter-bare' : 'meter'}>
      <p class="meter-words">
        <span class={bare ? 'visually-hidden' : 'meter-label'} lang={lang}>
          {label}
        </span>{' '}
        <strong class="tabular">{shown}</strong>{' '}
        {targetShown && <span class="meter-target">{say('meter.target', { target: targetShown })}</span>}
      </p>
      <svg
        class="meter-bar"
        viewBox={`0 0 ${width} 12`}
        height="12"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="meter-track" width={width} height="8" y="2" />
        <rect
          class={reached ? 'meter-value' : 'meter-value meter-value-short'}
          width={along(value, max)}
          height="8"
          y="2"
        />
        {target !== undefined && <path d={`M${inside(along(target, max))} 0V12`} />}
        {elapsed !== undefined && <path class="meter-elapsed" d={`M${inside(along(elapsed, 1))} 7V12`} />}
      </svg>
    </div>
  )
}
