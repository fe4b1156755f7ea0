import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon/icon.tsx'
import { classes } from '../setting/setting.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet'

export type ButtonProps = {
  /** One primary button per form; danger for what cannot be undone; quiet looks like a link. */
  readonly kind?: ButtonKind
  readonly icon?: IconName
  /** Sent with the form, when a form has several buttons. */
  readonly name?: string
  readonly value?: string
  /** Another address than the form's. */
  readonly formAction?: string
  readonly form?: string
  /** What the word alone does not say, read after it: 'Sửa' + 'số văn bản'. */
  readonly about?: string
  readonly children: ComponentChildren
}

const About = ({ text }: { readonly text: string | undefined }) =>
  text ? <span class="visually-hidden"> {text}</span> : null

/** Sends the form it stands in. Names the act ('Nộp báo cáo'), never 'OK'. */
export const Button = ({ kind = 'primary', icon, about, children, ...rest }: ButtonProps) => (
  <button type="submit" class={classes('button', `button-${kind}`)} {...rest}>
    {icon && <Icon name={icon} />}
    <span>
      {children}
      <About text={about} />
    </span>
  </button>
)

export type LinkButtonProps = {
  readonly href: string
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly about?: string
  /** File name to keep under; makes the link a download. */
  readonly download?: string | boolean
  readonly children: ComponentChildren
}

/** A link that opens the next step and looks like a button. */
export const LinkButton = ({ kind = 'secondary', icon, about, children, ...rest }: LinkButtonProps) => (
  <a class={classes('button', `button-${kind}`)} {...rest}>
    {icon && <Icon name={icon} />}
    <span>
      {children}
      <About text={about} />
    </span>
  </a>
)

/** A row of buttons: the primary one first. */
export const Actions = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="actions">{children}</div>
)
