import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'

// The engine is synchronous; in a thread of its own it holds nobody up. Built to dist/paper-worker.js, official.typ beside it.

/** `sheet` is the JSON of a `Sheet`. */
export type PaperOrder = { readonly id: number; readonly sheet: string }
export type PaperAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly fault: string }

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) =>
  join(fonts, face),
)
const form = readFileSync(new URL('./official.typ', import.meta.url), 'utf8')
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: faces }] })

const wordsOf = (error: NodeError): string =>
  compiler
    .fetchDiagnostics(error)
    .map(({ message }: { message?: string }) => message ?? '')
    .join('; ')

const compiled = (sheet: string) => {
  const done = compiler.compile({ mainFileContent: form, inputs: { sheet } })
  if (done.result) return done.result
  const diagnostics = done.takeDiagnostics()
  throw new Error(diagnostics ? wordsOf(diagnostics) : 'the form did not compile')
}

// An archive takes no draft without a date and no sign without a glyph (an emoji, a script Tinos does not have): such a
// document is printed all the same, tagged but without the archive's mark.
const printed = (sheet: string): Uint8Array => {
  const document = compiled(sheet)
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2a' })
  } catch {
    return compiler.pdf(document)
  }
}

const answered = ({ id, sheet }: PaperOrder): PaperAnswer => {
  try {
    // Copied: memory that the engine owns cannot be handed to another thread.
    return { id, pdf: Uint8Array.from(printed(sheet)) }
  } catch (error) {
    return { id, fault: error instanceof NodeError ? wordsOf(error) : String(error) }
  } finally {
    compiler.evictCache(10)
  }
}

parentPort?.on('message', (order: PaperOrder) => parentPort?.postMessage(answered(order)))
