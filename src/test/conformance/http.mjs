// Audits a GraphQL endpoint over HTTP: prints what it does not do, and ends with 1 where it must or should.
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: process.argv[2], fetchFn: fetch });
const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const audit of audits) {
  const result = await audit.fn();
  counts[result.status]++;
  if (result.status !== 'ok') {
    console.log(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
  }
}
// a notice is of what an endpoint may do, such as to take queries by GET, which this one does not
console.log(counts);
process.exit(counts.warn || counts.error ? 1 : 0);
