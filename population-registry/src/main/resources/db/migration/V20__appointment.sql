-- Where people are received, by whom and when. A schedule holds from its day until the day of the next one.
CREATE TABLE centre (
    id        uuid    PRIMARY KEY,
    code      text    NOT NULL UNIQUE,
    name_ar   text    NOT NULL,
    name_fr   text    NOT NULL,
    territory text    NOT NULL,
    version   integer NOT NULL
);

CREATE TABLE centre_schedule (
    centre         uuid    NOT NULL REFERENCES centre (id),
    effective_from date    NOT NULL,
    hours          jsonb   NOT NULL,
    desks          integer NOT NULL CHECK (desks > 0),
    slot_minutes   integer NOT NULL CHECK (slot_minutes > 0),
    PRIMARY KEY (centre, effective_from)
);

CREATE TABLE centre_closure (
    centre    uuid NOT NULL REFERENCES centre (id),
    day       date NOT NULL,
    reason_ar text NOT NULL,
    reason_fr text NOT NULL,
    PRIMARY KEY (centre, day)
);

-- Who is expected at a desk. The slot is a time on the wall of the centre, without a zone: what a person was told stays true
-- when the country changes its clocks. The request is another feature's; nothing here tells who the person is.
CREATE TABLE appointment (
    id        uuid        PRIMARY KEY,
    request   uuid        NOT NULL,
    centre    uuid        NOT NULL REFERENCES centre (id),
    slot      timestamp   NOT NULL,
    desk      integer     NOT NULL CHECK (desk > 0),
    state     text        NOT NULL CHECK (state IN ('BOOKED', 'MUST_MOVE', 'KEPT', 'MISSED', 'CANCELLED')),
    moves     integer     NOT NULL DEFAULT 0,
    booked_by text        NOT NULL,
    booked_at timestamptz NOT NULL,
    reason    text,
    CONSTRAINT appointment_cancelled CHECK ((state = 'CANCELLED') = (reason IS NOT NULL))
);

-- The capacity of a centre: a desk sees one person at a time, whoever asks and however many ask at once.
CREATE UNIQUE INDEX appointment_desk ON appointment (centre, slot, desk) WHERE state NOT IN ('MUST_MOVE', 'CANCELLED');
CREATE UNIQUE INDEX appointment_one_open ON appointment (request) WHERE state IN ('BOOKED', 'MUST_MOVE');
CREATE INDEX appointment_request ON appointment (request);
CREATE INDEX appointment_day ON appointment (centre, slot);
CREATE INDEX appointment_of_caller ON appointment (booked_by) WHERE state IN ('BOOKED', 'MUST_MOVE');
CREATE INDEX appointment_due ON appointment (slot) WHERE state = 'BOOKED';

CREATE FUNCTION keep_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE'
       AND (NEW.id, NEW.request, NEW.booked_by, NEW.booked_at) = (OLD.id, OLD.request, OLD.booked_by, OLD.booked_at)
       AND (OLD.state = 'BOOKED' AND NEW.state IN ('BOOKED', 'MUST_MOVE', 'KEPT', 'MISSED', 'CANCELLED')
            OR OLD.state = 'MUST_MOVE' AND NEW.state IN ('BOOKED', 'CANCELLED')) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'appointment keeps what was written' USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER appointment_is_kept BEFORE UPDATE OR DELETE ON appointment
FOR EACH ROW EXECUTE FUNCTION keep_appointment();
