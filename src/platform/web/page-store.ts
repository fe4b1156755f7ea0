import type { Actor } from '../actor.ts'
import { type AskedRights, hearRights } from './asked-rights.ts'

type Holding = { readonly bytes: number; readonly drop: () => void }
type Held = { touch(): void; release(): void }

/** How much all shelves together may hold; what was not asked for longest makes way. */
export type Budget = {
  readonly bytes: number
  /** Takes so much; `drop` is called when it has to make way. */
  hold(bytes: number, drop: () => void): Held
}

export const makeBudget = (most: number): Budget => {
  // the one not asked for longest stands first
  const all = new Set<Holding>()
  let held = 0
  const release = (holding: Holding): void => {
    if (all.delete(holding)) held -= holding.bytes
  }
  return {
    get bytes() {
      return held
    },
    hold(bytes, drop) {
      const holding = { bytes, drop }
      all.add(holding)
      held += bytes
      for (const oldest of all) {
        if (held <= most) break
        release(oldest)
        oldest.drop()
      }
      return {
        touch: () => {
          if (all.delete(holding)) all.add(holding)
        },
        release: () => release(holding),
      }
    },
  }
}

/** What `make` leaves: a page to be kept, or an answer for those who wait for it now and nobody after them. */
export type Made<Page, Left> = { readonly page: Page; readonly bytes: number } | { readonly left: Left }

type Making<Page, Left> = (rights: AskedRights) => Promise<Made<Page, Left>>

export type Wanted = {
  readonly key: string
  /** A word that changes when the page would; as it was before the making, so that what changes meanwhile makes it old at once. */
  readonly edition: string
  readonly actor: Actor
}

/**
 * Pages of one kind. Under a key stands what was made of the present edition, once for each answer that the page got when
 * it asked what its reader may do: who would be answered the same is given the same page.
 */
export type PageShelf<Page, Left = never> = {
  /** The page, if it is still what would be made now; `edition` tells the present one of what a page is made of. */
  find(key: string, edition: (page: Page) => string, actor: Actor): Page | null
  /** Makes it, once for all who ask meanwhile and may see the same. */
  keep(wanted: Wanted, make: Making<Page, Left>): Promise<Page | Left>
}

export type ShelfMatter = {
  readonly budget: Budget
  /** Milliseconds after which a page is made anew whatever its edition says. */
  readonly oldest?: number
  readonly now?: () => number
}

type Version<Page> = {
  readonly page: Page
  readonly edition: string
  readonly madeAt: number
  readonly rights: AskedRights
  readonly held: Held
}

type UnderWay<Page, Left> = { readonly result: Page | Left; readonly rights: AskedRights }

type Versions<Page> = Pick<PageShelf<Page>, 'find'> & {
  add(key: string, version: Omit<Version<Page>, 'held'> & { readonly bytes: number }): void
}

/** What stands under each key. */
const makeVersions = <Page>({
  budget,
  oldest = Number.POSITIVE_INFINITY,
  now = () => performance.now(),
}: ShelfMatter): Versions<Page> => {
  const shelf = new Map<string, readonly Version<Page>[]>()
  const put = (key: string, versions: readonly Version<Page>[]): void => {
    if (versions.length > 0) shelf.set(key, versions)
    else shelf.delete(key)
  }
  const isFresh = ({ page, edition, madeAt }: Version<Page>, present: (page: Page) => string): boolean =>
    edition === present(page) && now() - madeAt < oldest
  const clear = (key: string, versions: readonly Version<Page>[], present: (page: Page) => string): void => {
    const fresh = versions.filter((version) => isFresh(version, present))
    for (const version of versions) if (!fresh.includes(version)) version.held.release()
    put(key, fresh)
  }
  return {
    find(key, present, actor) {
      // asked with every reading of a kept page: nothing is made here but when something has become old
      const versions = shelf.get(key)
      if (!versions) return null
      let found: Version<Page> | null = null
      let old = false
      for (const version of versions) {
        if (!isFresh(version, present)) old = true
        else if (!found && version.rights.fits(actor)) found = version
      }
      if (old) clear(key, versions, present)
      found?.held.touch()
      return found?.page ?? null
    },
    add(key, { bytes, ...made }) {
      const others = () => (shelf.get(key) ?? []).filter((one) => one.page !== made.page)
      const held = budget.hold(bytes, () => put(key, others()))
      // one page may be more than all that may be held
      if (bytes <= budget.bytes) put(key, [...others(), { ...made, held }])
    },
  }
}

export const makePageShelf = <Page, Left = never>(matter: ShelfMatter): PageShelf<Page, Left> => {
  const { find, add } = makeVersions<Page>(matter)
  const { now = () => performance.now() } = matter
  const underWay = new Map<string, Promise<UnderWay<Page, Left>>>()

  const makeOne = async ({ key, edition, actor }: Wanted, make: Making<Page, Left>) => {
    const rights = hearRights(actor)
    const made = await make(rights)
    if ('left' in made) return { result: made.left, rights }
    const { page, bytes } = made
    add(key, { page, bytes, edition, madeAt: now(), rights })
    return { result: page, rights }
  }
  const keep: PageShelf<Page, Left>['keep'] = async (wanted, make) => {
    const { key, edition, actor } = wanted
    const turn = `${key} ${edition}`
    for (;;) {
      const known = find(key, () => edition, actor)
      if (known) return known
      const same = underWay.get(turn)
      if (!same) break
      const { result, rights } = await same
      if (rights.fits(actor)) return result
    }
    const making = makeOne(wanted, make)
    underWay.set(turn, making)
    try {
      return (await making).result
    } finally {
      underWay.delete(turn)
    }
  }
  return { find, keep }
}
