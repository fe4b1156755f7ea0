import { namedBody, organisationsIn } from './organisations.ts'
import type { Page, Sentence } from './page.ts'
import { firstMatch, type Found, found, matches, part, type Passage, wording } from './passage.ts'
import { oneOf, shape } from './pattern.ts'

/** Named forms of award and titles of emulation; sources over the key. */
const forms: readonly string[] = [
  'cờ thi đua(?: xuất sắc| toàn diện| của chính phủ)?',
  'bằng khen(?: xuất sắc| tiên tiến)?',
  'giấy khen',
  'thư khen',
  'huân chương (?:lao động|độc lập|quân công|chiến công|bảo vệ tổ quốc|hồ chí minh|sao vàng|đại đoàn kết dân tộc|dũng cảm|hữu nghị)(?: hạng (?:nhất|nhì|ba))?',
  'huy chương [\\p{L}]+(?: [\\p{L}]+)?',
  'kỷ niệm chương(?: "[^"]{4,80}")?',
  'anh hùng (?:lao động|lực lượng vũ trang nhân dân)',
  'chiến sĩ thi đua(?: toàn quốc| cấp tỉnh| cấp bộ| cơ sở)?|chiến sỹ thi đua(?: toàn quốc| cấp tỉnh| cơ sở)?',
  'tập thể lao động (?:xuất sắc|tiên tiến)',
  'lao động tiên tiến',
  'danh hiệu "[^"]{4,80}"',
]

const form = shape(`(?<![\\p{L}])(?<form>${oneOf(forms)})(?![\\p{L}])"?`)
const giver = shape('^"? (?:của|do) (?=\\p{L})')
const givers = shape(
  '(?<!(?:cho|được|với) )(?<![\\p{L}])(?:đã |sẽ |vừa )?(?:trao tặng|trao|tặng|tặng thưởng|đề nghị tặng)(?![\\p{L}])',
)

/** Nothing is promised or given here: "thi đua chiến sĩ …", a cluster's name, a wish for awards without a form. */
const otherUse = shape('(?:phong trào|đăng ký|công tác|đại hội) $')

type Named = { readonly form: Passage; readonly authority: Passage | null }

/** "… được Ủy ban … tặng Cờ thi đua, Bằng khen": who gives stands before the verb. */
const giverBefore = (sentence: Passage, at: number): Passage | null => {
  const verb = matches(part(sentence, 0, at), givers).at(-1)
  if (!verb) return null
  const name = organisationsIn(part(sentence, 0, verb.from)).at(-1)
  const between = name ? sentence.text.slice(name.end - sentence.start, verb.from) : ''
  const isClose = name !== undefined && /^\s{0,2}(?:\p{L}+\s){0,1}$/u.test(between)
  const passive = name
    ? /(?:được|đề nghị) $/u.test(
        sentence.key.slice(Math.max(0, name.start - sentence.start - 9), name.start - sentence.start),
      )
    : false
  return isClose && passive ? name : null
}

const namedIn = (sentence: Sentence): readonly Named[] =>
  matches(sentence, form).flatMap((match) => {
    const named = match.group('form')
    if (!named || firstMatch(part(sentence, Math.max(0, match.from - 16), match.from), otherUse)) return []
    const rest = part(sentence, match.to)
    const owner = firstMatch(rest, giver)
    const authority = owner ? ownerOf(part(rest, owner.to)) : giverBefore(sentence, match.from)
    return [{ form: named, authority }]
  })

const level = shape('^(?:tỉnh|huyện|thành phố|bộ|ngành|cụm|khối|trung ương|quận|thị xã)(?![\\p{L}])')

const ownerOf = (rest: Passage): Passage | null => {
  const short = firstMatch(rest, level)
  return namedBody(rest) ?? (short ? short.whole : null)
}

const asAward = ({ form, authority }: Named): Found<string> => {
  if (!authority) return found(form)
  return {
    value: `${wording(form)} của ${wording(authority)}`,
    spans: [form, authority].map(({ start, end }) => ({ start, end })),
  }
}

/** The named forms of award that the text offers, asks for or gives, each once, "<form> của <authority>" where it says whose. */
export const awardsOf = (page: Page): readonly Found<string>[] => {
  const { title } = page
  const inTitle = (sentence: Sentence): boolean =>
    title !== null && sentence.start < title.end && sentence.end > title.start
  const inBody = page.sentences.filter((sentence) => !inTitle(sentence)).flatMap(namedIn)
  const all = inBody.length > 0 ? inBody : page.sentences.filter(inTitle).flatMap(namedIn)
  const byForm = new Map<string, Map<string, Named>>()
  for (const named of all) {
    const ofForm = byForm.get(wording(named.form).toLowerCase()) ?? new Map<string, Named>()
    const authority = named.authority ? wording(named.authority).toLowerCase() : ''
    if (!ofForm.has(authority)) ofForm.set(authority, named)
    byForm.set(wording(named.form).toLowerCase(), ofForm)
  }
  return [...byForm.values()].flatMap((ofForm) => {
    if (ofForm.size > 1) ofForm.delete('')
    return [...ofForm.values()].map(asAward)
  })
}
