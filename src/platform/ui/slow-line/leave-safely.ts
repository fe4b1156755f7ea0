import { anythingUnsent, forgetAll } from './copies.ts'

/** Where a person is told what this computer still holds. */
const unsentPath = '/lam-viec/bao-cao/chua-gui'

/** Signing out takes what is kept off this computer; while something is not sent, the person is asked first. */
export const leaveSafely = (page: Document): void => {
  page.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.action.endsWith('/dang-xuat')) return
    const asked = form.elements.namedItem('_form')
    const forget = asked instanceof HTMLInputElement && asked.value === 'xoa-va-dang-xuat'
    event.preventDefault()
    if (anythingUnsent() && !forget) {
      location.assign(unsentPath)
      return
    }
    void forgetAll().finally(() => form.submit())
  })
}
