import type { Fields } from '../../../platform/ui/slow-line/copies.ts'
import { fieldsOf } from '../draft-fields.ts'

/** The form's own fields as they stand in it. */
export const fieldsIn = (form: HTMLFormElement, own: RegExp): Fields => {
  const typed: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed[name] = value
  return fieldsOf(typed, own)
}

/** Puts fields into the form; of its own fields those that are not named are emptied. */
export const fillForm = (form: HTMLFormElement, fields: Fields, own: RegExp): void => {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && own.test(control.name)) {
      const text = fields[control.name]
      if (control.type === 'checkbox' || control.type === 'radio')
        control.checked = control.type === 'radio' ? text === control.value : text !== undefined
      else control.value = text ?? ''
    } else if (
      (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) &&
      own.test(control.name)
    )
      control.value = fields[control.name] ?? ''
  }
}

/** Sets a field of the form that travels unseen, and makes it where there is none. */
export const setHidden = (form: HTMLFormElement, name: string, value: string): void => {
  const found = form.elements.namedItem(name)
  if (found instanceof HTMLInputElement) {
    found.value = value
    return
  }
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  form.append(field)
}

export type Words = Readonly<Record<string, string>>

/** The sentences of the page, with their places filled. */
export const speaker = (json: string) => {
  const words: Words = JSON.parse(json)
  return (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
