// Shows GraphiQL with the operations that the service ships, one a tab.
(async () => {
  const answersOf = GraphiQL.createFetcher({
    url: new URL('../graphql', location.href).href,
    subscriptionUrl: new URL('../graphql', location.href).href.replace(/^http/, 'ws'),
    headers: { 'Accept-Language': navigator.language },
  });
  // the first thing that GraphiQL asks is the schema, which is no trusted operation
  const fetcher = async (...request) => {
    const answer = await answersOf(...request);
    if (answer.errors?.some(error => error.extensions?.code === 'OPERATION_NOT_TRUSTED')) {
      document.getElementById('trusted').hidden = false;
    }
    return answer;
  };
  // where reading takes a token, people type it into the header editor, and find the examples in the documentation
  const answer = await fetch('../operations');
  const operations = answer.ok ? await answer.json() : [];
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: operations.length ? operations.map(operation => ({ query: operation.text })) : undefined,
    defaultEditorToolsVisibility: false,
    isHeadersEditorEnabled: true,
  }));
})();
