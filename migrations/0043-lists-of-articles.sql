-- The newsroom's list of a unit is counted and turned over page by page without walking over the articles of other units.
create index article_of_unit on article (unit_id, published_at desc, slug);
