import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'newsroom.title': { vi: 'Tin, bài', en: 'News desk' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'article.not_found': {
    vi: 'Không tìm thấy tin, bài này. Có thể địa chỉ đã đổi; tìm theo tiêu đề.',
    en: 'This article was not found. Its address may have changed; search by title.',
  },
  'article.column_unknown': {
    vi: 'Không có chuyên mục “{column}”. Chọn một chuyên mục trong danh sách.',
    en: 'There is no column “{column}”. Choose one from the list.',
  },
  'article.not_in_this_state': {
    vi: 'Tin, bài “{title}” không còn ở bước này. Tải lại trang để xem bước hiện tại.',
    en: 'The article “{title}” is no longer at this step. Reload the page to see where it is.',
  },
  'article.changed_meanwhile': {
    vi: 'Người khác vừa sửa “{title}”. Nội dung vừa gõ vẫn còn ở dưới; tải bản mới ở trang khác để đối chiếu rồi lưu lại.',
    en: 'Someone has just changed “{title}”. What you typed is kept below; open the new version elsewhere, compare, and save again.',
  },
  'article.picture_without_caption': {
    vi: 'Ảnh {number} thiếu chú thích hoặc mô tả. Nhập cả hai để người không nhìn thấy ảnh cũng hiểu.',
    en: 'Picture {number} lacks its caption or description. Enter both, so that who cannot see it understands.',
  },
  'column.slug_taken': {
    vi: 'Đã có chuyên mục ở địa chỉ này. Đặt tên khác.',
    en: 'A column stands at this address. Choose another name.',
  },
  'example.not_found': {
    vi: 'Không tìm thấy gương người tốt, việc tốt này. Mở lại danh sách.',
    en: 'This good example was not found. Open the list again.',
  },
  'example.no_consent': {
    vi: 'Chưa ghi nhận sự đồng ý của “{who}”. Xin ý kiến người được nêu gương trước khi xác minh để công bố.',
    en: 'The consent of “{who}” is not recorded. Ask before verifying for publication.',
  },
  'example.verified_already': {
    vi: 'Gương này đã được xác minh. Tải lại trang để xem.',
    en: 'This example is verified already. Reload the page.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { news_column_slug_unique: 'column.slug_taken' } as const
