// Nothing is special to the local Dropbox on Node 22.21, 24.5 and later: Node takes HTTPS_PROXY and
// NODE_EXTRA_CA_CERTS, and the SDK takes the fetch of Node. Uncomment `fetch` on an older Node.
//
//   dropkeep local run -- node this.mjs
import { Dropbox } from 'dropbox';

const dbx = new Dropbox({
  clientId: process.env.DROPBOX_APP_KEY,
  clientSecret: process.env.DROPBOX_APP_SECRET,
  refreshToken: process.env.DROPBOX_REFRESH_TOKEN,
  // fetch: (url, options) =>
  //   fetch(url.replace(/^https:\/\/[^/]+/, process.env.DROPKEEP_ENDPOINT), options),
});
await dbx.filesUpload({ path: '/hello.txt', contents: 'hello' });
console.log((await dbx.filesGetMetadata({ path: '/hello.txt' })).result);
