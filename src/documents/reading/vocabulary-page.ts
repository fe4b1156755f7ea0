import { phrasesOf } from './pattern.ts'

/** A short line that begins so ends the article: what follows are links, lists and widgets. */
export const tailMarkers = phrasesOf(`
  tin mới hơn | tin cũ hơn | tin đã đưa | tin đã đăng | tin liên quan | tin khác | tin mới | tin cùng chuyên mục | tin cùng chủ đề | tin nổi bật
  các tin khác | các tin liên quan | các tin đã đưa | các bài khác | các bài viết khác | bài viết liên quan | bài viết khác | bài liên quan | bài cùng chuyên mục
  văn bản mới | văn bản liên quan | văn bản khác | tập tin đính kèm | tệp đính kèm | tệp tin đính kèm | file đính kèm | tài liệu đính kèm | tải về
  số lượt người xem | số lượt xem | số lần đọc | lượt xem: | lượt truy cập | thống kê truy cập | đánh giá bài viết | tổng số điểm | click để đánh giá
  bình luận | ý kiến bạn đọc | gửi bình luận | ý kiến của bạn | từ khóa | tags | chia sẻ | bản in | in trang | quay lại | về trang trước | xem theo ngày
  xem chi tiết | xem thêm | tin tức sự kiện | liên kết website | liên kết web | bản quyền | một số hình ảnh khác | thông báo mới | video
`)

/** Lines of menus and page machinery wherever they stand. */
export const machineLines = phrasesOf(`
  english | tiếng anh | tiếng việt | skip to main content | skip ribbon commands | trang chủ | đăng nhập | đăng ký | tìm kiếm | liên hệ | sơ đồ cổng
  soạn bài viết | chỉnh sửa bài viết | quản trị tin tức | đang tải nội dung, vui lòng chờ giây lát | tin vắn | menu | in bài viết | gửi email
  xem cỡ chữ | đọc bài viết | nghe đọc bài | mặc định | tăng tương phản | giảm tương phản | chuyên mục | home | print | facebook | zalo | twitter
`)

/** What may stand in a line that is only a time stamp. */
export const stampWords = phrasesOf(`
  thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | thứ bẩy | chủ nhật | ngày | tháng | năm | giờ | phút | lúc | sáng | chiều | tối | trưa
  ict | gmt | am | pm | cập nhật | cập nhật lúc | ngày đăng | đăng ngày | ngày cập nhật | lượt xem | lượt đọc | lượt truy cập | xem | đã xem | views | view | thời gian
  tác giả | nguồn
`)

/** A line that begins so names who wrote or photographed. */
export const creditWords = phrasesOf(`
  tin, ảnh | tin ảnh | bài, ảnh | bài và ảnh | tin và ảnh | ảnh | bài | tin | nguồn | theo | tác giả | người viết | thực hiện | biên tập | ctv | pv
`)

/** Words that make a line likely to be the title of a text about a campaign. */
export const titleWords = phrasesOf(`
  thi đua | phong trào | phát động | giao ước | khen thưởng | đợt cao điểm | tổng kết | sơ kết | kế hoạch | ra quân | chỉ thị | cuộc vận động | chiến dịch | hưởng ứng
`)
