import type { AuthorityForm, Signature } from '../platform/paper/official-document.ts'

// The heads and feet of papers: names of bodies as they stand on a Vietnamese document, in no other language.

const territory = /^(?:tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đặc khu)\s+/iu

/** With a capital at its head, as in a list. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** Who speaks for a unit on paper: a territory speaks through its People's Committee. */
export const agencyName = (unitName: string): string =>
  territory.test(unitName) ? `Ủy ban nhân dân ${unitName}` : unitName

/** Địa danh: the bare name of the nearest territory, from the names of the way down from the root. */
export const placeOf = (names: readonly string[]): string =>
  (names.findLast((name) => territory.test(name)) ?? '').replace(territory, '')

/**
 * The agency above and the agency itself, from the names of the way down from the root. A People's Committee stands
 * under its own name alone.
 */
export const letterheadOf = (names: readonly string[]): { parentAgency?: string; agency: string } => {
  const own = names.at(-1) ?? ''
  const parent = territory.test(own) ? undefined : names.at(-2)
  return { ...(parent ? { parentAgency: agencyName(parent) } : {}), agency: agencyName(own) }
}

/** Names from the highest down, as an address is read: the lowest first. */
export const addressOf = (names: readonly string[]): string => names.toReversed().join(', ')

const forms: readonly AuthorityForm[] = ['TM.', 'Q.', 'KT.', 'TL.', 'TUQ.']

/** `KT. CHỦ TỊCH, PHÓ CHỦ TỊCH` → on whose behalf, and who signs. */
export const signatureOf = (signerLine: string, name: string): Signature => {
  const lines = signerLine.split(',').map((line) => line.trim())
  const authority = lines.slice(0, -1).flatMap((line) => {
    const form = forms.find((one) => line.startsWith(`${one} `))
    return form ? [{ form, of: line.slice(form.length + 1) }] : []
  })
  return { authority, position: lines.at(-1) ?? '', name }
}

/** `1105/QĐ-UBND` → number and symbol. */
export const splitNumber = (number: string | null): { number: string | null; symbol: string } => {
  if (!number) return { number: null, symbol: '' }
  const [digits = '', ...symbol] = number.split('/')
  return { number: digits, symbol: symbol.join('/') }
}
