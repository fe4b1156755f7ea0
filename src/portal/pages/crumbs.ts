import type { Language } from '../../platform/plain/language.ts'
import type { Crumb } from '../../platform/ui/crumbs/crumbs.tsx'
import { link } from '../../platform/web/address.ts'
import { say } from '../words.ts'

type Step = readonly [path: string, text: string]

/** The way down from the first page to the list in which a page stands. */
export const crumbsTo = (language: Language, ...steps: readonly Step[]): readonly Crumb[] =>
  [['/', say(language)('home.crumb')] as const, ...steps].map(([path, text]) => ({
    href: link({ language }, path),
    text,
  }))
