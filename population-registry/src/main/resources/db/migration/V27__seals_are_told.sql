-- Other registers hear of a seal by the feed; of those that were laid before it was told, they hear now.
INSERT INTO feed_event (type, subject, data, at)
SELECT 'record.sealed', person, '{}', since FROM sealed_person;
