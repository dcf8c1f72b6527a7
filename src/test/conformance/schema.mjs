// Audits a schema, given as a file, by the rules of Relay and of GraphQL: prints what breaks them, and ends with 1 where anything does.
import { readFileSync } from 'node:fs';
import plugin from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';
import { Kind, parse, print, visit } from 'graphql';

const options = {
  // Relay has connections page forward, backward, or both; it does not forbid lists of other things
  'relay-arguments': { includeBoth: false },
  'relay-edge-types': { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  'strict-id-in-types': {
    exceptions: {
      // what Relay has without an id
      suffixes: ['Connection', 'Edge', 'Payload'],
      types: [
        'PageInfo',
        // links, each of which its two ends tell from all others
        'Citation', 'Grant', 'Membership', 'OrganizationLink',
        // what is counted or found on a day, and kept nowhere
        'AuditFinding', 'AuditReport', 'Candidate', 'ChildCoverage', 'CoveragePoint', 'CrossPosting', 'CrossPostingCell', 'Interlock', 'LinkPath', 'OrgChart', 'OrgChartNode', 'SearchHit',
        // values of what has an id
        'Explanation', 'Fact', 'UserError', 'Viewer',
        // known by a code, name or key, not by an id
        'AuditTemplate', 'Role', 'TemplateParameter',
      ],
    },
  },
};
// a field that clients rely on by this name
const keptName = 'Field "memberships" starts with the name of the parent type "Member"';

// the engine's own directives are not the schema's
const foreign = name => ['deprecated', 'specifiedBy', 'oneOf', 'defer', 'skip', 'include'].includes(name) || name.startsWith('experimental_');
const document = parse(readFileSync(process.argv[2], 'utf8'));
const own = document.definitions.filter(each => each.kind !== Kind.DIRECTIVE_DEFINITION || !foreign(each.name.value));
// laid out anew, with all descriptions in one style: the engine's printer takes that which is shorter
const text = print(visit({ ...document, definitions: own }, {
  StringValue: (node, key) => (key === 'description' ? { ...node, block: true } : undefined),
}));

const rules = Object.fromEntries(
  ['schema-relay', 'schema-recommended']
    .flatMap(set => Object.entries(plugin.configs[`flat/${set}`].rules))
    .map(([rule, given]) => {
      const name = rule.replace('@graphql-eslint/', '');
      const chosen = options[name] ? [options[name]] : Array.isArray(given) ? given.slice(1) : [];
      return [rule, ['error', ...chosen]];
    })
);
const found = new Linter().verify(text, [{
  files: ['**/*.graphql'],
  languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: text } } },
  plugins: { '@graphql-eslint': plugin },
  rules,
}], { filename: 'schema.graphql' }).filter(each => each.message !== keptName);
for (const each of found) {
  console.log(`${each.line}:${each.column} ${each.ruleId} ${each.message}`);
}
console.log(`${Object.keys(rules).length} rules, ${found.length} breaches`);
process.exit(found.length && 1);
