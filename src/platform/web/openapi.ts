import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Law } from '../law/law.ts'
import type { Api, Endpoint } from './api.ts'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    fields: z.record(z.string(), z.object({ code: z.string(), detail: z.string() })),
  })
  .openapi('Problem')

const idempotencyKey = z.object({
  'Idempotency-Key': z.uuid().openapi({ description: 'The same key sent twice acts once.' }),
})

const json = <Schema>(schema: Schema) => ({ 'application/json': { schema } })

const binary = () => z.any().openapi({ type: 'string', format: 'binary' })

/** Files go beside the JSON in a multipart body, or are named by uploads that have come in pieces. */
const bodyOf = ({ takes, published, body }: Endpoint, law: Law) => {
  const schema = published?.(law) ?? body
  if (takes === 'bytes')
    return { body: { required: true, content: { 'application/octet-stream': { schema: binary() } } } }
  if (!schema) return {}
  const parts = z.object({ body: schema, files: z.array(binary()) })
  const content =
    takes === 'files' ? { ...json(schema), 'multipart/form-data': { schema: parts } } : json(schema)
  return { body: { required: true, content } }
}

/** A file says its kind itself. */
const answerOf = ({ make, response }: Endpoint) =>
  make ? { 'application/octet-stream': { schema: binary() } } : json(response)

const requestOf = (endpoint: Endpoint, law: Law) => ({
  ...(endpoint.params ? { params: endpoint.params } : {}),
  ...(endpoint.query ? { query: endpoint.query } : {}),
  ...bodyOf(endpoint, law),
  ...(endpoint.command ? { headers: idempotencyKey } : {}),
})

const register = (registry: OpenAPIHono['openAPIRegistry'], endpoint: Endpoint, law: Law): void =>
  registry.registerPath({
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    ...(endpoint.description ? { description: endpoint.description } : {}),
    tags: [endpoint.tag],
    ...(endpoint.command ? { operationId: endpoint.command } : {}),
    security: endpoint.audience === 'public' ? [] : [{ bearer: [] }],
    request: requestOf(endpoint, law),
    responses: {
      [endpoint.status]: { description: 'Done', content: answerOf(endpoint) },
      default: { description: 'Refused', content: { 'application/problem+json': { schema: problem } } },
    },
  })

/** The OpenAPI 3.1 document, made of the very schemas that check the calls and of the names of the law in force. */
export const describeApi = (api: Api, law: Law): unknown => {
  const book = new OpenAPIHono()
  book.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  for (const endpoint of api.endpoints) register(book.openAPIRegistry, endpoint, law)
  return book.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: api.title, version: api.version },
    servers: [{ url: '/api/v1' }],
  })
}
