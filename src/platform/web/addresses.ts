import type { Reader } from '../database/handles.ts'
import { isBilingual, link } from './address.ts'
import type { Audience, Route } from './route.ts'

export type Address = {
  readonly href: string
  readonly kind: 'page' | 'download'
  readonly audience: Audience
  readonly route: string
}

/** Every address that answers GET, parameters filled in by the routes' examples, public ones in both languages. */
export const listAddresses = async (
  routes: readonly Route[],
  reader: Reader,
): Promise<readonly Address[]> => {
  const found: Address[] = []
  for (const route of routes) {
    if (route.kind === 'form' || route.kind === 'stream') continue
    const { kind, audience, path } = route
    const examples = route.examples ? await route.examples(reader) : [path]
    const hrefs = examples.flatMap((href) =>
      isBilingual(href) ? [href, link({ language: 'en' }, href)] : [href],
    )
    found.push(...hrefs.map((href) => ({ href, kind, audience, route: path })))
  }
  return found
}
