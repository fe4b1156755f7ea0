import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../../plain/language.ts'
import { speak } from '../../plain/words.ts'
import { words } from '../words.ts'

/** The language of the page around a component. The frames provide it; outside of one it is Vietnamese. */
export const PageLanguage = createContext<Language>('vi')

export const useLanguage = (): Language => useContext(PageLanguage)

/** The components' own words in the language of the page. */
export const useSay = () => speak(words)(useLanguage())

/** Joins class names, leaving out what does not apply. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined
