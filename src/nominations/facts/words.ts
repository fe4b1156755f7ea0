import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  panel: { vi: 'Đối chiếu quy định', en: 'Compared with the law' },
  'panel.day': {
    vi: 'Theo pháp luật ngày {day}; hệ thống không quyết định thay.',
    en: 'By the law of {day}; the system does not decide.',
  },
  'panel.places': {
    vi: 'Có áp dụng quy định của địa phương: {places}.',
    en: 'Local regulations apply: {places}.',
  },
  'panel.facts': { vi: 'Khai dữ kiện', en: 'State facts' },
  'panel.outlook': { vi: 'Còn thiếu gì, sớm nhất khi nào', en: 'What is missing, and when it can come' },
  'panel.override': { vi: 'Cho qua bằng văn bản…', en: 'Let it pass in writing…' },
  title: { vi: 'Dữ kiện của hồ sơ {code}', en: 'Facts of dossier {code}' },
  lead: {
    vi: 'Khai những gì biết chắc; để trống là chưa biết. Danh sách này do pháp luật của ngày hồ sơ hỏi đến.',
    en: 'State what is certain; what is left empty is unknown. The law of the dossier’s day asks for this list.',
  },
  known: { vi: 'Hệ thống đã biết', en: 'Known already' },
  save: { vi: 'Lưu dữ kiện', en: 'Save the facts' },
  'said.facts': { vi: 'Đã lưu {count} dữ kiện.', en: '{count} {count?fact is|facts are} saved.' },
  'override.title': { vi: 'Cho qua điều kiện chưa đạt: {code}', en: 'Let a condition pass: {code}' },
  'override.lead': {
    vi: 'Điều kiện vẫn hiện là chưa đạt; tên, ngày và lý do của người cho qua được lưu và hiện bên cạnh.',
    en: 'The condition stays not met; the name, the day and the reason are kept and shown beside it.',
  },
  'override.reason': { vi: 'Lý do và căn cứ', en: 'Reason and basis' },
  'override.hint': { vi: 'Ít nhất {least} ký tự.', en: '{least} letters or more.' },
  'override.do': { vi: 'Cho qua', en: 'Let it pass' },
  'said.override': { vi: 'Đã ghi việc cho qua.', en: 'It was recorded that the condition was let pass.' },
} satisfies Words

export const refusals = {
  'nomination.facts_wrong': {
    vi: 'Có {count} dữ kiện chưa dùng được; chưa có gì được ghi. Sửa từng chỗ rồi lưu lại.',
    en: '{count} {count?fact|facts} cannot be used; nothing was recorded. Correct each place and save again.',
  },
  'nomination.fact_wrong': {
    vi: '“{fact}”: không phải là giá trị của dữ kiện này; viết số nguyên, ngày dd/MM/yyyy hoặc chọn trong danh sách',
    en: '“{fact}”: not a value of this fact; write a whole number, a day dd/MM/yyyy, or choose from the list',
  },
  'nomination.nothing_to_override': {
    vi: 'Hồ sơ {code} không bị chặn bởi điều khoản này (đã đạt, chưa đủ dữ kiện, hoặc đã được cho qua).',
    en: 'Dossier {code} is not stopped by this clause (it is met, unknown, or was let pass already).',
  },
  'nomination.findings_stop': {
    vi: 'Chưa kết luận đủ điều kiện được: còn điều kiện bắt buộc chưa đạt',
    en: 'It cannot be concluded as eligible: a required condition is not met',
  },
  'nomination.findings_block': {
    vi: 'Hồ sơ {code} chưa đạt {count} điều kiện bắt buộc: {clauses}. Bổ sung, trả lại, hoặc người có quyền cho qua bằng văn bản.',
    en: 'Dossier {code} does not meet {count} required {count?condition|conditions}: {clauses}. Complete it, return it, or have a person with that right let it pass in writing.',
  },
} satisfies Words

export const constraints: Readonly<Record<string, string>> = {
  nomination_override_once: 'nomination.nothing_to_override',
}

export const say = speak<Words>(words)
