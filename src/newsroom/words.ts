import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'newsroom.title': { vi: 'Tin, bài', en: 'News desk' },
  'newsroom.lead': {
    vi: 'Bài viết, duyệt, đăng lên cổng. Bài đã đăng sửa được, vết sửa nằm trong nhật ký.',
    en: 'Write, approve and publish. A published article can be changed; the register keeps what changed.',
  },
  'newsroom.none': {
    vi: 'Chưa có tin, bài nào. Viết bài đầu tiên.',
    en: 'No article yet. Write the first one.',
  },
  'newsroom.new': { vi: 'Viết tin, bài', en: 'Write an article' },
  'newsroom.examples': { vi: 'Gương người tốt, việc tốt', en: 'Good examples' },
  'article.title': { vi: 'Tiêu đề', en: 'Title' },
  'article.lead': { vi: 'Sapo', en: 'Lead' },
  'article.body': { vi: 'Nội dung', en: 'Text' },
  'article.bodyHint': {
    vi: 'Các đoạn cách nhau một dòng trống. Không lặp lại sapo ở đoạn đầu.',
    en: 'Paragraphs are parted by an empty line. Do not repeat the lead.',
  },
  'article.column': { vi: 'Chuyên mục', en: 'Column' },
  'article.unit': { vi: 'Đơn vị đăng', en: 'Publishing unit' },
  'article.campaign': { vi: 'Thuộc đợt thi đua', en: 'About the campaign' },
  'article.noCampaign': { vi: 'Không thuộc đợt nào', en: 'No campaign' },
  'article.titleEn': { vi: 'Tiêu đề tiếng Anh', en: 'English title' },
  'article.leadEn': { vi: 'Tóm tắt tiếng Anh', en: 'English summary' },
  'article.sourceSlug': {
    vi: 'Mã nguồn trước sapo (ví dụ TTXVN)',
    en: 'Source before the lead (such as TTXVN)',
  },
  'article.sourceName': { vi: 'Nguồn', en: 'Source' },
  'article.sourceAddress': { vi: 'Địa chỉ trang nguồn', en: 'Address of the source' },
  'article.byLine': { vi: 'Dòng tác giả (ví dụ Tin, ảnh: …)', en: 'By-line' },
  'article.signedUnit': { vi: 'Đơn vị ký tên dưới bài', en: 'Unit that signs' },
  'article.picture': { vi: 'Ảnh', en: 'Picture' },
  'article.pictureFile': { vi: 'Tệp ảnh', en: 'Picture file' },
  'article.pictureHint': {
    vi: 'Chưa có tệp thì trang hiện ô giữ chỗ có nhãn; vẫn cần chú thích và mô tả.',
    en: 'Without a file a labelled place is shown; caption and description are still needed.',
  },
  'article.caption': { vi: 'Chú thích ảnh', en: 'Caption' },
  'article.alt': { vi: 'Mô tả ảnh cho người không nhìn thấy', en: 'Description for those who cannot see it' },
  'article.credit': { vi: 'Người chụp', en: 'Photographer' },
  'article.state': { vi: 'Trạng thái', en: 'State' },
  'article.published': { vi: 'Đăng lúc', en: 'Published' },
  'article.save': { vi: 'Lưu bài', en: 'Save the article' },
  'article.saved': { vi: 'Đã lưu.', en: 'Saved.' },
  'article.savedRepeats': {
    vi: 'Đã lưu. Đoạn đầu lặp lại sapo: trang chỉ hiện một lần.',
    en: 'Saved. The first paragraph repeats the lead: the page shows it once.',
  },
  'article.submit': { vi: 'Trình duyệt', en: 'Submit' },
  'article.publish': { vi: 'Đăng', en: 'Publish' },
  'article.return': { vi: 'Trả lại…', en: 'Return…' },
  'article.withdraw': { vi: 'Gỡ bài…', en: 'Withdraw…' },
  'article.reason': { vi: 'Lý do', en: 'Reason' },
  'article.view': { vi: 'Xem trên cổng', en: 'See it on the portal' },
  'article.moved': { vi: 'Đã chuyển bước.', en: 'Done.' },
  'state.draft': { vi: 'Bản nháp', en: 'Draft' },
  'state.submitted': { vi: 'Chờ duyệt', en: 'Awaiting approval' },
  'state.published': { vi: 'Đã đăng', en: 'Published' },
  'state.withdrawn': { vi: 'Đã gỡ', en: 'Withdrawn' },
  'example.who': { vi: 'Ai (người, nhóm, tập thể)', en: 'Who' },
  'example.deed': { vi: 'Việc đã làm', en: 'What was done' },
  'example.place': { vi: 'Ở đâu', en: 'Where' },
  'example.consent': {
    vi: 'Người được nêu gương đồng ý công bố',
    en: 'The person consents to publication',
  },
  'example.introduce': { vi: 'Giới thiệu gương', en: 'Introduce an example' },
  'example.introduced': {
    vi: 'Đã gửi. Gương chỉ được công bố và tính điểm sau khi xác minh.',
    en: 'Sent. It is published and counted only once verified.',
  },
  'example.verify': { vi: 'Xác minh', en: 'Verify' },
  'example.verified': { vi: 'Đã xác minh.', en: 'Verified.' },
  'example.verifiedOn': { vi: 'Xác minh ngày {day}', en: 'Verified on {day}' },
  'example.waiting': { vi: 'Chờ xác minh', en: 'Awaiting verification' },
  'example.none': { vi: 'Chưa có gương nào.', en: 'No example yet.' },
  'nav.newsroom': { vi: 'Tin, bài', en: 'News desk' },
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
