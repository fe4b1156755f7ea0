import { LineCounter, isNode, parseDocument } from 'yaml'

/** A file of the law: its path below law/, with `/`, and its text. */
export type LawFile = { readonly path: string; readonly text: string }
export type DataPath = readonly (string | number)[]

export type YamlText =
  | { readonly file: string; readonly data: unknown; readonly lineOf: (path: DataPath) => number }
  | { readonly file: string; readonly broken: readonly { readonly line: number; readonly reason: string }[] }

/** Parses one file and remembers the line of every value (a missing one has the line of what should hold it). */
export const readYaml = ({ path: file, text }: LawFile): YamlText => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) {
    const broken = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      reason: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '',
    }))
    return { file, broken }
  }
  const lineOf = (path: DataPath): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  return { file, data: document.toJS(), lineOf }
}
