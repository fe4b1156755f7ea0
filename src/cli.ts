import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildDemonstration, demonstrationAccounts, holdsDatabase } from './demo/data-folder.ts'
import { lastDay } from './demo/replay.ts'
import { DataFolderInUse, lockFolder } from './platform/database/folder-lock.ts'
import { type Day, readDay } from './platform/plain/day.ts'
import { readSettings, WrongSetting } from './platform/web/settings.ts'

const help = `thidua: phong trào thi đua, từ văn bản phát động đến khen thưởng · emulation campaigns, from launch to award

  thidua extract TỆP [--json]     đọc văn bản phát động (.txt, .html) · read a launch document
  thidua demo [--until NGÀY]      dựng bản minh họa trong DATA_DIR đến một ngày · build the demonstration up to a day
  thidua help

Máy chủ: npm start · The server: npm start
`

/** What was asked cannot be done; the message is for the person who asked. */
class Misuse extends Error {}

type Options = { readonly json: boolean; readonly until: string | undefined }

const untilOf = ({ until }: Options): Day => {
  const day = until === undefined ? lastDay : readDay(until)
  if (day) return day
  throw new Misuse(
    `--until ${until} không phải là ngày. Viết như 2021-05-10. · --until ${until} is not a day. Write it like 2021-05-10.`,
  )
}

const demo = async (_: readonly string[], options: Options): Promise<void> => {
  const until = untilOf(options)
  const { dataDir } = readSettings(process.env)
  mkdirSync(dataDir, { recursive: true })
  const release = lockFolder(dataDir)
  try {
    if (holdsDatabase(dataDir)) {
      throw new Misuse(
        `Thư mục ${dataDir} đã có cơ sở dữ liệu; dữ liệu đó được giữ nguyên. Chọn thư mục khác bằng DATA_DIR.\n` +
          `The folder ${dataDir} holds a database already; it is left as it is. Choose another with DATA_DIR.`,
      )
    }
    const report = (where: string, fault: unknown) => process.stderr.write(`${where}: ${String(fault)}\n`)
    await buildDemonstration(dataDir, until, report)
    process.stdout.write(
      `${JSON.stringify({ dataDir, until, accounts: demonstrationAccounts(dataDir) }, null, 2)}\n`,
    )
  } finally {
    release()
  }
}

const showHelp = async (): Promise<void> => {
  process.stdout.write(help)
}

const commands: Readonly<Record<string, (files: readonly string[], options: Options) => Promise<void>>> = {
  demo,
  help: showHelp,
}

/** Options may stand in any place: `thidua extract --json tep.txt` is `thidua extract tep.txt --json`. */
const run = async (words: readonly string[]): Promise<void> => {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      until: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const [name = 'help', ...files] = values.help ? [] : positionals
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Misuse(`Không có lệnh ${name}. · There is no command ${name}.\n\n${help}`)
  await command(files, { json: values.json, until: values.until })
}

const isBadOption = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

try {
  await run(process.argv.slice(2))
} catch (error) {
  const known = error instanceof Misuse || error instanceof WrongSetting || error instanceof DataFolderInUse
  if (!known && !isBadOption(error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error instanceof DataFolderInUse ? 1 : 2
}
