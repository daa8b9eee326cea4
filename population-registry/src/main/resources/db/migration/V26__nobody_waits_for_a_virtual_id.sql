-- As before, but a virtual id that another question is using right now is not waited for: batches that name the same people in
-- another order waited for each other, and one of them failed. One for a single use that is being used is used; of any other the
-- last use is noted by whoever comes first.
CREATE OR REPLACE FUNCTION person_named(
    asking uuid, by_idcs text, by_token text, by_virtual_id text, understood text[], moment timestamptz)
RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
    found uuid;
    noted uuid;
BEGIN
    IF by_idcs IS NOT NULL THEN
        SELECT id INTO found FROM person WHERE idcs = by_idcs;
    ELSIF by_token IS NOT NULL THEN
        SELECT person INTO found
          FROM partner_token
         WHERE partner = asking AND token = by_token AND key_id = ANY (understood);
    ELSE
        SELECT person INTO found
          FROM virtual_id
         WHERE number = by_virtual_id AND revoked_at IS NULL AND expires_at > moment AND NOT once;
        UPDATE virtual_id
           SET used_at = moment, used_by = asking
         WHERE id = (SELECT id
                       FROM virtual_id
                      WHERE number = by_virtual_id AND revoked_at IS NULL AND expires_at > moment
                        AND NOT (once AND used_at IS NOT NULL)
                        FOR NO KEY UPDATE SKIP LOCKED)
        RETURNING person INTO noted;
        found := coalesce(found, noted);
    END IF;
    RETURN standing_record(found);
END
$$;
