import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'

/** Whether a process can be kept on one core here. */
export const canPin: boolean = spawnSync('taskset', ['-V']).status === 0 && os.cpus().length > 1

/** A program of test/scale in a process of its own, kept on one core where the machine can. */
export const startPinned = (
  file: string,
  core: number,
  env: Readonly<Record<string, string>>,
): ChildProcess => {
  const script = ['--import', 'tsx', path.join(import.meta.dirname, file)]
  const [command, args] = canPin
    ? ['taskset', ['-c', String(core), process.execPath, ...script]]
    : [process.execPath, script]
  return spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** The next word of the child. Rejects when it ends without one. */
export const heard = <Told>(child: ChildProcess): Promise<Told> =>
  new Promise((resolve, reject) => {
    child.once('message', (told: Told) => resolve(told))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })

export const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.send('stop')
  })
