import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'portal.title': { vi: 'Lấy bài từ cổng cũ', en: 'Take articles from an earlier portal' },
  'portal.lead': {
    vi: 'Tệp RSS, trang HTML đã lưu, văn bản thuần hoặc bảng CSV, Excel. Kèm ảnh: nén trang và thư mục ảnh thành một tệp .zip, hoặc chọn trang cùng các tệp ảnh. Hệ thống kiểm tra trước, chưa tạo gì; mỗi bài sẽ thành một bản nháp, giữ ngày đăng, dòng tác giả, ảnh, chú thích, lượt xem của trang cũ.',
    en: 'A feed (RSS), a saved page (HTML), plain text or a table (CSV, Excel). With pictures: zip the page and its folder of pictures, or choose the page together with its picture files. It is checked first and nothing is made; each article will be a draft with its date, by-line, pictures, captions and views.',
  },
  'portal.file': { vi: 'Tệp của cổng cũ', en: 'File of the earlier portal' },
  'portal.hint': {
    vi: 'Bảng cần cột Tiêu đề và Nội dung; có thể thêm Sapo, Ngày đăng, Tác giả, Đơn vị ký, Nguồn, Địa chỉ, Lượt xem, Ảnh (tên tệp, nhiều ảnh cách nhau dấu chấm phẩy), Mô tả ảnh, Chú thích ảnh, Người chụp. Ảnh nhận theo tên tệp, không tải từ mạng; ảnh còn thiếu được kể tên, thêm sau ở bản nháp.',
    en: 'A table needs the columns Title and Text (Tiêu đề, Nội dung); it may add lead, date, author, unit, source, address, views, picture (file names, parted by semicolons), alt, caption, credit. Pictures are taken by the names of their files and never fetched from the web; what is missing is named and added later at the draft.',
  },
  'portal.sourceName': { vi: 'Tên trang nguồn', en: 'Name of the source' },
  'portal.sourceAddress': { vi: 'Địa chỉ trang nguồn', en: 'Address of the source' },
  'portal.do': { vi: 'Kiểm tra tệp', en: 'Check the files' },
  'portal.done': {
    vi: 'Đã tạo {made} bản nháp; {left} phần để lại, kể ở dưới.',
    en: '{made} {made?draft is|drafts are} made; {left} {left?part was|parts were} left aside, listed below.',
  },
  'portal.doneAdded': {
    vi: 'Đã tạo {made} bản nháp, thêm {added} ảnh còn thiếu vào bản nháp đã có; {left} phần để lại, kể ở dưới.',
    en: '{made} {made?draft is|drafts are} made and {added} missing {added?picture|pictures} added to earlier drafts; {left} {left?part was|parts were} left aside, listed below.',
  },
  'checked.title': { vi: 'Kiểm tra trước khi tạo bản nháp', en: 'Check before the drafts are made' },
  'checked.lead': {
    vi: 'Chưa tạo gì. Xem từng bài, từng ảnh rồi bấm nút ở cuối trang. Tệp được giữ 3 ngày, chỉ người gửi thấy.',
    en: 'Nothing is made yet. Look at each article and picture, then press the button below. The files are kept for 3 days and seen by their sender alone.',
  },
  'checked.articles': { vi: 'Các bài trong tệp', en: 'Articles in the file' },
  'checked.verdict': { vi: 'Sẽ thành', en: 'Becomes' },
  'verdict.new': { vi: 'bản nháp mới', en: 'a new draft' },
  'verdict.here': {
    vi: 'đã có, không tạo lại; bản nháp còn thiếu ảnh thì được thêm ảnh',
    en: 'here already, not made again; a draft that lacks pictures takes them',
  },
  'verdict.none': { vi: 'không thành bài, lý do ở dưới', en: 'no article, the reason is below' },
  'checked.do': {
    vi: 'Tạo {count} bản nháp',
    en: 'Make {count} {count?draft|drafts}',
  },
  'checked.doNone': {
    vi: 'Thêm ảnh còn thiếu vào {count} bài đã có',
    en: 'Add missing pictures to {count} {count?article|articles}',
  },
  'checked.other': { vi: 'Gửi tệp khác', en: 'Send other files' },
  'pictures.here': { vi: 'Ảnh có tệp', en: 'Pictures with a file' },
  'pictures.missing': { vi: 'Ảnh còn thiếu', en: 'Missing pictures' },
  'pictures.missingTitle': { vi: 'Ảnh còn thiếu', en: 'Missing pictures' },
  'pictures.noneMissing': { vi: 'Không thiếu ảnh nào.', en: 'No picture is missing.' },
  'pictures.missingHint': {
    vi: 'Trang có các ảnh này nhưng tệp gửi lên không có, hoặc tệp không nhận được. Gửi lại kèm ảnh, hoặc cứ tạo bản nháp: tên ảnh được giữ ở bản nháp, thêm tệp sau.',
    en: 'The page shows these pictures, but their files were not sent or cannot be taken. Send all again with them, or make the drafts: each draft keeps the names, and files can be added later.',
  },
  'missing.title': { vi: 'Thêm tệp cho ảnh còn thiếu', en: 'Add the files of missing pictures' },
  'missing.files': { vi: 'Tệp ảnh, hoặc tệp nén gồm các ảnh', en: 'Picture files, or a zip of them' },
  'missing.hint': {
    vi: 'Tên tệp phải như tên kể ở trên, phần đuôi khác cũng được. Tệp mang tên khác: thêm ở ô “Tệp ảnh” của ảnh ấy khi sửa bài.',
    en: 'A file must bear the name that is listed above; its ending may differ. A file of another name goes into the field “Picture file” of its picture in the editor.',
  },
  'missing.do': { vi: 'Thêm ảnh', en: 'Add the pictures' },
  'missing.back': { vi: 'Về bài', en: 'Back to the article' },
  'missing.done': {
    vi: 'Đã thêm {added} ảnh; còn thiếu {missing}.',
    en: '{added} {added?picture is|pictures are} added; {missing} still missing.',
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
  'aside.picture_ambiguous': {
    vi: 'Có {count} tệp khác nhau cùng mang tên này, không đoán: {text}. Giữ một tệp, hoặc thêm ảnh ở bản nháp.',
    en: '{count} different files bear this name and none is guessed: {text}. Keep one of them, or add the picture at the draft.',
  },
  'aside.pictures_beyond': {
    vi: 'Mỗi bài nhận tối đa {most} ảnh; {count} ảnh sau đó không lấy: {text}',
    en: 'An article takes {most} pictures at most; {count} after them {count?was|were} not taken: {text}',
  },
  'aside.pictures_late': {
    vi: 'Mỗi lần nhập xử lý tối đa {most} ảnh; {count} ảnh ghi vào danh sách còn thiếu của bản nháp: {text}',
    en: 'An import makes {most} pictures ready at most; {count} {count?is|are} listed as missing at the drafts: {text}',
  },
  'aside.pictures_twice': {
    vi: 'Trang hiện ảnh này hơn một lần; chỉ lấy lần đầu ({count}): {text}',
    en: 'The page shows it more than once; it is taken once ({count}): {text}',
  },
  'aside.ornaments': {
    vi: 'Hình trang trí nhỏ của trang, không lấy ({count}): {text}',
    en: 'Small ornaments of the page, not taken ({count}): {text}',
  },
  'aside.frame_pictures': {
    vi: 'Ảnh của khung trang (đầu trang, cột bên, tin khác), không lấy ({count}): {text}',
    en: 'Pictures of the page’s frame, not taken ({count}): {text}',
  },
  'aside.picture_shared': {
    vi: 'Một tệp này được dùng cho {count} ảnh ở các địa chỉ khác nhau mà trùng tên: {text}. Xem lại ảnh ở từng bản nháp.',
    en: 'This one file stands for {count} pictures of different addresses that bear one name: {text}. Look at the picture in each draft.',
  },
  'aside.unused_pictures': {
    vi: 'Ảnh có trong tệp gửi mà không bài nào nhắc đến, không lấy ({count}): {text}',
    en: 'Pictures that were sent and stand in no article, not taken ({count}): {text}',
  },
  'aside.page_files': {
    vi: 'Tệp đi kèm trang (kiểu chữ, mã lệnh, khung), không lấy ({count}): {text}',
    en: 'Files that come with a page (styles, scripts, frames), not taken ({count}): {text}',
  },
  'aside.pictures_added': {
    vi: 'Đơn vị đã có bài với tiêu đề này: không lấy lần nữa, thêm {count} ảnh còn thiếu vào bản nháp.',
    en: 'The unit has a draft with this title: not taken again; {count} missing {count?picture was|pictures were} added to it.',
  },
  'aside.fits_none': {
    vi: 'Không ảnh còn thiếu nào mang tên này. Đổi tên tệp như danh sách, hoặc thêm ở ô của ảnh khi sửa bài.',
    en: 'No missing picture bears this name. Name the file as the list has it, or add it at its picture in the editor.',
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
  'news_import.no_text': {
    vi: 'Trong “{name}” không có trang HTML, RSS, văn bản hay bảng nào. Thêm tệp của bài cạnh các ảnh rồi gửi lại; chưa có gì được lưu.',
    en: 'There is no page, feed, text or table in “{name}”. Add the article’s file to its pictures and send them again; nothing was kept.',
  },
  'article.no_picture_fits': {
    vi: 'Không tệp nào mang tên của ảnh còn thiếu: {names}. Đổi tên tệp cho khớp rồi gửi lại; chưa có gì được lưu.',
    en: 'No file bears the name of a missing picture: {names}. Rename the files to match and send them again; nothing was kept.',
  },
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
