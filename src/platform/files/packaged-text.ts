import { readFileSync } from 'node:fs'
import path from 'node:path'
import { packageRoot } from '../package-root.ts'

/** A text file that comes with the program, by its path from the package's root: `seed/duty-matrix.yaml`. */
export const packagedText = (file: string): string => readFileSync(path.join(packageRoot, file), 'utf8')
