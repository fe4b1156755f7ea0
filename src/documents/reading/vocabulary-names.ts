/** How a campaign is called before its own words; a source over the key. */
export const campaignHead =
  '(?:(?:đợt|phong trào|chuyên đề|cuộc vận động|chiến dịch|công tác|tháng|tuần lễ) )?(?:thi đua|sinh hoạt chính trị)(?:,? khen thưởng)?(?: (?:yêu nước|đặc biệt|cao điểm|chuyên đề|nước rút|ngắn hạn|theo chuyên đề|thường xuyên|theo đợt))*|(?:đợt|tháng) cao điểm|cuộc vận động|phong trào'

/** Words that open a campaign; the campaign's name follows. */
export const launchingWords =
  '(?:lễ |về việc |về |tổ chức |tiếp tục |chính thức |đồng loạt )*(?:phát động|phát|hưởng ứng|ra quân|mở)(?: (?:và|hưởng ứng|triển khai|thực hiện|tổ chức|đăng ký|ký kết|ký giao ước|rộng rãi|sâu rộng|thành|điểm|triển khai thực hiện))*'

/** Words that sum a campaign up or sign for it; its name follows. */
export const summingWords =
  '(?:tổng kết|sơ kết)(?:,? (?:và )?(?:sơ kết|tổng kết|đánh giá))?(?: (?:kết quả|hoạt động|thực hiện|việc thực hiện|\\d+ năm thực hiện))*'

/** A campaign's name ends before these words. */
export const nameStops =
  '[.](?= |$|")|[;:]| (?:đến các|đến toàn|đến từng|đến tất cả|tới các|tới toàn|tới từng|trong toàn|trong các|trong cán bộ|trong đoàn|trong đội ngũ|trong học sinh|trong công|trong lực lượng|trong tỉnh|trong huyện|cho các|cho cán bộ|cho toàn|với các|với mốc|với mục|với nội dung|với chủ đề|với phương châm|với tinh thần|với sự|với khẩu hiệu|lấy chủ đề|mang chủ đề|có chủ đề|giữa các|giữa công an|giữa|do|vừa|đã|sẽ|được (?:phát động|triển khai|tổ chức|các|ban|ubnd|trao|thực hiện|giao)|tại|dành|theo từng|theo lĩnh vực|cho (?:các|cán bộ|toàn|riêng|\\d)|trong thời gian|như sau|với những nội dung|gồm|từ ngày|từ tháng|từ nay|bắt đầu|nhân dịp|nhân kỷ niệm|kéo dài|vào ngày|vào sáng|ngày \\d|sáng \\d|bằng|theo kế hoạch|thông qua|là|cùng|cũng|và (?:công bố|triển khai|ký|phương hướng|đề ra|trao|biểu dương|tôn vinh|tuyên dương|khen thưởng|nhiệm vụ|kế hoạch năm|bình xét|đăng ký|chuẩn bị|phát động|đã|đạt|nêu|báo cáo|quy chế|thống nhất))(?![\\p{L}])'

/** After a comma a name goes on only with these. */
export const nameContinuations =
  '(?:giai đoạn|nhiệm kỳ|năm học|chống|khen thưởng|an ninh|quốc phòng|trật tự|nâng cao|đẩy mạnh|xây dựng|hướng tới|tiến tới|chào mừng|lập thành tích|đảm bảo|bảo đảm|giữ|góp phần|chung sức|phát huy|tăng|thực hành|chống|sáng tạo|học tập|hội nhập|xã hội|văn hóa|mua|bảo vệ|hoàn thành|quyết tâm|chất lượng|hiệu quả|an toàn|sản xuất)'

/** Events that give an occasion without "kỷ niệm": sources over the key. */
export const eventNames: readonly string[] = [
  'cuộc (?:tổng tuyển cử|bầu cử)(?: (?!để|nhằm|đảm bảo|theo đúng)[^.;:,"()]{1,60})?(?:[^.;:,"()]{0,120}?nhiệm kỳ \\d{4} ?- ?\\d{4})?',
  'bầu cử đại biểu quốc hội[^.;:"()]{0,160}?nhiệm kỳ \\d{4} ?- ?\\d{4}',
  '(?<=(?:mừng|hướng tới|tiến tới|thành công|phục vụ) )đại hội (?:đảng|đại biểu|thi đua yêu nước|công đoàn|đoàn|hội|mặt trận|thể dục|cháu ngoan|nông dân|phụ nữ)[^.;:"()]{0,160}?(?:(?:lần thứ|khóa) [ivxl\\d]+(?:,? nhiệm kỳ \\d{4} ?- ?\\d{4})?|nhiệm kỳ \\d{4} ?- ?\\d{4})',
  'tết nguyên đán(?: [^.;:,"()]{0,40}?\\d{4})?',
]
