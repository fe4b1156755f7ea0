import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extract as readAndPrint } from './documents/reading/command-line.ts'
import { refusals as readingRefusals, words as readingWords } from './documents/reading/words.ts'
import { DataFolderInUse, lockFolder } from './platform/database/folder-lock.ts'
import type { Database } from './platform/database/handles.ts'
import type { Law } from './platform/law/law.ts'
import { type Day, readDay } from './platform/plain/day.ts'
import { Refusal } from './platform/plain/refusal.ts'
import { speak, type Words } from './platform/plain/words.ts'
import { makeSayRefusal } from './platform/web/refusal-sentences.ts'
import { readSettings, WrongSetting } from './platform/web/settings.ts'

const help = `thidua: phong trào thi đua, từ văn bản phát động đến khen thưởng · emulation campaigns, from launch to award

  thidua extract TỆP [--json]     đọc văn bản phát động (.txt, .html) · read a launch document
  thidua assess TỆP [--json]      đối chiếu đề nghị khen thưởng với luật · weigh a nomination under the law of its day
                [--local THƯ_MỤC] … cùng quy định của một địa phương · … beside the regulation of a place
  thidua law THƯ_MỤC              kiểm tra một bộ luật trước khi dùng · check a law before it is used
  thidua demo [--until NGÀY]      dựng bản minh họa trong DATA_DIR đến một ngày · build the demonstration up to a day
  thidua rollup --check           so số tổng hợp với các báo cáo, không sửa gì · compare the sums with the reports
  thidua rollup --rebuild         cộng lại tất cả từ các báo cáo · sum everything anew
  thidua help

Máy chủ: npm start · The server: npm start
`

/** What was asked cannot be done; the message is for the person who asked. */
class Misuse extends Error {}

type Options = {
  readonly json: boolean
  readonly until: string | undefined
  readonly local: string | undefined
  readonly check: boolean
  readonly rebuild: boolean
}

/** Every refusal of the commands here, in both languages: who sits at a terminal may read either. */
const sentenceOfRefusal = ({ code, values }: Refusal): string => {
  const say = makeSayRefusal(readingRefusals)
  return `${say('vi', code, values)}\n${say('en', code, values)}`
}

const extract = async (files: readonly string[], { json }: Options): Promise<void> => {
  process.exitCode = await readAndPrint([...files, ...(json ? ['--json'] : [])], {
    readFile: (path) => readFileSync(path),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    tell: speak<Words>(readingWords)('vi'),
    sayRefusal: sentenceOfRefusal,
  })
}

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Misuse(
      `Không đọc được tệp “${file}” dưới dạng JSON: ${reason}\n` +
        `The file “${file}” could not be read as JSON: ${reason}`,
    )
  }
}

/** The law of the country with the regulation in a folder beside it; what is wrong with the folder is told whole. */
const lawBeside = async (folder: string | undefined): Promise<Law> => {
  const { lawFiles, loadLaw } = await import('./platform/law/load-law.ts')
  const law = loadLaw()
  if (folder === undefined) return law
  if (!existsSync(folder)) throw new Misuse(`Không có thư mục ${folder}. · There is no folder ${folder}.`)
  const { readLocal } = await import('./platform/law/read-local.ts')
  const { withLocals } = await import('./platform/law/with-local.ts')
  const { sayFaults } = await import('./platform/law/faults.ts')
  const { inOneFolder } = await import('./regulations/law-texts.ts')
  const { local, faults } = readLocal(law, inOneFolder(lawFiles(folder)))
  if (!local) throw new Misuse(sayFaults(faults, 'vi', '').join('\n'))
  return withLocals(law, [local])
}

const assess = async (files: readonly string[], { json, local }: Options): Promise<void> => {
  const [file, ...more] = files
  if (file === undefined || more.length > 0) throw new Misuse(help)
  const { askedOf } = await import('./platform/law/read-question.ts')
  const { answerTo } = await import('./platform/law/answer.ts')
  const { printAnswer } = await import('./platform/law/print-answer.ts')
  const installed = await lawBeside(local)
  const read = askedOf(installed, readJson(file))
  if ('wrong' in read) {
    process.stderr.write(`${read.wrong.vi}\n${read.wrong.en}\n`)
    process.exitCode = 1
    return
  }
  const answer = answerTo(installed, read.question)
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : printAnswer(answer))
}

/** A law is checked beside the one in force: its faults, or what it would change. It is put in force by nobody here. */
const law = async (folders: readonly string[]): Promise<void> => {
  const [folder, ...more] = folders
  if (folder === undefined || more.length > 0) throw new Misuse(help)
  if (!existsSync(folder)) throw new Misuse(`Không có thư mục ${folder}. · There is no folder ${folder}.`)
  const { lawFiles, loadLaw } = await import('./platform/law/load-law.ts')
  const { readLaw } = await import('./platform/law/read-law.ts')
  const { sayFaults } = await import('./platform/law/faults.ts')
  const { compareLaws } = await import('./platform/law/compare-laws.ts')
  const read = readLaw(lawFiles(folder))
  if (!read.law) {
    process.stdout.write(
      `${sayFaults(read.faults, 'vi').join('\n')}\n` +
        `${read.faults.length} lỗi; luật đang dùng giữ nguyên. · ${read.faults.length} faults; the law in force stays.\n`,
    )
    process.exitCode = 1
    return
  }
  const changes = compareLaws(loadLaw(), read.law)
  for (const { change, kind, id, subject } of changes)
    process.stdout.write(`${change}: ${kind} ${id}${subject === null ? '' : ` (${subject})`}\n`)
  const { clauses, instruments } = read.law
  process.stdout.write(
    `${clauses.length} điều khoản của ${instruments.length} văn bản, không có lỗi; ${changes.length} chỗ khác luật đang dùng. · ` +
      `${clauses.length} clauses of ${instruments.length} instruments, no faults; ${changes.length} differences from the law in force.\n`,
  )
}

const untilOf = (until: string, lastDay: Day): Day => {
  const day = until === '' ? lastDay : readDay(until)
  if (day) return day
  throw new Misuse(
    `--until ${until} không phải là ngày. Viết như 2021-05-10. · --until ${until} is not a day. Write it like 2021-05-10.`,
  )
}

const demo = async (_: readonly string[], options: Options): Promise<void> => {
  // Reading a text needs neither rooms nor database; building a demonstration needs all of them.
  const { lastDay } = await import('./demo/replay.ts')
  const { buildDemonstration, demonstrationAccounts, holdsDatabase } = await import('./demo/data-folder.ts')
  const until = untilOf(options.until ?? '', lastDay)
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

/** Works on the database of the settings; beside a running server only where that is a PostgreSQL server. */
const withDatabase = async (work: (database: Database) => Promise<void>): Promise<void> => {
  const { openDatabase } = await import('./platform/database/open.ts')
  const { databaseFolder, holdsDatabase } = await import('./demo/data-folder.ts')
  const { dataDir, databaseUrl } = readSettings(process.env)
  if (databaseUrl === null && !holdsDatabase(dataDir))
    throw new Misuse(
      `Thư mục ${dataDir} chưa có cơ sở dữ liệu. Đặt DATA_DIR hoặc DATABASE_URL.\n` +
        `The folder ${dataDir} holds no database. Set DATA_DIR or DATABASE_URL.`,
    )
  const release = databaseUrl === null ? lockFolder(dataDir) : () => undefined
  try {
    const place = databaseUrl === null ? { folder: databaseFolder(dataDir) } : { url: databaseUrl }
    const database = await openDatabase(place)
    await work(database).finally(() => database.close())
  } finally {
    release()
  }
}

const rollup = async (_: readonly string[], { check, rebuild }: Options): Promise<void> => {
  if (check === rebuild) throw new Misuse(help)
  const { forgetSums, rollUp } = await import('./reporting/roll-up/store.ts')
  const { differences } = await import('./reporting/roll-up/queries.ts')
  await withDatabase(async (database) => {
    if (rebuild) await database.write(forgetSums)
    const round = () => database.write((writer) => rollUp(writer, new Date().toISOString()))
    while ((await round()) > 0);
    const found = await differences(database.reader)
    for (const one of found) process.stdout.write(`${JSON.stringify(one)}\n`)
    if (found.length > 0) process.exitCode = 1
    process.stdout.write(
      found.length === 0
        ? 'Số tổng hợp khớp với các báo cáo. · The sums equal the reports.\n'
        : 'Số tổng hợp lệch như trên; cộng lại bằng thidua rollup --rebuild. · The sums differ as above; mend them with thidua rollup --rebuild.\n',
    )
  })
}

const showHelp = async (): Promise<void> => {
  process.stdout.write(help)
}

const commands: Readonly<Record<string, (files: readonly string[], options: Options) => Promise<void>>> = {
  extract,
  assess,
  law,
  demo,
  rollup,
  help: showHelp,
}

/** Options may stand in any place: `thidua extract --json tep.txt` is `thidua extract tep.txt --json`. */
const run = async (words: readonly string[]): Promise<void> => {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      local: { type: 'string' },
      until: { type: 'string' },
      check: { type: 'boolean', default: false },
      rebuild: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  const [name = 'help', ...files] = values.help ? [] : positionals
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new Misuse(`Không có lệnh ${name}. · There is no command ${name}.\n\n${help}`)
  await command(files, {
    json: values.json,
    local: values.local,
    until: values.until,
    check: values.check,
    rebuild: values.rebuild,
  })
}

const isBadOption = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** What to tell the person who asked; null for a fault of the program. */
const sentenceOf = (error: unknown): string | null => {
  if (error instanceof Refusal) return sentenceOfRefusal(error)
  const known = error instanceof Misuse || error instanceof WrongSetting || error instanceof DataFolderInUse
  return known || isBadOption(error) ? error.message : null
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  const sentence = sentenceOf(error)
  if (sentence === null) throw error
  process.stderr.write(`${sentence}\n`)
  process.exitCode = error instanceof Refusal || error instanceof DataFolderInUse ? 1 : 2
}
