import { Article, LeadStory, StoryList } from './story.tsx'

const picture = { caption: 'Nhân dân bản đổ bê tông mặt đường.', credit: 'Người Chụp (tên giả)' }

export const StoryExamples = () => (
  <>
    <LeadStory
      href="#"
      title="Phát động đợt thi đua hoàn thành các tuyến đường liên bản trước mùa mưa"
      time="Thứ Sáu, 06/02/2026 09:10"
      dateTime="2026-02-06T09:10:00+07:00"
      source="Báo tỉnh"
      lead="Mười hai xã vùng cao cùng đăng ký làm xong mặt đường trước tháng Năm; huyện góp xi măng, dân góp công."
      picture={picture}
    />
    <StoryList
      stories={[
        {
          href: '#hai',
          title: 'Bản vùng cao làm xong hai cây số đường trước hạn',
          time: '04/02/2026',
          source: 'Đài huyện',
        },
        { href: '#ba', title: 'Người thợ cối dạy nghề cho cả bản', time: '02/02/2026' },
      ]}
    />
  </>
)

export const ArticleExample = () => (
  <Article
    title="Phát động đợt thi đua hoàn thành đường liên bản"
    time="Thứ Sáu, 06/02/2026 09:10 (GMT+7)"
    dateTime="2026-02-06T09:10:00+07:00"
    source="Báo tỉnh"
    lead="Mười hai xã vùng cao cùng đăng ký làm xong mặt đường trước tháng Năm."
    picture={picture}
    byline="Tin, ảnh: Người Viết (tên giả)"
    facts={['318 lượt xem', 'Chuyên mục: Tin tức']}
  >
    <p>Huyện hỗ trợ xi măng, cát, đá; nhân dân hiến đất và góp ngày công. Mỗi bản cử một tổ giám sát.</p>
    <p>Tiến độ của từng tuyến được báo cáo vào thứ Sáu hằng tuần và công bố tại trang của phong trào.</p>
  </Article>
)
