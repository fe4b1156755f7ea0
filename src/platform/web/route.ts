import type { VNode } from 'preact'
import type { Actor } from '../actor.ts'
import type { Command, Perform } from '../command.ts'
import type { Reader } from '../database/handles.ts'
import type { LawFault } from '../law/faults.ts'
import type { Law } from '../law/law.ts'
import type { Day } from '../plain/day.ts'
import type { Language } from '../plain/language.ts'
import type { Refusal } from '../plain/refusal.ts'
import type { Display } from '../ui/frame/document.tsx'
import type { Given } from './given.ts'
import type { Sighting } from './public-pages.ts'
import type { Typed } from './typed.ts'
import type { Watched } from './watch.ts'

/** A file as it was sent with a form. `bytes` is held in memory: 12 MB at most, of several in one field as much as the whole form. */
export type StoredUpload = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** Why the form that was posted here was refused. What was typed stays; the sentences are in the visit's language. */
export type Problem = {
  readonly refusal: Refusal
  readonly typed: Typed
  /** The refusal's own sentence. */
  readonly sentence: string
  /** Form field → its sentence. */
  readonly faults: Readonly<Record<string, string>>
}

/** What a page or a form is given: who came, when, from where, with what. `Param` are the names in the path. */
export type Visit<Param extends string = string> = {
  readonly reader: Reader
  readonly actor: Actor
  readonly today: Day
  readonly now: string
  /** The law that was in force when the visit began. */
  readonly law: Law
  /** Not empty: the folder law/ has faults, and `law` is the last one without. */
  readonly lawFaults: readonly LawFault[]
  readonly language: Language
  /** The address without its language prefix and query, e.g. `/phong-trao/215-kh-ubnd`. */
  readonly path: string
  readonly params: Readonly<Record<Param, string>>
  readonly query: URLSearchParams
  /** A fresh uuid for the form of this page: the same id twice acts once. */
  readonly commandId: string
  /** Proves that the form came from a page of ours. Reading it gives a visitor the cookie that it is bound to. */
  readonly formToken: string
  /** For session tokens and one-time links: 32 bytes, base64url; store its hash. One a command id: a double click makes one. */
  readonly newSecret: string
  readonly files: Readonly<Record<string, readonly StoredUpload[]>>
  readonly problem: Problem | null
  /** What the form before the redirect has to say. */
  readonly said: string | null
  readonly demo: boolean
  /** How the reader wants pages to look. */
  readonly display: Display
  /** Where the visitor comes from (IP address): for lock-outs and the list of sessions. */
  readonly remoteAddress: string
  /** The visitor's session; null without one. */
  readonly sessionId: string | null
  /** `https://thidua.example.vn`, for a link that is sent on. */
  readonly origin: string
}

export type Crumb = { readonly href: string; readonly text: string }

/** The head of a sheet for the printer. */
export type Letterhead = {
  readonly agency: { readonly above?: string; readonly name: string }
  readonly number?: string
  readonly placeAndDay?: string
  /** The national motto; left out on lists that are no documents. */
  readonly motto?: boolean
  /** Where the sheet's "back" leads. */
  readonly back?: string
}

export type Shown = {
  readonly title: string
  readonly body: VNode
  /** The page's surroundings: by its address, when not said. 'wall': nothing but the page, on a screen that all look at. */
  readonly frame?: 'portal' | 'office' | 'print' | 'wall'
  /** Without scripts the page is fetched anew after so many seconds. */
  readonly refresh?: number
  readonly crumbs?: readonly Crumb[]
  readonly description?: string
  readonly status?: number
  /** What the portal's search box holds. */
  readonly searched?: string
  /** For the frame 'print'. */
  readonly letterhead?: Letterhead
  /** Scripts that this page alone fetches, by their entry: `report-draft` for `report-draft.island.tsx`. */
  readonly islands?: readonly string[]
  readonly given?: Given
  /** The reader chooses anew how pages look; kept in a cookie. */
  readonly display?: Display
}

/** Who may see a page: everyone, every account, or the holders of one of these roles (anywhere). */
export type Audience = 'public' | 'signed-in' | readonly string[]

/** So many posts a minute for one key (without a key: for one network, as `networkOf` counts visitors). */
export type Limit = {
  readonly perMinute: number
  readonly key?: (typed: Typed, visit: Visit) => string
}

export type Made = {
  readonly name: string
  readonly mediaType: string
  readonly body: string | Uint8Array
  /** Shown in the browser instead of saved; only for PDF and pictures. */
  readonly inline?: boolean
  /** The browser may show it again for a day without asking: what stands at this address is never another. */
  readonly lasting?: true
  /** Text of the house's own making, for machines that come for it at this address: a feed, a map of the site, open data. */
  readonly forMachines?: true
}

/** A new session's token, or the end of the session. */
export type SessionChange =
  | { readonly set: string; readonly maxAgeSeconds?: number }
  | { readonly clear: true }

/** Where a form that succeeded leads. */
export type Ending = {
  readonly location: string
  readonly said: string | null
  readonly session: SessionChange | null
  /** What the command answered: told to a script that asked for JSON. */
  readonly result: unknown
  /** Of a form that only reads: what it has to show instead of leading on. */
  readonly shown?: Shown
}

type Listed = {
  readonly path: string
  readonly audience: Audience
  /** Real addresses of a path with parameters, for the tests of links, accessibility and scripts-off. */
  readonly examples: ((reader: Reader) => Promise<readonly string[]>) | null
}

// Methods, not function properties: a route forgets the names of its parameters here, and only methods allow that.
export type PageRoute = Listed & {
  readonly kind: 'page'
  /** A word that changes when what the page is made of does: it is kept for all whose rights let them see the same, as it asks them. null: made anew. No form posts. */
  mark?(visit: Visit): Promise<string | null>
  /** What a public page is made of (`Editions`): for visitors it is kept until one of these turns. It holds no form that posts. */
  readonly madeOf?: readonly string[]
  /** Told of every visitor who reads it. */
  readonly seen?: (sighting: Sighting) => void
  show(visit: Visit): Promise<Shown>
}
export type DownloadRoute = Listed & {
  readonly kind: 'download'
  /** What a text for machines is made of, as with a page. */
  readonly madeOf?: readonly string[]
  make(visit: Visit): Promise<Made>
}
export type FormRoute = Listed & {
  readonly kind: 'form'
  /** null: it only reads what was typed, and performs nothing. */
  readonly command: string | null
  readonly limit: Limit | null
  /** Bytes that one file may have, where that is more than usual. */
  readonly mostOfFile?: number
  show(visit: Visit): Promise<Shown>
  act(perform: Perform, visit: Visit, typed: Typed): Promise<Ending>
}

export type StreamRoute = Listed & { readonly kind: 'stream'; watch(visit: Visit): Promise<Watched> }

export type Route = PageRoute | FormRoute | DownloadRoute | StreamRoute

type NameIn<Segment extends string> = Segment extends `${infer Name}{${string}` ? Name : Segment

/** The names of the parameters in a path: `/phong-trao/:slug` → 'slug'. */
export type ParamsOf<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? ParamsOf<Head> | ParamsOf<Tail>
  : Path extends `:${infer Segment}`
    ? NameIn<Segment>
    : never

type PageOptions<Path extends string> = {
  readonly audience: Audience
  readonly mark?: (visit: Visit<ParamsOf<Path>>) => Promise<string | null>
  readonly madeOf?: readonly string[]
} & (ParamsOf<Path> extends never
  ? { readonly examples?: (reader: Reader) => Promise<readonly string[]> }
  : { readonly examples: (reader: Reader) => Promise<readonly string[]> })

/** What a form hands to its command: the command's own fields, not yet checked. A forgotten or misspelt one does not compile. */
export type Unchecked<Input> = Input extends readonly unknown[]
  ? readonly unknown[]
  : Input extends object
    ? { readonly [Key in keyof Input]: unknown }
    : unknown

export type FormOptions<Param extends string, Input, Result> = {
  readonly audience: Audience
  readonly command: Command<Input, Result>
  /** Typed text → the command's input. May ask the reader, and hash what must not be hashed in a transaction. */
  readonly read: (
    typed: Typed,
    visit: Visit<Param>,
  ) => Unchecked<NoInfer<Input>> | Promise<Unchecked<NoInfer<Input>>>
  /** The page to show again when the form is refused; also answers GET where no page stands at this path. */
  readonly show: (visit: Visit<Param>) => Promise<Shown>
  /** The address to go to; the language prefix is added where it is due. */
  readonly next: (result: NoInfer<Result>, visit: Visit<Param>) => string
  readonly said?: (result: NoInfer<Result>, visit: Visit<Param>) => string
  /** Begins or ends the session. Never keep a token in a result: make it of `visit.newSecret` and store its hash. */
  readonly session?: (result: NoInfer<Result>, visit: Visit<Param>) => SessionChange | null
  readonly limit?: Limit
  /** Bytes that one file may have, where that is more than usual; the whole form carries 40 MB. */
  readonly mostOfFile?: number
}

/** A page at a path; with parameters in the path it must name examples. Asks, never writes. */
export const page = <const Path extends string>(
  path: Path,
  options: PageOptions<Path>,
  show: (visit: Visit<ParamsOf<Path>>) => Promise<Shown>,
): PageRoute => {
  const { audience, examples = null, mark, madeOf } = options
  const kept = { ...(mark ? { mark } : {}), ...(madeOf ? { madeOf } : {}) }
  return { kind: 'page', path, audience, examples, ...kept, show }
}

/** A form's address: reads what was typed, performs one command, and leads on by 303. */
export const form = <const Path extends string, Input, Result>(
  path: Path,
  options: FormOptions<ParamsOf<Path>, Input, Result>,
): FormRoute => {
  const { audience, command, read, show, next, said, session, limit, mostOfFile } = options
  const act = async (perform: Perform, visit: Visit<ParamsOf<Path>>, typed: Typed): Promise<Ending> => {
    const input = await read(typed, visit)
    const result = await perform(command, { id: visit.commandId, input, actor: visit.actor })
    return {
      location: next(result, visit),
      said: said?.(result, visit) ?? null,
      session: session?.(result, visit) ?? null,
      result,
    }
  }
  const bounds = { limit: limit ?? null, ...(mostOfFile ? { mostOfFile } : {}) }
  return { kind: 'form', path, audience, examples: null, command: command.name, ...bounds, show, act }
}

/**
 * A form's address that performs nothing: it reads what was typed and shows what it made of it, to be confirmed by
 * another form. What was typed is kept nowhere.
 */
export const preview = <const Path extends string>(
  path: Path,
  options: {
    readonly audience: Audience
    /** The page on which the form stands; also shown again when it is refused. */
    readonly show: (visit: Visit<ParamsOf<Path>>) => Promise<Shown>
    readonly read: (typed: Typed, visit: Visit<ParamsOf<Path>>) => Promise<Shown>
  },
): FormRoute => {
  const { audience, show, read } = options
  const act = async (_: Perform, visit: Visit<ParamsOf<Path>>, typed: Typed): Promise<Ending> => ({
    location: visit.path,
    said: null,
    session: null,
    result: null,
    shown: await read(typed, visit),
  })
  return { kind: 'form', path, audience, examples: null, command: null, limit: null, show, act }
}

/** Server-sent events: who watches is told again whenever the sample changes. */
export const stream = <const Path extends string>(
  path: Path,
  options: PageOptions<Path>,
  watch: (visit: Visit<ParamsOf<Path>>) => Promise<Watched>,
): StreamRoute => ({
  kind: 'stream',
  path,
  audience: options.audience,
  examples: options.examples ?? null,
  watch,
})

/** A file made on demand: paper, table, picture. Asks, never writes. */
export const download = <const Path extends string>(
  path: Path,
  options: PageOptions<Path>,
  make: (visit: Visit<ParamsOf<Path>>) => Promise<Made>,
): DownloadRoute => {
  const { audience, examples = null, madeOf } = options
  return { kind: 'download', path, audience, examples, ...(madeOf ? { madeOf } : {}), make }
}
