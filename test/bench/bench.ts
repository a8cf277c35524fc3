/**
 * `npm run bench`: how fast Tertial is, each figure beside a floor taken in the same run. `--json` prints data,
 * `--only ack,start` some of the parts. Everything measured runs in processes of its own, which are this file again
 * with `as ROLE`; so nothing is imported here before it is known what is wanted.
 */
const [first, role, ...rest] = process.argv.slice(2);

if (first === 'as' && role === 'bare') {
  await (await import('./bare-app.ts')).runBareApp();
} else if (first === 'as' && role === 'product') {
  await (await import('./product-app.ts')).runProductApp(rest);
} else if (first === 'as' && role === 'format') {
  const { FORMATS, makeFormat } = await import('./make-format.ts');
  const format = FORMATS.find((one) => one === rest[0]);
  if (format !== undefined) await makeFormat(format);
} else {
  process.exitCode = await (await import('./run-benches.ts')).runBenches(process.argv.slice(2));
}
