import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'sheet.entry': { vi: 'Điền bằng Excel', en: 'Fill in with a spreadsheet' },
  'sheet.entryLead': {
    vi: 'Tải biểu của đơn vị, điền khi không có mạng, rồi gửi lại. Từng dòng được kiểm tra và cho xem trước khi ghi vào bản nháp.',
    en: 'Download the unit’s own workbook, fill it in off-line and send it back. Every row is checked and shown before it goes into the draft.',
  },
  'sheet.download': { vi: 'Tải biểu Excel', en: 'Download the workbook' },
  'sheet.file': { vi: 'Biểu đã điền', en: 'The workbook filled in' },
  'sheet.notNow': {
    vi: 'Báo cáo không còn ở đơn vị nên không nhận biểu lúc này. Biểu vẫn tải về được để xem.',
    en: 'The report is not with the unit now, so no workbook is taken. It can still be downloaded.',
  },
  'sheet.upload': { vi: 'Kiểm tra biểu', en: 'Check the workbook' },
  'sheet.name': { vi: 'Bieu {period}', en: 'Form {period}' },
  'sheet.titleLine': {
    vi: '{unit} – báo cáo {period}, hạn {due}. Chỉ điền các ô nền vàng; không đổi cột Khóa.',
    en: '{unit} – report of {period}, due {due}. Fill in the yellow cells only; leave the column Khóa as it is.',
  },
  'sheet.wrongNumber': { vi: 'Nhập số nguyên từ 0 trở lên', en: 'A whole number from 0' },
  'sheet.wrongChoice': { vi: 'Chọn trong danh sách', en: 'Choose from the list' },
  'sheet.part': { vi: '– trong đó: {part}', en: '– of which: {part}' },
  'sheet.title': { vi: 'Kiểm tra biểu Excel: {name}', en: 'The workbook, row by row: {name}' },
  'sheet.read': {
    vi: 'Đã đọc {count} chỉ tiêu: {changed} dòng có thay đổi, {faults} dòng cần sửa. Chưa ghi gì vào báo cáo.',
    en: '{count} {count?indicator was|indicators were} read: {changed} {changed?changes|change} something, {faults} must be corrected. Nothing is written yet.',
  },
  'sheet.older': {
    vi: 'Báo cáo đã được sửa sau khi tải biểu này: so từng dòng rồi chọn dòng lấy theo biểu.',
    en: 'The report was changed after this workbook was downloaded: compare each row and choose which to take.',
  },
  'sheet.taken': {
    vi: 'Biểu này đã được ghi vào bản nháp.',
    en: 'This workbook went into the draft already.',
  },
  'sheet.row': { vi: 'Dòng', en: 'Row' },
  'sheet.indicator': { vi: 'Chỉ tiêu', en: 'Indicator' },
  'sheet.there': { vi: 'Trên hệ thống', en: 'In the system' },
  'sheet.here': { vi: 'Trong biểu', en: 'In the workbook' },
  'sheet.result': { vi: 'Kết quả kiểm tra', en: 'Result' },
  'sheet.same': { vi: 'Không đổi', en: 'Unchanged' },
  'sheet.changed': { vi: 'Có thay đổi', en: 'Changed' },
  'sheet.mend': { vi: 'Cần sửa', en: 'To be corrected' },
  'sheet.take': { vi: 'Lấy theo biểu', en: 'Take it' },
  'sheet.takeOf': { vi: 'Lấy theo biểu: {indicator}', en: 'Take from the workbook: {indicator}' },
  'sheet.takeAll': { vi: 'Ghi các dòng đã chọn vào bản nháp', en: 'Put the chosen rows into the draft' },
  'sheet.back': { vi: 'Về báo cáo', en: 'Back to the report' },
  'sheet.strange': { vi: 'Dòng không thuộc biểu này', en: 'Rows that do not belong here' },
  'sheet.nothing': { vi: 'Không dòng nào khác với báo cáo.', en: 'No row differs from the report.' },
  'said.sheetTaken': {
    vi: 'Đã ghi {count} chỉ tiêu từ biểu vào bản nháp. Kiểm tra rồi trình lãnh đạo.',
    en: '{count} {count?indicator|indicators} went from the workbook into the draft. Check it and hand it to the leader.',
  },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'report_sheet.not_found': {
    vi: 'Không tìm thấy biểu đã gửi. Mở báo cáo và gửi lại tệp.',
    en: 'This workbook cannot be found. Open the report and send the file again.',
  },
  'report_sheet.no_key': {
    vi: 'Tệp này không phải biểu tải từ báo cáo, hoặc cột Khóa đã bị xóa. Tải lại biểu, chép số liệu sang rồi gửi; chưa ghi gì.',
    en: 'This is not a workbook of a report, or its column Khóa is gone. Download it again and copy the figures; nothing was written.',
  },
  'report_sheet.missing_columns': {
    vi: 'Thiếu cột: {columns}. Cột đứng ở đâu cũng được nhưng giữ nguyên tên; tải lại biểu nếu không rõ. Chưa ghi gì.',
    en: 'Columns are missing: {columns}. They may stand anywhere but keep their names. Nothing was written.',
  },
  'report_sheet.other_report': {
    vi: 'Đây là biểu của báo cáo khác ({report}). Chọn đúng tệp, hoặc mở báo cáo ấy để gửi. Chưa ghi gì.',
    en: 'This workbook belongs to another report ({report}). Choose the right file, or open that report. Nothing was written.',
  },
  'report_sheet.nothing_chosen': {
    vi: 'Chọn ít nhất một dòng để ghi vào bản nháp.',
    en: 'Choose at least one row to put into the draft.',
  },
  'report_sheet.taken': {
    vi: 'Biểu này đã được ghi vào bản nháp trước đó. Sửa tiếp trong báo cáo, hoặc gửi biểu mới.',
    en: 'This workbook went into the draft before. Go on in the report, or send a new one.',
  },
  'report_sheet.row_without_key': {
    vi: 'Dòng thêm ngoài biểu, không đọc. Chỉ điền vào các dòng có sẵn.',
    en: 'A row added to the form: not read. Fill in the rows that are there.',
  },
  'report_sheet.row_not_asked': {
    vi: '{indicator} không còn trong kỳ báo cáo này, không đọc.',
    en: '{indicator} is not asked in this period any more: not read.',
  },
} satisfies Words
