// Lets a child process run the sources as they are: a signal or a crash needs a process of its own.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");

const CACHE = path.join(tmpdir(), "dateline-transpiled");
mkdirSync(CACHE, { recursive: true });

require.extensions[".ts"] = (module, file) => {
  const source = readFileSync(file, "utf8");
  const cached = path.join(CACHE, `${createHash("sha256").update(source).digest("hex")}.js`);
  if (!existsSync(cached)) {
    const unfinished = `${cached}.${process.pid}`;
    writeFileSync(unfinished, transpile(source, file));
    renameSync(unfinished, cached);
  }
  module._compile(readFileSync(cached, "utf8"), file);
};

function transpile(source, fileName) {
  const ts = require("typescript");
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    experimentalDecorators: true,
    useDefineForClassFields: false,
    esModuleInterop: true,
  };
  return ts.transpileModule(source, { fileName, compilerOptions }).outputText;
}
