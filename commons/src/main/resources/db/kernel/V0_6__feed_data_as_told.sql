-- What an event says is handed on as it was written, and nobody asks the database about it: to take it apart and put it
-- together again took longer than to write it.
ALTER TABLE feed_event ALTER COLUMN data TYPE json;
