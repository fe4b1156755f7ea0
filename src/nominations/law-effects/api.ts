import { z } from 'zod'
import { tellFindings } from '../../platform/law/tell-findings.ts'
import type { Finding } from '../../platform/law/law.ts'
import { type Endpoint, readEndpoint } from '../../platform/web/api.ts'
import { lawKeepers } from '../../regulations/editions/law-edition.ts'
import { regulators } from '../../regulations/local/local-regulation.ts'
import { dossierOf } from '../queries.ts'
import { turns } from './effects.ts'
import { type Effects, effectsFor, proposedLaw, proposedLocal } from './queries.ts'

const verdict = z.enum(['met', 'not met', 'unknown'])
const side = z.object({ verdict, severity: z.enum(['B', 'W', 'C']), quote: z.string() }).nullable()
const effects = z.object({
  looked: z.int().describe('Open dossiers that the account sees'),
  touched: z.array(
    z.object({
      code: z.string(),
      day: z.iso.date(),
      effects: z.array(z.object({ clause: z.string(), before: side, after: side, turns: z.boolean() })),
    }),
  ),
})

const sideOf = (one: Finding | null) =>
  one && { verdict: one.verdict, severity: one.severity, quote: one.quote }

const told = ({ looked, touched }: Effects): z.infer<typeof effects> => ({
  looked,
  touched: touched.map(({ nomination, day, effects: all }) => ({
    code: nomination.code,
    day,
    effects: all.map((one) => ({
      clause: one.clause,
      before: sideOf(one.before),
      after: sideOf(one.after),
      turns: turns(one),
    })),
  })),
})

const finding = z.object({
  clause: z.string(),
  verdict,
  severity: z.enum(['B', 'W', 'C']),
  citation: z.string(),
  quote: z.string(),
  missing: z.array(z.string()),
  facts: z.array(z.object({ name: z.string(), text: z.string(), value: z.string().nullable() })),
  unverified: z.boolean(),
  scope: z.string().nullable(),
  blocks: z.boolean(),
  override: z.object({ by: z.string(), day: z.string(), reason: z.string() }).nullable(),
})

const tag = 'law'
const id = z.object({ id: z.uuid() })

/** A dossier beside the law, and what a change of the law would do to dossiers, over the API. */
export const endpoints: readonly Endpoint[] = [
  readEndpoint({
    path: '/nominations/{code}/findings',
    summary: 'A dossier beside the law of its day, local regulations included',
    tag: 'nominations',
    audience: 'signed-in',
    params: z.object({ code: z.string() }),
    response: z.object({ day: z.iso.date(), within: z.array(z.string()), findings: z.array(finding) }),
    handle: async (call) => {
      const { language, params } = call
      const { beside } = await dossierOf(call, params.code)
      const overrides = new Map(
        beside.overrides.map(({ clause, byName: by, day, reason }) => [clause, { by, day, reason }]),
      )
      const findings = tellFindings(beside.findings, { law: beside.law, language, overrides })
      return {
        day: beside.day,
        within: [...beside.within],
        findings: findings.map((one) => ({ ...one, missing: [...one.missing], facts: [...one.facts] })),
      }
    },
  }),
  readEndpoint({
    path: '/law/editions/{id}/effects',
    summary: 'Open dossiers that a change of the law would touch, clause by clause',
    tag,
    audience: lawKeepers,
    params: id,
    response: effects,
    handle: async ({ reader, law, actor, today, params }) =>
      told(await effectsFor(reader, await proposedLaw(reader, law, params.id), { actor, today })),
  }),
  readEndpoint({
    path: '/local-editions/{id}/effects',
    summary: 'Open dossiers that an edition of a local regulation would touch if it held from a day',
    tag,
    audience: regulators,
    params: id,
    query: z.object({ from: z.iso.date().optional() }),
    response: effects,
    handle: async ({ reader, law, actor, today, params, query }) =>
      told(
        await effectsFor(reader, await proposedLocal(reader, law, params.id, query.from ?? null), {
          actor,
          today,
        }),
      ),
  }),
]
