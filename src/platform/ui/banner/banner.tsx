import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon/icon.tsx'
import { classes } from '../setting/setting.tsx'

export type BannerTone = 'info' | 'ok' | 'warn' | 'err'

const icons: Record<BannerTone, IconName> = {
  info: 'info',
  ok: 'check-circle',
  warn: 'warning',
  err: 'warning',
}

export type BannerProps = {
  readonly tone?: BannerTone
  readonly heading?: string
  /** Read aloud when the page opens: for what has just happened. */
  readonly live?: boolean
  readonly children?: ComponentChildren
}

/**
 * Something the reader must know first: what was just done, an outage, the reason why a dossier came back. At most one
 * on a page besides the error summary.
 */
export const Banner = ({ tone = 'info', heading, live, children }: BannerProps) => (
  <div class={classes('banner', `banner-${tone}`)} role={live ? 'status' : undefined}>
    <Icon name={icons[tone]} />
    <div>
      {heading && <p class="banner-heading">{heading}</p>}
      {children}
    </div>
  </div>
)
