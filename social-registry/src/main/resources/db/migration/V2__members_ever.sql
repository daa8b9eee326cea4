-- Who once was a member may ask who read their data then: a number is looked up among the ended memberships, too.
DROP INDEX membership_idcs;
CREATE INDEX membership_idcs ON membership (idcs);
