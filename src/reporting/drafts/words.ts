import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'state.unsaved': { vi: 'Chưa lưu', en: 'Not saved' },
  'state.here': { vi: 'Đã lưu trên máy này {time}', en: 'Saved on this device {time}' },
  'state.system': { vi: 'Đã lưu trên hệ thống {time}', en: 'Saved in the system {time}' },
  'state.sent': { vi: 'ĐÃ NỘP {time} · Mã {receipt}', en: 'SENT {time} · No. {receipt}' },
  'state.waits': {
    vi: 'CHƯA NỘP – đang chờ mạng; tự gửi khi có mạng',
    en: 'NOT SENT – waiting for the line; it goes by itself',
  },
  'state.two': { vi: 'Có hai bản khác nhau', en: 'There are two different versions' },
  'say.sent': {
    vi: 'Đã lưu lên hệ thống lúc {time}. Chưa nộp.',
    en: 'Saved in the system at {time}. Not sent yet.',
  },
  'say.nothing': {
    vi: 'Không có gì chờ gửi: nội dung trên hệ thống đã mới nhất.',
    en: 'Nothing waits: the system has the latest.',
  },
  'say.offline': {
    vi: 'Đang không có mạng. Nội dung lưu trên máy này, chưa nộp; hệ thống tự gửi khi có mạng.',
    en: 'Offline. Kept on this device, not sent; it goes by itself when the line is back.',
  },
  'say.restored': {
    vi: 'Đã khôi phục nội dung gõ dở trên máy này. Kiểm tra lại rồi lưu.',
    en: 'What was being typed on this device is back. Look it over and save.',
  },
  'say.two': {
    vi: 'Nội dung này đã được sửa hoặc lưu ở nơi khác. Phần gõ trên máy này vẫn còn; so hai bản rồi chọn.',
    en: 'This was changed or saved elsewhere. What is on this device is kept; compare and choose.',
  },
  'say.session': {
    vi: 'Phiên làm việc đã hết. Nội dung lưu trên máy này; đăng nhập lại rồi mở lại trang này để gửi tiếp.',
    en: 'Your session has ended. All is kept on this device; sign in, open this page and it goes on.',
  },
  'say.backup': { vi: 'Không đọc được tệp dự phòng này.', en: 'This backup cannot be read.' },
  'say.backupIn': {
    vi: 'Đã lấy lại nội dung từ tệp dự phòng. Kiểm tra rồi lưu.',
    en: 'The backup is back in the form. Look it over and save.',
  },
  'say.refused': { vi: 'Hệ thống chưa nhận: {sentence}', en: 'Not taken: {sentence}' },
  'act.now': { vi: 'Gửi ngay', en: 'Send now' },
  'act.compare': { vi: 'So hai bản', en: 'Compare the two' },
  'act.backup': { vi: 'Tải bản dự phòng (.json)', en: 'Download a backup (.json)' },
  'act.restore': { vi: 'Lấy lại từ bản dự phòng', en: 'Take a backup back in' },
  'act.handUp': { vi: 'Lưu và gửi lãnh đạo duyệt', en: 'Save and send to the head' },
  'more.title': { vi: 'Bản dự phòng trên máy này', en: 'Backup on this device' },
  'more.help': {
    vi: 'Nội dung đang gõ được giữ trên máy này tối đa 30 ngày, đến khi hệ thống nhận. Máy dùng chung: đăng xuất thì xóa.',
    en: 'What you type is kept on this device for 30 days at most, until the system has it. On a shared computer it goes when you sign out.',
  },
  'draft.found': {
    vi: 'Hệ thống đang giữ nội dung gõ dở của {who} lúc {moment}, hiện trong biểu mẫu. Bấm lưu để thành bản lưu.',
    en: 'The form shows what {who} was typing, kept {moment}. Save it to make it a version.',
  },
  'draft.other': {
    vi: 'Còn nội dung gõ dở của {who} lúc {moment}, bắt đầu từ bản cũ hơn.',
    en: 'There is something {who} was typing {moment}, begun from an older version.',
  },

  'compare.title': { vi: 'Có hai bản khác nhau', en: 'There are two different versions' },
  'compare.lead': {
    vi: 'Chọn giữ bản nào ở từng chỗ. Chưa có gì bị ghi đè; những chỗ giống nhau được giữ nguyên.',
    en: 'Choose which to keep, place by place. Nothing was overwritten; what agrees stays as it is.',
  },
  'compare.same': {
    vi: 'Hai bản giống nhau. Bấm lưu để tiếp tục.',
    en: 'The two agree. Save to go on.',
  },
  'compare.mine': { vi: 'Bản ở đây: {text}', en: 'Here: {text}' },
  'compare.theirs': { vi: 'Bản trên hệ thống ({who}): {text}', en: 'In the system ({who}): {text}' },
  'compare.empty': { vi: '(để trống)', en: '(empty)' },
  'compare.ticked': { vi: '(có đánh dấu)', en: '(ticked)' },
  'compare.save': { vi: 'Lưu bản đã chọn', en: 'Save what is chosen' },
  'compare.back': { vi: 'Bỏ bản ở đây, dùng bản trên hệ thống', en: 'Drop this one, use the system’s' },
  'cell.numerator': { vi: 'số', en: 'figure' },
  'cell.denominator': { vi: 'tổng số', en: 'total' },
  'cell.note': { vi: 'ghi chú', en: 'note' },
  'cell.nothingArose': { vi: 'không phát sinh', en: 'nothing to report' },
  'cell.answer': { vi: 'trả lời', en: 'answer' },
  'cell.part': { vi: 'phần {n}', en: 'part {n}' },
  'field.narrative': { vi: 'Tình hình thực hiện', en: 'What was done' },
  'field.nothingToReport': { vi: 'Cả kỳ không phát sinh', en: 'Nothing to report' },

  'evidence.title': { vi: 'Minh chứng', en: 'Evidence' },
  'evidence.none': { vi: 'Chưa có tệp minh chứng.', en: 'There is no file yet.' },
  'evidence.help': {
    vi: 'Gửi chữ và số trước, ảnh gửi sau cũng được. Ảnh được thu nhỏ và bỏ vị trí chụp trước khi gửi.',
    en: 'Send words and figures first; photos may follow. They are made smaller and lose their place before they go.',
  },
  'evidence.file': { vi: 'Tệp minh chứng', en: 'Files' },
  'evidence.for': { vi: 'Cho chỉ tiêu', en: 'For the indicator' },
  'evidence.whole': { vi: 'Cả báo cáo', en: 'The whole report' },
  'evidence.later': { vi: 'Gửi thêm tệp', en: 'Send more files' },
  'evidence.add': { vi: 'Tải tệp lên', en: 'Send files' },
  'evidence.remove': { vi: 'Bỏ tệp', en: 'Take out' },
  'evidence.name': { vi: 'Tệp', en: 'File' },
  'evidence.size': { vi: 'Cỡ', en: 'Size' },
  'evidence.by': { vi: 'Người gửi', en: 'Sent by' },
  'evidence.act': { vi: 'Việc', en: 'Act' },
  'evidence.kb': { vi: '{n} KB', en: '{n} KB' },
  'evidence.way': {
    vi: '{count} tệp đang trên đường lên.',
    en: '{count} {count?file is on its|files are on their} way.',
  },
  'evidence.state': { vi: '{done}/{all} tệp đã lên', en: '{done} of {all} files have arrived' },
  'evidence.stateWaits': {
    vi: '{done}/{all} tệp đã lên, {waits} đang chờ mạng',
    en: '{done} of {all} files have arrived, {waits} wait for the line',
  },
  'evidence.gaveUp': {
    vi: '{name}: đã thử nhiều lần chưa được. Tệp còn trên máy này; bấm “Gửi ngay” để thử lại, hoặc gửi bằng máy khác.',
    en: '{name}: several tries failed. It is kept on this device; press “Send now”, or use another device.',
  },
  'evidence.failed': { vi: '{name}: {sentence}', en: '{name}: {sentence}' },
  'evidence.done': {
    vi: 'Tệp đã lên đủ. Tải lại trang để xem trong danh sách.',
    en: 'All files have arrived. Reload to see them in the list.',
  },
  'said.evidence.added': { vi: 'Đã nhận tệp minh chứng.', en: 'The evidence is here.' },
  'said.evidence.removed': { vi: 'Đã bỏ tệp khỏi báo cáo.', en: 'The file was taken out.' },

  'unsent.title': { vi: 'Nội dung chưa gửi trên máy này', en: 'Not sent yet on this device' },
  'unsent.lead': {
    vi: 'Nội dung chưa lên hệ thống được giữ trên máy này. Đăng xuất sẽ xóa khỏi máy này.',
    en: 'What the system does not have is kept on this device. Signing out takes it off.',
  },
  'unsent.none': { vi: 'Máy này không còn nội dung nào chưa gửi.', en: 'Nothing on this device is waiting.' },
  'unsent.noScript': {
    vi: 'Trình duyệt đang tắt tập lệnh nên không giữ gì trên máy này.',
    en: 'Scripts are off, so nothing is kept on this device.',
  },
  'unsent.item': { vi: 'Nội dung sửa lúc {time}', en: 'Text changed at {time}' },
  'unsent.file': { vi: 'Tệp {name}', en: 'File {name}' },
  'unsent.forget': { vi: 'Xóa khỏi máy này và đăng xuất', en: 'Delete here and sign out' },
} satisfies Words

/** `say('vi')('state.unsaved')` */
export const say = speak(words)

export const refusals = {
  'report.draft_elsewhere': {
    vi: '{who} đang sửa báo cáo này ở nơi khác. Nội dung vừa gửi vẫn còn; so hai bản rồi chọn giữ bản nào ở từng chỗ.',
    en: '{who} is writing this report elsewhere. What you sent is kept; compare the two and choose, place by place.',
  },
  'report.choose_side': {
    vi: 'Chọn bản ở đây hoặc bản trên hệ thống',
    en: 'Choose the version here or the system’s',
  },
  'report.sides_open': {
    vi: 'Còn {count} chỗ chưa chọn nên chưa lưu. Chọn ở từng chỗ được đánh dấu; cả hai bản vẫn còn.',
    en: '{count} {count?place is|places are} not chosen yet, so nothing was saved. Choose at each mark; both versions are kept.',
  },
  'report.evidence_closed': {
    vi: 'Báo cáo “{period}” đã được tiếp nhận hoặc đang chờ duyệt nên không đổi được tệp. Cần đổi thì thu hồi báo cáo hoặc nhờ nơi nhận trả lại.',
    en: 'The report “{period}” is accepted or on its way, so its files stay. Take it back, or ask the receiver to return it.',
  },
  'report.too_many_files': {
    vi: 'Mỗi báo cáo có tối đa {most} tệp. Gộp ảnh vào một tệp PDF, hoặc bỏ bớt tệp cũ; các tệp đã có vẫn còn.',
    en: 'A report holds {most} files at most. Put photos into one PDF, or take older ones out; what is there stays.',
  },
} satisfies Words
