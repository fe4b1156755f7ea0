import type { Words } from '../platform/plain/words.ts'
import { speak } from '../platform/plain/words.ts'

export const words = {
  'newsroom.title': { vi: 'Tin, bài', en: 'News desk' },
  'newsroom.lead': {
    vi: 'Viết, biên tập, duyệt, hẹn giờ, đăng. Bài đã đăng sửa bằng đính chính; mọi bản cũ đều giữ lại.',
    en: 'Write, edit, approve, schedule, publish. What is public is changed by a correction; every earlier version is kept.',
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
  'article.submit': { vi: 'Gửi ban biên tập', en: 'Send to the editors' },
  'article.finish_editing': { vi: 'Biên tập xong', en: 'Editing is done' },
  'article.approve': { vi: 'Duyệt bài', en: 'Approve' },
  'article.schedule': { vi: 'Hẹn giờ đăng', en: 'Schedule' },
  'article.publish': { vi: 'Đăng ngay', en: 'Publish now' },
  'article.return': { vi: 'Trả lại…', en: 'Return…' },
  'article.correct': { vi: 'Đăng bản đính chính', en: 'Publish the correction' },
  'article.withdraw': { vi: 'Gỡ bài…', en: 'Withdraw…' },
  'article.reopen': { vi: 'Mở lại thành bản nháp', en: 'Reopen as a draft' },
  'article.reason': { vi: 'Lý do', en: 'Reason' },
  'article.reasonPublic': {
    vi: 'Lý do gỡ, hiện công khai ở địa chỉ cũ của bài',
    en: 'Reason, shown to everyone at the article’s old address',
  },
  'article.correctionNote': { vi: 'Nội dung đính chính', en: 'Correction note' },
  'article.correctionHint': {
    vi: 'Mọi người đọc được dưới bài: sai chỗ nào, nay đúng là gì.',
    en: 'Everyone reads it under the article: what was wrong, and what is right.',
  },
  'article.view': { vi: 'Xem trên cổng', en: 'See it on the portal' },
  'article.steps': { vi: 'Bước tiếp theo', en: 'Next step' },
  'article.history': { vi: 'Các bản đã lưu', en: 'Earlier versions' },
  'article.scheduleDay': { vi: 'Ngày đăng', en: 'Day' },
  'article.scheduleTime': { vi: 'Giờ đăng (ví dụ 07:30)', en: 'Time (such as 07:30)' },
  'article.scheduledAt': { vi: 'Sẽ tự đăng lúc {moment}.', en: 'Will be published at {moment}.' },
  'article.embargoed': {
    vi: 'Cấm đăng trước {moment}.',
    en: 'Under embargo until {moment}.',
  },
  'article.embargoDay': { vi: 'Không đăng trước ngày', en: 'Not before (day)' },
  'article.embargoTime': { vi: 'Giờ hết hạn cấm đăng', en: 'Time at which the embargo ends' },
  'article.returned': { vi: 'Bài được trả lại: {reason}', en: 'Returned: {reason}' },
  'article.withdrawn': {
    vi: 'Đã gỡ, lời giải thích công khai: {reason}',
    en: 'Withdrawn, public note: {reason}',
  },
  'article.corrected': {
    vi: 'Đính chính đang hiện công khai: {reason}',
    en: 'Public correction note: {reason}',
  },
  'article.genre': { vi: 'Thể loại', en: 'Kind' },
  'genre.news': { vi: 'Tin', en: 'News' },
  'genre.feature': { vi: 'Bài', en: 'Feature' },
  'genre.photo': { vi: 'Tin ảnh, phóng sự ảnh', en: 'Photo story' },
  'genre.audio': { vi: 'Phát thanh', en: 'Broadcast' },
  'english.legend': { vi: 'Bản tiếng Anh', en: 'English' },
  'english.hint': {
    vi: 'Chưa có thì trang tiếng Anh hiện bản tiếng Việt, có ghi rõ.',
    en: 'Without it the English page shows the Vietnamese text, and says so.',
  },
  'english.body': { vi: 'Toàn văn tiếng Anh', en: 'English text' },
  'english.ready': { vi: 'Công bố bản tiếng Anh', en: 'Publish the English' },
  'english.compared': {
    vi: 'Đã đối chiếu bản tiếng Anh với bản tiếng Việt hiện nay',
    en: 'The English has been compared with the Vietnamese as it is now',
  },
  'english.stale': {
    vi: 'Bản dịch cũ hơn bản gốc. Đối chiếu lại rồi đánh dấu ô “Đã đối chiếu”.',
    en: 'The translation is older than the original. Compare it, then tick “has been compared”.',
  },
  'english.state.none': { vi: 'Chưa có', en: 'None' },
  'english.state.draft': { vi: 'Đang dịch', en: 'In translation' },
  'english.state.ready': { vi: 'Đã có', en: 'Ready' },
  'english.state.stale': { vi: 'Cũ hơn bản gốc', en: 'Older than the original' },
  'moved.article.submit': { vi: 'Đã gửi ban biên tập.', en: 'Sent to the editors.' },
  'moved.article.finish_editing': {
    vi: 'Đã biên tập xong, chờ Trưởng Ban Biên tập duyệt.',
    en: 'Edited; the head of the editorial board approves it next.',
  },
  'moved.article.approve': {
    vi: 'Đã duyệt. Bài chưa đăng: đăng ngay hoặc hẹn giờ.',
    en: 'Approved. It is not public yet.',
  },
  'moved.article.schedule': {
    vi: 'Đã hẹn giờ. Bài sẽ tự đăng.',
    en: 'Scheduled. It will be published by itself.',
  },
  'moved.article.publish': { vi: 'Đã đăng lên cổng.', en: 'Published on the portal.' },
  'moved.article.return': {
    vi: 'Đã trả lại người viết, kèm lý do.',
    en: 'Returned to the writer with the reason.',
  },
  'moved.article.correct': { vi: 'Đã đăng bản đính chính.', en: 'The correction is published.' },
  'moved.article.withdraw': {
    vi: 'Đã gỡ. Địa chỉ cũ hiện lời giải thích.',
    en: 'Withdrawn. Its address shows the note.',
  },
  'moved.article.reopen': { vi: 'Đã mở lại thành bản nháp.', en: 'Reopened as a draft.' },
  'state.draft': { vi: 'Bản nháp', en: 'Draft' },
  'state.submitted': { vi: 'Chờ biên tập', en: 'Awaiting editing' },
  'state.edited': { vi: 'Chờ duyệt', en: 'Awaiting approval' },
  'state.approved': { vi: 'Đã duyệt, chưa đăng', en: 'Approved, not public' },
  'state.scheduled': { vi: 'Đã hẹn giờ', en: 'Scheduled' },
  'state.published': { vi: 'Đã đăng', en: 'Published' },
  'state.corrected': { vi: 'Đã đăng, có đính chính', en: 'Published, corrected' },
  'state.withdrawn': { vi: 'Đã gỡ', en: 'Withdrawn' },
  'history.title': { vi: 'Các bản đã lưu', en: 'Earlier versions' },
  'history.number': { vi: 'Bản', en: 'Version' },
  'history.when': { vi: 'Lúc', en: 'When' },
  'history.who': { vi: 'Ai', en: 'Who' },
  'history.act': { vi: 'Việc', en: 'Act' },
  'history.note': { vi: 'Lý do, đính chính', en: 'Reason, correction' },
  'history.compare': { vi: 'So hai bản', en: 'Compare two versions' },
  'history.from': { vi: 'Bản trước', en: 'Earlier' },
  'history.to': { vi: 'Bản sau', en: 'Later' },
  'history.show': { vi: 'So sánh', en: 'Compare' },
  'history.gone': { vi: 'Đã bỏ:', en: 'Removed:' },
  'history.added': { vi: 'Đã thêm:', en: 'Added:' },
  'history.same': { vi: 'Hai bản có cùng câu chữ.', en: 'Both versions have the same words.' },
  'act.article.write': { vi: 'Lưu bài', en: 'Saved' },
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
  'article.correct_instead': {
    vi: '“{title}” đã đăng nên không lưu đè được. Sửa câu chữ rồi bấm “Đăng bản đính chính”, có ghi nội dung đính chính; nội dung vừa gõ vẫn còn ở dưới.',
    en: '“{title}” is public and cannot be saved over. Change the words and press “Publish the correction” with its note; what you typed is kept below.',
  },
  'article.reopen_first': {
    vi: '“{title}” đã gỡ. Mở lại thành bản nháp rồi sửa; nội dung vừa gõ vẫn còn ở dưới.',
    en: '“{title}” is withdrawn. Reopen it as a draft, then change it; what you typed is kept below.',
  },
  'article.with_the_editors': {
    vi: '“{title}” đang ở ban biên tập nên người viết không sửa được. Nhờ biên tập viên trả lại bài, hoặc gửi chỗ cần sửa cho họ; nội dung vừa gõ vẫn còn ở dưới.',
    en: '“{title}” is with the editors. Ask them to return it or to make the change; what you typed is kept below.',
  },
  'article.unit_stays': {
    vi: 'Đơn vị đăng không đổi được sau khi bài đã lưu. Viết bài mới ở đơn vị kia.',
    en: 'The publishing unit of a saved article stays. Write a new article for the other unit.',
  },
  'article.schedule_ahead': {
    vi: 'Giờ hẹn phải ở phía trước. Nhập ngày dd/mm/yyyy và giờ, ví dụ 07:30; bài vẫn ở bước đã duyệt.',
    en: 'The moment must lie ahead. Enter a day dd/mm/yyyy and a time such as 07:30; the article stays approved.',
  },
  'article.embargo': {
    vi: 'Bài cấm đăng trước {time} ngày {day}. Hẹn giờ từ lúc đó trở đi; bài vẫn ở bước đã duyệt.',
    en: 'The article is under embargo until {time}, {day}. Schedule it for then or later; it stays as it is.',
  },
  'article.picture_without_caption': {
    vi: 'Ảnh {number} thiếu chú thích hoặc mô tả. Nhập cả hai để người không nhìn thấy ảnh cũng hiểu.',
    en: 'Picture {number} lacks its caption or description. Enter both, so that who cannot see it understands.',
  },
  'column.slug_taken': {
    vi: 'Đã có chuyên mục ở địa chỉ này. Đặt tên khác.',
    en: 'A column stands at this address. Choose another name.',
  },
} satisfies Words

/** Database constraint → the refusal it means. */
export const constraints = { news_column_slug_unique: 'column.slug_taken' } as const
