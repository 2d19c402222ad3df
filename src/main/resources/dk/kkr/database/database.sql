-- Beside the tables of the meetings, whose columns stand in dk.kkr.writer.

-- What each dump was made by: the manifest. A dump that failed has no meeting, or an earlier one.
CREATE TABLE runs (
  source_file TEXT NOT NULL PRIMARY KEY,
  sha256 TEXT,
  program TEXT NOT NULL,
  options TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ok', 'failed')),
  error TEXT
);

-- Where the foreign key of related_items has no index by itself.
CREATE INDEX related_items_other ON related_items (other_source_file, other_item_position);

-- A number for each item that stays the same when the database is compacted; the index needs it.
CREATE TABLE item_rows (
  id INTEGER PRIMARY KEY,
  source_file TEXT NOT NULL,
  item_position INTEGER NOT NULL,
  UNIQUE (source_file, item_position),
  FOREIGN KEY (source_file, item_position) REFERENCES items (source_file, position) DEFERRABLE INITIALLY DEFERRED
);

CREATE VIEW item_texts AS
SELECT item_rows.id, items.source_file, items.position AS item_position, title,
  intro, baggrund, indstilling, sagsfremstilling, beslutning, bilag
FROM item_rows JOIN items ON items.source_file = item_rows.source_file AND items.position = item_rows.item_position;

-- Any three letters in a row are found: "plads" in "praktikpladser".
CREATE VIRTUAL TABLE item_search USING fts5 (
  source_file UNINDEXED, item_position UNINDEXED,
  title, intro, baggrund, indstilling, sagsfremstilling, beslutning, bilag,
  content = 'item_texts', content_rowid = 'id', tokenize = 'trigram'
);

-- The index has no copy of the text, so it must be told what to forget.
CREATE TRIGGER items_indexed AFTER INSERT ON items BEGIN
  INSERT INTO item_rows (source_file, item_position) VALUES (new.source_file, new.position);
  INSERT INTO item_search (
    rowid, source_file, item_position, title, intro, baggrund, indstilling, sagsfremstilling, beslutning, bilag)
  SELECT * FROM item_texts WHERE id = last_insert_rowid();
END;

CREATE TRIGGER items_forgotten BEFORE DELETE ON items BEGIN
  INSERT INTO item_search (
    item_search, rowid, source_file, item_position,
    title, intro, baggrund, indstilling, sagsfremstilling, beslutning, bilag)
  SELECT 'delete', * FROM item_texts WHERE source_file = old.source_file AND item_position = old.position;
  DELETE FROM item_rows WHERE source_file = old.source_file AND item_position = old.position;
END;

-- A new dump may relate to any other. When one is removed, the trigger meetings_forgotten does the same.
CREATE TRIGGER meetings_related AFTER INSERT ON meetings BEGIN
  DELETE FROM related_items;
END;

-- What was decided, with the recommendation above it.
CREATE VIEW decisions AS
SELECT items.council, items.date, items.item_id, items.item_number, items.title,
  (SELECT group_concat(text, '; ') FROM (
    SELECT text FROM recommendations
    WHERE recommendations.source_file = items.source_file AND recommendations.item_position = items.position
    ORDER BY position)) AS recommendation,
  resolutions.result, resolutions.follows_recommendation, resolutions.quote, items.source_file
FROM items JOIN resolutions ON resolutions.source_file = items.source_file AND resolutions.item_position = items.position
WHERE items.document_type = 'minutes';

-- In how many meetings each person was on the list of the minutes. Two dumps of one meeting count once.
CREATE VIEW attendance AS
SELECT name, max(municipality) AS municipality, municipality_code, council,
  count(DISTINCT meeting) AS meetings,
  count(DISTINCT CASE attendance WHEN 'present' THEN meeting END) AS present,
  count(DISTINCT CASE attendance WHEN 'absent' THEN meeting END) AS absent,
  min(date) AS first_date, max(date) AS last_date
FROM (
  SELECT *, CASE WHEN meeting_id LIKE '%unknown%' THEN source_file ELSE meeting_id END AS meeting
  FROM participants WHERE document_type = 'minutes')
GROUP BY name, municipality_code, CASE WHEN municipality_code IS NULL THEN municipality END, council;
