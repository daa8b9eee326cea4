-- What people ask of the register, from the first draft to the decision. What is asked is JSON as it was said: it is judged when
-- the request is submitted, and again when it is accepted.
CREATE TABLE social_request (
    id           uuid        PRIMARY KEY,
    receipt      text        NOT NULL UNIQUE CHECK (length(receipt) = 27),
    family       text        NOT NULL CHECK (family IN ('REGISTRATION', 'PREREGISTRATION', 'UPDATE_REGISTRATION',
                                                        'RECLAMATION', 'RADIATION')),
    channel      text        NOT NULL CHECK (channel IN ('ONLINE', 'CENTRE')),
    state        text        NOT NULL CHECK (state IN ('DRAFT', 'IN_PROGRESS', 'WAITING', 'PROCESSED', 'PARTIALLY_ACCEPTED',
                                                       'REJECTED', 'WITHDRAWN', 'EXPIRED')),
    content      jsonb       NOT NULL,
    declarant    text        NOT NULL,
    author       text        NOT NULL,
    household    uuid        REFERENCES household,
    territory    text,
    created_at   timestamptz NOT NULL,
    submitted_at timestamptz,
    due          date,
    taken_by     text,
    taken_on     date,
    decided_at   timestamptz,
    reason       text,
    explanation  text,
    version      integer     NOT NULL,
    CONSTRAINT social_request_submitted CHECK (
        state IN ('DRAFT', 'WITHDRAWN', 'EXPIRED') OR num_nulls(territory, submitted_at) = 0),
    CONSTRAINT social_request_waits CHECK ((state IN ('DRAFT', 'IN_PROGRESS', 'WAITING')) = (due IS NOT NULL)),
    CONSTRAINT social_request_decided CHECK (
        (state IN ('PROCESSED', 'PARTIALLY_ACCEPTED', 'REJECTED')) = (decided_at IS NOT NULL)),
    CONSTRAINT social_request_done CHECK (state <> 'PROCESSED' OR household IS NOT NULL),
    CONSTRAINT social_request_rejected CHECK (state <> 'REJECTED' OR reason IS NOT NULL),
    CONSTRAINT social_request_partial CHECK (state <> 'PARTIALLY_ACCEPTED' OR family = 'RECLAMATION'),
    CONSTRAINT social_request_taken CHECK (num_nulls(taken_by, taken_on) IN (0, 2))
);

-- Of one family nobody has two requests on their way.
CREATE UNIQUE INDEX social_request_open ON social_request (declarant, family)
 WHERE state IN ('DRAFT', 'IN_PROGRESS', 'WAITING');
CREATE INDEX social_request_declarant ON social_request (declarant, id);
CREATE INDEX social_request_queue ON social_request (id) WHERE state IN ('IN_PROGRESS', 'WAITING');
CREATE INDEX social_request_due ON social_request (due) WHERE due IS NOT NULL;
CREATE INDEX social_request_household ON social_request (household) WHERE household IS NOT NULL;

-- What has ended has ended.
CREATE FUNCTION keep_social_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state IN ('DRAFT', 'IN_PROGRESS', 'WAITING')
       AND (NEW.id, NEW.receipt, NEW.family, NEW.channel, NEW.declarant, NEW.author, NEW.created_at)
           = (OLD.id, OLD.receipt, OLD.family, OLD.channel, OLD.declarant, OLD.author, OLD.created_at)
       AND (OLD.state <> 'IN_PROGRESS' OR NEW.content = OLD.content) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'social_request keeps what was written' USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER social_request_is_kept BEFORE UPDATE OR DELETE ON social_request
FOR EACH ROW EXECUTE FUNCTION keep_social_request();

-- Each move of a request: from where to where, by whom, when and why; with a submission what was submitted.
CREATE TABLE social_request_step (
    request     uuid        NOT NULL REFERENCES social_request (id),
    version     integer     NOT NULL,
    move        text        NOT NULL,
    from_state  text,
    to_state    text        NOT NULL,
    at          timestamptz NOT NULL,
    by          text        NOT NULL,
    role        text        NOT NULL,
    reason      text,
    explanation text,
    content     jsonb,
    PRIMARY KEY (request, version)
);

CREATE FUNCTION keep_social_request_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'social_request_step keeps what was written' USING ERRCODE = '23001';
END
$$;

CREATE TRIGGER social_request_step_is_kept BEFORE UPDATE OR DELETE ON social_request_step
FOR EACH ROW EXECUTE FUNCTION keep_social_request_step();
