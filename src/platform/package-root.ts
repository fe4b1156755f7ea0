import { existsSync } from 'node:fs'
import path from 'node:path'

const climb = (folder: string): string => {
  if (existsSync(path.join(folder, 'migrations')) && existsSync(path.join(folder, 'package.json')))
    return folder
  const above = path.dirname(folder)
  if (above === folder)
    throw new Error('the folder with package.json and migrations/ was not found above the program')
  return climb(above)
}

/** Where law/, migrations/ and seed/ lie: the same from the sources and from dist/. */
export const packageRoot: string = climb(import.meta.dirname)
