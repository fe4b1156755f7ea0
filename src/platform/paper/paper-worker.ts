import { readFileSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { docxOf } from './docx-sheet.ts'
import { faceFolders } from './faces.ts'
import type { Sheet } from './official-sheet.ts'

// Setting a paper is long work; in a thread of its own it holds nobody up. Built to dist/paper-worker.js, the forms beside it.

/** `sheet` is the JSON of a `Sheet`, or of certificates (`certificate-pdf.ts`). */
export type PaperOrder = {
  readonly id: number
  readonly format: 'pdf' | 'docx' | 'certificate'
  readonly sheet: string
}
export type PaperAnswer =
  | { readonly id: number; readonly file: Uint8Array }
  | { readonly id: number; readonly format: PaperOrder['format']; readonly fault: string }

const forms = {
  pdf: readFileSync(new URL('./official.typ', import.meta.url), 'utf8'),
  certificate: readFileSync(new URL('./certificate.typ', import.meta.url), 'utf8'),
} as const
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: faceFolders }] })

const wordsOf = (error: NodeError): string =>
  compiler
    .fetchDiagnostics(error)
    .map(({ message }: { message?: string }) => message ?? '')
    .join('; ')

const compiled = (form: keyof typeof forms, sheet: string) => {
  const done = compiler.compile({ mainFileContent: forms[form], inputs: { sheet } })
  if (done.result) return done.result
  const diagnostics = done.takeDiagnostics()
  throw new Error(diagnostics ? wordsOf(diagnostics) : 'the form did not compile')
}

// An archive takes no draft without a date and no sign without a glyph (an emoji, a script Tinos does not have): such a
// document is printed all the same, tagged but without the archive's mark.
const printed = (form: keyof typeof forms, sheet: string): Uint8Array => {
  const document = compiled(form, sheet)
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2a' })
  } catch {
    return compiler.pdf(document)
  } finally {
    compiler.evictCache(10)
  }
}

const set = async ({ format, sheet }: PaperOrder): Promise<Uint8Array> => {
  if (format !== 'docx') return printed(format, sheet)
  const read: Sheet = JSON.parse(sheet)
  return docxOf(read)
}

const answered = async (order: PaperOrder): Promise<PaperAnswer> => {
  const { id, format } = order
  try {
    // Copied: memory that an engine owns cannot be handed to another thread.
    return { id, file: Uint8Array.from(await set(order)) }
  } catch (error) {
    return { id, format, fault: error instanceof NodeError ? wordsOf(error) : String(error) }
  }
}

parentPort?.on('message', async (order: PaperOrder) => parentPort?.postMessage(await answered(order)))
