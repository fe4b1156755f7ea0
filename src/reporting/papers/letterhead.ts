import type { OfficialDocument, Signature } from '../../platform/paper/official-document.ts'

// What stands above and below the text of every paper: who issues it, where, under which number, and who signs.

/** A unit as far as a letterhead asks for it; root first in a way. */
export type PaperUnit = { readonly name: string; readonly class: string }

const territories = ['tinh', 'ubnd_huyen', 'ubnd_xa']
const isTerritory = ({ class: kind }: PaperUnit): boolean => territories.includes(kind)

/** `tỉnh Mẫu` writes as `Ủy ban nhân dân tỉnh Mẫu`; every other body under its own name. */
export const agencyName = (unit: PaperUnit): string =>
  isTerritory(unit) && !/^(?:UBND|[ỦU][yỷ] ban)/i.test(unit.name) ? `Ủy ban nhân dân ${unit.name}` : unit.name

/** Địa danh: the bare name of the nearest territory on the way. */
const placeOf = (way: readonly PaperUnit[]): string =>
  (way.findLast(isTerritory)?.name ?? way[0]?.name ?? '').replace(
    /^(?:(?:UBND|[ỦU][yỷ] ban nhân dân) )?(?:tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đặc khu) /iu,
    '',
  )

/** Who issues and where, by the way from the province down; a People's Committee stands under its own name alone. */
export const letterheadOf = (
  way: readonly PaperUnit[],
): Pick<OfficialDocument, 'agency' | 'parentAgency' | 'place'> => {
  const unit = way.at(-1) ?? { name: '', class: '' }
  const above = isTerritory(unit) ? undefined : way.at(-2)
  return {
    ...(above ? { parentAgency: agencyName(above) } : {}),
    agency: agencyName(unit),
    place: placeOf(way),
  }
}

/** `Phó Chủ tịch UBND tỉnh` → `Phó Chủ tịch`: on a paper the agency stands above already. */
export const positionOf = (title: string): string =>
  (title.split(',')[0] ?? '')
    .replace(
      /\s+(?:UBND|[ỦU][yỷ] ban|Sở|Ban|Trung tâm|Chi cục|Cục|Văn phòng|Công ty|Trường|Bệnh viện|Hợp tác xã)(?:\s.*)?$/u,
      '',
    )
    .trim()

/** `905/BC-SNV` → 905 and BC-SNV. */
export const numberParts = (number: string | null): { number: string | null; symbol: string } => {
  const [digits = '', ...symbol] = (number ?? '').split('/')
  return { number: digits.trim() || null, symbol: symbol.join('/').trim() }
}

type Post = { readonly personName: string; readonly title: string }
type Delegation = {
  readonly form: 'tuq' | 'kt'
  readonly leaderTitle: string
  readonly delegateName: string
  readonly delegateTitle: string
}

const onBehalf = (unit: PaperUnit): Signature['authority'] =>
  isTerritory(unit) ? [{ form: 'TM.', of: 'Ủy ban nhân dân' }] : []

const deputy = /^Phó\s+/iu
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/**
 * Who signs: whoever approved, by the post held in the unit; a deputy signs for the head (KT.), a delegate as the
 * delegation says. While nobody has approved, the unit's first leader.
 */
export const signatureOf = (
  unit: PaperUnit,
  leaders: readonly Post[],
  approvedBy: string | null,
  delegation: Delegation | null,
): Signature => {
  const collective = onBehalf(unit) ?? []
  if (delegation)
    return {
      authority: [
        ...collective,
        { form: delegation.form === 'kt' ? 'KT.' : 'TUQ.', of: positionOf(delegation.leaderTitle) },
      ],
      position: positionOf(delegation.delegateTitle),
      name: delegation.delegateName,
    }
  const post = leaders.find(({ personName }) => personName === approvedBy) ?? leaders[0]
  const position = post ? positionOf(post.title) : 'Thủ trưởng đơn vị'
  const head = deputy.test(position)
    ? [{ form: 'KT.', of: capital(position.replace(deputy, '')) } as const]
    : []
  return { authority: [...collective, ...head], position, name: approvedBy ?? post?.personName ?? '' }
}
