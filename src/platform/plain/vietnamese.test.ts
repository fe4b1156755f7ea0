import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonicalTone,
  compareVietnamese,
  fold,
  personSortKey,
  shareOfCopiedText,
  slug,
  sortKey,
  tidy,
} from './vietnamese.ts'

const collator = new Intl.Collator('vi', { numeric: true })
const byKey =
  (key: (text: string) => string) =>
  (a: string, b: string): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0

describe('text', () => {
  it.each([
    ['Điện Biên'.normalize('NFD'), 'Điện Biên'],
    ['Uỷ\u00a0ban\u202fnhân dân', 'Uỷ ban nhân dân'],
    ['\ufeffthi\u200b đua\u2060', 'thi đua'],
    [' giữ  khoảng trắng ', ' giữ  khoảng trắng '],
  ])('%j is kept as %j', (text, expected) => expect(tidy(text)).toBe(expected))

  it.each([
    ['hòa', 'hoà'],
    ['hoà', 'hoà'],
    ['Thúy', 'Thuý'],
    ['ỦY BAN', 'UỶ BAN'],
    ['Ủy ban'.normalize('NFD'), 'Uỷ ban'],
    ['khỏe, khoẻ', 'khoẻ, khoẻ'],
    ['tòa án', 'toà án'],
    ['qúy', 'quý'],
    ['quý', 'quý'],
    ['hoàn, hoành, huyện, khuỷu', 'hoàn, hoành, huyện, khuỷu'],
    ['của, múa, thừa', 'của, múa, thừa'],
    ['Đắk Lắk', 'Đắk Lắk'],
  ])('%s has its tone as in %s', (text, expected) => expect(canonicalTone(text)).toBe(expected))

  it.each([
    ['Ủy ban  nhân dân\u00a0ĐẮK LẮK ', 'uy ban nhan dan dak lak'],
    ['Đường đến Điện Biên'.normalize('NFD'), 'duong den dien bien'],
    ['H’Hen Niê', "h'hen nie"],
    ['Ƀuôn Ayŭn', 'buon ayun'],
    ['Hoà', 'hoa'],
  ])('%s is sought as %s', (text, expected) => expect(fold(text)).toBe(expected))

  it.each([
    ['Điện Biên Đông', 'dien-bien-dong'],
    ['508/KH-UBND', '508-kh-ubnd'],
    ['  Người tốt, việc tốt! ', 'nguoi-tot-viec-tot'],
    ["H'Loan Ayun", 'h-loan-ayun'],
    ['…', ''],
  ])('%s has the address %s', (text, expected) => expect(slug(text)).toBe(expected))
})

const styleList =
  'an àn ản ãn án ạn ăn ằn ân ấn ba cá da Da đa Đa em êm giữ hè ho hổ hô hơ hu hư ma mà ý ỷ yên'.split(' ')

const places = [
  'Điện Biên',
  'Đắk Lắk',
  'Đồng Tháp',
  'Hưng Yên',
  'Hà Nội',
  'Hải Dương',
  'Hải Phòng',
  'Hậu Giang',
  'Hòa Bình',
  'An Giang',
  'Bà Rịa – Vũng Tàu',
  'Bắc Kạn',
  'Bắc Giang',
  'Dak',
  'Thừa Thiên Huế',
  'Thanh Hóa',
  'Thái Bình',
  'Tổ dân phố 10',
  'Tổ dân phố 9',
  'Tổ dân phố số 2',
  'Ea H’leo'.replace('’', "'"),
  'Ea Hleo',
  'Ea-Hleo',
  'Cư M’gar'.replace('’', "'"),
  'Krông Năng',
  'Krông Nô',
  'Mường Ảng',
  'Mường Nhé',
  'Mường Chà',
  'Mường Lay',
  'Ủy ban',
]

describe('order', () => {
  it.each([
    ['the style list of the 31 syllables', styleList],
    ['31 names of places', places],
  ])('is the collator’s for %s', (_, list) => {
    expect(list).toHaveLength(31)
    expect([...list].reverse().sort(byKey(sortKey))).toEqual([...list].reverse().sort(collator.compare))
    expect([...list].reverse().sort(compareVietnamese)).toEqual([...list].reverse().sort(collator.compare))
  })

  it('is the collator’s for any Vietnamese text', () => {
    const letters = [...'aàảãáạăằặâấậbcdđeẻêệgiíklmnoóôộơợuũưựxyỵADĐÂƯčñŭ 0129-./,']
    const text = fc
      .string({ unit: fc.constantFrom(...letters), maxLength: 6 })
      .map((s) => s.trim().replace(/ +/g, ' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(collator.compare(a, b)))
      }),
      { seed: 20210304, numRuns: 3000 },
    )
  })

  it('does not see how accents are composed, nor which apostrophe', () => {
    expect(sortKey('Đắk Lắk'.normalize('NFD'))).toBe(sortKey('Đắk Lắk'))
    expect(sortKey('H’Hen')).toBe(sortKey("H'Hen"))
  })

  it('is printable and can be kept in a database', () => {
    expect(sortKey('Uỷ ban 12')).toMatch(/^[ -~]+$/)
  })
})

describe('people', () => {
  it('stand by given name, surname, middle name', () => {
    const people = [
      'An',
      'Nguyễn Thị An',
      'Nguyễn Văn An',
      'Trần An',
      'Lê Anh',
      'Lê Ánh',
      'Lê Ạnh',
      'Trần Ân',
      'Lò Văn Bình',
      'Nguyễn Dũng',
      'Cà Văn Đức',
      "H'Loan Ayun",
      'Lò Thị Loan',
      'A Lăng Mai',
      'Giàng A Páo',
      'Y Thuyên Niê',
      'Y Ý',
    ]
    expect([...people].reverse().sort(byKey(personSortKey))).toEqual(people)
  })

  it.each([
    ['H’Hen Niê', "H'Hen Niê"],
    ["H' Hen Niê", "H'Hen Niê"],
    ['Nguyễn  Văn An', 'Nguyễn Văn\u00a0An'],
    ['Đỗ Thị Hoà'.normalize('NFD'), 'Đỗ Thị Hoà'],
  ])('%j and %j are one name', (a, b) => expect(personSortKey(a)).toBe(personSortKey(b)))

  it('may have no name at all', () => expect(personSortKey('')).toBe(personSortKey(' ')))
})

describe('share of copied text', () => {
  const parent =
    'Tuyên truyền sâu rộng về ý nghĩa của cuộc bầu cử; phấn đấu 100% cử tri đi bầu ở tất cả các đơn vị.'

  it.each([
    [parent, 1],
    [parent.toUpperCase().normalize('NFD'), 1],
    ['Mỗi phòng chọn hai việc khó của năm và tự đặt thời hạn hoàn thành', 0],
    ['', 0],
    ['…', 0],
    ['cử tri đi bầu', 1],
    ['cử tri đi vắng', 0],
    ['Tuyên truyền sâu rộng về bằng tiếng Thái, tiếng Mông', 0.5],
    ['Phấn đấu 100% cử tri đi bầu trước 9 giờ', 0.7],
  ])('of %j is %d', (child, share) => expect(shareOfCopiedText(child, parent)).toBeCloseTo(share))
})
