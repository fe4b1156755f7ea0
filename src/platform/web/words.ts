import type { Words } from '../plain/words.ts'

/** What the web itself says, on no room's behalf. */
export const words = {
  'title.faulty': { vi: 'Lỗi: {title}', en: 'Error: {title}' },
  'title.notFound': { vi: 'Không tìm thấy trang', en: 'Page not found' },
  'title.noRight': { vi: 'Tài khoản chưa được xem trang này', en: 'Your account cannot open this page' },
  'title.notDone': { vi: 'Chưa thực hiện được', en: 'This could not be done' },
  'title.tooMany': { vi: 'Có quá nhiều yêu cầu', en: 'Too many requests' },
  'title.sessionEnded': { vi: 'Phiên làm việc đã hết', en: 'Your session has ended' },
  'title.fault': { vi: 'Hệ thống đang có sự cố', en: 'There is a problem with the service' },
  'title.home': { vi: 'Thi Đua', en: 'Thi Đua' },

  'site.name': { vi: 'Thi Đua', en: 'Thi Đua' },
  'site.agency': { vi: 'Cổng thông tin thi đua, khen thưởng', en: 'Emulation and commendation portal' },
  'nav.signIn': { vi: 'Đăng nhập', en: 'Sign in' },
  'nav.desk': { vi: 'Việc của tôi', en: 'My work' },
  'nav.notices': { vi: 'Thông báo', en: 'Notices' },
  'nav.noticesUnread': { vi: 'Thông báo ({count})', en: 'Notices ({count})' },
  'nav.account': { vi: 'Tài khoản', en: 'My account' },
  'nav.portal': { vi: 'Cổng thông tin', en: 'Public portal' },

  'home.running': { vi: 'Hệ thống đang hoạt động.', en: 'The service is running.' },
  'way.home': { vi: 'Về trang chủ', en: 'Go to the home page' },
  'way.desk': { vi: 'Về Việc của tôi', en: 'Go to My work' },
  'way.signIn': { vi: 'Mở trang đăng nhập trong thẻ mới', en: 'Open the sign-in page in a new tab' },
  'way.sendAgain': { vi: 'Gửi lại nội dung đã nhập', en: 'Send what you entered again' },

  'session.keptHere': {
    vi: 'Nội dung đã nhập vẫn được giữ trong trang này, chưa gửi. Đăng nhập trong thẻ mới, rồi trở lại đây và gửi lại.',
    en: 'What you entered is still on this page and has not been sent. Sign in in the new tab, then come back here and send it again.',
  },
  'session.filesAgain': {
    vi: 'Tệp đính kèm phải chọn lại.',
    en: 'You will need to choose attached files again.',
  },
} satisfies Words

/** Sentences of the web's refusals: where, what, how to mend, what is safe. */
export const refusals = {
  'page.not_found': {
    vi: 'Không có trang nào ở địa chỉ này. Kiểm tra lại địa chỉ, hoặc tìm từ trang chủ.',
    en: 'There is no page at this address. Check the address, or start from the home page.',
  },
  'page.no_such_act': {
    vi: 'Địa chỉ này không nhận biểu mẫu. Mở lại trang có biểu mẫu và gửi từ đó.',
    en: 'This address does not accept forms. Open the page with the form again and send it from there.',
  },
  'page.no_right': {
    vi: 'Trang này do {holders} sử dụng. Cần xem: đề nghị người quản trị tài khoản của đơn vị cấp vai trò, nêu rõ địa chỉ {path}.',
    en: 'This page is for: {holders}. To see it, ask the account administrator of your unit for the role, naming the address {path}.',
  },
  'file.too_big': {
    vi: 'Tệp "{name}" nặng {size} MB. Mỗi tệp phải nhỏ hơn {most} MB. Giảm dung lượng hoặc tách tệp rồi chọn lại; chữ đã nhập vẫn còn.',
    en: 'The file "{name}" is {size} MB. Each file must be under {most} MB. Make it smaller or split it, then choose it again; the text you entered is still here.',
  },
  'form.too_big': {
    vi: 'Các tệp gửi cùng lúc vượt quá {most} MB nên chưa nhận được. Gửi ít tệp hơn mỗi lần; chữ đã nhập được giữ lại đến chỗ đọc được.',
    en: 'The files sent together are over {most} MB, so they were not received. Send fewer at a time; the text you entered is kept as far as it could be read.',
  },
  'form.broken_off': {
    vi: 'Đường truyền bị ngắt trước khi nhận đủ biểu mẫu. Chưa ghi nhận gì. Kiểm tra nội dung bên dưới rồi gửi lại.',
    en: 'The connection was lost before the whole form arrived. Nothing was recorded. Check what is below and send it again.',
  },
  'form.unreadable': {
    vi: 'Biểu mẫu gửi sai định dạng nên không đọc được. Mở lại trang có biểu mẫu và gửi từ đó.',
    en: 'The form arrived in a format that cannot be read. Open the page with the form again and send it from there.',
  },
  'form.from_elsewhere': {
    vi: 'Biểu mẫu được gửi từ một trang khác nên bị từ chối để bảo vệ tài khoản. Mở trang trên hệ thống này và gửi từ đó.',
    en: 'The form was sent from another site, so it was refused to protect your account. Open the page on this service and send it from there.',
  },
  'form.expired': {
    vi: 'Biểu mẫu đã mở quá lâu hoặc phiên làm việc đã đổi. Chưa ghi nhận gì. Nội dung đã nhập vẫn còn: kiểm tra rồi gửi lại.',
    en: 'The form was open for too long, or your session has changed. Nothing was recorded. What you entered is still here: check it and send it again.',
  },
  'form.no_command_id': {
    vi: 'Biểu mẫu thiếu mã gửi nên chưa ghi nhận gì. Kiểm tra nội dung bên dưới rồi gửi lại.',
    en: 'The form arrived without its reference, so nothing was recorded. Check what is below and send it again.',
  },
  'session.ended': {
    vi: 'Phiên làm việc đã hết nên chưa ghi nhận gì.',
    en: 'Your session has ended, so nothing was recorded.',
  },
  'visit.too_many': {
    vi: 'Có quá nhiều yêu cầu trong thời gian ngắn. Thử lại sau {seconds} giây. Chưa mất nội dung nào đã lưu.',
    en: 'There were too many requests in a short time. Try again in {seconds} {seconds?second|seconds}. Nothing that was saved is lost.',
  },
  'house.fault': {
    vi: 'Hệ thống đang có sự cố. Mã {number}. Lần gửi này chưa được ghi nhận; những gì đã lưu trước đó vẫn còn. Thử lại sau ít phút; nếu vẫn lỗi, báo mã này cho người quản trị.',
    en: 'There is a problem with the service. Reference: {number}. What you just sent was not recorded; anything saved before is safe. Try again in a few minutes. If it happens again, give this reference to the administrator.',
  },
  'refusal.unnamed': {
    vi: 'Chưa thực hiện được ({code}). Kiểm tra nội dung rồi gửi lại; nếu vẫn lỗi, báo mã này cho người quản trị.',
    en: 'This could not be done ({code}). Check what you entered and send it again. If it happens again, give this code to the administrator.',
  },
  'import.no_file': {
    vi: 'Chưa chọn tệp. Chọn tệp .xlsx hoặc .csv rồi gửi lại.',
    en: 'No file was chosen. Choose a .xlsx or .csv file and send it again.',
  },
  'import.refused': {
    vi: 'Có {count} dòng cần sửa trong {rows} dòng. Chưa ghi dòng nào; sửa tệp theo từng dòng dưới đây rồi gửi lại.',
    en: '{count} of {rows} rows {count?needs|need} correcting. No rows were saved; correct the file row by row as shown below, then send it again.',
  },
  'import.fault': { vi: '{told}', en: '{told}' },
  'request.not_json': {
    vi: 'Nội dung yêu cầu phải là JSON (Content-Type: application/json).',
    en: 'The body of the request must be JSON (Content-Type: application/json).',
  },
  'request.no_key': {
    vi: 'Yêu cầu ghi phải có đầu mục Idempotency-Key là một UUID; gửi lại cùng mã thì chỉ ghi một lần.',
    en: 'A write needs the header Idempotency-Key with a UUID; the same key sent twice is recorded once.',
  },
  'request.no_token': {
    vi: 'Địa chỉ này cần đầu mục Authorization: Bearer với mã truy cập còn hiệu lực.',
    en: 'This address needs the header Authorization: Bearer with a valid access token.',
  },
  'request.not_found': {
    vi: 'Không có địa chỉ này trong API. Danh mục ở /api/v1/openapi.json.',
    en: 'There is no such address in the API. The list is at /api/v1/openapi.json.',
  },
  'request.no_right': {
    vi: 'Mã truy cập này không có quyền ở đây. Cần một trong các vai trò: {holders}.',
    en: 'This access token has no right here. It needs one of the roles: {holders}.',
  },
} satisfies Words
