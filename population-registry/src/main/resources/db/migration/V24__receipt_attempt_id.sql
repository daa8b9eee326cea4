-- An attempt is counted before its receipt is looked for, and taken back when the receipt leads somewhere.
ALTER TABLE receipt_attempt
    ADD COLUMN id uuid PRIMARY KEY DEFAULT uuidv7();
