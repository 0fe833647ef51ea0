/** The arrows between the rooms of the house (docs/decisions/0001-rooms-and-arrows.md). */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^(src|contract|domain|server|cloudfunctions|local-cloud|content|config|test)/',
    pathNot: allowed,
  },
})

module.exports = {
  forbidden: [
    only('domain-stands-alone', '^domain/', '^domain/', 'The rules know nothing but the rules.'),
    only(
      'contract-knows-domain',
      '^contract/',
      '^(contract|domain)/',
      'What may be asked builds on the rules only.',
    ),
    only(
      'server-knows-contract',
      '^server/',
      '^(server|contract|domain)/',
      'The server answers the contract by the rules.',
    ),
    only(
      'functions-know-server',
      '^cloudfunctions/',
      '^(cloudfunctions|server|contract)/',
      'A deployed function only wires the server up.',
    ),
    only(
      'phone-knows-contract',
      '^src/',
      '^(src|contract|domain)/',
      'The phone asks through the contract.',
    ),
    only(
      'local-cloud-knows-no-product',
      '^local-cloud/',
      '^local-cloud/',
      'The stand-in speaks the protocol and none of our words.',
    ),
    {
      name: 'no-taro-on-the-server',
      severity: 'error',
      from: { path: '^(server|domain|contract|cloudfunctions|local-cloud)/' },
      to: { path: 'node_modules/(@tarojs|react|react-dom|@nutui)/' },
    },
    {
      name: 'no-server-sdk-on-the-phone',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/(wx-server-sdk|@orpc/server|@orpc/contract|libsql|mingo)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'phone-takes-types-of-the-contract',
      comment: 'Schemas stay out of the main package; forms may import contract/forms.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^contract/', pathNot: '^contract/forms/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'orpc-behind-few-files',
      severity: 'error',
      from: {
        path: '^(src|contract|server)/',
        pathNot:
          '^(src/cloud/client|contract/procedure|contract/index|server/platform/router)\\.ts$',
      },
      to: { path: 'node_modules/@orpc/' },
    },
    {
      name: 'an-area-shows-only-its-index',
      comment:
        'An area never reaches inside another. Rules about content have an index of their own, which no phone loads.',
      severity: 'error',
      from: { path: '^(domain|server)/([^/]+)/' },
      to: {
        path: '^(domain|server)/[^/]+/',
        pathNot:
          '^(domain|server)/($2/|[^/]+/((check|text|questions|roster)/)?index\\.ts$)|^$1/$2/',
      },
    },
    {
      name: 'features-do-not-mix',
      comment:
        'A page composes; it takes of another area only what its index offers. The hall has an index of its own, so that no tab page loads it.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/($1/|[^/]+/(hall/)?index\\.ts$)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
