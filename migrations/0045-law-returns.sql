-- Returning to an earlier edition of the law: the same texts once more in force, as an edition of their own with its reason.

alter table law_edition
  add column returns_to uuid references law_edition (id),
  add column reason text,
  add constraint law_edition_return check ((returns_to is null) = (reason is null));

-- Each process looks for itself which law stands; the place that they shared in the register tells none of them.
delete from follower_position where name = 'regulations.on-law-put';
