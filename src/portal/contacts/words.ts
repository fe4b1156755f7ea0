import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'list.title': { vi: 'Liên hệ', en: 'Contacts' },
  'list.lead': {
    vi: 'Gọi ai về thi đua, khen thưởng ở từng cơ quan, đơn vị.',
    en: 'Who to call about emulation and awards at each agency and unit.',
  },
  'list.search': { vi: 'Tên cơ quan, đơn vị', en: 'Agency or unit' },
  'list.searchHint': { vi: 'Gõ có dấu hay không dấu đều được', en: 'You can leave out accents' },
  'list.do': { vi: 'Tìm', en: 'Find' },
  'list.none': { vi: 'Chưa có đầu mối nào được công khai.', en: 'No contacts have been published yet.' },
  'list.noneFound': {
    vi: 'Không có đơn vị nào tên “{text}” công khai đầu mối. Thử tên ngắn hơn, hoặc tên cơ quan cấp trên.',
    en: 'No unit matching “{text}” has published a contact. Try a shorter name, or the agency above it.',
  },
  'list.count': { vi: '{count} đầu mối', en: '{count} {count?contact|contacts}' },
  'list.consent': {
    vi: 'Tên người hiện ở đây khi người đó đồng ý. Muốn gỡ: gửi yêu cầu về dữ liệu cá nhân.',
    en: 'Names are shown here with the person’s consent. To have a name removed, send a personal data request.',
  },
  'list.request': { vi: 'Gửi yêu cầu', en: 'Send a request' },
  'col.unit': { vi: 'Cơ quan, đơn vị', en: 'Agency or unit' },
  'col.who': { vi: 'Người, bộ phận', en: 'Person or office' },
  'col.reach': { vi: 'Liên hệ', en: 'Phone, email' },
  'col.hours': { vi: 'Giờ, địa chỉ', en: 'Hours, address' },
} satisfies Words

export const say = speak(words)
