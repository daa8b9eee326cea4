-- In which role an event was recorded and cancelled: what whoever it befell is told instead of an account.
-- Empty for what was written before this was kept.
ALTER TABLE vital_event
    ADD COLUMN recorded_role  text,
    ADD COLUMN cancelled_role text;

CREATE OR REPLACE FUNCTION keep_vital_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.cancelled_at IS NULL
       AND to_jsonb(OLD) - '{cancelled_at,cancelled_by,cancelled_role,cancel_reason}'::text[]
           = to_jsonb(NEW) - '{cancelled_at,cancelled_by,cancelled_role,cancel_reason}'::text[] THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'vital_event keeps what was written' USING ERRCODE = '23001';
END
$$;
