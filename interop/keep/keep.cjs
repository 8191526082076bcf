// The official JavaScript SDK, unmodified, with its tokens from a keep.
//
// It knows neither the app secret nor a refresh token, only an API key of the keep:
//   DROPKEEP_KEEP        the keep's URL
//   DROPKEEP_KEEP_KEY    an API key that may read tokens
//   DROPKEEP_CONNECTION  whose Dropbox it is (cn_...)
'use strict';

const { Dropbox, DropboxResponseError } = require('dropbox');

const { DROPKEEP_KEEP, DROPKEEP_KEEP_KEY, DROPKEEP_CONNECTION } = process.env;

// The person has to connect again, at this URL.
class NeedsReconnect extends Error {}

// One connection at a keep, with its token in memory.
class Keep {
  constructor(url, key, connection) {
    this.base = `${url.replace(/\/+$/, '')}/v1/connections/${connection}/token`;
    this.key = key;
    this.ends = 0;
  }

  // A valid token: the keep is asked once in some hours, however many wait.
  async accessToken() {
    if (performance.now() > this.ends - 300_000) {
      this.asking ??= this.take('GET', this.base).finally(() => { this.asking = undefined; });
      await this.asking;
    }
    return this.token.access_token;
  }

  // Dropbox refused `token`: another one.
  async report(token) {
    if (token === this.token.access_token) {
      const { fingerprint } = this.token;
      this.asking ??= this.take('POST', `${this.base}/report`, { fingerprint })
        .finally(() => { this.asking = undefined; });
      await this.asking;
    }
    return this.token.access_token;
  }

  async take(method, url, body) {
    const started = performance.now();
    const headers = { Authorization: `Bearer ${this.key}` };
    if (body) headers['Content-Type'] = 'application/json';
    const answer = await fetch(url, {
      method, headers, body: JSON.stringify(body), redirect: 'manual', signal: AbortSignal.timeout(30_000),
    });
    if (answer.status === 409) throw new NeedsReconnect((await answer.json()).reconnect_url);
    if (answer.status !== 200) throw new Error(`the keep gives no token: ${await answer.text()}`);
    this.token = await answer.json();
    this.ends = started + this.token.expires_in * 1000;
  }
}

// Does `work` with a client of the SDK, once more if its token is refused.
async function withDropbox(keep, work) {
  const accessToken = await keep.accessToken();
  try {
    return await work(new Dropbox({ accessToken }));
  } catch (error) {
    // A missing scope is refused as well, and no other token helps.
    const tag = error instanceof DropboxResponseError && error.status === 401
      && error.error?.error?.['.tag'];
    if (!['expired_access_token', 'invalid_access_token'].includes(tag)) throw error;
    const another = await keep.report(accessToken);
    console.error('that token was refused: reported, and gone on with another');
    return work(new Dropbox({ accessToken: another }));
  }
}

async function main() {
  const keep = new Keep(DROPKEEP_KEEP, DROPKEEP_KEEP_KEY, DROPKEEP_CONNECTION);
  try {
    const email = await withDropbox(keep, async (dropbox) => {
      const mode = { '.tag': 'overwrite' };
      await dropbox.filesUpload({ path: '/keep.txt', contents: 'hello', mode });
      return (await dropbox.usersGetCurrentAccount()).result.email;
    });
    console.log(`uploaded for ${email}`);
  } catch (error) {
    if (!(error instanceof NeedsReconnect)) throw error;
    console.log(`please connect again: ${error.message}`);
    process.exitCode = 3;
  }
}

main();
