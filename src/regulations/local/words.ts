import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  title: { vi: 'Quy định của địa phương', en: 'Local regulations' },
  lead: {
    vi: 'Tiêu chí, chỉ tiêu, cách chấm, thời hạn do một địa phương quy định khi pháp luật cho phép. Chỉ ràng buộc đơn vị thuộc địa phương đó. Điều khoản nào hệ thống chưa tự đối chiếu thì được ghi rõ.',
    en: 'Criteria, quotas, scoring and deadlines that a place sets where the law allows it. They bind only the units of that place. A clause that the system does not yet weigh by itself says so.',
  },
  none: { vi: 'Chưa nạp quy định địa phương nào', en: 'No local regulation is loaded' },
  noneHelp: {
    vi: 'Người quản trị hoặc cơ quan thường trực nạp các tệp YAML của quy định.',
    en: 'The administrator or the standing agency loads the YAML files of a regulation.',
  },
  add: { vi: 'Nạp quy định mới', en: 'Load a regulation' },
  'head.scope': { vi: 'Địa phương', en: 'Place' },
  'head.name': { vi: 'Văn bản', en: 'Instrument' },
  'head.state': { vi: 'Tình trạng', en: 'State' },
  'head.days': { vi: 'Áp dụng', en: 'Holds' },
  'head.number': { vi: 'Bản', en: 'Edition' },
  'head.made': { vi: 'Người soạn', en: 'Drafted by' },
  'head.put': { vi: 'Người đưa vào áp dụng', en: 'Put in force by' },
  'head.ended': { vi: 'Kết thúc', en: 'Ended' },
  'state.draft': { vi: 'Dự thảo', en: 'Draft' },
  'state.coming': { vi: 'Sẽ áp dụng', en: 'To come' },
  'state.in_force': { vi: 'Đang áp dụng', en: 'In force' },
  'state.replaced': { vi: 'Đã có bản mới', en: 'Replaced' },
  'state.withdrawn': { vi: 'Đã thu hồi', en: 'Withdrawn' },
  'state.discarded': { vi: 'Đã bỏ', en: 'Laid aside' },
  'state.broken': {
    vi: 'Không đọc được cùng pháp luật hiện nay',
    en: 'Cannot be read beside the present law',
  },
  broken: {
    vi: 'Pháp luật chung đã đổi nên bản này không còn đọc được và hiện không áp dụng cho ai. Soạn bản mới; các lỗi được nêu khi lưu.',
    en: 'The law of the country has changed so that this edition can no longer be read; at present it binds nobody. Draft a new one; the faults are told when it is saved.',
  },
  'days.open': { vi: 'Từ {from}', en: 'From {from}' },
  'days.span': { vi: 'Từ {from} đến {until}', en: 'From {from} to {until}' },
  'days.never': { vi: 'Không ngày nào', en: 'On no day' },
  'days.none': { vi: 'Chưa áp dụng', en: 'Not yet' },
  'field.unit': { vi: 'Đơn vị của địa phương', en: 'Unit of the place' },
  'field.unitHint': {
    vi: 'Tên hoặc mã đơn vị; quy định áp dụng cho đơn vị này và mọi đơn vị bên dưới. Bỏ trống nếu địa phương chưa có trong hệ thống: khi đó quy định chỉ để tra cứu.',
    en: 'Name or code; the regulation binds this unit and all below it. Empty when the place is not in the system: it can then only be looked up.',
  },
  'field.files': { vi: 'Tệp của quy định', en: 'Files of the regulation' },
  'field.filesHint': {
    vi: 'van-ban.yaml và các tệp dieu-NN.yaml, phu-luc-N.yaml, khong-ro-dieu.yaml, hoặc một tệp .zip chứa chúng. Tệp trùng tên thay cho phần đã gõ bên dưới.',
    en: 'van-ban.yaml and the files dieu-NN.yaml, phu-luc-N.yaml, khong-ro-dieu.yaml, or one .zip with them. A file of the same name takes the place of what is typed below.',
  },
  'field.path': { vi: 'Tên tệp {number}', en: 'File name {number}' },
  'field.text': { vi: 'Nội dung tệp {number}', en: 'Text of file {number}' },
  'field.more': {
    vi: 'Thêm một tệp (bỏ trống nếu không cần)',
    en: 'One more file (leave empty if not needed)',
  },
  'field.from': { vi: 'Áp dụng từ ngày', en: 'In force from' },
  'field.fromHint': {
    vi: 'Không sớm hơn ngày văn bản có hiệu lực ({day}). Bản trước kết thúc vào ngày liền trước.',
    en: 'Not before the instrument itself ({day}). The edition before ends on the day before.',
  },
  'field.until': { vi: 'Không áp dụng từ ngày', en: 'No longer in force from' },
  'field.reason': { vi: 'Lý do', en: 'Reason' },
  'field.reasonHint': {
    vi: 'Căn cứ và lý do, ít nhất 20 ký tự.',
    en: 'Basis and reason, 20 letters or more.',
  },
  'form.new': { vi: 'Nạp quy định của địa phương', en: 'Load a local regulation' },
  'form.edit': { vi: 'Soạn bản mới: {code}', en: 'Draft a new edition: {code}' },
  'form.lead': {
    vi: 'Viết theo cùng bốn dạng như pháp luật chung: giá trị, điều khoản, thủ tục, mẫu; văn bản phải nêu mã điều khoản cho phép (allowed by). Sai một chỗ thì không nhận phần nào và nêu mọi lỗi.',
    en: 'Written in the same four shapes as the law: values, clauses, procedures, forms; the instrument names the clauses that allow it (allowed by). One fault and nothing is taken; every fault is told.',
  },
  'form.save': { vi: 'Kiểm tra và lưu dự thảo', en: 'Check and save the draft' },
  'withdraw.title': { vi: 'Thu hồi {code}', en: 'Withdraw {code}' },
  'withdraw.lead': {
    vi: 'Từ ngày này quy định không ràng buộc đơn vị nào. Hồ sơ của những ngày trước vẫn được đối chiếu như cũ.',
    en: 'From this day on it binds no unit. Dossiers of the days before are compared as they were.',
  },
  'withdraw.do': { vi: 'Thu hồi', en: 'Withdraw' },
  code: { vi: 'Mã', en: 'Code' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  unit: { vi: 'Ràng buộc', en: 'Binds' },
  noUnit: {
    vi: 'Chưa có đơn vị của địa phương này trong hệ thống; chỉ để tra cứu',
    en: 'No unit of this place is in the system; for looking up only',
  },
  inForce: { vi: 'Hiệu lực của văn bản', en: 'Validity of the instrument' },
  source: { vi: 'Nguồn', en: 'Source' },
  note: { vi: 'Ghi chú', en: 'Note' },
  allowed: { vi: 'Điều khoản cho phép', en: 'Clauses that allow it' },
  'allowed.setting': {
    vi: 'Giá trị mặc định được thay: {value}',
    en: 'Default that may be replaced: {value}',
  },
  draft: { vi: 'Bản dự thảo {number}', en: 'Draft {number}' },
  'draft.read': {
    vi: 'Đã đọc không lỗi: {clauses} điều khoản, {values} giá trị, {procedures} thủ tục, {forms} mẫu.',
    en: 'Read without a fault: {clauses} clauses, {values} values, {procedures} procedures, {forms} forms.',
  },
  'draft.effects': { vi: 'Xem hồ sơ đang mở sẽ bị ảnh hưởng', en: 'See which open dossiers it would touch' },
  'draft.put': { vi: 'Đưa vào áp dụng', en: 'Put in force' },
  'draft.edit': { vi: 'Sửa dự thảo', en: 'Change the draft' },
  'draft.drop': { vi: 'Bỏ dự thảo', en: 'Lay the draft aside' },
  'new.edition': { vi: 'Soạn bản mới', en: 'Draft a new edition' },
  clauses: { vi: 'Điều khoản', en: 'Clauses' },
  values: { vi: 'Giá trị có ngày', en: 'Dated values' },
  procedures: { vi: 'Thủ tục và thời hạn', en: 'Procedures and deadlines' },
  'procedures.note': {
    vi: 'Chỉ để tra cứu: hệ thống chưa tính hạn của hồ sơ theo các bước này.',
    en: 'For looking up only: the system does not yet count the terms of dossiers by these steps.',
  },
  forms: { vi: 'Mẫu', en: 'Forms' },
  editions: { vi: 'Các bản', en: 'Editions' },
  texts: { vi: 'Nội dung các tệp', en: 'Texts of the files' },
  'said.draft': { vi: 'Đã lưu dự thảo của {code}.', en: 'The draft of {code} is saved.' },
  'said.put': { vi: '{code} áp dụng từ {day}.', en: '{code} is in force from {day}.' },
  'said.withdraw': { vi: 'Đã thu hồi {code}.', en: '{code} is withdrawn.' },
  'said.drop': { vi: 'Đã bỏ dự thảo của {code}.', en: 'The draft of {code} is laid aside.' },
} satisfies Words

export const refusals = {
  'local_regulation.not_found': {
    vi: 'Không có quy định này. Mở danh sách quy định của địa phương để chọn.',
    en: 'There is no such regulation. Choose one from the list of local regulations.',
  },
  'local_regulation.faulty': {
    vi: 'Quy định có {count} lỗi nên chưa nhận phần nào; bản đang áp dụng giữ nguyên. Sửa từng chỗ rồi lưu lại.',
    en: 'The regulation has {count} {count?fault|faults}; nothing of it was taken and what is in force stays. Correct each place and save again.',
  },
  'local_regulation.known': {
    vi: 'Đã có quy định mang mã {code}; chưa có gì được ghi. Mở quy định đó và soạn bản mới.',
    en: 'There is a regulation with the code {code} already; nothing was recorded. Open it and draft a new edition.',
  },
  'local_regulation.other_code': {
    vi: 'Tệp mang mã {code} nhưng đây là quy định {known}; chưa có gì được ghi. Sửa mã, hoặc nạp thành quy định mới.',
    en: 'The files bear the code {code}, but this is {known}; nothing was recorded. Correct the code, or load it as a new regulation.',
  },
  'local_regulation.other_scope': {
    vi: 'Quy định này là của {scope}; một bản mới không đổi được địa phương. Sửa mục scope, hoặc nạp thành quy định mới.',
    en: 'This regulation is of {scope}; a new edition cannot change the place. Correct scope, or load it as a new regulation.',
  },
  'local_regulation.no_unit': {
    vi: 'Quy định chưa gắn với đơn vị nào thì chỉ người quản trị nạp được. Chọn đơn vị của địa phương mình.',
    en: 'Only the administrator keeps a regulation without a unit. Choose the unit of your place.',
  },
  'local_regulation.changed_meanwhile': {
    vi: 'Người khác vừa thay đổi quy định này; chưa có gì được ghi. Tải lại trang để xem bản mới nhất.',
    en: 'Somebody else has just changed this regulation; nothing was recorded. Load the page again to see it.',
  },
  'local_regulation.not_in_this_state': {
    vi: 'Bản này của {code} không còn ở bước đó; chưa có gì được ghi. Tải lại trang.',
    en: 'This edition of {code} is no longer at that step; nothing was recorded. Load the page again.',
  },
  'local_regulation.too_early': {
    vi: 'Văn bản có hiệu lực từ {day}; chọn ngày áp dụng từ ngày đó trở đi.',
    en: 'The instrument is in force from {day}; choose that day or a later one.',
  },
  'law_texts.path': {
    vi: 'Tên tệp “{path}” không dùng được; viết như van-ban.yaml hoặc dieu-04.yaml.',
    en: 'The file name “{path}” cannot be used; write it like van-ban.yaml or dieu-04.yaml.',
  },
  'law_texts.none': {
    vi: 'Chưa có tệp YAML nào. Chọn tệp .yaml hoặc .zip, hoặc gõ nội dung.',
    en: 'There is no YAML file. Choose .yaml or .zip files, or type their text.',
  },
  'law_texts.unreadable': {
    vi: 'Tệp nén hỏng hoặc quá lớn (nhiều nhất {files} tệp, {megabytes} MB); chưa có gì được ghi. Nén lại rồi gửi.',
    en: 'The zip is broken or too big (at most {files} files, {megabytes} MB); nothing was recorded. Pack it again and send it.',
  },
} satisfies Words

export const say = speak<Words>(words)
