import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { firstAdministrator, type House, openHouse, webOf } from './app.ts'
import {
  buildDemonstration,
  databaseFolder,
  demonstrationAccounts,
  holdsDatabase,
} from './demo/data-folder.ts'
import { lastDay } from './demo/replay.ts'
import { DataFolderInUse, lockFolder } from './platform/database/folder-lock.ts'
import type { Database } from './platform/database/handles.ts'
import { type Installation, readInstallation } from './platform/database/installation.ts'
import { migrate, readMigrations } from './platform/database/migrate.ts'
import { openDatabase } from './platform/database/open.ts'
import { smtpTransport } from './platform/mail/smtp.ts'
import { packageRoot } from './platform/package-root.ts'
import { dayOf } from './platform/plain/moment.ts'
import { openAssets } from './platform/web/assets.ts'
import { faultLine, makeFault } from './platform/web/faults.ts'
import { type Listening, listen } from './platform/web/listen.ts'
import { usualPace } from './platform/web/parts.ts'
import { isLoopback, readSettings, secretOf, type Settings, WrongSetting } from './platform/web/settings.ts'

const say = (text: string): boolean => process.stdout.write(`${text}\n`)

const now = (): string => new Date().toISOString()

/** What goes wrong behind the scenes: one line of JSON, like the faults of requests. */
const report = (where: string, error: unknown): void => {
  const fault = makeFault(error, { at: now(), method: 'BEHIND', path: where, accountId: null })
  process.stderr.write(faultLine(fault))
}

const refusePublicDemo = ({ host, demoPublic }: Settings, demo: boolean): void => {
  if (!demo || demoPublic || isLoopback(host)) return
  throw new WrongSetting(
    `HOST=${host} mở bản minh họa, với mật khẩu minh họa, cho máy khác. Bỏ HOST, hoặc đặt DEMO_PUBLIC=1 nếu chủ ý như vậy.\n` +
      `HOST=${host} opens a demonstration, with its demonstration passwords, to other machines. Leave HOST out, or set DEMO_PUBLIC=1 if that is what you want.`,
  )
}

const openStore = async (settings: Settings): Promise<Database> => {
  const { databaseUrl, dataDir } = settings
  if (databaseUrl === null && settings.demo && !holdsDatabase(dataDir)) {
    refusePublicDemo(settings, true)
    say('Lần chạy đầu: đang dựng dữ liệu minh họa… · First start: building the demonstration…')
    await buildDemonstration(dataDir, settings.demoUntil ?? lastDay, report)
  }
  const database = await openDatabase(
    databaseUrl ? { url: databaseUrl } : { folder: databaseFolder(dataDir) },
  )
  const ran = await migrate(database, await readMigrations(join(packageRoot, 'migrations')))
  if (ran.length > 0) say(`Đã nâng cấp cơ sở dữ liệu · Database migrated: ${ran.join(', ')}`)
  return database
}

/** A demonstration stays at the day where its replay ended; a real installation lives by the wall clock. */
const clockOf = ({ businessDay }: Installation) => ({ now, today: () => businessDay ?? dayOf(now()) })

const originOf = ({ publicUrl, port }: Settings): string => publicUrl ?? `http://localhost:${port}`

const addressOf = ({ host, port }: Listening): string => {
  const shown =
    host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${shown}:${port}`
}

const announceFirstAdministrator = async (house: House, listening: Listening): Promise<void> => {
  const path = await firstAdministrator(house)
  if (path === null) return
  say('  Chưa có tài khoản nào. Mở đường dẫn dùng một lần này để đặt mật khẩu cho người quản trị đầu tiên:')
  say('  Nobody has an account yet. Open this one-time link to set the first administrator’s password:')
  say(`  ${addressOf(listening)}${path}\n`)
}

const announce = (settings: Settings, listening: Listening, installation: Installation): void => {
  say(`\n  Thi Đua · ${addressOf(listening)}\n`)
  if (!installation.demo) return
  say(`  DỮ LIỆU MINH HỌA – không phải số liệu chính thức · ngày làm việc ${installation.businessDay}`)
  const accounts = demonstrationAccounts(settings.dataDir)
  const width = Math.max(0, ...accounts.map((account) => account.login.length))
  for (const { login, password, name, role } of accounts) {
    say(`  ${login.padEnd(width)}  ${password}  ${name} – ${role}`)
  }
  say('')
}

const untilSignal = (): Promise<void> =>
  new Promise((resolve) => {
    let asked = false
    const hear = (): void => {
      if (asked) process.exit(130)
      asked = true
      resolve()
    }
    process.on('SIGTERM', hear)
    process.on('SIGINT', hear)
  })

const serve = async (settings: Settings, house: House, installation: Installation): Promise<void> => {
  const app = webOf(house, {
    assets: openAssets(join(packageRoot, 'dist', 'assets')),
    secret: secretOf(settings),
    demo: installation.demo,
    faults: (fault) => process.stderr.write(faultLine(fault)),
    trustedProxies: settings.trustedProxies,
    pace: settings.pacePerAddress === null ? null : { ...usualPace, perAddress: settings.pacePerAddress },
  })
  const listening = await listen(app, settings.host, settings.port)
  announce(settings, listening, installation)
  await announceFirstAdministrator(house, listening)
  await untilSignal()
  say('Đang dừng: chờ các yêu cầu dở dang… · Stopping: finishing what is under way…')
  await listening.close()
}

const run = async (settings: Settings): Promise<void> => {
  mkdirSync(settings.dataDir, { recursive: true })
  const release = settings.databaseUrl === null ? lockFolder(settings.dataDir) : () => undefined
  const database = await openStore(settings)
  try {
    const installation = await readInstallation(database.reader)
    refusePublicDemo(settings, installation.demo)
    const server = settings.mail && !installation.demo ? smtpTransport(settings.mail) : null
    const house = await openHouse({
      database,
      clock: clockOf(installation),
      report,
      post: { transport: server?.transport ?? null, origin: originOf(settings) },
      demo: installation.demo,
      clockwork: installation.businessDay === null,
      tidies: true,
    })
    try {
      await serve(settings, house, installation)
    } finally {
      await house.stop()
      server?.close()
    }
  } finally {
    await database.close()
    release()
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

const sentence = (error: unknown): string => {
  if (error instanceof WrongSetting || error instanceof DataFolderInUse) return error.message
  if (isTaken(error)) {
    return 'Cổng này đang có chương trình khác dùng. Đặt PORT khác.\nAnother program uses this port. Set another PORT.'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

try {
  await run(readSettings(process.env))
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`)
  process.exitCode = 1
}
