-- All that the portal may ask: published things only, no birth date, no identity number, nobody's phone.

create view published_unit as
  select v.unit_id, u.code, v.name, v.class, v.kind, v.path, v.parent_id, v.from_day, v.until_day
  from unit u join unit_version v on v.unit_id = u.id;
comment on view published_unit is 'portal · Đơn vị theo ngày';

create view published_campaign as
  select c.id, c.slug, c.name, c.occasion, c.form, c.state, c.launcher_id, c.launcher_name, c.standing_id, c.document_id, c.parent_id,
    c.purpose, c.slogan, c.start_on, c.start_precision, c.end_on, c.end_precision, c.end_event, c.end_confirmed_on, c.closed_on,
    c.recorded_on, c.search_key,
    d.number as document_number, d.kind as document_kind, d.issued_on as document_issued_on, d.issuer_name as document_issuer
  from campaign c left join document d on d.id = c.document_id
  where c.published and c.state in ('running', 'closed');
comment on view published_campaign is 'portal · Phong trào, đợt thi đua đã công bố';

create view published_content as
  select t.id, t.campaign_id, t.position, t.text
  from campaign_content t join campaign c on c.id = t.campaign_id
  where c.published and c.state in ('running', 'closed');
comment on view published_content is 'portal · Nội dung thi đua';

create view published_audience as
  select a.id, a.campaign_id, a.position, a.text
  from campaign_audience a join campaign c on c.id = a.campaign_id
  where c.published and c.state in ('running', 'closed');
comment on view published_audience is 'portal · Đối tượng thi đua';

create view published_plan_count as
  select c.id as campaign_id,
    count(distinct y.unit_id) filter (where y.mode = 'giao') as units_assigned,
    count(*) filter (where y.mode = 'giao' and y.step in ('ke_hoach', 'ke_hoach_noi_bo')) as plans_expected,
    count(*) filter (where y.mode = 'giao' and y.step in ('ke_hoach', 'ke_hoach_noi_bo') and y.state = 'done') as plans_made,
    count(*) filter (where y.mode = 'giao' and y.step = 'nhan' and y.state = 'done') as received
  from campaign c join duty y on y.campaign_id = c.id
  where c.published and c.state in ('running', 'closed')
  group by c.id;
comment on view published_plan_count is 'portal · Số đơn vị được giao, đã nhận, đã có kế hoạch';

create view published_period_count as
  select r.campaign_id, r.period_id, p.name, p.cutoff_on,
    min(r.due_on) as first_due_on,
    count(*) as expected,
    count(*) filter (where r.state in ('submitted', 'approved', 'accepted')) as received,
    count(*) filter (where r.state = 'accepted') as accepted,
    count(*) filter (where r.state = 'accepted' and r.submitted_on <= coalesce(r.extended_until, r.due_on)) as on_time,
    max(r.figures_at) filter (where r.state = 'accepted') as figures_at
  from report r join reporting_period p on p.id = r.period_id join campaign c on c.id = r.campaign_id
  where c.published and c.state in ('running', 'closed')
  group by r.campaign_id, r.period_id, p.name, p.cutoff_on;
comment on view published_period_count is 'portal · Số báo cáo phải nộp, đã nhận của từng kỳ';

create view published_total as
  select i.campaign_id, i.id as indicator_id, i.code, i.name, i.kind, i.unit, i.target, i.direction, i.tree, i.position,
    r.period_id, p.name as period_name, p.kind as period_kind, p.cutoff_on,
    sum(w.numerator) as numerator,
    sum(w.denominator) as denominator,
    count(*) filter (where w.numerator is not null or w.nothing_arose) as units_counted,
    max(r.figures_at) as figures_at
  from indicator i
    join report_value w on w.indicator_id = i.id
    join report r on r.id = w.report_id and r.state = 'accepted'
    join reporting_period p on p.id = r.period_id
    join campaign c on c.id = i.campaign_id
  where c.published and c.state in ('running', 'closed')
  group by i.campaign_id, i.id, i.code, i.name, i.kind, i.unit, i.target, i.direction, i.tree, i.position, r.period_id, p.name, p.kind, p.cutoff_on;
comment on view published_total is 'portal · Số liệu đã được tiếp nhận, cộng theo chỉ tiêu và kỳ';

create view published_document as
  select d.id, d.number, d.number_key, d.kind, d.issued_on, d.issuer_name, d.subject, d.known_by, d.source_name, d.source_address,
    d.text, d.search_key
  from document d where d.published and not d.secret;
comment on view published_document is 'portal · Văn bản công bố';

create view published_document_link as
  select l.from_id, l.to_id, l.kind
  from document_link l
    join document f on f.id = l.from_id and f.published and not f.secret
    join document t on t.id = l.to_id and t.published and not t.secret;
comment on view published_document_link is 'portal · Chuỗi căn cứ giữa các văn bản công bố';

create view published_article as
  select a.id, a.slug, a.column_id, n.slug as column_slug, n.name_vi as column_name_vi, n.name_en as column_name_en, a.campaign_id, a.unit_id,
    a.title, a.lead, a.body, a.title_en, a.lead_en, a.source_slug, a.source_name, a.source_address, a.source_date_line, a.by_line, a.signed_unit,
    a.published_at, a.views_before + coalesce(w.views, 0) as views, a.search_key
  from article a join news_column n on n.id = a.column_id left join article_views w on w.article_id = a.id
  where a.state = 'published';
comment on view published_article is 'portal · Tin, bài đã đăng';

create view published_picture as
  select p.id, p.article_id, p.position, p.file_id, p.alt, p.caption, p.credit
  from article_picture p join article a on a.id = p.article_id
  where a.state = 'published';
comment on view published_picture is 'portal · Ảnh của tin, bài đã đăng';

create view published_column as
  select id, slug, name_vi, name_en, position from news_column;
comment on view published_column is 'portal · Chuyên mục';

create view published_example as
  select id, campaign_id, unit_id, who, deed, place, introduced_on, verified_on
  from good_example where published and verified_on is not null and consent;
comment on view published_example is 'portal · Gương người tốt, việc tốt đã xác minh';

create view published_award as
  select w.id, w.ordinal, w.subject_kind, w.subject_name, w.subject_position, w.unit_name, w.achievement, w.search_key, w.sort_key,
    s.award_form, f.name_vi as form_name_vi, f.name_en as form_name_en, s.decider_title, s.campaign_id,
    d.number as decision_number, s.issued_on, s.id as decision_id
  from award w
    join award_decision s on s.id = w.decision_id and s.state = 'issued'
    join award_form f on f.code = s.award_form
    left join document d on d.id = s.document_id
  where w.revoked_on is null;
comment on view published_award is 'portal · Sổ khen thưởng công khai';

create view published_classification as
  select t.id as table_id, t.owner_id, t.year, t.name, t.published_on, s.unit_id, s.final_total, s.band, s.rank
  from scoring_table t join score_sheet s on s.table_id = t.id
  where t.state = 'published' and s.state = 'scored';
comment on view published_classification is 'portal · Xếp loại đã công bố';

create view published_file as
  select f.id, f.name, f.media_type, f.size, f.bytes
  from stored_file f
  where exists (
    select 1 from article_picture p join article a on a.id = p.article_id
    where p.file_id = f.id and a.state = 'published');
comment on view published_file is 'portal · Tệp ảnh của tin, bài đã đăng';
