// @ts-check
// Where a bundle stands, in place of `import.meta.url`. Bundles in which nothing asks for it are made without this.
export const importMetaUrl = /* @__PURE__ */ (() => require('node:url').pathToFileURL(__filename).href)();
