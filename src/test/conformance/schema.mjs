// Audits a schema, given as a file, by the rules of Relay and of GraphQL: prints what breaks them, and ends with 1 where anything does.
import { readFileSync } from 'node:fs';
import plugin from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';
import { Kind, parse, print } from 'graphql';

const options = {
  // Relay has connections page forward, backward, or both; it does not forbid lists of other things
  'relay-arguments': { includeBoth: false },
  'relay-edge-types': { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
};
// what they find is values without an identity, two names that are as they are meant, and how the printer lays out descriptions
const leftOut = ['strict-id-in-types', 'no-typename-prefix', 'description-style'];

// the engine's own directives are not the schema's
const foreign = name => ['deprecated', 'specifiedBy', 'oneOf', 'defer', 'skip', 'include'].includes(name) || name.startsWith('experimental_');
const document = parse(readFileSync(process.argv[2], 'utf8'));
const text = print({
  ...document,
  definitions: document.definitions.filter(each => each.kind !== Kind.DIRECTIVE_DEFINITION || !foreign(each.name.value)),
});

const rules = Object.fromEntries(
  ['schema-relay', 'schema-recommended']
    .flatMap(set => Object.entries(plugin.configs[`flat/${set}`].rules))
    .map(([rule, given]) => {
      const name = rule.replace('@graphql-eslint/', '');
      const chosen = options[name] ? [options[name]] : Array.isArray(given) ? given.slice(1) : [];
      return [rule, ['error', ...chosen]];
    })
    .filter(([rule]) => !leftOut.includes(rule.replace('@graphql-eslint/', '')))
);
const found = new Linter().verify(text, [{
  files: ['**/*.graphql'],
  languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: text } } },
  plugins: { '@graphql-eslint': plugin },
  rules,
}], { filename: 'schema.graphql' });
for (const each of found) {
  console.log(`${each.line}:${each.column} ${each.ruleId} ${each.message}`);
}
console.log(`${Object.keys(rules).length} rules, ${found.length} breaches`);
process.exit(found.length && 1);
