import { organisationAtStart } from './organisations.ts'
import { firstMatch, part, type Passage, trimmed } from './passage.ts'
import { shape } from './pattern.ts'

const office = shape(
  '^(?:quyền )?(?:phó )?(?:chủ tịch|giám đốc|tổng giám đốc|bí thư|trưởng ban|cục trưởng|hiệu trưởng|chủ nhiệm)(?: thường trực)? ',
)
const surnames =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Tạ|Mai|Trịnh|Lương|Hà|Đoàn|Cao|Tô|Trương|Lâm|Vương|Thái|Lò|Quàng|Giàng|Ksor|Siu|Y|H’'
/** Surname, middle and given name at the end; the last surname counts, since places bear surnames too. */
const personName = new RegExp(`^(.*)\\s(?!Hồ Chí Minh)(?:${surnames})(?:\\s\\p{Lu}\\p{L}*){2,4}$`, 'u')

/**
 * Who signs is not who issues: "Phó Chủ tịch UBND tỉnh … ký Kế hoạch" is the committee's plan. The office before the
 * body and the person's name behind it are left out; a name without an office stays as it is.
 */
export const bodyOfSigner = (signer: Passage): Passage => {
  const held = firstMatch(signer, office)
  const body = held ? organisationAtStart(part(signer, held.to)) : null
  if (!body) return signer
  const person = personName.exec(body.text)
  return trimmed(person ? part(body, 0, person[1]?.length) : body)
}
