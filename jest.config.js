/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  // Decorators need it before anything else, whichever module a test imports first.
  setupFiles: ["reflect-metadata"],
  // No verdict hangs on how busy the machine is; this only ends what never would.
  testTimeout: 60_000,
  transform: { "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.json" }] },
};
