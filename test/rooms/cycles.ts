import type { Source } from './source.ts'
import type { Trespass } from './trespasses.ts'

type Graph = ReadonlyMap<string, readonly string[]>

const valueImports = (sources: readonly Source[]): Graph => {
  const known = new Set(sources.map((source) => source.path))
  const edges = (source: Source): readonly string[] =>
    source.imports.filter((one) => !one.typeOnly && known.has(one.to)).map((one) => one.to)
  return new Map(sources.map((source) => [source.path, [...new Set(edges(source))]]))
}

/** Follows the imports of one file; a file met again on the way from itself closes a circle. */
const follow = (
  graph: Graph,
  path: string,
  way: readonly string[],
  done: Set<string>,
): readonly string[][] => {
  const met = way.indexOf(path)
  if (met >= 0) return [[...way.slice(met), path]]
  if (done.has(path)) return []
  const further = (graph.get(path) ?? []).flatMap((next) => follow(graph, next, [...way, path], done))
  done.add(path)
  return further
}

/** Files that need each other's values before either is there. Types may go round. */
export const cycles = (sources: readonly Source[]): readonly Trespass[] => {
  const graph = valueImports(sources)
  const done = new Set<string>()
  return [...graph.keys()]
    .flatMap((path) => follow(graph, path, [], done))
    .map((circle) => ({
      wall: 'cycle',
      path: circle[0] ?? '',
      line: 1,
      says: `these import each other in a circle: ${circle.join(' → ')}`,
    }))
}
