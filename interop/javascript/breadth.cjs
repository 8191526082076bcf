// What lies beyond the main job, done by the official JavaScript SDK as it is, on a local Dropbox.
//
// Run it with: dropkeep local run -- node interop/javascript/breadth.cjs
'use strict';

const assert = require('node:assert/strict');
const { Dropbox, DropboxAuth, DropboxResponseError } = require('dropbox');

const {
  DROPBOX_APP_KEY, DROPBOX_APP_SECRET, DROPBOX_REFRESH_TOKEN, DROPKEEP_ENDPOINT,
} = process.env;

// Asks the local Dropbox about itself, or steers it.
async function local(path, body) {
  const options = body && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(`${DROPKEEP_ENDPOINT}/_local/${path}`, options);
  assert(response.ok, await response.clone().text());
  return response.json();
}

// Signs in the person with this address.
async function signIn(email) {
  const { accounts } = await local('state');
  const { account_id: account } = accounts.find((found) => found.email === email);
  const auth = new DropboxAuth({ clientId: DROPBOX_APP_KEY, clientSecret: DROPBOX_APP_SECRET });
  const url = await auth.getAuthenticationUrl(undefined, undefined, 'code', 'offline');
  const { code } = await local('approve', { url, account });
  const { result } = await auth.getAccessTokenFromCode(undefined, code);
  auth.setRefreshToken(result.refresh_token);
  return new Dropbox({ auth });
}

// Runs what must fail, and returns the union of its error.
async function failure(promise) {
  const error = await promise.then(() => null, (reason) => reason);
  assert(error instanceof DropboxResponseError, `a failure of the API, not ${error}`);
  return error.error.error;
}

// The result of what was launched, for which it asks as often as needed.
async function finished(launched, check) {
  let { result } = await launched;
  const job = result.async_job_id;
  while (result['.tag'] === 'async_job_id' || result['.tag'] === 'in_progress') {
    await local('clock/advance', { by: '1s' });
    ({ result } = await check({ async_job_id: job }));
  }
  assert.equal(result['.tag'], 'complete');
  return result;
}

async function batches(dbx) {
  const { entries: made } = await finished(
    dbx.filesCreateFolderBatch({ paths: ['/batch/a', '/batch/b'], force_async: true }),
    (job) => dbx.filesCreateFolderBatchCheck(job),
  );
  assert.deepEqual(made.map((entry) => entry['.tag']), ['success', 'success']);
  for (const name of ['x', 'y']) {
    await dbx.filesUpload({ path: `/batch/a/${name}`, contents: name });
  }
  const copied = await finished(
    dbx.filesCopyBatchV2({ entries: [{ from_path: '/batch/a', to_path: '/batch/c' }] }),
    (job) => dbx.filesCopyBatchCheckV2(job),
  );
  assert.equal(copied.entries[0].success.name, 'c');
  const moved = await finished(
    dbx.filesMoveBatchV2({ entries: [{ from_path: '/batch/c/x', to_path: '/batch/b/x' }] }),
    (job) => dbx.filesMoveBatchCheckV2(job),
  );
  assert.equal(moved.entries[0].success.path_lower, '/batch/b/x');
  const deleted = await finished(
    dbx.filesDeleteBatch({ entries: [{ path: '/batch/c' }, { path: '/nowhere' }] }),
    (job) => dbx.filesDeleteBatchCheck(job),
  );
  assert.equal(deleted.entries[1].failure.path_lookup['.tag'], 'not_found');
  console.log('created, copied, moved and deleted in batches');
}

async function contents(dbx) {
  const { result: first } = await dbx.filesUpload({ path: '/report.txt', contents: 'first' });
  const mode = { '.tag': 'update', update: first.rev };
  await dbx.filesUpload({ path: '/report.txt', contents: 'second', mode });
  const { result: revisions } = await dbx.filesListRevisions({ path: '/report.txt' });
  assert.equal(revisions.entries.length, 2);
  const { result: restored } = await dbx.filesRestore({ path: '/report.txt', rev: first.rev });
  assert.equal(restored.size, 5);
  const { result: found } = await dbx.filesSearchV2({ query: 'report' });
  assert.deepEqual(found.matches.map((match) => match.metadata.metadata.name), ['report.txt']);
  const { result: reference } = await dbx.filesCopyReferenceGet({ path: '/report.txt' });
  await dbx.filesCopyReferenceSave({ copy_reference: reference.copy_reference, path: '/copy.txt' });
  const { result: temporary } = await dbx.filesGetTemporaryLink({ path: '/copy.txt' });
  assert.equal(await (await fetch(temporary.link)).text(), 'first');
  await finished(
    dbx.filesSaveUrl({ path: '/saved.txt', url: temporary.link }),
    (job) => dbx.filesSaveUrlCheckJobStatus(job),
  );
  const { result: link } = await dbx.filesGetTemporaryUploadLink({
    commit_info: { path: '/by link.txt' }, duration: 300,
  });
  const headers = { 'Content-Type': 'application/octet-stream' };
  assert((await fetch(link.link, { method: 'POST', headers, body: 'by link' })).ok);
  assert.equal((await dbx.filesGetMetadata({ path: '/by link.txt' })).result.size, 7);
  console.log('kept revisions, searched, copied by reference, and saved from and by links');
}

async function documents(dbx) {
  const path = '/plan.paper';
  await dbx.filesPaperCreate({ path, import_format: 'markdown', contents: '# Plan' });
  await dbx.filesPaperUpdate({
    path, import_format: 'markdown', doc_update_policy: 'append', contents: 'more',
  });
  const { result: exported } = await dbx.filesExport({ path, export_format: 'markdown' });
  assert.match(exported.fileBinary.toString(), /Plan[^]*more/);
  await dbx.filesUpload({ path: '/table.csv', contents: 'a,b\n1,2\n' });
  const { result: preview } = await dbx.filesGetPreview({ path: '/table.csv' });
  assert.match(preview.fileBinary.toString(), /<table/);
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await dbx.filesUpload({ path: '/pixel.png', contents: pixel });
  const resource = { '.tag': 'path', path: '/pixel.png' };
  const { result: scaled } = await dbx.filesGetThumbnailV2({ resource, format: 'png' });
  assert.equal(scaled.fileBinary.subarray(1, 4).toString(), 'PNG');
  const { result: batch } = await dbx.filesGetThumbnailBatch({ entries: [{ path: '/pixel.png' }] });
  assert.equal(batch.entries[0]['.tag'], 'success');
  console.log('wrote and exported a Paper document, and looked at previews and thumbnails');
}

async function records(dbx) {
  const fields = [{ name: 'status', description: '', type: 'string' }];
  const { result: made } = await dbx.filePropertiesTemplatesAddForUser({
    name: 'Review', description: 'reviews', fields,
  });
  const { template_id: template } = made;
  const path = '/report.txt';
  const groups = [{ template_id: template, fields: [{ name: 'status', value: 'read' }] }];
  await dbx.filePropertiesPropertiesAdd({ path, property_groups: groups });
  const { result: described } = await dbx.filesGetMetadata({
    path, include_property_groups: { '.tag': 'filter_some', filter_some: [template] },
  });
  assert.deepEqual(described.property_groups, groups);
  const { result: found } = await dbx.filePropertiesPropertiesSearch({
    queries: [{ query: 'read', mode: { '.tag': 'field_name', field_name: 'status' } }],
  });
  assert.equal(found.matches.length, 1);
  await dbx.filePropertiesPropertiesRemove({ path, property_template_ids: [template] });
  await dbx.filePropertiesTemplatesRemoveForUser({ template_id: template });
  await dbx.filesTagsAdd({ path, tag_text: 'blue' });
  const { result: tags } = await dbx.filesTagsGet({ paths: [path] });
  assert.equal(tags.paths_to_tags[0].tags[0].tag_text, 'blue');
  const { result: request } = await dbx.fileRequestsCreate({ title: 'Homework', destination: '/h' });
  await dbx.fileRequestsUpdate({ id: request.id, open: false });
  assert.equal((await dbx.fileRequestsListV2({})).result.file_requests[0].is_open, false);
  await dbx.fileRequestsDelete({ ids: [request.id] });
  assert.equal((await dbx.checkUser({ query: 'hello' })).result.result, 'hello');
  const { result: usage } = await dbx.usersGetSpaceUsage();
  assert.equal(usage.allocation['.tag'], 'individual');
  console.log('kept properties, tags and file requests, and told of its space');
}

async function together(ada, bob) {
  const { result: file } = await ada.filesUpload({ path: '/for bob.txt', contents: 'for bob' });
  const members = [{ '.tag': 'email', email: 'bob@example.com' }];
  await ada.sharingAddFileMember({ file: file.id, members });
  const { result: received } = await bob.sharingListReceivedFiles({});
  assert.deepEqual(received.entries.map((entry) => entry.id), [file.id]);
  const { result: listed } = await ada.sharingListFileMembers({ file: file.id });
  assert.equal(listed.users.length, 2);
  await ada.sharingUnshareFile({ file: file.id });
  await ada.filesCreateFolderV2({ path: '/together' });
  const { shared_folder_id: id } = await finished(
    ada.sharingShareFolder({ path: '/together', force_async: true }),
    (job) => ada.sharingCheckShareJobStatus(job),
  );
  await ada.sharingAddFolderMember({
    shared_folder_id: id, members: [{ member: members[0], access_level: 'editor' }],
  });
  await bob.sharingMountFolder({ shared_folder_id: id });
  await bob.filesUpload({ path: '/together/hers.txt', contents: 'bob was here' });
  const { result: read } = await ada.filesDownload({ path: '/together/hers.txt' });
  assert.equal(read.fileBinary.toString(), 'bob was here');
  const { result: people } = await ada.sharingListFolderMembers({ shared_folder_id: id });
  assert.equal(people.users.length, 2);
  const denied = await failure(bob.sharingUnshareFolder({ shared_folder_id: id }));
  assert.equal(denied['.tag'], 'no_permission');
  await finished(
    ada.sharingUnshareFolder({ shared_folder_id: id }),
    (job) => ada.sharingCheckJobStatus(job),
  );
  const gone = await failure(bob.filesGetMetadata({ path: '/together' }));
  assert.equal(gone.path['.tag'], 'not_found');
  console.log('shared a file and a folder with somebody, and took both back');
}

async function main() {
  const auth = new DropboxAuth({
    clientId: DROPBOX_APP_KEY, clientSecret: DROPBOX_APP_SECRET, refreshToken: DROPBOX_REFRESH_TOKEN,
  });
  const dbx = new Dropbox({ auth });
  await batches(dbx);
  await contents(dbx);
  await documents(dbx);
  await records(dbx);
  await together(dbx, await signIn('bob@example.com'));
}

main().catch((error) => {
  console.error(error, JSON.stringify(error.error ?? ''));
  process.exitCode = 1;
});
