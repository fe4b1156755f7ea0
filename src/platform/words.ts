import type { Words } from './plain/words.ts'

/** What the bracket around every command refuses: where, what, how to mend, what is safe. */
export const refusals = {
  'input.invalid': {
    vi: 'Có {count} chỗ cần sửa trước khi ghi nhận. Xem từng mục được đánh dấu; nội dung đã nhập vẫn còn.',
    en: 'Nothing has been recorded yet: {count} marked {count?field needs|fields need} attention. What you entered is still here.',
  },
  'input.required': { vi: 'Mục này chưa có nội dung. Hãy điền vào.', en: 'This field is empty. Fill it in.' },
  'input.too_short': { vi: 'Nhập ít nhất {least} ký tự.', en: 'Enter at least {least} characters.' },
  'input.too_long': {
    vi: 'Rút gọn còn không quá {most} ký tự.',
    en: 'Shorten this to {most} characters or fewer.',
  },
  'input.too_low': { vi: 'Nhập số từ {least} trở lên.', en: 'Enter a number of {least} or more.' },
  'input.too_high': { vi: 'Nhập số không quá {most}.', en: 'Enter a number of {most} or less.' },
  'input.not_above': { vi: 'Nhập số lớn hơn {least}.', en: 'Enter a number above {least}.' },
  'input.not_below': { vi: 'Nhập số nhỏ hơn {most}.', en: 'Enter a number below {most}.' },
  'input.too_few': { vi: 'Chọn hoặc nhập ít nhất {least} mục.', en: 'Choose or enter at least {least}.' },
  'input.too_many': { vi: 'Chỉ chọn hoặc nhập tối đa {most} mục.', en: 'Choose or enter {most} at most.' },
  'input.not_a_number': { vi: 'Nhập một số, ví dụ 1.234,5.', en: 'Enter a number, for example 1,234.5.' },
  'input.not_a_whole_number': {
    vi: 'Nhập một số nguyên, ví dụ 120.',
    en: 'Enter a whole number, for example 120.',
  },
  'input.not_a_multiple': { vi: 'Nhập một bội số của {step}.', en: 'Enter a multiple of {step}.' },
  'input.not_a_day': {
    vi: 'Nhập ngày có thật theo dạng ngày/tháng/năm, ví dụ 05/02/2026.',
    en: 'Enter a real date as day/month/year, for example 05/02/2026.',
  },
  'input.not_a_moment': {
    vi: 'Nhập ngày và giờ, ví dụ 14:27, 05/02/2026.',
    en: 'Enter a date and a time, for example 14:27, 05/02/2026.',
  },
  'input.not_an_email': {
    vi: 'Nhập địa chỉ thư điện tử, ví dụ ten@coquan.gov.vn.',
    en: 'Enter an email address, for example name@office.gov.vn.',
  },
  'input.not_an_address': {
    vi: 'Nhập địa chỉ trang mạng bắt đầu bằng https://.',
    en: 'Enter a web address that starts with https://.',
  },
  'input.not_an_id': {
    vi: 'Lựa chọn này không nhận ra được. Mở lại trang và chọn lại.',
    en: 'This choice was not recognised. Open the page again and choose again.',
  },
  'input.not_one_of': {
    vi: 'Chọn một trong các giá trị được đưa ra.',
    en: 'Choose one of the values offered.',
  },
  'input.not_yes_or_no': { vi: 'Chọn có hoặc không.', en: 'Choose yes or no.' },
  'input.not_a_list': { vi: 'Mục này phải là một danh sách.', en: 'This must be a list.' },
  'input.not_a_file': { vi: 'Chọn một tệp.', en: 'Choose a file.' },
  'input.wrong_kind': {
    vi: 'Nội dung không đúng loại cần nhập. Xem lại hướng dẫn của mục này.',
    en: 'This is not the kind of value asked for. Check the hint for this field.',
  },
  'input.wrong_form': {
    vi: 'Nội dung không đúng dạng cần nhập. Xem lại ví dụ của mục này.',
    en: 'This is not in the format asked for. Check the example for this field.',
  },
  'input.unknown_field': {
    vi: 'Không có mục nào tên là {names}. Bỏ mục đó rồi gửi lại.',
    en: 'There is no field called {names}. Leave it out and send the form again.',
  },
  'input.wrong': {
    vi: 'Nội dung này chưa đúng. Kiểm tra lại.',
    en: 'This is not correct yet. Check it again.',
  },

  'command.wrong_id': {
    vi: 'Mã của lần gửi không hợp lệ nên chưa ghi nhận gì. Mở lại trang có biểu mẫu và gửi từ đó; giao diện lập trình cần một UUID.',
    en: 'The reference of this submission is not valid, so nothing was recorded. Open the page with the form again and send it from there; the API needs a UUID.',
  },
  'command.other_content': {
    vi: 'Biểu mẫu này đã được gửi trước đó với nội dung khác. Lần gửi trước đã được ghi nhận, lần này thì chưa. Mở lại trang để xem kết quả, rồi sửa tiếp nếu cần.',
    en: 'This form was sent before with different content. The earlier one was recorded, this one was not. Open the page again to see the result, then make further changes if needed.',
  },
  'command.sign_in': {
    vi: 'Việc này cần đăng nhập. Chưa ghi nhận gì; đăng nhập rồi gửi lại.',
    en: 'You need to sign in for this. Nothing was recorded; sign in and send it again.',
  },
  'command.no_right': {
    vi: 'Tài khoản của bạn chưa có vai trò cần cho việc này tại đơn vị này nên chưa ghi nhận gì. Đề nghị người quản trị tài khoản của đơn vị cấp vai trò, nêu mã việc {command}.',
    en: 'Your account does not have the role this needs in this unit, so nothing was recorded. Ask your unit’s account administrator for the role, quoting {command}.',
  },
} satisfies Words
