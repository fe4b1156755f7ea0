import { checkFigures } from './figure-checks.ts'

checkFigures(document)
