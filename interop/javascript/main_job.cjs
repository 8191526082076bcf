// The main job, done by the official JavaScript SDK as it is, on a local Dropbox.
//
// Node 24 takes the proxy and the authority to trust from the environment. Run it with:
//   dropkeep local run -- node interop/javascript/main_job.cjs
'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { randomBytes } = require('node:crypto');
const { Dropbox, DropboxAuth, DropboxResponseError } = require('dropbox');
const { bytesUpload, downloadFile, uploadFile } = require('dropbox');

const {
  DROPBOX_APP_KEY, DROPBOX_APP_SECRET, DROPBOX_REFRESH_TOKEN, DROPKEEP_ENDPOINT,
} = process.env;
const REDIRECT_URI = 'http://localhost:8800/callback';
const MIB = 1024 * 1024;

// A person's decision, taken through the admin API: the URL that a browser is sent to.
async function decide(decision, url) {
  const response = await fetch(`${DROPKEEP_ENDPOINT}/_local/${decision}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ url }),
  });
  assert.equal(response.status, 200, await response.clone().text());
  return new URL((await response.json()).redirect).searchParams;
}

// Runs what must fail, and returns the SDK's error.
async function failure(promise) {
  const error = await promise.then(() => null, (reason) => reason);
  assert(error instanceof DropboxResponseError, `a failure of the API, not ${error}`);
  return error;
}

async function signIn() {
  const scopes = ['account_info.read', 'files.content.read', 'files.content.write',
    'files.metadata.read', 'files.metadata.write', 'sharing.read', 'sharing.write'];
  for (const usePKCE of [true, false]) {
    const secret = usePKCE ? {} : { clientSecret: DROPBOX_APP_SECRET };
    const auth = new DropboxAuth({ clientId: DROPBOX_APP_KEY, ...secret });
    const url = await auth.getAuthenticationUrl(
      REDIRECT_URI, 'state', 'code', 'offline', scopes, 'none', usePKCE,
    );
    const denied = await decide('deny', url);
    assert.equal(denied.get('error'), 'access_denied');
    const allowed = await decide('approve', url);
    assert.equal(allowed.get('state'), 'state');
    const { result } = await auth.getAccessTokenFromCode(REDIRECT_URI, allowed.get('code'));
    assert.equal(result.token_type, 'bearer');
    assert.equal(result.expires_in, 14400);
    assert.deepEqual(result.scope.split(' ').sort(), scopes);
    const again = await failure(auth.getAccessTokenFromCode(REDIRECT_URI, allowed.get('code')));
    assert.equal(again.status, 400);
    assert.equal(again.error.error, 'invalid_grant');
    auth.setRefreshToken(result.refresh_token);
    const { result: account } = await new Dropbox({ auth }).usersGetCurrentAccount();
    assert.equal(account.account_id, result.account_id);
  }
  console.log('signed in with PKCE and with the secret, and a code works once');
}

async function downScope() {
  const auth = new DropboxAuth({
    clientId: DROPBOX_APP_KEY, clientSecret: DROPBOX_APP_SECRET, refreshToken: DROPBOX_REFRESH_TOKEN,
  });
  await auth.refreshAccessToken(['files.metadata.read']);
  const dbx = new Dropbox({ auth });
  await dbx.filesListFolder({ path: '' });
  const error = await failure(dbx.filesUpload({ path: '/no.txt', contents: 'no' }));
  assert.equal(error.status, 401);
  assert.equal(error.error.error['.tag'], 'missing_scope');
  assert.equal(error.error.error.required_scope, 'files.content.write');
  console.log('refreshed to fewer scopes, and missed the others');
}

async function filesOfAllSizes(dbx) {
  const name = '/Übung/日本 😀.bin';
  const small = randomBytes(100_000);
  const { result: written } = await dbx.filesUpload({
    path: name, contents: small, mode: 'overwrite', client_modified: '2020-02-29T12:00:00Z',
  });
  assert.equal(written.path_display, name);
  assert.equal(written.client_modified, '2020-02-29T12:00:00Z');
  const { result: read } = await dbx.filesDownload({ path: name });
  assert.equal(Buffer.compare(read.fileBinary, small), 0);

  const large = randomBytes(12 * MIB + 7);
  for (const parallelUploads of [1, 3]) {
    const { metadata } = await uploadFile(
      dbx, bytesUpload(large), { path: `/large-${parallelUploads}.bin` },
      { chunkSize: 4 * MIB, parallelUploads },
    );
    assert.equal(metadata.size, large.length);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'interop-'));
  for (const parallelDownloads of [1, 3]) {
    const target = path.join(folder, `${parallelDownloads}`);
    await downloadFile(dbx, '/large-3.bin', target, { parallelDownloads });
    assert.equal(Buffer.compare(fs.readFileSync(target), large), 0);
  }
  // What an aborted download left is completed by a range.
  const target = path.join(folder, 'resumed');
  fs.writeFileSync(`${target}.part`, large.subarray(0, 5 * MIB));
  const { resumedFrom } = await downloadFile(dbx, '/large-1.bin', target);
  assert.equal(resumedFrom, 5 * MIB);
  assert.equal(Buffer.compare(fs.readFileSync(target), large), 0);
  fs.rmSync(folder, { recursive: true });

  const { result: zip } = await dbx.filesDownloadZip({ path: '/Übung' });
  assert.equal(zip.metadata.name, 'Übung');
  assert.equal(zip.fileBinary.subarray(0, 2).toString(), 'PK');
  console.log('uploaded and downloaded whole, in sessions, in parallel, by ranges and as a zip');
}

async function pages(dbx, first) {
  const entries = [...first.entries];
  let page = first;
  while (page.has_more) {
    ({ result: page } = await dbx.filesListFolderContinue({ cursor: page.cursor }));
    entries.push(...page.entries);
  }
  return { entries, cursor: page.cursor };
}

async function listAndRelocate(dbx) {
  await dbx.filesCreateFolderV2({ path: '/many' });
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    await dbx.filesUpload({ path: `/many/${name}`, contents: name });
  }
  const { result: first } = await dbx.filesListFolder({ path: '/many', limit: 2 });
  const { entries, cursor } = await pages(dbx, first);
  assert.deepEqual(entries.map((entry) => entry.name).sort(), ['a', 'b', 'c', 'd', 'e']);

  const waiting = dbx.filesListFolderLongpoll({ cursor });
  const { result: moved } = await dbx.filesMoveV2({ from_path: '/many/a', to_path: '/many/A2' });
  assert.equal((await waiting).result.changes, true);
  await dbx.filesCopyV2({ from_path: '/many/A2', to_path: '/many/copy' });
  await dbx.filesDeleteV2({ path: '/many/b' });
  assert.equal(moved.metadata.id, entries.find((entry) => entry.name === 'a').id);
  const { result: next } = await dbx.filesListFolderContinue({ cursor });
  const changes = (await pages(dbx, next)).entries.map((entry) => `${entry['.tag']} ${entry.name}`);
  assert.deepEqual(changes.sort(), ['deleted a', 'deleted b', 'file A2', 'file copy']);
  console.log('listed page by page, was told of a change, moved, copied and deleted');
}

async function share(dbx) {
  const settings = { requested_visibility: 'password', link_password: 'pass word' };
  const { result: link } = await dbx.sharingCreateSharedLinkWithSettings({
    path: '/many/c', settings,
  });
  const { url } = link;
  assert.equal(link['.tag'], 'file');
  const { result: shared } = await dbx.sharingGetSharedLinkFile({ url, link_password: 'pass word' });
  assert.equal(shared.fileBinary.toString(), 'c');
  const denied = await failure(dbx.sharingGetSharedLinkFile({ url }));
  assert.match(denied.error.error_summary, /^shared_link_access_denied\//);
  const exists = await failure(dbx.sharingCreateSharedLinkWithSettings({ path: '/many/c' }));
  assert.match(exists.error.error_summary, /^shared_link_already_exists\//);
  const { result: listed } = await dbx.sharingListSharedLinks({ path: '/many/c' });
  assert.deepEqual(listed.links.map((found) => found.url), [url]);
  await dbx.sharingRevokeSharedLink({ url });
  console.log('shared with a password, found the link again, and revoked it');
}

async function errors(dbx) {
  const missing = await failure(dbx.filesDownload({ path: '/nowhere' }));
  assert.equal(missing.status, 409);
  assert.equal(missing.error.error.path['.tag'], 'not_found');
  const conflict = await failure(dbx.filesUpload({ path: '/many', contents: 'x' }));
  assert.equal(conflict.error.error.reason.conflict['.tag'], 'folder');
  const malformed = await failure(dbx.filesGetMetadata({ path: 'no-slash' }));
  assert.equal(malformed.status, 400);
  assert.match(malformed.error, /did not match pattern/);
  const stranger = new Dropbox({ accessToken: 'sl.nobodys' });
  const refused = await failure(stranger.usersGetCurrentAccount());
  assert.equal(refused.status, 401);
  assert.equal(refused.error.error['.tag'], 'invalid_access_token');
  await dbx.authTokenRevoke();
  const revoked = await failure(dbx.usersGetCurrentAccount());
  assert.equal(revoked.status, 401);
  console.log('was refused as by Dropbox, and revoked the token');
}

async function main() {
  await signIn();
  await downScope();
  const auth = new DropboxAuth({
    clientId: DROPBOX_APP_KEY, clientSecret: DROPBOX_APP_SECRET, refreshToken: DROPBOX_REFRESH_TOKEN,
  });
  await auth.refreshAccessToken();
  const dbx = new Dropbox({ auth });
  await filesOfAllSizes(dbx);
  await listAndRelocate(dbx);
  await share(dbx);
  await errors(dbx);
}

main().catch((error) => {
  console.error(error, error.error ?? '');
  process.exitCode = 1;
});
