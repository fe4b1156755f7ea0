import type { ComponentChildren } from 'preact'
import { Banner } from '../banner/banner.tsx'
import { Form } from '../form/form.tsx'
import type { FormState } from '../form/form-state.ts'
import { HiddenField } from '../hidden-field/hidden-field.tsx'
import { Icon } from '../icon/icon.tsx'
import { useSay } from '../setting/setting.tsx'
import { Document, type DocumentProps } from './document.tsx'
import { DemoNotice, Main, type MainProps, type NavItem, NavList, SkipLink } from './parts.tsx'

export type OfficeFrameProps = DocumentProps &
  MainProps & {
    /** 'Việc của tôi', every role's home. */
    readonly home: string
    /** Seven at most, 'Thêm' among them. */
    readonly nav: readonly NavItem[]
    /** What stands under 'Thêm'. */
    readonly more?: readonly NavItem[]
    /** The signed-in person; none on the sign-in page. */
    readonly person?: string
    /** The unit the person works for now. */
    readonly unit?: string
    /** A `<UnitSwitch>` when the person works for several units. */
    readonly unitSwitch?: ComponentChildren
    /** A `<SignOutForm>`. */
    readonly signOut?: ComponentChildren
    /** Who helps, always in the same place: '0215 3 825 123 – giờ hành chính'. */
    readonly help?: string
    /** To the public portal and other small links. */
    readonly tools?: readonly NavItem[]
    readonly demo: boolean
    /** What must be known on every page until it is mended, as a link to where it is. */
    readonly alarm?: NavItem
  }

/** The button that ends the session. */
export const SignOutForm = ({ visit, action }: { readonly visit: FormState; readonly action: string }) => (
  <Form visit={{ ...visit, problem: null }} action={action} name="dang-xuat" inline>
    <button type="submit" class="band-button">
      {useSay()('signOut')}
    </button>
  </Form>
)

export type UnitSwitchProps = {
  readonly visit: FormState
  readonly action: string
  readonly units: readonly { readonly id: string | number; readonly name: string }[]
  readonly current: string | number
  /** Where to come back to. */
  readonly back?: string
}

/** Chooses the unit one works for; a plain form. */
export const UnitSwitch = ({ visit, action, units, current, back }: UnitSwitchProps) => {
  const say = useSay()
  return (
    <Form visit={{ ...visit, problem: null }} action={action} name="don-vi-lam-viec" inline>
      {back && <HiddenField name="back" value={back} />}
      <label class="visually-hidden" for="don-vi-lam-viec-unit">
        {say('unit.working')}
      </label>
      <select class="band-select" id="don-vi-lam-viec-unit" name="unit">
        {units.map((unit) => (
          <option key={unit.id} value={unit.id} selected={unit.id === current}>
            {unit.name}
          </option>
        ))}
      </select>
      <button type="submit" class="band-button">
        {say('unit.switch')}
      </button>
    </Form>
  )
}

const Band = ({ home, siteName, person, unit, unitSwitch, signOut, tools = [] }: OfficeFrameProps) => (
  <div class="band">
    <div class="office-wide band-line">
      <a class="office-brand" href={home}>
        {siteName}
      </a>
      {unitSwitch ?? (unit && <p class="band-unit">{unit}</p>)}
      <div class="band-tools">
        {tools.length > 0 && (
          <ul>
            {tools.map((tool) => (
              <li key={tool.href}>
                <a href={tool.href}>{tool.text}</a>
              </li>
            ))}
          </ul>
        )}
        {person && (
          <p class="band-person">
            <Icon name="person" />
            {person}
          </p>
        )}
        {signOut}
      </div>
    </div>
  </div>
)

/** The page of those who work here: one band, the role's few sections at the side, the work. */
export const OfficeFrame = (props: OfficeFrameProps) => {
  const { nav, more, help, demo, alarm } = props
  return (
    <Document {...props} body="office">
      <SkipLink />
      <header>
        <Band {...props} />
        {demo && <DemoNotice />}
        {alarm && (
          <div class="office-wide">
            <Banner tone="err">
              <a href={alarm.href}>{alarm.text}</a>
            </Banner>
          </div>
        )}
      </header>
      <div class={nav.length > 0 ? 'office-wide office-body' : 'office-wide'}>
        <OfficeNav nav={nav} more={more} />
        <Main {...props} plain />
      </div>
      <OfficeFoot help={help} />
    </Document>
  )
}

const OfficeNav = ({ nav, more }: Pick<OfficeFrameProps, 'nav' | 'more'>) => {
  const say = useSay()
  return nav.length > 0 ? <NavList items={nav} more={more} label={say('nav.main')} name="side-nav" /> : null
}

const OfficeFoot = ({ help }: Pick<OfficeFrameProps, 'help'>) => {
  const say = useSay()
  return help ? (
    <footer class="office-foot">
      <p class="office-wide">
        {say('help')}: {help}
      </p>
    </footer>
  ) : null
}
