import { z, type ZodObject, type ZodType } from 'zod'
import type { Actor } from '../actor.ts'
import type { Command, Perform } from '../command.ts'
import type { Reader } from '../database/handles.ts'
import type { LawFault } from '../law/faults.ts'
import type { Law } from '../law/law.ts'
import type { Day } from '../plain/day.ts'
import type { Language } from '../plain/language.ts'
import type { Audience, Made, StoredUpload, Unchecked } from './route.ts'

/** A call of the API. `params`, `query` and `body` have passed the endpoint's schemas. */
export type Call<Params, Query, Body> = {
  readonly reader: Reader
  readonly actor: Actor
  readonly today: Day
  readonly now: string
  /** The law that was in force when the call came. */
  readonly law: Law
  /** Not empty: the folder law/ has faults, and `law` is the last one without. */
  readonly lawFaults: readonly LawFault[]
  readonly language: Language
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** What came with the call, not yet looked into: files of a multipart body, or the bytes that are the body. */
  readonly files: readonly StoredUpload[]
}

/**
 * What a body is: JSON; JSON or multipart/form-data with the JSON in the part `body` and the files in parts `files`; or
 * bytes alone.
 */
export type Taken = 'json' | 'files' | 'bytes'

type Told = {
  /** `/campaigns/{id}`, under `/api/v1`. */
  readonly path: string
  readonly summary: string
  readonly description?: string
  readonly tag: string
}

/** An endpoint as the server and the OpenAPI document see it; its types are forgotten here. */
export type Endpoint = Told & {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  readonly audience: Audience
  readonly params: ZodObject | null
  readonly query: ZodObject | null
  readonly body: ZodType | null
  readonly takes: Taken
  /** A fuller form of the body for the OpenAPI document, where its names are those of the law in force. */
  readonly published?: (law: Law) => ZodType
  readonly response: ZodType
  readonly status: 200 | 201
  /** The command that it performs; null for a question. */
  readonly command: string | null
  answer(call: Call<unknown, unknown, unknown>, perform: Perform, commandId: string): Promise<unknown>
  /** Where the answer is a file instead. */
  make?(call: Call<unknown, unknown, unknown>): Promise<Made>
}

type Nothing = Readonly<Record<string, never>>

type Question<Params, Query, Response> = Told & {
  readonly audience: Audience
  readonly params?: ZodObject & ZodType<Params>
  readonly query?: ZodObject & ZodType<Query>
  readonly response: ZodType<Response>
  /** What is not in the response's schema is left out of the answer. */
  readonly handle: (call: Call<Params, Query, null>) => Promise<NoInfer<Response>>
}

/** A question: asks, never writes. */
export const readEndpoint = <Response, Params = Nothing, Query = Nothing>(
  question: Question<Params, Query, Response>,
): Endpoint => {
  const {
    handle,
    params = null,
    query = null,
    response,
    path,
    summary,
    description,
    tag,
    audience,
  } = question
  const answer = (call: Call<Params, Query, null>): Promise<unknown> => handle(call)
  const told = { path, summary, description, tag, audience }
  const asked = { method: 'get', params, query, body: null, takes: 'json' } as const
  return { ...told, ...asked, response, status: 200, command: null, answer }
}

type Fetching<Params> = Told & {
  readonly audience: Audience
  readonly params: ZodObject & ZodType<Params>
  readonly make: (call: Call<Params, Nothing, null>) => Promise<Made>
}

/** A question whose answer is a file. */
export const fileEndpoint = <Params>({ make, params, ...told }: Fetching<Params>): Endpoint => ({
  ...told,
  method: 'get',
  params,
  query: null,
  body: null,
  takes: 'json',
  response: z.unknown(),
  status: 200,
  command: null,
  answer: async () => null,
  make,
})

type Asking<Body, Response> = Told & {
  readonly audience: Audience
  readonly body: ZodType<Body>
  readonly published?: (law: Law) => ZodType
  readonly response: ZodType<Response>
  readonly handle: (call: Call<Nothing, Nothing, Body>) => Promise<NoInfer<Response>>
}

/** A question too long for an address: posted, and still it writes nothing. */
export const askEndpoint = <Body, Response>(asking: Asking<Body, Response>): Endpoint => {
  const { handle, ...told } = asking
  const answer = (call: Call<Nothing, Nothing, Body>): Promise<unknown> => handle(call)
  const asked = { method: 'post', params: null, query: null, takes: 'json' } as const
  return { ...told, ...asked, status: 200, command: null, answer }
}

type Write<Params, Query, Body, Input, Result, Response> = Told & {
  readonly method?: 'post' | 'put' | 'patch' | 'delete'
  readonly params?: ZodObject & ZodType<Params>
  readonly query?: ZodObject & ZodType<Query>
  readonly body?: ZodType<Body>
  /** JSON, unless it says otherwise. */
  readonly takes?: Taken
  readonly response: ZodType<Response>
  readonly status?: 200 | 201
  /** The same command as the form's: same permission, same refusals, one line in the register. */
  readonly command: Command<Input, Result>
  readonly input: (
    call: Call<Params, Query, Body>,
  ) => Unchecked<NoInfer<Input>> | Promise<Unchecked<NoInfer<Input>>>
  readonly respond: (
    result: NoInfer<Result>,
    call: Call<Params, Query, Body>,
  ) => NoInfer<Response> | Promise<NoInfer<Response>>
}

/** A command over the API; its id is the header `Idempotency-Key`. */
export const writeEndpoint = <Input, Result, Response, Params = Nothing, Body = null, Query = Nothing>(
  write: Write<Params, Query, Body, Input, Result, Response>,
): Endpoint => {
  const {
    method = 'post',
    params = null,
    query = null,
    body = null,
    takes = 'json',
    response,
    status = 200,
    command,
    input,
    respond,
  } = write
  const { path, summary, description, tag } = write
  const answer = async (
    call: Call<Params, Query, Body>,
    perform: Perform,
    commandId: string,
  ): Promise<unknown> => {
    const result = await perform(command, { id: commandId, input: await input(call), actor: call.actor })
    return respond(result, call)
  }
  // Who may is the command's own matter; here it is only asked whether a visitor may try.
  const audience = command.roles === 'anyone' ? 'public' : 'signed-in'
  const told = { path, summary, description, tag, audience } as const
  return { ...told, method, params, query, body, takes, response, status, command: command.name, answer }
}

/** The API of the house. `findBearer`: an access token's actor, null when it is unknown or has been withdrawn. */
export type Api = {
  readonly title: string
  readonly version: string
  readonly endpoints: readonly Endpoint[]
  readonly findBearer: (token: string) => Promise<Actor | null>
}
