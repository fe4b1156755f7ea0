import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'list.title': { vi: 'Gương người tốt, việc tốt', en: 'Good people, good deeds' },
  'list.lead': {
    vi: 'Việc làm đã được xác minh, người được nêu gương đồng ý công bố.',
    en: 'Verified deeds, published with the consent of the people who did them.',
  },
  'list.none': { vi: 'Chưa có gương nào được công bố.', en: 'No examples have been published yet.' },
  'list.all': { vi: 'Tất cả', en: 'All' },
  'list.kinds': { vi: 'Loại gương', en: 'Kinds of example' },
  'list.gallery': { vi: 'Thư viện ảnh', en: 'Gallery' },
  'list.introduce': { vi: 'Giới thiệu một tấm gương', en: 'Recommend a good example' },
  'one.verified': { vi: 'Xác minh ngày {day}', en: 'Verified on {day}' },
  'one.unit': { vi: 'Đơn vị giới thiệu', en: 'Put forward by' },
  'one.place': { vi: 'Nơi làm việc tốt', en: 'Place' },
  'one.campaign': { vi: 'Phong trào', en: 'Campaign' },
  'one.listen': { vi: 'Nghe một phút', en: 'Listen for one minute' },
  'one.length': { vi: 'khoảng {seconds} giây', en: 'about {seconds} seconds' },
  'one.reader': { vi: 'Người đọc:', en: 'Read by' },
  'one.recording': { vi: 'Tải bản ghi âm {language}', en: 'Download the {language} recording' },
  'one.sheet': { vi: 'Trang cho loa xã', en: 'Script for the commune loudspeaker' },
  'one.vietnamese': { vi: 'Gương được kể bằng tiếng Việt.', en: 'This example is told in Vietnamese.' },
  'gallery.title': { vi: 'Ảnh người tốt, việc tốt', en: 'Good deeds in pictures' },
  'gallery.lead': {
    vi: 'Ảnh của các gương đã xác minh, có tên người chụp và quyền sử dụng.',
    en: 'Photos of verified examples, credited and used with permission.',
  },
  'gallery.none': {
    vi: 'Chưa có ảnh nào được phép đăng.',
    en: 'No photos have been cleared for publication yet.',
  },
  'sheet.title': { vi: 'Bài đọc trên loa: {who}', en: 'Loudspeaker script: {who}' },
  'sheet.heading': { vi: 'Bài đọc trên loa:', en: 'Loudspeaker script:' },
  'sheet.pace': {
    vi: '{language}: {syllables} âm tiết, đọc khoảng {seconds} giây',
    en: '{language}: {syllables} syllables, about {seconds} seconds to read',
  },
  'sheet.none': { vi: 'Gương này chưa có bài đọc.', en: 'There is no script for this example yet.' },
} satisfies Words

export const say = speak(words)
