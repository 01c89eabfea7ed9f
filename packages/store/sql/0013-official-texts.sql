-- The official text of an edition as the office imported it. It is the office's own: rulebooks hold gists only, and the text is shown beside
-- them. Importing again replaces it.

create table official_texts (
  government text not null references governments,
  edition text not null,
  title text,
  articles jsonb not null,
  imported_at timestamptz not null,
  primary key (government, edition)
);
call protect('official_texts', 'select, insert, update');
