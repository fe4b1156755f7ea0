import type { Words } from '../plain/words.ts'

export const words = {
  result: { vi: 'Kết quả', en: 'Result' },
  accepted: { vi: 'Hợp lệ', en: 'Accepted' },
  fault: {
    vi: 'Dòng {row}, cột “{column}”: {fault}',
    en: 'Row {row}, column “{column}”: {fault}',
  },
  rowFault: { vi: 'Dòng {row}: {fault}', en: 'Row {row}: {fault}' },
} as const satisfies Words

/** Why a table is not taken, and what is wrong with a cell or row. Every fault of a cell has `{row}`, `{column}`, `{value}`. */
export const refusals = {
  'table.too_large': {
    vi: 'Tệp “{name}” nặng hơn {limit} MB. Tách thành nhiều tệp rồi nhập lần lượt; chưa có dòng nào được ghi.',
    en: 'The file “{name}” is larger than {limit} MB. Split it and import the parts one by one; no row has been written.',
  },
  'table.too_many_rows': {
    vi: 'Bảng có quá {limit} dòng, tính cả dòng trống đã định dạng. Xóa dòng thừa hoặc tách thành nhiều tệp; chưa có dòng nào được ghi.',
    en: 'The table has more than {limit} rows, counting formatted empty ones. Delete what is not needed or split the file; no row has been written.',
  },
  'table.not_a_table': {
    vi: 'Tệp “{name}” không phải bảng đọc được. Lưu bảng thành .xlsx hoặc .csv rồi gửi lại.',
    en: 'The file “{name}” is not a table that can be read. Save the table as .xlsx or .csv and send it again.',
  },
  'table.old_office': {
    vi: 'Tệp “{name}” là bản Excel cũ (.xls) hoặc đang đặt mật khẩu. Bỏ mật khẩu, lưu thành .xlsx hoặc .csv rồi gửi lại.',
    en: 'The file “{name}” is in the old Excel format (.xls) or has a password. Remove the password, save it as .xlsx or .csv and send it again.',
  },
  'table.old_encoding': {
    vi: 'Chữ trong bảng dùng bảng mã {encoding}, không phải Unicode. Chuyển sang Unicode (ví dụ bằng UniKey), lưu lại rồi gửi; chưa có dòng nào được ghi.',
    en: 'The text of the table is in {encoding}, not in Unicode. Convert it to Unicode (with UniKey, for example), save it and send it again; no row has been written.',
  },
  'table.not_unicode': {
    vi: 'Tệp CSV không dùng bảng mã Unicode. Trong Excel chọn Lưu thành “CSV UTF-8” hoặc .xlsx rồi gửi lại.',
    en: 'The CSV file is not in Unicode. In Excel save it as “CSV UTF-8” or .xlsx and send it again.',
  },
  'table.open_quote': {
    vi: 'Tệp CSV có dấu ngoặc kép chưa đóng ở khoảng dòng {line}. Sửa dấu ngoặc ở dòng ấy hoặc lưu bảng thành .xlsx rồi gửi lại.',
    en: 'The CSV file has a quotation mark that is never closed near line {line}. Correct it there or save the table as .xlsx and send it again.',
  },
  'table.no_rows': {
    vi: 'Tệp “{name}” không có dòng nào dưới dòng tiêu đề. Điền ít nhất một dòng rồi gửi lại.',
    en: 'The file “{name}” has no row under its head. Fill in at least one row and send it again.',
  },
  'table.missing_columns': {
    vi: 'Bảng thiếu cột: {columns}. Đặt tên cột ở dòng tiêu đề (dòng {row}) như tệp mẫu rồi gửi lại; chưa có dòng nào được ghi.',
    en: 'The table lacks these columns: {columns}. Name them in the head (row {row}) as in the template and send it again; no row has been written.',
  },
  'table.repeated_column': {
    vi: 'Cột “{first}” và cột “{second}” cùng chỉ một nội dung. Xóa hoặc đổi tên một cột rồi gửi lại.',
    en: 'The columns “{first}” and “{second}” mean the same. Delete or rename one of them and send the file again.',
  },
  'cell.empty': { vi: 'còn trống. Điền giá trị cho ô này.', en: 'is empty. Fill in this cell.' },
  'cell.too_long': {
    vi: 'dài hơn {maximum} ký tự. Rút ngắn lại.',
    en: 'is longer than {maximum} characters. Shorten it.',
  },
  'cell.not_a_day': {
    vi: '“{value}” không phải ngày. Viết như 05/02/2026.',
    en: '“{value}” is not a date. Write it like 05/02/2026 (day first).',
  },
  'cell.not_a_number': {
    vi: '“{value}” không phải số. Viết như 1.240 hoặc 12,5.',
    en: '“{value}” is not a number. Write it like 1.240 (thousands) or 12,5 (decimals).',
  },
  'cell.unclear_number': {
    vi: '“{value}” có thể là {first} hoặc {second}. Viết rõ một giá trị.',
    en: '“{value}” may mean {first} or {second}. Write the one you mean.',
  },
  'cell.not_whole': {
    vi: '“{value}” phải là số nguyên, không âm.',
    en: '“{value}” must be a whole number, zero or more.',
  },
  'cell.not_listed': {
    vi: '“{value}” không có trong danh mục. Chọn một trong: {choices}.',
    en: '“{value}” is not in the list. Choose one of: {choices}.',
  },
  'cell.not_understood': {
    vi: '“{value}” không đúng dạng của cột này. Xem tệp mẫu.',
    en: '“{value}” does not have the form of this column. See the template.',
  },
  'row.repeated': {
    vi: '“{value}” đã có ở dòng {first}. Giữ một dòng, xóa dòng kia.',
    en: '“{value}” already stands in row {first}. Keep one row and delete the other.',
  },
} as const satisfies Words
