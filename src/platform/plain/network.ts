import { isIP } from 'node:net'

/** As proxies write it: in brackets, or with the port behind it. */
const withoutPort = (address: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(address)?.[1] ?? address

const inGroups = (_: string, a: string, b: string, c: string, d: string): string =>
  [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((group) => group.toString(16)).join(':')

const numbersOf = (part: string): number[] =>
  part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))

/** The eight groups of what is known to be an IPv6 address, however it was shortened. */
const groupsOf = (address: string): readonly number[] => {
  const [head = '', tail] = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, inGroups).split('::')
  const before = numbersOf(head)
  const after = numbersOf(tail ?? '')
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

/** What stands before an IPv4 address that is written as an IPv6 one: by a socket for both, or by a network that translates. */
const carriers = ['0:0:0:0:0:ffff', '64:ff9b:0:0:0:0']

const inHex = (groups: readonly number[]): string => groups.map((group) => group.toString(16)).join(':')

/**
 * The network that is counted as one visitor: an IPv4 address, or the half of an IPv6 address (/64) that a household or a
 * telephone is given and within which it may take any address it likes. What is no address stays as it is.
 */
export const networkOf = (address: string): string => {
  const bare = withoutPort(address.trim()).replace(/%.*$/, '')
  if (isIP(bare) !== 6) return bare
  const groups = groupsOf(bare)
  if (carriers.includes(inHex(groups.slice(0, 6))))
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.')
  return `${inHex(groups.slice(0, 4))}::/64`
}
