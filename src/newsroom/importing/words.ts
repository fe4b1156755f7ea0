import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'portal.title': { vi: 'Lấy bài từ cổng cũ', en: 'Take articles from an earlier portal' },
  'portal.lead': {
    vi: 'Tệp RSS, trang HTML đã lưu, văn bản thuần hoặc bảng CSV, Excel. Mỗi bài thành một bản nháp, giữ ngày đăng, dòng tác giả, chú thích ảnh, lượt xem của trang cũ.',
    en: 'A feed (RSS), a saved page (HTML), plain text or a table (CSV, Excel). Each article becomes a draft and keeps its date, by-line, captions and views.',
  },
  'portal.file': { vi: 'Tệp của cổng cũ', en: 'File of the earlier portal' },
  'portal.hint': {
    vi: 'Bảng cần cột Tiêu đề và Nội dung; có thể thêm Sapo, Ngày đăng, Tác giả, Đơn vị ký, Nguồn, Địa chỉ, Lượt xem, Chú thích ảnh, Người chụp. Ảnh trên mạng không tải về: thêm tệp ảnh khi sửa bài.',
    en: 'A table needs the columns Title and Text (Tiêu đề, Nội dung); it may add lead, date, author, unit, source, address, views, caption, credit. Pictures on the web are not fetched: add their files in the editor.',
  },
  'portal.sourceName': { vi: 'Tên trang nguồn', en: 'Name of the source' },
  'portal.sourceAddress': { vi: 'Địa chỉ trang nguồn', en: 'Address of the source' },
  'portal.do': { vi: 'Tạo bản nháp', en: 'Make the drafts' },
  'portal.done': {
    vi: 'Đã tạo {made} bản nháp; {left} phần để lại, kể ở dưới.',
    en: '{made} {made?draft is|drafts are} made; {left} {left?part was|parts were} left aside, listed below.',
  },
  'result.title': { vi: 'Kết quả nhập', en: 'What the import made' },
  'result.drafts': { vi: 'Bài đã lấy', en: 'Articles taken' },
  'result.noDrafts': { vi: 'Không lấy được bài nào từ tệp này.', en: 'No article came out of this file.' },
  'result.moment': { vi: 'Đăng ở trang nguồn', en: 'Published at the source' },
  'result.views': { vi: 'Lượt xem', en: 'Views' },
  'result.left': { vi: 'Để lại, vì sao', en: 'Left aside, and why' },
  'result.nothing': { vi: 'Không phải để lại phần nào.', en: 'Nothing was left aside.' },
  'recent.title': { vi: 'Các lần nhập gần đây', en: 'Recent imports' },
  'recent.file': { vi: 'Tệp', en: 'File' },
  'recent.who': { vi: 'Ai', en: 'Who' },
  'recent.when': { vi: 'Lúc', en: 'When' },
  'recent.none': { vi: 'Chưa nhập lần nào.', en: 'Nothing has been imported yet.' },
  /** What a picture without its file says to those who do not see it. */
  'picture.placeholder': {
    vi: 'Ảnh của bài (chưa có tệp): {caption}',
    en: 'Picture (no file yet): {caption}',
  },
} satisfies Words

export const say = speak(words)

/** Why something was not taken. */
export const asides = {
  'aside.courtesy': {
    vi: 'Lời chào, lời cuối thư: không đưa vào bài.',
    en: 'A greeting or farewell of the mail: not part of the article.',
  },
  'aside.link': {
    vi: 'Chữ được giữ, liên kết bị bỏ vì chỉ mở được trong mạng nội bộ hoặc không an toàn.',
    en: 'The words are kept; the link is dropped, being internal or unsafe.',
  },
  'aside.frame': {
    vi: 'Phần khung của trang, không phải bài: {text}',
    en: 'The page’s frame, not the article: {text}',
  },
  'aside.lead_twice': {
    vi: 'Trang in đoạn mở đầu hai lần; chỉ lấy một lần. Đoạn bỏ: “{text}”',
    en: 'The page prints its opening twice; it is taken once. Left out: “{text}”',
  },
  'aside.remote_picture': {
    vi: 'Ảnh ở địa chỉ khác, không tải về. Xin tệp ảnh của trang nguồn rồi thêm khi sửa bài.',
    en: 'A picture on the web, not fetched. Ask the source for the file and add it in the editor.',
  },
  'aside.no_text': {
    vi: 'Không có tiêu đề hoặc nội dung nên không thành bài. Bổ sung trong tệp rồi nhập lại; bài đã lấy không bị lặp.',
    en: 'Without a title or a text it makes no article. Complete the file and import it again; what was taken is not doubled.',
  },
  'aside.already_here': {
    vi: 'Đơn vị đã có bài với tiêu đề này: không lấy lần nữa.',
    en: 'The unit has an article with this title already: not taken again.',
  },
  'aside.date_unread': {
    vi: 'Không đọc được ngày đăng “{text}”: bài được lấy, chưa có ngày.',
    en: 'The date “{text}” cannot be read: the article is taken without it.',
  },
  'aside.not_fitting': {
    vi: 'Tiêu đề phải từ 5 đến 400 chữ cái, các phần khác không quá dài. Sửa trong tệp rồi nhập lại.',
    en: 'A title has 5 to 400 letters, and no part may be too long. Correct the file and import it again.',
  },
  'aside.unknown_column': {
    vi: 'Không biết cột này chứa gì nên không lấy. Đặt tên cột như gợi ý rồi nhập lại nếu cần.',
    en: 'It is not known what this column holds. Name it as the hint says and import again if it is needed.',
  },
} as const satisfies Words

export const refusals = {
  'news_import.not_known': {
    vi: 'Tệp “{name}” không phải RSS, trang HTML, văn bản hay bảng. Lưu lại từ cổng cũ theo một trong các dạng ấy rồi gửi; chưa có gì được lưu.',
    en: 'The file “{name}” is no feed, page, text or table. Save it as one of these and send it again; nothing was kept.',
  },
  'news_import.no_columns': {
    vi: 'Bảng “{name}” thiếu cột Tiêu đề hoặc Nội dung. Đặt tên hai cột ấy ở dòng đầu rồi gửi lại; chưa có gì được lưu.',
    en: 'The table “{name}” lacks the column Title or Text. Name both in its first row and send it again; nothing was kept.',
  },
  'news_import.nothing': {
    vi: 'Trong “{name}” không có bài nào đọc được: cần tiêu đề và ít nhất một đoạn. Kiểm tra tệp rồi gửi lại; chưa có gì được lưu.',
    en: 'No article can be read in “{name}”: a title and a paragraph at least are needed. Nothing was kept.',
  },
  'news_import.too_many': {
    vi: '“{name}” có {count} bài, mỗi lần nhận tối đa {most}. Chia tệp thành nhiều phần rồi gửi từng phần.',
    en: '“{name}” holds {count} {count?article|articles}; {most} are taken at once. Split the file and send its parts.',
  },
} satisfies Words
