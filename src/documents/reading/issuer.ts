import type { NameCandidate } from './campaign-name.ts'
import { isSpecific, organisationAtStart, organisationsIn } from './organisations.ts'
import type { Page } from './page.ts'
import { firstMatch, type Found, found, matches, part, type Passage, wording } from './passage.ts'
import { shape, words } from './pattern.ts'
import type { CitedDocument } from './reading.ts'

/** Verbs whose subject leads the campaign, the surest first. */
const leadingVerbs: readonly { readonly verb: RegExp; readonly weight: number }[] = [
  {
    verb: words('(?:vừa |đã |sẽ |chính thức )*(?:phát động|ban hành kế hoạch|ra chỉ thị|phát động thi đua)'),
    weight: 50,
  },
  {
    verb: words(
      '(?:vừa |đã |sẽ |long trọng )*(?:tổ chức )?(?:lễ |buổi lễ |hội nghị )?(?:phát động|phát(?= (?:phong trào|đợt|thi đua))|ra quân|ký kết|ký giao ước)',
    ),
    weight: 46,
  },
  {
    verb: words('(?:vừa |đã |sẽ )*(?:tổ chức |tiến hành )?(?:hội nghị )?(?:tổng kết|sơ kết|triển khai)'),
    weight: 36,
  },
  { verb: words('(?:vừa |đã |sẽ )*(?:tổ chức|có kế hoạch|xây dựng kế hoạch|triển khai)'), weight: 26 },
  { verb: words('(?:vừa |đã |sẽ )*(?:trao|tặng|khen thưởng|biểu dương)'), weight: 16 },
]
const meetingOf = shape(
  'hội nghị (?:tổng kết |sơ kết |triển khai |ký kết |giao ban )*(?:[^.,;"]{0,60}? )?(?=(?:cụm|khối) (?:thi đua|các))',
)
const clusterHead = shape('^(?:cụm|khối) thi đua')

const FIRST_SENTENCES = 30

type Claim = { readonly body: Passage; readonly weight: number }

const adverbs = /^[\s,]{0,2}$/u

const isPassive = /(?<!\p{L})(?:được|do) $/u
const hasMembers = /^,?\s(?:bao )?gồm(?!\p{L})/u

/** "Cụm … gồm A, B và C tổ chức": the cluster acts, not the last of its members. */
const actor = (home: Passage, bodies: readonly Passage[], body: Passage): Passage =>
  bodies.find(
    (b) =>
      b.end < body.start &&
      firstMatch(b, clusterHead) &&
      hasMembers.test(home.text.slice(b.end - home.start)),
  ) ?? body

/** Bodies that stand right before one of the verbs. */
const subjectsIn = (home: Passage): readonly Claim[] => {
  const bodies = organisationsIn(home).filter(isSpecific)
  return leadingVerbs.flatMap(({ verb, weight }) =>
    matches(home, verb).flatMap((match) => {
      const body = bodies.find((one) => {
        const before = home.key.slice(Math.max(0, one.start - home.start - 8), one.start - home.start)
        const between = home.text.slice(one.end - home.start, match.from)
        return one.end <= match.whole.start && adverbs.test(between) && !isPassive.test(before)
      })
      return body ? [{ body: actor(home, bodies, body), weight }] : []
    }),
  )
}

/** "Hội nghị tổng kết Cụm thi đua …": the cluster, in small letters too. */
const clustersIn = (home: Passage): readonly Claim[] =>
  matches(home, meetingOf).flatMap((match) => {
    const rest = part(home, match.to)
    const body = clusterAt(rest)
    return body ? [{ body, weight: 52 }] : []
  })

const clusterName =
  /^(?:[Cc]ụm|[Kk]hối) (?:[Tt]hi đua|các)(?: số \d{1,3}| (?:lĩnh vực|khối|các|khu vực) [^.,;:"()]{3,60}?(?=$|[.,;:"()]| (?:đã|vừa|tổ chức|được|năm|sẽ|cho|và triển)))?/u

const clusterAt = (rest: Passage): Passage | null => {
  const match = clusterName.exec(rest.text)
  return match && match[0].length > 14 ? part(rest, 0, match[0].length) : null
}

/** The body that the text names most often: the last resort. */
const mostNamed = (page: Page): Passage | null => {
  const counts = new Map<string, { body: Passage; times: number }>()
  for (const sentence of page.sentences.slice(0, 80)) {
    for (const body of organisationsIn(sentence).filter(isSpecific)) {
      const key = wording(body).toLowerCase()
      counts.set(key, { body: counts.get(key)?.body ?? body, times: (counts.get(key)?.times ?? 0) + 1 })
    }
  }
  const [first] = [...counts.values()].sort((a, b) => b.times - a.times)
  return first && first.times >= 3 ? first.body : null
}

/** A line of capitals that is a body's name and nothing else, as under a title. */
const signature = (page: Page): Passage | null => {
  for (const line of page.lines.filter((l) => l.role === 'text').slice(0, 8)) {
    const [body] = organisationsIn(line)
    const isWhole = body !== undefined && body.end - body.start >= line.text.trim().length - 1
    if (isWhole && !/\p{Ll}/u.test(body.text) && isSpecific(body)) return body
  }
  return null
}

const covers = (whole: Passage, inner: Passage): boolean =>
  whole.start <= inner.start && whole.end >= inner.end

/** All bodies that act as the leader of a campaign would, the surest first; the sentence of the name counts more. */
const claimsOf = (page: Page, home: Passage | undefined): readonly Claim[] => {
  const places = [
    ...(page.title ? [{ passage: page.title, bonus: 0 }] : []),
    ...page.sentences
      .slice(0, FIRST_SENTENCES)
      .map((passage, at) => ({ passage, bonus: -Math.min(at, 20) / 2 })),
  ]
  const claims = places.flatMap(({ passage, bonus }) =>
    [...subjectsIn(passage), ...clustersIn(passage)].map(({ body, weight }) => ({
      body,
      weight:
        weight + bonus + (home && covers(passage, home) ? 6 : 0) + (firstMatch(body, clusterHead) ? 4 : 0),
    })),
  )
  const opening = page.title ? organisationAtStart(page.title) : null
  const cluster = opening && firstMatch(opening, clusterHead) ? [{ body: opening, weight: 40 }] : []
  return [...claims, ...cluster].sort((a, b) => b.weight - a.weight)
}

/** Who leads the campaign: the launching document's issuer, else whoever launches, sums up or meets in the text. */
export const issuerOf = (
  page: Page,
  documents: readonly CitedDocument[],
  names: readonly NameCandidate[],
): Found<string> | null => {
  const launch = documents.find(({ role }) => role === 'launch')
  if (launch?.issuer) return launch.issuer
  const [claim] = claimsOf(page, names[0]?.home)
  const body = claim?.body ?? signature(page) ?? anyCluster(page) ?? mostNamed(page)
  return body ? found(body) : null
}

const anyCluster = (page: Page): Passage | null =>
  page.sentences
    .slice(0, FIRST_SENTENCES)
    .flatMap((sentence) => organisationsIn(sentence))
    .find((body) => firstMatch(body, clusterHead) && isSpecific(body)) ?? null
