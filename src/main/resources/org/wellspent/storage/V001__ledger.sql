-- The ledger: accounts, transaction lines, imports and what each import holds; and the settings.
--
-- No table has an index beside its primary key, and no foreign key, which would bring one: an import is compared by the
-- key blocks, the figures read every line anyway.

CREATE TABLE account (
    id             INT PRIMARY KEY,
    name           VARCHAR NOT NULL,
    account_number VARCHAR,
    bank           VARCHAR,
    country        VARCHAR(2),
    kind           VARCHAR(20) NOT NULL,
    currency       VARCHAR(3) NOT NULL
);

-- One row for each line of a statement that was ever taken in, written once, never changed. The amount is in minor
-- units of the account's currency.
CREATE TABLE transaction_line (
    id                   BIGINT PRIMARY KEY,
    account_id           INT NOT NULL,
    booked_on            DATE NOT NULL,
    purchased_on         DATE,
    amount_minor         BIGINT NOT NULL,
    descriptor           VARCHAR NOT NULL,
    counterparty_account VARCHAR
);

-- The keys of rows numbered one after another, 8 bytes each, big-endian: what a new statement is compared with.
CREATE TABLE key_block (
    first_id   BIGINT PRIMARY KEY,
    account_id INT NOT NULL,
    row_keys   VARBINARY(65536) NOT NULL
);

CREATE TABLE import_file (
    id         INT PRIMARY KEY,
    file_name  VARCHAR NOT NULL,
    layout_id  VARCHAR NOT NULL,
    layout_key VARCHAR NOT NULL,
    taken_at   TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    undone_at  TIMESTAMP(9) WITH TIME ZONE,
    fresh      INT NOT NULL,
    known      INT NOT NULL
);

-- What an import holds of an account: the days and balances of its lines.
CREATE TABLE import_part (
    import_id     INT NOT NULL,
    account_id    INT NOT NULL,
    position      INT NOT NULL,
    first_on      DATE NOT NULL,
    last_on       DATE NOT NULL,
    opening_minor BIGINT,
    closing_minor BIGINT,
    quiet_days    INT NOT NULL
);

-- The rows an import holds, as stretches of numbers. A row counts while an import not undone holds it; a row that no
-- import holds was left by an import that was broken off, and is removed when the database is opened.
CREATE TABLE import_range (
    import_id  INT NOT NULL,
    account_id INT NOT NULL,
    from_id    BIGINT NOT NULL,
    to_id      BIGINT NOT NULL
);

-- Rows the bank wrote anew, as the import found them.
CREATE TABLE replacement (
    import_id  INT NOT NULL,
    account_id INT NOT NULL,
    earlier_id BIGINT NOT NULL,
    later_id   BIGINT NOT NULL
);

CREATE TABLE setting (
    name    VARCHAR(100) PRIMARY KEY,
    content VARCHAR(10000) NOT NULL
);
