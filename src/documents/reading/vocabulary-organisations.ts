import { phrasesOf } from './pattern.ts'

/** First words of a body's name. A name begins where one of them stands with a capital. */
export const organisationHeads = phrasesOf(`
  ủy ban nhân dân | ubnd | hội đồng nhân dân | hđnd | thường trực hđnd | thường trực hội đồng nhân dân
  ủy ban mặt trận tổ quốc | ủy ban mttq | ubmttq | ubmt tq | mặt trận tổ quốc | mttq | ủy ban trung ương | ủy ban bầu cử
  ủy ban | thủ tướng chính phủ | thủ tướng | chính phủ | quốc hội | chủ tịch nước | bộ chính trị | ban bí thư | trung ương
  ban thường vụ | ban thường trực | ban chấp hành | ban chỉ đạo | ban chỉ huy | ban chqs | bộ chqs | bộ chỉ huy | ban giám hiệu
  ban giám đốc | ban quản lý | ban tổ chức | ban | bch | bcđ | bql
  tỉnh ủy | thành ủy | huyện ủy | thị ủy | quận ủy | đảng ủy | đảng bộ | chi bộ | quân ủy | thường trực tỉnh ủy
  giám đốc | chủ tịch | bộ trưởng | thống đốc | cục trưởng | tổng giám đốc | hiệu trưởng | chánh án | viện trưởng
  tổng cục trưởng | trưởng ban | tư lệnh | phó thủ tướng | phó chủ tịch | phó giám đốc
  sở | phòng | bộ | cục | tổng cục | chi cục | vụ | viện | trung tâm | văn phòng | thanh tra | kiểm toán nhà nước
  công an | quân khu | quân đoàn | quân chủng | binh chủng | sư đoàn | lữ đoàn | trung đoàn | bộ đội biên phòng | bộ tư lệnh
  đồn biên phòng | cảnh sát biển | hội đồng | hội liên hiệp | hội | liên hiệp | liên đoàn | tổng liên đoàn | tổng hội
  công đoàn | đoàn thanh niên | đoàn tncs | đoàn khối | tỉnh đoàn | thành đoàn | huyện đoàn | thị đoàn | quận đoàn | đoàn trường
  chi đoàn | liên đội | chi hội | hiệp hội | giáo hội | hội thánh | liên minh | hợp tác xã | htx
  trường | học viện | đại học | bệnh viện | trạm y tế | nhà máy | ngân hàng | tổng công ty | tập đoàn | công ty | kho bạc nhà nước
  bảo hiểm xã hội | bhxh | hải quan | tòa án | tand | viện kiểm sát | vksnd | báo | đài | quỹ | nhà trường
  trang thông tin điện tử | cổng thông tin điện tử | cụm thi đua | khối thi đua | cụm | khối | tổ bầu cử | đảng đoàn
`)

/** They open like a body's name and are none. */
export const notOrganisations = phrasesOf(`
  hội nghị | hội thảo | hội trường | hội thi | hội diễn | hội viên | hội trại | hội chợ | hội nhập | hội tụ | hội đủ | hội quân | hội khỏe
  ban hành | ban đầu | ban ngành | ban, ngành | bộ phận | bộ mặt | bộ máy | bộ đội | bộ tiêu chí | phòng chống | phòng, chống | phòng ngừa
  vụ án | vụ việc | vụ mùa | vụ đông | vụ xuân | trường hợp | khối lượng | cụm từ | sở hữu | sở thích | báo cáo | báo chí | báo công
  cục bộ | quỹ đất | đoàn kết | đoàn viên | đại hội | viện trợ | viện dẫn | viện phí | khối đại đoàn kết | chủ tịch hồ chí minh
  văn phòng phẩm | hội, đoàn thể | trường tồn | trường kỳ | trường sa | quốc hội khóa | đại học tập | chính phủ điện tử
`)

/** Lower-case words inside a name, after which the name may go on but not end. */
export const innerPhrases = phrasesOf(`
  trực thuộc | thuộc | lĩnh vực | các | các tỉnh | các đơn vị | các cơ quan | các chi hội | các tổ chức | số | miền núi | miền | phía | khu vực
  tổ chức cán bộ | khối | cụm | hội | chi hội | bộ | sở | liên | cấp
`)

/** Words that a name may end with, in small letters too: "UBND tỉnh", "Phòng Tổ chức cán bộ Sở". */
export const closingPhrases = phrasesOf(`
  tỉnh | huyện | xã | phường | quận | thành phố | thị xã | thị trấn | trung ương | tp | trường | đặc khu | cấp tỉnh | cấp huyện | cấp xã
  chỉ huy quân sự | quân sự | thường vụ | thường trực | chấp hành | cán bộ | thi đua, khen thưởng | thi đua - khen thưởng | thi đua khen thưởng
  luật gia | các cấp | phía bắc | phía nam | biên phòng | điện tử | nhân dân | tổ quốc | chỉ đạo | quốc gia | ngành | tỉnh ủy | huyện ủy | thành ủy
`)

/** Fields of work; part of a name only where they stand with a capital: "Sở Giáo dục và Đào tạo". */
export const fieldsOfWork = phrasesOf(`
  nội vụ | tài chính | giáo dục | đào tạo | lao động | thương binh | xã hội | nông nghiệp | nông nghiệp và phát triển nông thôn | phát triển nông thôn
  nông thôn | nông dân | phụ nữ | thanh niên | cựu chiến binh | cựu thanh niên xung phong | chữ thập đỏ | công an | kiểm sát | tư pháp | y tế
  tài nguyên | môi trường | văn hóa | thể thao | du lịch | thông tin | truyền thông | khoa học | công nghệ | kế hoạch | đầu tư | công thương
  giao thông | giao thông vận tải | xây dựng | ngoại vụ | ngoại giao | dân tộc | tôn giáo | quốc phòng | an ninh | kinh tế | hạ tầng | đô thị | thống kê
  lưu trữ | thủy lợi | chăn nuôi | thú y | trồng trọt | bảo vệ thực vật | kiểm lâm | lâm nghiệp | thủy sản | đất đai | dân số | gia đình | trẻ em
  việc làm | khen thưởng | thi đua | tổ chức | cán bộ | tuyên giáo | tuyên giáo và dân vận | dân vận | kiểm tra | nội chính | chính trị | hành chính | quản lý | pháp luật
  pháp chế | pháp lý | cải cách | phổ biến | tiểu học | trung học | trung học cơ sở | trung học phổ thông | mầm non | mẫu giáo | phổ thông | phổ thông dân tộc nội trú | cao đẳng | chuyên
  sư phạm | kỹ thuật | nhà nước | nhà báo | nhân dân | quân nhân | đầu tư phát triển | chính sách | công đoàn | viên chức | doanh nghiệp | văn học | nghệ thuật
  hữu nghị | khuyến học | người cao tuổi | người mù | thập đỏ | sinh viên | học sinh | hợp tác | hợp tác xã | bảo hiểm | bưu điện | viễn thông | điện lực | xăng dầu
  bảo vệ | phát triển | rừng | hồ chí minh | cộng sản | thiếu niên | tiền phong | mỹ thuật | công thương | biên phòng | quân sự | thuế | hải quan | giám định
  đoàn kết | công giáo | phật giáo | tin lành | trị sự | luật sư | luật gia | thuế quan | dự trữ | vận tải | chuyển đổi số | nghề nghiệp
`)

/** Heads whose names may hold commas: "Sở Văn hóa, Thể thao và Du lịch". */
export const headsWithCommas = phrasesOf('sở | bộ | phòng | hội đồng | ban | bộ trưởng | giám đốc | vụ')
