/** What a stretch of a launch document is about. */
export type SectionName =
  | 'purpose'
  | 'requirements'
  | 'targets'
  | 'contents'
  | 'indicators'
  | 'period'
  | 'criteria'
  | 'awards'
  | 'execution'
  | 'other'

/** Headings by what they open; sources of patterns over the key. The first that fits counts. */
export const sectionHeadings: readonly (readonly [SectionName, string])[] = [
  ['targets', '(?:phạm vi,? (?:và )?)?đối tượng(?: và phạm vi)?|đơn vị tham gia|thành phần tham gia'],
  ['period', 'thời gian|mốc thời gian|thời hạn|tiến độ'],
  [
    'indicators',
    '(?:các )?(?:mục tiêu,? (?:và )?)?chỉ tiêu|mục tiêu cụ thể|chỉ tiêu,? (?:và )?(?:nội dung|nhiệm vụ)',
  ],
  ['criteria', '(?:các )?tiêu chí|tiêu chuẩn|thang điểm|(?:cách )?chấm điểm'],
  [
    'awards',
    '(?:công tác |hình thức |mức |số lượng |đối tượng |hồ sơ |thủ tục |đề nghị )?khen thưởng|hồ sơ(?:,? thủ tục)?|kinh phí khen thưởng|cơ cấu giải thưởng',
  ],
  [
    'execution',
    'tổ chức(?: triển khai)? thực hiện|tổ chức triển khai|phân công(?: nhiệm vụ| thực hiện| trách nhiệm)?|trách nhiệm(?: của| thực hiện)?|công tác chỉ đạo',
  ],
  [
    'contents',
    '(?:các )?nội dung|(?:phương hướng,? )?nhiệm vụ(?:,? (?:và )?giải pháp)?|trọng tâm thi đua|giải pháp|phương hướng',
  ],
  ['purpose', 'mục đích|mục tiêu(?: chung)?|ý nghĩa'],
  ['requirements', 'yêu cầu'],
  [
    'other',
    'kinh phí|nguồn kinh phí|điều khoản|căn cứ(?: pháp lý)?|đặc điểm(?: tình hình)?|kết quả|tồn tại|bài học',
  ],
]

/** Words that may follow a heading's first words and keep it a heading. */
export const headingQualifiers =
  '(?:(?:,|và|-|/|của|các|cho|thực hiện|tổ chức|thi đua|phong trào|đợt|đợt thi đua|phong trào thi đua|chính|cụ thể|trọng tâm|chủ yếu|phát động|tham gia|triển khai|đăng ký|áp dụng|mục đích|yêu cầu|nội dung|nhiệm vụ|giải pháp|chỉ tiêu|đối tượng|phạm vi|hình thức|tiêu chí|khen thưởng|ý nghĩa|kế hoạch|xét|đề ra|sau|như sau|thi đua đặc biệt|kết quả|báo cáo|năm|\\d{1,4}(?!\\d))[\\s]{0,4}){0,12}'

/** A paragraph that ends so and with a colon opens the list of contents. */
export const contentsIntroduction =
  '(?:nội dung|nhiệm vụ|giải pháp|công việc|phương hướng)(?: \\p{L}{1,12}){0,6}(?: sau(?: đây)?)?|tập trung(?: thực hiện)?(?: \\p{L}{1,12}){0,8} sau(?: đây)?'
