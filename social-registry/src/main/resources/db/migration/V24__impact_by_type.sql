-- Of which type the household is, by the list of the study's day; studies from before do not know.
ALTER TABLE impact_score ADD COLUMN type text;
