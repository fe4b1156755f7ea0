import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

const RUN = 'THIDUA_TEST_RUN'
const TEST_PREFIX = 'thidua_test_'
const TEMPLATE_PREFIX = 'thidua_template_'
const TEST_LIFE = 6 * 3600
const TEMPLATE_LIFE = 48 * 3600

export const atDatabase = (url: string, name: string): string => {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

export const onServer = async <Result>(
  url: string,
  run: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

const seconds = (): number => Math.floor(Date.now() / 1000)

/** Marks the databases of this run, so that what a killed test left is found at the end or by a later run. */
export const beginRun = (): void => {
  process.env[RUN] = `${seconds()}_${randomBytes(3).toString('hex')}`
}

export const newTestName = (): string => `${TEST_PREFIX}${process.env[RUN]}_${randomBytes(6).toString('hex')}`

const namesLike = async (client: Client, prefix: string): Promise<{ name: string; made: number }[]> => {
  const { rows } = await client.query<{ name: string; comment: string | null }>(
    `select datname as name, shobj_description(oid, 'pg_database') as comment from pg_database where starts_with(datname, $1)`,
    [prefix],
  )
  // a template says in its comment when it was made, a test's database in its name
  return rows.map(({ name, comment }) => ({ name, made: Number(comment ?? name.split('_')[2]) || 0 }))
}

const drop = (client: Client, name: string) => client.query(`drop database if exists ${name} with (force)`)

/** What tests that were killed have left behind, of this run; or of any, when it is old. */
export const sweep = async (client: Client, run = process.env[RUN]): Promise<void> => {
  for (const { name, made } of await namesLike(client, TEST_PREFIX))
    if (name.startsWith(`${TEST_PREFIX}${run}_`) || made < seconds() - TEST_LIFE) await drop(client, name)
  for (const { name, made } of await namesLike(client, TEMPLATE_PREFIX)) {
    if (made === 0 || made >= seconds() - TEMPLATE_LIFE) continue
    await client.query(`alter database ${name} is_template false`)
    await drop(client, name)
  }
}

/** Makes the template unless it stands there. Of two runs that start at once, one makes it and the other waits. */
export const makeTemplate = async (
  url: string,
  name: string,
  fill: (url: string) => Promise<void>,
): Promise<void> =>
  onServer(url, async (client) => {
    await client.query('select pg_advisory_lock(20210523)')
    const made = (await namesLike(client, name)).some((template) => template.made > 0)
    if (made) return
    await drop(client, name)
    await client.query(`create database ${name}`)
    await fill(atDatabase(url, name))
    await client.query(`alter database ${name} is_template true`)
    // last: a template without its comment is one that was never finished
    await client.query(`comment on database ${name} is '${seconds()}'`)
  })
