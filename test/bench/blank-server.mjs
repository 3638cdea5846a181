import { createServer } from 'node:http';

// The floor under every start: a Node process that serves one empty page, and says where.
const page =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Leeg</title></head><body><h1>Leeg</h1></body></html>';

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Leeg: http://127.0.0.1:${server.address().port}/\n`);
});
process.once('SIGTERM', () => process.exit(0));
