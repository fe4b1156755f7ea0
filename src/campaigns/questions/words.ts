import { speak, type Words } from '../../platform/plain/words.ts'

export const words = {
  'questions.title': { vi: 'Hỏi đáp', en: 'Questions and answers' },
  'questions.lead': {
    vi: 'Mẫu nào, hạn nào, tính thế nào: hỏi một lần, cơ quan thường trực trả lời một lần, mọi đơn vị của đợt cùng xem.',
    en: 'Which form, which day, how to count: asked once, answered once by the standing agency, read by all units of the campaign.',
  },
  'questions.search': { vi: 'Tìm trong câu hỏi và trả lời', en: 'Search questions and answers' },
  'questions.searchHint': { vi: 'Gõ có dấu hay không dấu đều được', en: 'With or without accents' },
  'questions.answered': { vi: 'Đã trả lời', en: 'Answered' },
  'questions.none': { vi: 'Chưa có câu hỏi nào được trả lời.', en: 'No question has been answered yet.' },
  'questions.notFound': {
    vi: 'Không có câu trả lời nào chứa “{text}”. Gửi câu hỏi ở cuối trang.',
    en: 'No answer holds “{text}”. Ask at the foot of the page.',
  },
  'questions.waiting': { vi: 'Chờ trả lời', en: 'Waiting for an answer' },
  'questions.noneWaiting': { vi: 'Không có câu hỏi nào chờ trả lời.', en: 'No question is waiting.' },
  'questions.mine': { vi: 'Câu hỏi của đơn vị tôi', en: 'Questions of my unit' },
  'questions.by': { vi: '{unit} hỏi ngày {day}', en: 'Asked by {unit} on {day}' },
  'questions.from': { vi: 'Hỏi ngày {day}', en: 'Asked on {day}' },
  'questions.answeredBy': { vi: 'Trả lời: {who}, {day}', en: 'Answered by {who}, {day}' },
  'questions.answer': { vi: 'Trả lời', en: 'Answer' },
  'questions.answerHint': {
    vi: 'Mọi đơn vị của đợt đọc được câu trả lời; không nêu tên người, không dẫn văn bản mật.',
    en: 'All units of the campaign read it: name no person, cite no secret paper.',
  },
  'questions.rewrite': { vi: 'Viết lại trả lời', en: 'Write the answer anew' },
  'questions.send': { vi: 'Gửi trả lời', en: 'Send the answer' },
  'questions.join': { vi: 'Đã trả lời ở câu khác', en: 'Answered at another question' },
  'questions.joinTo': { vi: 'Câu đã trả lời', en: 'The question answered' },
  'questions.joinDo': { vi: 'Dẫn đến câu này', en: 'Lead there' },
  'questions.joined': { vi: 'Đã trả lời ở câu:', en: 'Answered at:' },
  'questions.withdraw': { vi: 'Rút câu hỏi', en: 'Take back' },
  'questions.ask': { vi: 'Gửi câu hỏi', en: 'Ask a question' },
  'questions.askDo': { vi: 'Gửi câu hỏi', en: 'Send the question' },
  'questions.text': { vi: 'Câu hỏi', en: 'Question' },
  'questions.textHint': {
    vi: 'Tìm ở trên trước. Nêu biểu, chỉ tiêu hay kỳ đang vướng; đơn vị khác sẽ đọc câu hỏi khi đã có trả lời.',
    en: 'Search above first. Name the form, indicator or period; other units read the question once it is answered.',
  },
  'questions.unit': { vi: 'Hỏi cho đơn vị', en: 'For the unit' },
  'questions.onlyPartakers': {
    vi: 'Đơn vị được giao hoặc được đề nghị tham gia đợt này mới gửi câu hỏi.',
    en: 'Units that take part in this campaign ask here.',
  },
  'said.asked': {
    vi: 'Đã gửi câu hỏi. Trả lời sẽ hiện ở trang này.',
    en: 'The question is sent. The answer will stand on this page.',
  },
  'said.answered': {
    vi: 'Đã trả lời. Mọi đơn vị của đợt xem được.',
    en: 'Answered. All units of the campaign can read it.',
  },
  'said.joined': { vi: 'Đã dẫn đến câu trả lời có sẵn.', en: 'Led to the answer that stands.' },
  'said.withdrawn': { vi: 'Đã rút câu hỏi.', en: 'The question is taken back.' },
} satisfies Words

export const say = speak(words)

export const refusals = {
  'question.not_found': {
    vi: 'Không tìm thấy câu hỏi này. Mở lại trang Hỏi đáp của đợt thi đua.',
    en: 'This question cannot be found. Open the campaign’s questions again.',
  },
  'question.campaign_not_running': {
    vi: '“{campaign}” không còn nhận câu hỏi. Các câu đã trả lời vẫn xem được.',
    en: '“{campaign}” takes no questions any more. Those answered can still be read.',
  },
  'question.not_taking_part': {
    vi: 'Đơn vị này không có việc trong “{campaign}”. Chọn đơn vị được giao, hoặc gọi cơ quan thường trực.',
    en: 'This unit has no task in “{campaign}”. Choose a unit that takes part, or call the standing agency.',
  },
  'question.changed_meanwhile': {
    vi: 'Câu hỏi này vừa được người khác trả lời hoặc rút. Mở lại trang để xem; điều vừa gõ còn ở dưới.',
    en: 'Someone has just answered it or taken it back. Open the page again; what you typed is below.',
  },
  'question.join_answered': {
    vi: 'Chọn một câu đã trả lời của cùng đợt',
    en: 'Choose an answered question of this campaign',
  },
} satisfies Words
