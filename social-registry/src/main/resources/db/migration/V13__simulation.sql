-- How often a household has tried out a change on its last day of trying. One row a household, so that nothing piles up.
CREATE TABLE simulation_count (
    household uuid PRIMARY KEY REFERENCES household,
    day       date    NOT NULL,
    tries     integer NOT NULL
);
