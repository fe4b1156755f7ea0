import type { VNode } from 'preact'
import type { Clock } from '../clock.ts'
import type { Perform } from '../command.ts'
import type { Reader } from '../database/handles.ts'
import type { LawBook } from '../law/law-book.ts'
import type { Language } from '../plain/language.ts'
import type { Values, Words } from '../plain/words.ts'
import type { Api } from './api.ts'
import type { Assets } from './assets.ts'
import type { Fault } from './faults.ts'
import type { Editions } from './editions.ts'
import { makeBudget } from './page-store.ts'
import { makePublicPages, type PublicPages } from './public-pages.ts'
import type { Route, Shown, Visit } from './route.ts'
import { type KeptPages, makeKeptPages } from './kept-pages.ts'
import { makeSayRefusal, type SayRefusal } from './refusal-sentences.ts'
import { makeSeal, type Seal } from './seal.ts'
import type { FindSession } from './session.ts'

/** What a frame knows besides the page and the visit. */
export type Around = {
  readonly status: number
  /** The same page in each language, for `hreflang` and for the switch; empty where there is one language only. */
  readonly alternates: readonly { readonly language: Language; readonly href: string }[]
  /** Says a refusal's code in the visit's language. */
  readonly tell: (code: string, values?: Values) => string
}

/** Puts a page into its surroundings: the whole `<html>`, with `shown.title` as its title. */
export type Frame = (shown: Shown, visit: Visit, around: Around) => VNode | Promise<VNode>

/**
 * Requests a minute for which a page or file is made: of visitors without a session from one network (often a whole office),
 * and of one account. What is kept whole is answered without being counted.
 */
export type Pace = { readonly perAddress: number; readonly perAccount: number }

/** All that the web is made of; handed in by app.ts, so that the web knows no room. */
export type WebParts = {
  readonly routes: readonly Route[]
  readonly api: Api | null
  readonly perform: Perform
  readonly database: { readonly reader: Reader }
  readonly findSession: FindSession
  readonly frame: Frame
  /** A word that changes whenever what the frame tells this visitor would; left out, the frame depends on the session alone. */
  readonly frameMark?: (visit: Visit) => Promise<string>
  /** The rooms' refusals, by code. */
  readonly refusalWords: Words
  /** How a role is called on the page that refuses. */
  readonly roleName: (role: string, language: Language) => string
  readonly clock: Clock
  readonly lawBook: LawBook
  readonly assets: Assets
  readonly demo: boolean
  /** Seals cookies and form tokens: 32 characters at least, the same for all processes of an installation. */
  readonly secret: string
  readonly faults: (fault: Fault) => void
  readonly signInPath?: string
  readonly deskPath?: string
  /** How many proxies of ours stand in front: so many entries of X-Forwarded-For are believed, and X-Forwarded-Proto. */
  readonly trustedProxies?: number
  /** null: nobody is slowed down (for benches). */
  readonly pace?: Pace | null
  /** Turned by the house when it commits; left out, nothing public is ever kept. */
  readonly editions?: Editions | null
}

export const usualPace: Pace = { perAddress: 3_000, perAccount: 1_200 }

/** The parts with what follows from them; every step of a request is given it. */
export type Web = Required<WebParts> & {
  readonly seal: Seal
  readonly say: SayRefusal
  readonly kept: KeptPages
  readonly publicPages: PublicPages
}

/** What is kept of all pages together: some thousand public ones, a few hundred boards in a few settings of their filters. */
const MOST_KEPT = 144 * 1024 * 1024

const shelves = (): Pick<Web, 'kept' | 'publicPages'> => {
  const budget = makeBudget(MOST_KEPT)
  return { kept: makeKeptPages(budget), publicPages: makePublicPages(budget) }
}

export const prepareWeb = (parts: WebParts): Web => ({
  signInPath: '/dang-nhap',
  deskPath: '/lam-viec',
  trustedProxies: 0,
  frameMark: async () => '',
  editions: null,
  pace: usualPace,
  ...parts,
  seal: makeSeal(parts.secret),
  say: makeSayRefusal(parts.refusalWords),
  ...shelves(),
})
