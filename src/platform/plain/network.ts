/** As proxies write it: in brackets, or with the port behind it. */
const withoutPort = (address: string): string =>
  /^\[([^\]]*)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(address)?.[1] ?? address

/** An IPv6 address in its one form, as addresses of the web write it: `2001:db8::9`; null for what is none. */
const inOneForm = (address: string): string | null => {
  const host = `http://[${address}]/`
  return /^[\da-f:.]+$/i.test(address) && URL.canParse(host) ? new URL(host).hostname.slice(1, -1) : null
}

const numbersOf = (part: string): number[] =>
  part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16))

/** The eight groups of an address in its one form. */
const groupsOf = (address: string): readonly number[] => {
  const [head = '', tail = ''] = address.split('::')
  const [before, after] = [numbersOf(head), numbersOf(tail)]
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
  const known = inOneForm(bare)
  if (known === null) return bare
  const groups = groupsOf(known)
  if (carriers.includes(inHex(groups.slice(0, 6))))
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.')
  return `${inHex(groups.slice(0, 4))}::/64`
}
