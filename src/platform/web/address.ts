import type { Language } from '../plain/language.ts'

const singleLanguage = [
  '/lam-viec',
  '/api',
  '/assets',
  '/healthz',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemap',
  '/du-lieu',
]

const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** The address without query and fragment. */
const pathOf = (address: string): string => address.replace(/[?#].*$/s, '')

/** Whether an address is served in both languages: all but the office, the API, open data and what machines come for. */
export const isBilingual = (address: string): boolean =>
  !singleLanguage.some((folder) => isUnder(pathOf(address), folder))

/** `/en/phong-trao` → { prefix: 'en', path: '/phong-trao' }. */
export const splitLanguage = (path: string): { readonly prefix: Language; readonly path: string } =>
  isUnder(path, '/en') ? { prefix: 'en', path: path.slice('/en'.length) || '/' } : { prefix: 'vi', path }

/** A local address in the visit's language: `/phong-trao` → `/en/phong-trao` where that is due. Saying it twice is harmless. */
export const link = (visit: { readonly language: Language }, address: string): string => {
  if (visit.language === 'vi' || !isBilingual(address) || isUnder(pathOf(address), '/en')) return address
  return address === '/'
    ? '/en'
    : `/en${address.startsWith('/?') || address.startsWith('/#') ? address.slice(1) : address}`
}

/** An address on this server or, when it points elsewhere, the fallback: for redirects that a visitor can name. */
export const localAddress = (address: string | null | undefined, fallback: string): string => {
  if (!address || !/^\/(?![/\\])[^\s\\]*$/.test(address)) return fallback
  const home = 'http://house.invalid'
  return URL.parse(address, home)?.origin === home ? address : fallback
}

/** Makes an address with a query of the values that are not empty. */
export const withQuery = (
  path: string,
  values: Readonly<Record<string, string | number | null | undefined>>,
): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values))
    if (value != null && value !== '') query.set(name, String(value))
  return query.size > 0 ? `${path}?${query}` : path
}
