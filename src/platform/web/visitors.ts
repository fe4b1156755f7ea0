import { hash } from 'node:crypto'
import type { Sighting } from './public-pages.ts'

const machines =
  /bot|crawl|spider|slurp|preview|scan|monitor|uptime|headless|lighthouse|facebookexternalhit|whatsapp|embed|feed|fetch|archive|python|curl|wget|java\//i

/** Whether a person's browser is at the other end, as far as it says who it is. */
export const isBrowser = (agent: string): boolean =>
  /^(?:Mozilla|Opera)\//.test(agent) && !machines.test(agent)

/**
 * A visitor for the few seconds in which a count waits to be written: neither address nor browser can be read from it. The
 * whole address, not its network as where a pace is kept: two phones of one make in a household are two readers, and by their
 * network (an IPv6 /64) they would be one. That a phone may change its address within the day adds less than that would take.
 */
export const visitorMark = ({ remoteAddress, agent }: Omit<Sighting, 'path'>): string =>
  hash('sha256', `${remoteAddress}\n${agent}`, 'base64url').slice(0, 22)
