-- The household's word, act by act. Nothing is ever deleted: an undone act only no longer counts.
-- The body has a line `name=value` for each thing said; a backslash stands before n, r and itself.

CREATE TABLE act (
    id        BIGINT PRIMARY KEY,
    done_at   TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    undone_at TIMESTAMP(9) WITH TIME ZONE,
    kind      VARCHAR(40) NOT NULL,
    body      VARCHAR NOT NULL
);
