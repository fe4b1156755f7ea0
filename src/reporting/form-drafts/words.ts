import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'draft.found': {
    vi: 'Biểu mẫu hiện nội dung gõ dở của {who} lúc {moment}, hệ thống tự giữ. Bấm lưu để thành bản lưu.',
    en: 'The form shows what {who} was typing, kept {moment}. Save it to make it the saved text.',
  },
  'draft.other': {
    vi: 'Còn nội dung gõ dở của {who} lúc {moment}, bắt đầu từ bản cũ hơn.',
    en: 'There is something {who} was typing {moment}, begun from an older text.',
  },
  'say.sent': {
    vi: 'Đã giữ nội dung gõ dở trên hệ thống lúc {time}.',
    en: 'What you typed is kept in the system, {time}.',
  },
  'act.keep': { vi: 'Lưu nháp', en: 'Save the draft' },
  'said.kept': {
    vi: 'Đã lưu nháp. Nội dung còn trong biểu mẫu khi mở lại trang này.',
    en: 'The draft is kept. It stands in the form whenever the page is opened.',
  },
  'form.team': { vi: 'Biên bản – đoàn kiểm tra', en: 'Minutes – the team' },
  'form.unit': { vi: 'Biên bản – đơn vị được kiểm tra', en: 'Minutes – the inspected unit' },
  'form.outline': { vi: 'Báo cáo theo đề cương', en: 'Report by the outline' },
  'form.conclusion': { vi: 'Kết luận', en: 'Conclusion' },
  'field.name': { vi: 'Họ tên người ký', en: 'Who signed' },
  'field.post': { vi: 'Chức vụ', en: 'Post' },
  'field.signedOn': { vi: 'Ngày ký', en: 'Day of signing' },
  'field.note': { vi: 'Ghi nhận của đoàn', en: 'Remarks of the team' },
  'field.opinion': { vi: 'Ý kiến của đơn vị', en: 'What the unit says' },
  'field.conclusion': { vi: 'Kết luận', en: 'Conclusion' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'form.draft_elsewhere': {
    vi: '{who} đang viết phần này ở nơi khác. Nội dung vừa gửi vẫn còn; so hai bản rồi chọn giữ bản nào ở từng chỗ.',
    en: '{who} is writing this elsewhere. What you sent is kept; compare the two and choose, place by place.',
  },
} satisfies Words
