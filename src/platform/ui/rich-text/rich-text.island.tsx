import { startEditors } from './start-editors.ts'

startEditors(document)
