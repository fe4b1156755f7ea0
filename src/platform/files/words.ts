import type { Words } from '../plain/words.ts'

/** Why a file is not taken. `{kinds}` lists extensions, which are the same in both languages. */
export const refusals = {
  'upload.missing': {
    vi: 'Chưa chọn tệp. Chọn một tệp ({kinds}), nhẹ hơn {limit} MB.',
    en: 'No file was chosen. Choose a file ({kinds}) smaller than {limit} MB.',
  },
  'upload.one_only': {
    vi: 'Chỉ nhận một tệp, đã gửi {count} tệp. Gộp các trang vào một tệp PDF rồi gửi lại; chưa có gì được lưu.',
    en: 'One file is taken, {count} came. Put the pages into one PDF and send it again; nothing was kept.',
  },
  'upload.too_many_pixels': {
    vi: 'Ảnh “{name}” có {pixels} triệu điểm ảnh, nhiều hơn {most} triệu. Giảm kích thước ảnh rồi gửi lại; phần đã gõ vẫn còn.',
    en: 'The picture “{name}” has {pixels} million pixels, more than {most} million. Make it smaller and send it again; what you typed is kept.',
  },
  'upload.picture_too_small': {
    vi: 'Ảnh “{name}” chỉ có {width} × {height} điểm ảnh. Gửi ảnh có cạnh dài từ {least} điểm ảnh trở lên.',
    en: 'The picture “{name}” has only {width} × {height} pixels. Send one whose longer side has {least} or more.',
  },
  'upload.picture_damaged': {
    vi: 'Ảnh “{name}” bị hỏng nên không mở được. Xuất lại ảnh thành .jpg hoặc .png rồi gửi; phần đã gõ vẫn còn.',
    en: 'The picture “{name}” is damaged. Export it again as .jpg or .png and send it; what you typed is kept.',
  },
  'upload.word_unreadable': {
    vi: 'Không đọc được tệp Word “{name}”. Mở tệp trên máy, lưu lại thành .docx rồi gửi.',
    en: 'The Word file “{name}” cannot be read. Open it, save it as .docx and send it again.',
  },
  'upload.zip_damaged': {
    vi: 'Tệp nén “{name}” bị hỏng. Nén lại rồi gửi, hoặc gửi riêng tệp Word.',
    en: 'The zip “{name}” is damaged. Pack it again, or send the Word file alone.',
  },
  'upload.zip_too_many': {
    vi: 'Tệp nén “{name}” có hơn {most} tệp. Chỉ nén bài và các ảnh của bài, hoặc chia thành nhiều tệp nén.',
    en: 'The zip “{name}” holds more than {most} files. Pack only the text and its pictures, or several zips.',
  },
  'upload.zip_too_large': {
    vi: 'Tệp nén “{name}” mở ra nặng hơn {limit} MB. Giảm kích thước ảnh rồi nén lại.',
    en: 'The zip “{name}” unpacks to more than {limit} MB. Make the pictures smaller and pack it again.',
  },
  'upload.zip_without_word': {
    vi: 'Trong “{name}” không có tệp Word (.docx). Thêm tệp Word của bài rồi nén lại.',
    en: 'There is no Word file (.docx) in “{name}”. Add the text’s Word file and pack it again.',
  },
  'upload.mail_unreadable': {
    vi: 'Không đọc được thư “{name}”. Lưu lại thư từ hộp thư thành tệp .eml rồi gửi, hoặc gửi riêng tệp Word và ảnh.',
    en: 'The mail “{name}” cannot be read. Save it again as .eml from the mailbox, or send its Word file and pictures.',
  },
  'upload.mail_of_outlook': {
    vi: 'Tệp “{name}” là thư kiểu Outlook (.msg). Trong Outlook chọn lưu thành .eml rồi gửi, hoặc gửi riêng tệp Word và ảnh.',
    en: 'The file “{name}” is a mail of Outlook’s own kind (.msg). Save it as .eml, or send its Word file and pictures.',
  },
  'upload.empty': {
    vi: 'Tệp “{name}” không có nội dung. Mở lại tệp trên máy, lưu rồi gửi lần nữa.',
    en: 'The file “{name}” is empty. Open it on your computer, save it and send it again.',
  },
  'upload.too_large': {
    vi: 'Tệp “{name}” nặng {size} MB. Mỗi tệp phải nhẹ hơn {limit} MB: giảm độ phân giải hoặc tách tệp rồi gửi lại.',
    en: 'The file “{name}” is {size} MB. Each file must be smaller than {limit} MB: lower its resolution or split it, then send it again.',
  },
  'upload.program': {
    vi: 'Tệp “{name}” là chương trình, hệ thống không nhận để giữ an toàn cho mọi người. Gửi tệp thuộc loại {kinds}.',
    en: 'The file “{name}” is a program and is not taken, for everyone’s safety. Send one of {kinds}.',
  },
  'upload.macros': {
    vi: 'Tệp “{name}” chứa macro nên không được nhận. Lưu lại thành tệp không có macro (.docx, .xlsx) rồi gửi.',
    en: 'The file “{name}” holds macros and is not taken. Save it without macros (.docx, .xlsx) and send it.',
  },
  'upload.old_office': {
    vi: 'Tệp “{name}” là bản Office cũ (.doc, .xls) hoặc đang đặt mật khẩu. Bỏ mật khẩu, lưu thành .docx, .xlsx hoặc .pdf rồi gửi lại.',
    en: 'The file “{name}” is in the old Office format (.doc, .xls) or has a password. Remove the password, save it as .docx, .xlsx or .pdf and send it again.',
  },
  'upload.svg': {
    vi: 'Tệp “{name}” là hình SVG, có thể mang mã lệnh nên không được nhận. Xuất hình ra .png hoặc .jpg rồi gửi lại.',
    en: 'The file “{name}” is an SVG drawing, which can carry code, and is not taken. Export it as .png or .jpg and send it again.',
  },
  'upload.old_text': {
    vi: 'Tệp “{name}” không dùng bảng mã Unicode (có thể là TCVN3 hoặc VNI). Chuyển sang Unicode UTF-8 rồi gửi lại.',
    en: 'The file “{name}” is not in Unicode (it may be TCVN3 or VNI). Convert it to Unicode UTF-8 and send it again.',
  },
  'upload.unknown_kind': {
    vi: 'Không nhận ra nội dung của tệp “{name}”, hoặc tệp bị hỏng. Gửi tệp thuộc loại {kinds}.',
    en: 'The content of the file “{name}” is not recognised, or the file is damaged. Send one of {kinds}.',
  },
  'upload.not_accepted': {
    vi: 'Tệp “{name}” thuộc loại {found}; ở đây chỉ nhận {kinds}.',
    en: 'The file “{name}” is a {found} file; only {kinds} are taken here.',
  },
  'upload.mismatched': {
    vi: 'Tệp “{name}” có phần đuôi {extension} nhưng nội dung là {found}. Đặt lại đúng phần đuôi hoặc xuất lại tệp rồi gửi.',
    en: 'The file “{name}” ends in {extension} but its content is {found}. Give it the right ending or export it again, then send it.',
  },
  'upload.unpacks_too_large': {
    vi: 'Tệp “{name}” bung ra quá lớn (hơn {limit} MB) hoặc bị hỏng. Bớt nội dung, lưu lại rồi gửi.',
    en: 'The file “{name}” unpacks to more than {limit} MB or is damaged. Shorten it, save it again and send it.',
  },
  'upload.gone': {
    vi: 'Phần đã tải lên của tệp này không còn trên hệ thống (quá 3 ngày không gửi tiếp). Chọn lại tệp và gửi từ đầu; các tệp khác không bị ảnh hưởng.',
    en: 'What was sent of this file is no longer here (nothing came for 3 days). Choose the file again and send it from the beginning; other files are not affected.',
  },
  'upload.taken_over': {
    vi: 'Tệp “{name}” đã được nhận trước đó. Tải lại trang để thấy tệp trong danh sách; không cần gửi lại.',
    en: 'The file “{name}” was taken earlier. Reload the page to see it in the list; it need not be sent again.',
  },
  'upload.other_content': {
    vi: 'Tệp “{name}” khác với tệp đã bắt đầu gửi. Chọn lại tệp và gửi từ đầu.',
    en: 'The file “{name}” is not the one that was begun. Choose it again and send it from the beginning.',
  },
  'upload.too_many': {
    vi: 'Đang có {most} tệp gửi dở. Chờ các tệp đó lên hết rồi gửi tiếp; nội dung báo cáo không bị ảnh hưởng.',
    en: '{most} files are still on their way. Wait until they have arrived; the report itself is not affected.',
  },
  'upload.unfinished': {
    vi: 'Tệp “{name}” mới lên {received}/{size} byte. Bấm “Gửi ngay” để gửi tiếp phần còn lại.',
    en: '{received} of {size} bytes of “{name}” have arrived. Press “Send now” to go on.',
  },
  'upload.piece_damaged': {
    vi: 'Một phần của tệp bị hỏng trên đường truyền nên chưa nhận. Hệ thống tự gửi lại phần đó.',
    en: 'A piece of the file was damaged on the way and was not taken. It is sent again.',
  },
  'upload.damaged': {
    vi: 'Tệp “{name}” lên đủ nhưng không khớp với bản gốc nên chưa nhận. Chọn lại tệp và gửi từ đầu.',
    en: 'All of “{name}” arrived, but it does not agree with the original and was not taken. Choose it again.',
  },
  'file.not_found': {
    vi: 'Không tìm thấy tệp này. Có thể địa chỉ đã sai hoặc tệp không còn được lưu; mở lại từ trang đã dẫn đến đây.',
    en: 'This file cannot be found. The address may be wrong or the file is no longer kept; open it again from the page that led here.',
  },
} as const satisfies Words

/** Why something that came with a file was left aside, where no refusal says it already. */
export const asides = {
  'aside.letter': {
    vi: 'Lời thư không đưa vào bài vì bài lấy từ tệp Word đính kèm: “{letter}”',
    en: 'The words of the mail are not in the article, which is the attached Word file’s: “{letter}”',
  },
  'aside.second_text': {
    vi: 'Mỗi lần lấy một bài: “{name}” là tệp Word thứ hai. Gửi riêng để tạo bản nháp khác.',
    en: 'One article at a time: “{name}” is a second Word file. Send it by itself for another draft.',
  },
  'aside.too_many_pictures': {
    vi: 'Mỗi lần nhận tối đa {most} ảnh. Thêm ảnh này khi sửa bài.',
    en: 'At most {most} pictures are taken at once. Add this one in the editor.',
  },
} as const satisfies Words
