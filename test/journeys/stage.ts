import { execFileSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type House, openHouse, webOf } from '../../src/app.ts'
import { findActor } from '../../src/people/accounts/queries.ts'
import type { Command } from '../../src/platform/command.ts'
import type { Database, Reader } from '../../src/platform/database/handles.ts'
import { packageRoot } from '../../src/platform/package-root.ts'
import { type Day, showDay } from '../../src/platform/plain/day.ts'
import { momentAt } from '../../src/platform/plain/moment.ts'
import { openAssets } from '../../src/platform/web/assets.ts'
import type { Fault } from '../../src/platform/web/faults.ts'
import { listen } from '../../src/platform/web/listen.ts'
import { hashPassword } from '../../src/platform/web/password.ts'
import type { Route } from '../../src/platform/web/route.ts'
import type { Visitor } from './browser.ts'
import { openDemonstration } from './replayed.ts'

export type StageAccount = {
  readonly login: string
  readonly password: string
  readonly roles: readonly string[]
}

/** The house of the demonstration, served on this machine, on a day that a journey moves as it goes. */
export type Stage = {
  readonly origin: string
  readonly house: House
  readonly reader: Reader
  /** For what a journey takes as given and no command makes: the multitude. */
  readonly database: Database
  /** The accounts that can sign in. */
  readonly accounts: readonly StageAccount[]
  /** What went wrong inside: a journey that leaves a fault behind has failed. */
  readonly faults: readonly string[]
  /** Puts the house on a day, in the morning or at an hour. */
  moveTo(day: Day, time?: string): void
  /** Has everything done that follows from what was done: jobs and followers. */
  settle(): Promise<void>
  /** Signs in by the form, as a person would. */
  signIn(visitor: Visitor, login: string): Promise<void>
  /** Performs a command as the holder of an account, for what a journey takes as given. */
  act<Input, Result>(login: string, command: Command<Input, Result>, input: unknown): Promise<Result>
  close(): Promise<void>
}

type StageClock = { today(): Day; now(): string; moveTo(day: Day, time?: string): void }

/** Stands on a day and at an hour; from there the time goes on, so that what is done later is later. */
const stageClock = (first: Day): StageClock => {
  let today = first
  let hour = '08:00'
  let ticks = 0
  return {
    today: () => today,
    now: () => new Date(Date.parse(momentAt(today, hour)) + ticks++ * 10).toISOString(),
    moveTo: (day, time = '08:00') => {
      if (day < today) throw new Error(`no day comes back: ${showDay(today, 'en')} is over`)
      if (day === today && time < hour) return
      today = day
      hour = time
    },
  }
}

const assetsFolder = join(packageRoot, 'dist', 'assets')

const haveAssets = (): void => {
  if (existsSync(join(assetsFolder, 'manifest.json'))) return
  execFileSync(process.execPath, [join(packageRoot, 'build.ts'), '--assets'], { cwd: packageRoot })
}

const tell = ({ method, path, message, stack }: Fault): string => `${method} ${path}: ${message}\n${stack}`

/** The copied demonstration keeps no passwords that a test could know: every account gets this one. */
const newPasswords = async (database: Database): Promise<StageAccount[]> => {
  const password = randomBytes(9).toString('base64url')
  const passwordHash = await hashPassword(password, randomBytes(32).toString('hex'))
  await database.write((writer) =>
    writer.updateTable('account').set({ passwordHash }).where('state', '=', 'active').execute(),
  )
  const rows = await database.reader
    .selectFrom('account')
    .innerJoin('roleGrant', 'roleGrant.accountId', 'account.id')
    .select(['login', 'role'])
    .where('state', '=', 'active')
    .orderBy('account.id')
    .execute()
  const roles = Map.groupBy(rows, ({ login }) => login)
  return [...roles].map(([login, held]) => ({ login, password, roles: held.map(({ role }) => role) }))
}

const mustFind = (accounts: readonly StageAccount[], login: string): StageAccount => {
  const account = accounts.find((one) => one.login === login)
  if (!account) throw new Error(`the demonstration has no open account ${login}`)
  return account
}

export type StageMatter = {
  readonly until: Day
  /** Beside those of the rooms. */
  readonly more?: readonly Route[]
}

/** Opens the house with the demonstration replayed up to a day. The caller closes it. */
export const openStage = async ({ until, more = [] }: StageMatter): Promise<Stage> => {
  haveAssets()
  const faults: string[] = []
  const report = (where: string, error: unknown): void => {
    faults.push(`${where}: ${error instanceof Error ? error.stack : String(error)}`)
  }
  const database = await openDemonstration(until)
  const accounts = await newPasswords(database)
  const clock = stageClock(until)
  const house = await openHouse({ database, clock, report })
  const web = webOf(house, {
    assets: openAssets(assetsFolder),
    secret: 'only-for-tests-only-for-tests-only-for-tests',
    demo: true,
    faults: (fault) => faults.push(tell(fault)),
    trustedProxies: 0,
    pace: null,
    more,
  })
  const listening = await listen(web, '127.0.0.1', 0)
  return {
    origin: `http://127.0.0.1:${listening.port}`,
    house,
    reader: database.reader,
    database,
    accounts,
    faults,
    moveTo: clock.moveTo,
    settle: house.settle,
    signIn: async ({ page, context }, login) => {
      await context.clearCookies()
      await page.goto('/dang-nhap')
      await page.getByLabel('Tên đăng nhập').fill(login)
      await page.getByLabel('Mật khẩu', { exact: true }).fill(mustFind(accounts, login).password)
      await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click()
      await page.waitForURL('**/lam-viec')
    },
    act: async (login, command, input) => {
      const found = await database.reader
        .selectFrom('account')
        .select('id')
        .where('login', '=', login)
        .executeTakeFirstOrThrow()
      const actor = await findActor(database.reader, found.id, clock.today())
      if (!actor) throw new Error(`the account ${login} is not open`)
      return house.perform(command, { id: randomUUID(), input, actor })
    },
    close: async () => {
      await listening.close(1_000)
      await house.stop()
      await database.close()
    },
  }
}
