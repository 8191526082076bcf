// On Node 24.5 and later nothing is special to the local Dropbox: leave `fetch` out. Before that
// Node knows no HTTPS_PROXY, and the SDK's requests are sent to DROPKEEP_ENDPOINT by its `fetch`
// option. node-fetch comes with the SDK.
//
//   dropkeep local run -- node this.mjs
import dropbox from 'dropbox';
import fetch from 'node-fetch';

const local = process.env.DROPKEEP_ENDPOINT;
const toLocal = (url, options) => fetch(url.replace(/^https:\/\/[^/]+/, local), options);

const dbx = new dropbox.Dropbox({
  clientId: process.env.DROPBOX_APP_KEY,
  clientSecret: process.env.DROPBOX_APP_SECRET,
  refreshToken: process.env.DROPBOX_REFRESH_TOKEN,
  fetch: local ? toLocal : fetch,
});
await dbx.filesUpload({ path: '/hello.txt', contents: 'hello' });
console.log((await dbx.filesGetMetadata({ path: '/hello.txt' })).result);
