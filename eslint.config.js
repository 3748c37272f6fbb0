const { defineConfig } = require("eslint/config");
const { createTypeScriptImportResolver } = require("eslint-import-resolver-typescript");
const importX = require("eslint-plugin-import-x");
const jest = require("eslint-plugin-jest");
const tseslint = require("typescript-eslint");
const graphqlConfig = require("./graphql.eslint.config.js");

/** Folders in the order in which they may be imported: each only by those that come after it. */
const layers = [
  { target: "./src/!(server|bench|cli)/**", from: "./src/server" },
  { target: "./src/!(cli)/**", from: "./src/cli" },
  { target: "./src/search/!(*.resolver|*.connection|*.union).ts", from: "./src/!(search)/**" },
];

module.exports = defineConfig([
  { ignores: ["dist", "coverage"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // The classes declare GraphQL types; the records behind them are plain objects of the same shape.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-misused-spread": "off",
      // Objects of GraphQL types have no logic of their own; generic look-ups narrow by a type argument.
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Interfaces of libraries ask for promises where we have the answer at once.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-default-export": "error",
      "import-x/no-restricted-paths": ["error", { zones: layers, basePath: __dirname }],
    },
  },
  {
    files: ["tests/**/*.ts"],
    extends: [jest.configs["flat/recommended"]],
    rules: {
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert"] }],
      "jest/no-standalone-expect": "off",
    },
  },
  ...graphqlConfig,
]);
