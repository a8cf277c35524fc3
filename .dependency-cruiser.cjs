/** Who may import whom: the house's direction (src/README.md). What a room is not given here is an error. */
const room = (name, mayImport) => ({
  name: `${name}-imports`,
  comment: `${name} may import only: ${mayImport.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${name}(/|\\.ts$)` },
  to: {
    path: '^src/',
    pathNot: [name, ...mayImport].map((other) => `^src/${other}(/|\\.ts$)`),
  },
});

const onlyIn = (technology, places) => ({
  name: `only-${technology.replace(/[^a-z]+/g, '-')}`,
  comment: `${technology} stays in ${places.join(', ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: places.map((place) => `^src/${place}`) },
  to: { path: `^node_modules/${technology}/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['^src/cli/tertial\\.ts$'] },
      to: {},
    },
    { name: 'nobody-imports-the-entry', severity: 'error', from: {}, to: { path: '^src/cli/tertial\\.ts$' } },
    room('programme', []),
    room('i18n', ['programme']),
    room('plan', ['programme', 'i18n']),
    room('report', ['programme', 'i18n']),
    room('render', ['report', 'programme', 'i18n', 'ports']),
    room('flows', ['programme', 'plan', 'report', 'render', 'i18n', 'ports']),
    room('ports', ['programme']),
    room('heartbeat', ['flows', 'ports']),
    room('adapters/slack', ['ports', 'programme', 'i18n']),
    room('adapters/mail', ['ports', 'programme', 'i18n']),
    room('adapters/store', ['ports', 'programme']),
    room('adapters/system', ['ports', 'programme']),
    room('adapters/xlsx', ['ports', 'programme', 'render/zip']),
    room('adapters/web', ['ports', 'programme']),
    room('config', ['adapters/mail/mail-address']),
    room('product', ['adapters', 'flows', 'heartbeat', 'ports', 'programme']),
    room('sandbox', ['product', 'adapters', 'flows', 'render', 'plan', 'programme', 'i18n', 'ports']),
    onlyIn('@slack/bolt', ['adapters/slack']),
    onlyIn('@slack/web-api', ['adapters/slack']),
    onlyIn('@prisma', ['adapters/store']),
    onlyIn('pg', ['adapters/store', 'adapters/system']),
    onlyIn('nodemailer', ['adapters/mail']),
    onlyIn('ws', ['sandbox']),
    onlyIn('pino', ['adapters/system']),
    onlyIn('exceljs', ['adapters/xlsx']),
    onlyIn('read-excel-file', ['adapters/xlsx']),
    onlyIn('docx', ['render/docx']),
    onlyIn('@resvg/resvg-js', ['render/picture']),
    onlyIn('date-holidays', ['adapters/system']),
    onlyIn('yaml', ['plan']),
    onlyIn('node-cron', ['heartbeat']),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'src/adapters/store/generated'] },
    exclude: { path: 'src/adapters/store/generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
