import fs from 'node:fs'
import path from 'node:path'

/** Another process works on the data folder: two engines on one folder destroy it. */
export class DataFolderInUse extends Error {
  readonly folder: string
  readonly pid: number

  constructor(folder: string, pid: number) {
    super(
      `Thư mục dữ liệu ${folder} đang được tiến trình số ${pid} sử dụng. Hãy dừng tiến trình đó (kill ${pid}) hoặc chọn thư mục khác bằng DATA_DIR; dữ liệu vẫn nguyên vẹn.\n` +
        `The data folder ${folder} is in use by process ${pid}. Stop that process (kill ${pid}) or choose another folder with DATA_DIR; the data is safe.`,
    )
    this.name = 'DataFolderInUse'
    this.folder = folder
    this.pid = pid
  }
}

type Holder = { readonly pid: number; readonly started: string }

/** Tells a process from a later one with the same number (in a container every start is number 1). */
const startOf = (pid: number): string => {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // the name, in brackets, may itself hold blanks; the start is the 22nd field, the 20th after it
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const alive = (holder: Holder): boolean => {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return startOf(holder.pid) === holder.started
}

const read = (file: string): Holder | null => {
  try {
    const holder = JSON.parse(fs.readFileSync(file, 'utf8')) as Holder
    return Number.isInteger(holder.pid) ? holder : null
  } catch {
    return null
  }
}

/** Two who find the same dead lock: a rename is one man's, so only one takes it away. */
const clearDead = (file: string, folder: string): void => {
  const aside = `${file}.${process.pid}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return
  }
  const taken = read(aside)
  if (taken && alive(taken)) {
    // the dead lock was already gone, this one is its successor's: put it back
    fs.linkSync(aside, file)
    fs.unlinkSync(aside)
    throw new DataFolderInUse(folder, taken.pid)
  }
  fs.unlinkSync(aside)
}

/**
 * Takes the lock of a data folder and returns how to give it back. Throws `DataFolderInUse` when a living process
 * holds it (this one included); the lock of a dead process is taken over.
 */
export const lockFolder = (folder: string): (() => void) => {
  const file = path.join(folder, 'thidua.lock')
  const mine = `${file}.${process.pid}.new`
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }))
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        // a hard link appears whole or not at all: nobody reads half a lock
        fs.linkSync(mine, file)
        return giveBack(file)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const holder = read(file)
      if (holder && alive(holder)) throw new DataFolderInUse(folder, holder.pid)
      clearDead(file, folder)
    }
    throw new DataFolderInUse(folder, read(file)?.pid ?? 0)
  } finally {
    fs.unlinkSync(mine)
  }
}

const giveBack = (file: string): (() => void) => {
  const release = (): void => {
    process.off('exit', release)
    if (read(file)?.pid === process.pid) fs.unlinkSync(file)
  }
  process.once('exit', release)
  return release
}
