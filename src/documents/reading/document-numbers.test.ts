import { describe, expect, it } from 'vitest'
import { documentNumbersIn } from './document-numbers.ts'
import { wholePassage } from './passage.ts'

const read = (text: string) => documentNumbersIn(wholePassage(text)).map(({ number }) => number)

describe('document numbers', () => {
  it.each([
    ['Kế hoạch số 12/KH-UBND ngày 1/1/2030', ['12/KH-UBND']],
    ['số 0125/KH-UBND', ['0125/KH-UBND']],
    ['Nghị định số 1/2030/NĐ-CP; Luật số 1/2030/QH20', ['1/2030/NĐ-CP', '1/2030/QH20']],
    ['số 7/KH - ABCD - XYZ ngày', ['7/KH-ABCD-XYZ']],
    ['số 7/KH\n-ABCD', ['7/KH-ABCD']],
    ['Chỉ thị 1-CT/TW, Kế hoạch số 22-KH/HU', ['1-CT/TW', '22-KH/HU']],
    [
      'Tờ trình 205/TTr-SNV; 394/TTr-TT.HĐTĐKT; 1486/SNV-TĐKT',
      ['205/TTr-SNV', '394/TTr-TT.HĐTĐKT', '1486/SNV-TĐKT'],
    ],
    ['văn bản số 9/PĐTĐ-STP. Theo đó', ['9/PĐTĐ-STP']],
    ['số 15/KH', ['15/KH']],
    ['24.990 đồng/USD, 23.791/26.189, ngày 12/6/2030, 1/2 số hộ, 100 km/h', []],
    ['19-KH-UBND.signed.pdf', []],
  ])('in “%s” are %j', (text, numbers) => {
    expect(read(text)).toEqual(numbers)
  })
})
