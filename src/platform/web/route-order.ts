import type { Route } from './route.ts'

const weight = (segment: string): string => (segment.startsWith(':') ? '1' : segment === '*' ? '2' : '0')

const weights = (path: string): string => path.split('/').map(weight).join('')

const methodOf = (route: Route): string => (route.kind === 'form' ? 'POST' : 'GET')

const shapeOf = (route: Route): string => `${methodOf(route)} ${route.path.replace(/:\w+/g, ':')}`

const refuseDoubles = (routes: readonly Route[]): void => {
  const seen = new Map<string, string>()
  for (const route of routes) {
    const shape = shapeOf(route)
    const other = seen.get(shape)
    if (other) throw new Error(`two routes answer ${shape}: ${other} and ${route.path}`)
    seen.set(shape, route.path)
  }
}

/** A path's own words before its parameters: `/tin/moi` is asked before `/tin/:slug`, whoever comes first in the list. */
export const inOrder = (routes: readonly Route[]): readonly Route[] => {
  refuseDoubles(routes)
  return routes.toSorted((one, other) =>
    weights(one.path) < weights(other.path) ? -1 : weights(one.path) > weights(other.path) ? 1 : 0,
  )
}
