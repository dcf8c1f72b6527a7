// Shows GraphiQL with the operations that the service ships, one a tab.
(async () => {
  const operations = await (await fetch('../operations')).json();
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({
      url: new URL('../graphql', location.href).href,
      headers: { 'Accept-Language': navigator.language },
    }),
    defaultTabs: operations.map(operation => ({ query: operation.text })),
    defaultEditorToolsVisibility: false,
    isHeadersEditorEnabled: true,
  }));
})();
