-- Times are milliseconds since 1970 by the clock of the database. Sealed columns hold ciphertext.

CREATE TABLE connections (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    app TEXT NOT NULL,
    -- The customer's own name for the person; empty when there is none.
    user_id TEXT NOT NULL,
    -- The account (dbid:...) or the team (dbtid:...).
    subject TEXT NOT NULL,
    account_id TEXT,
    team_id TEXT,
    uid TEXT,
    label TEXT,
    email TEXT,
    display_name TEXT,
    photo_url TEXT,
    scopes TEXT,
    wanted_scopes TEXT,
    state TEXT NOT NULL,
    reason TEXT,
    state_since BIGINT NOT NULL,
    -- Grows whenever the right to write tokens changes hands. A write under an older one is refused.
    epoch BIGINT NOT NULL,
    -- Sealed, and gone once disconnected.
    refresh_token BYTEA,
    -- Tells sign-ins apart without their secrets.
    grant_digest TEXT,
    -- Sealed.
    access_token BYTEA,
    access_fingerprint TEXT,
    -- The last one that Dropbox is said to refuse: nobody hands it out any more.
    refused_fingerprint TEXT,
    access_expires_at BIGINT,
    lease_owner TEXT,
    lease_until BIGINT NOT NULL,
    refreshes BIGINT NOT NULL,
    refreshed_at BIGINT,
    created_at BIGINT NOT NULL,
    connected_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX connections_subject ON connections (tenant, app, user_id, subject);
CREATE INDEX connections_changed ON connections (changed_at);

-- Redirect flows under way, found by a digest of their state, and what became of them.
CREATE TABLE flows (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    app TEXT NOT NULL,
    -- A digest of what only the browser that started it holds.
    browser TEXT NOT NULL,
    user_id TEXT NOT NULL,
    -- The connect session it was started from, and the connection it renews, if any.
    session TEXT,
    connection TEXT,
    return_to TEXT,
    label TEXT,
    wanted_scopes TEXT,
    -- Whose answer is awaited: a callback that names another is refused (RFC 9207).
    issuer TEXT NOT NULL,
    -- Sealed: the PKCE verifier. Gone once there is an outcome.
    verifier BYTEA,
    started_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    consumed_at BIGINT,
    -- What the callback led to, for a reload of it.
    outcome TEXT
);
CREATE INDEX flows_expiry ON flows (expires_at);

-- One-time links made by the customer's backend for its own user.
CREATE TABLE connect_sessions (
    id TEXT PRIMARY KEY,
    ticket_digest TEXT NOT NULL,
    tenant TEXT NOT NULL,
    app TEXT NOT NULL,
    user_id TEXT NOT NULL,
    connection TEXT,
    return_to TEXT,
    wanted_scopes TEXT,
    label TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- The browser that opened it first; no other may.
    browser TEXT,
    finished_at BIGINT,
    -- 1 when the customer's backend has to confirm whose sign-in it is.
    confirm BIGINT NOT NULL,
    -- Sealed: the sign-in, until it is confirmed, or revoked for want of that.
    held BYTEA,
    -- The flow that brought it.
    held_flow TEXT,
    held_until BIGINT,
    confirmed_at BIGINT,
    refused_at BIGINT
);
CREATE UNIQUE INDEX connect_sessions_ticket ON connect_sessions (ticket_digest);
CREATE INDEX connect_sessions_expiry ON connect_sessions (expires_at);

-- What callers show. The key itself is nowhere: only its digest.
CREATE TABLE api_keys (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    -- How it begins, to recognise it by.
    prefix TEXT NOT NULL,
    -- Space-separated.
    actions TEXT NOT NULL,
    -- Space-separated: `*` for all of the tenant, `app:NAME`, or a connection's id.
    reach TEXT NOT NULL,
    requests_per_minute BIGINT,
    -- The key that this one takes the place of.
    rotates TEXT,
    created_at BIGINT NOT NULL,
    expires_at BIGINT,
    revoked_at BIGINT,
    used_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX api_keys_digest ON api_keys (digest);
CREATE INDEX api_keys_changed ON api_keys (changed_at);

-- Who did what when, and each connection's history. Reads of a token are counted by the second: then
-- `times` says how often from `at` to `last_at`.
CREATE TABLE audit (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    tenant TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    connection TEXT,
    fingerprint TEXT,
    times BIGINT NOT NULL,
    detail TEXT
);
CREATE INDEX audit_time ON audit (tenant, at, id);
CREATE INDEX audit_connection ON audit (connection, at, id);

-- What has to happen and has not yet: revocations at Dropbox, webhooks to subscribers.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- The connection or the subscription it is for.
    target TEXT NOT NULL,
    -- What is sent, to the byte, and no secret: empty for a revocation.
    payload TEXT NOT NULL,
    -- Of what waits unclaimed for one target, one about each topic is enough; empty where each counts.
    topic TEXT,
    -- How often it was claimed. What is noted under an older number is refused.
    attempts BIGINT NOT NULL,
    error TEXT,
    created_at BIGINT NOT NULL,
    -- When it is tried next; while somebody is at it, when that one counts as dead.
    due_at BIGINT NOT NULL,
    finished_at BIGINT,
    -- How it ended.
    outcome TEXT
);
CREATE INDEX outbox_due ON outbox (kind, due_at) WHERE finished_at IS NULL;
CREATE INDEX outbox_target ON outbox (target) WHERE finished_at IS NULL;
CREATE INDEX outbox_topic ON outbox (target, topic) WHERE topic IS NOT NULL;
CREATE INDEX outbox_finished ON outbox (finished_at);

CREATE TABLE subscriptions (
    id TEXT PRIMARY KEY,
    tenant TEXT NOT NULL,
    url TEXT NOT NULL,
    -- Space-separated; `*` is all.
    events TEXT NOT NULL,
    -- One connection, or all of the tenant.
    connection TEXT,
    -- Sealed: what deliveries are signed with.
    secret BYTEA NOT NULL,
    -- Sealed: what they are signed with too until then.
    former_secret BYTEA,
    former_secret_until BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX subscriptions_tenant ON subscriptions (tenant);

-- Browser sessions of operators. One lasts no longer than the API key that opened it.
CREATE TABLE operator_sessions (
    digest TEXT PRIMARY KEY,
    api_key TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX operator_sessions_expiry ON operator_sessions (expires_at);

-- A known text sealed under each key that was ever in force: a wrong key shows at the start.
CREATE TABLE keys (
    id TEXT PRIMARY KEY,
    probe BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);
