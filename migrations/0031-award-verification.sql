-- What stands behind the square code on a certificate: whether the award is valid or was taken back.

create view published_award_check as
  select upper(left(replace(w.id::text, '-', ''), 12)) as code, w.subject_name, w.subject_position, w.unit_name, w.achievement,
    f.name_vi as form_name_vi, f.name_en as form_name_en, s.decider_title, d.number as decision_number, s.issued_on, w.revoked_on
  from award w
    join award_decision s on s.id = w.decision_id and s.state = 'issued'
    join award_form f on f.code = s.award_form
    left join document d on d.id = s.document_id;
comment on view published_award_check is 'portal · Xác minh một lần khen thưởng theo mã ngắn: còn hiệu lực hay đã thu hồi';
create index award_code on award (upper(left(replace(id::text, '-', ''), 12)));
