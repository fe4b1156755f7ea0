import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { writeCsv } from './csv.ts'
import { oldEncodingOf } from './old-encoding.ts'
import { readTable, rowLimit } from './spreadsheet.ts'
import { writeXlsx } from './workbook.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

describe('CSV', () => {
  test.each([
    ['semicolons, mark, CRLF', '\uFEFFMã;Tên đơn vị\r\nA1;"Sở; ""Nội vụ"""\r\n', ';'],
    ['commas, no mark, LF', 'Mã,Tên đơn vị\nA1,"Sở; ""Nội vụ"""', ','],
    ['tabs', 'Mã\tTên đơn vị\nA1\t"Sở; ""Nội vụ"""', '\t'],
    ['a named separator', 'sep=|\nMã|Tên đơn vị\nA1|"Sở; ""Nội vụ"""', '|'],
    ['spaces and decomposed letters', ' Mã , Tên  đơn vị \n A1 ,"Sở; ""Nội vụ"""'.normalize('NFD'), ','],
  ])('with %s', async (_, content, separator) => {
    expect(await readTable(text(content), 'a.csv')).toEqual({
      name: 'a.csv',
      format: 'csv',
      separator,
      headRow: 1,
      head: ['Mã', 'Tên đơn vị'],
      rows: [{ row: 2, cells: ['A1', 'Sở; "Nội vụ"'] }],
    })
  })

  test('with commas in every cell but the head is still parted by semicolons', async () => {
    const table = await readTable(
      text('Mã;Tên\nA1;Các sở, ban, ngành, đoàn thể\nA2;Xã, phường, thị trấn'),
      'a.csv',
    )
    expect(table.rows[0]?.cells).toEqual(['A1', 'Các sở, ban, ngành, đoàn thể'])
  })

  test('in UTF-16, as spreadsheets write "Unicode text"', async () => {
    const bytes = Buffer.from('\uFEFFMã\tTên\nA1\tSở', 'utf16le')
    expect((await readTable(bytes, 'a.txt')).rows).toEqual([{ row: 2, cells: ['A1', 'Sở'] }])
  })

  test('keeps the row numbers of the spreadsheet over titles, empty rows and cells of several lines', async () => {
    const table = await readTable(text('DANH SÁCH,,\n\nMã,Tên\n1,"hai\ndòng"\n,\n2,Sở\n'), 'a.csv')
    expect([table.headRow, ...table.rows.map(({ row }) => row)]).toEqual([3, 4, 6])
    expect(table.rows[0]?.cells[1]).toBe('hai\ndòng')
  })

  test.each<[string, Uint8Array, string]>([
    ['a TCVN3 text', Buffer.from('Tªn ®¬n vÞ,M·\nSë Néi vô tØnh,1', 'latin1'), 'table.old_encoding'],
    ['a VNI text', text('Teân ñôn vò,Maõ\nSôû Noäi vuï tænh,1'), 'table.old_encoding'],
    [
      'another text that is not Unicode',
      Buffer.from('T\xeatre,caf\xe9\nxx,1', 'latin1'),
      'table.not_unicode',
    ],
    ['a quote that stays open', text('Mã,Tên\n1,"Sở\n2,Ty'), 'table.open_quote'],
    ['a head alone', text('Mã,Tên\n'), 'table.no_rows'],
    ['nothing', text('\n\n'), 'table.no_rows'],
    ['one row too many', text(`a,b\n${'1,2\n'.repeat(rowLimit + 1)}`), 'table.too_many_rows'],
    ['a PDF', text('%PDF-1.7'), 'table.not_a_table'],
    ['bytes that are no text', Uint8Array.of(0, 1, 2), 'table.not_a_table'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'table.old_office'],
    ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1), 'table.too_large'],
  ])('is refused for %s', async (_, bytes, code) => {
    await expect(readTable(bytes, 'a.csv')).rejects.toMatchObject({ code })
  })

  test('of exactly as many rows as may be is read', async () => {
    expect((await readTable(text(`a,b\n${'1,2\n'.repeat(rowLimit)}`), 'a.csv')).rows).toHaveLength(rowLimit)
  })

  test('is written so that no cell runs as a formula, and read back as it was', async () => {
    const cells = ['=1+1', '@SUM(A1)', '+84 912', '-cmd', '-12,5', 'a"b', 'hai\ndòng', 'x;y', ' ', 'thường']
    const bytes = writeCsv(
      ['Ô', 'Số'],
      cells.map((cell) => [cell, 1.5]),
      { separator: ';', notice: 'MINH HỌA' },
    )
    const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(written.startsWith("\uFEFFMINH HỌA\r\nÔ;Số\r\n'=1+1;1,5\r\n")).toBe(true)
    expect(written).not.toMatch(/(^|;|")[=+@]|-cmd(?<!'-cmd)/m)
    const table = await readTable(bytes, 'a.csv')
    expect(table.headRow).toBe(2)
    expect(table.rows.map((row) => row.cells[0])).toEqual(cells.map((cell) => cell.trim()))
  })
})

describe('XLSX', () => {
  const book = async (
    fill: (sheet: ExcelJS.Worksheet, all: ExcelJS.Workbook) => void,
  ): Promise<Uint8Array> => {
    const all = new ExcelJS.Workbook()
    fill(all.addWorksheet('Trang 1'), all)
    return new Uint8Array(await all.xlsx.writeBuffer())
  }

  test('gives cells as the spreadsheet shows them', async () => {
    const bytes = await book((sheet) => {
      sheet.addRow(['DANH SÁCH'])
      sheet.mergeCells('A1:C1')
      sheet.addRow(['Mã', 'Ngày', 'Khác'])
      const row = sheet.addRow([
        123,
        new Date(Date.UTC(2021, 2, 4)),
        { richText: [{ text: 'Sở ' }, { text: 'Nội vụ' }] },
      ])
      row.getCell(1).numFmt = '00000'
      sheet.getCell('C5').value = { formula: '1+1', result: 0.1 + 0.2 }
      sheet.getCell('A5').value = 0.955
      sheet.getCell('A5').numFmt = '0.0%'
      sheet.getCell('B5').value = { text: 'a@b.vn', hyperlink: 'mailto:a@b.vn' }
    })
    const table = await readTable(bytes, 'a.xlsx')
    expect([table.headRow, table.head]).toEqual([2, ['Mã', 'Ngày', 'Khác']])
    expect(table.rows).toEqual([
      { row: 3, cells: ['00123', '04/03/2021', 'Sở Nội vụ'] },
      { row: 5, cells: ['95,5%', 'a@b.vn', '0,3'] },
    ])
  })

  test('takes the first visible sheet with content', async () => {
    const bytes = await book((sheet, all) => {
      sheet.addRow(['ẩn', 'x'])
      sheet.state = 'hidden'
      all.addWorksheet('rỗng')
      all.addWorksheet('thật').addRows([
        ['a', 'b'],
        [1, 2],
      ])
    })
    expect((await readTable(bytes, 'a.xlsx')).head).toEqual(['a', 'b'])
  })

  test('is refused when it only looks like one', async () => {
    const bytes = await book((sheet) => sheet.addRow(['a', 'b']))
    await expect(readTable(bytes.slice(0, -30), 'a.xlsx')).rejects.toMatchObject({
      code: 'table.not_a_table',
    })
  })

  test('is written with a frozen head, names a workbook allows, and read back', async () => {
    const sheets = ['Biểu 1/2021', 'Biểu 1/2021'].map((name) => ({
      name,
      head: ['Tên', 'Số'],
      rows: [['=1+1', 1234.5]] as const,
      notice: 'MINH HỌA',
    }))
    const bytes = await writeXlsx(sheets)
    const all = new ExcelJS.Workbook()
    await all.xlsx.load(new Uint8Array(bytes).buffer)
    expect(all.worksheets.map(({ name }) => name)).toEqual(['Biểu 1 2021', 'Biểu 1 2021 (2)'])
    expect(all.worksheets[0]?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
    expect(all.worksheets[0]?.pageSetup).toMatchObject({ printTitlesRow: '1:2', orientation: 'portrait' })
    expect((await readTable(bytes, 'a.xlsx')).rows).toEqual([{ row: 3, cells: ['=1+1', '1234,5'] }])
  })
})

test.each([
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'TCVN3'],
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI'],
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', null],
  ['List of units, café, Genève', null],
  ['Ma don vi, ten don vi', null],
  ['3×4, 5×6 ©', null],
])('the encoding of %j is %j', (words, encoding) => {
  expect(oldEncodingOf(words)).toBe(encoding)
})
