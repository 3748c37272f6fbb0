#!/usr/bin/env node
// Decorators need it before anything else.
import "reflect-metadata";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { check } from "./cli/check";
import { printOperations } from "./cli/compile-operations";
import { endOnBrokenPipe } from "./cli/output";
import { extractFiles, type ExtractOptions } from "./cli/extract";
import { Refusal } from "./cli/refusal";
import { serve, type ServeOptions } from "./cli/serve";
import { show } from "./cli/show";
import { COLOR_CHOICES, type ColorChoice } from "./cli/style";
import { ConfigError, describeVariables } from "./config";
import { FolderError } from "./news/load-folders";

const EXITS = `
Exit status: 0 where all went well, 1 where something did not, and the output
says what, 141 where nobody read the output to its end.`;

const VARIABLES = `
Environment variables, with their defaults:
${describeVariables()}`;

/** @param outliveAudience called by what goes on when nobody reads its output */
function program(outliveAudience: () => void): Command {
  const dateline = new Command("dateline")
    .description("Dateline serves news as data over GraphQL.")
    .version(version(), "--version", "print the version")
    .helpOption("-h, --help", "print what can be asked for; also behind a command")
    .option("--compile-operations <folder>", "print its .graphql files as PERSISTED_OPERATIONS reads them")
    .addHelpText("after", `\nWithout a command, the seed is served.\n${EXITS}\n${VARIABLES}`)
    .exitOverride()
    .showSuggestionAfterError(false)
    // What is wrong is told by whoever catches it, once.
    .configureOutput({ outputError: () => undefined });
  dateline.on("option:compile-operations", (folder: string) => {
    printOperations(folder);
    throw new CommanderError(0, "dateline.compiled", "");
  });
  dateline
    .command("serve", { isDefault: true })
    .summary("answer GraphQL over HTTP")
    .description(
      `Serves the annotated articles of folders, or the seed, over GraphQL.
A file that is not sound is left out, named in the log and in /readyz, and counted in /metrics.
SIGHUP has the folders read again: the old news is served until the new is whole, and stays if that fails.`,
    )
    .option(
      "--news <folder...>",
      "serve the *.json of these folders, not of those within them, and not the seed",
    )
    .option("--strict", "do not start, nor take in what SIGHUP has read, if a single file is not sound")
    .addHelpText("after", `${EXITS}\n${VARIABLES}`)
    .action(async ({ news = [], strict = false }: Partial<ServeOptions>) => {
      outliveAudience();
      await serve({ news, strict });
    });
  dateline
    .command("check")
    .summary("say what is wrong with annotated articles")
    .description(
      `Checks annotated articles and prints a line for each problem:
file:line:column: record, field: what is wrong, and what would be right.`,
    )
    .argument("<file...>", "annotated articles, folders of them, or - for standard input")
    .addHelpText("after", EXITS)
    .action(async (files: string[]) => {
      if (!(await check(files))) process.exitCode = 1;
    });
  dateline
    .command("extract")
    .summary("make annotated articles of news texts")
    .description(
      `Reads English news articles, as plain text with the headline on the first line, web pages, schema.org
JSON-LD or IPTC ninjs, and writes them as annotated articles, which serve, check and show take.`,
    )
    .argument("[file...]", "texts; standard input where none is named, or - is")
    .option("--out <folder>", "write each article into this folder, as its slug.json; needed for several")
    .option("--force", "write over files that are there already, and may have been corrected")
    .option("--threads <number>", "threads that share many files; one a core unless told", threadsOf)
    .addHelpText("after", EXITS)
    .action(async (files: string[], options: ExtractOptions) => {
      if (!(await extractFiles(files.length === 0 ? ["-"] : files, options))) process.exitCode = 1;
    });
  dateline
    .command("show")
    .summary("read an annotated article in the terminal")
    .description(
      `Prints an annotated article with its facts in colour, and below each paragraph what they are.`,
    )
    .argument("<file>", "an annotated article, or - for standard input")
    .addOption(
      new Option("--color <when>", "auto: on a terminal, unless NO_COLOR is set")
        .choices(COLOR_CHOICES)
        .default("auto"),
    )
    .addHelpText("after", EXITS)
    .action(async (file: string, { color }: { color: ColorChoice }) => {
      await show(file, color);
    });
  return dateline;
}

function threadsOf(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError("It must be a number from 1 to 999.");
  return Number(value);
}

function version(): string {
  const file = readFileSync(path.join(__dirname, "../package.json"), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}

/** What the command line has wrong, in a sentence. */
function explain(
  { code, message }: CommanderError,
  argv: readonly string[],
  commands: readonly string[],
): string {
  const [first = ""] = argv;
  // What is no command is taken for an argument of the one that is meant without one.
  if (code === "commander.excessArguments" && !commands.includes(first))
    return `There is no command '${first}'. See --help.`;
  const sentence = message.replace(/^error: /, "").replace(/\.$/, "");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. See --help.`;
}

async function main(argv: readonly string[]): Promise<void> {
  const dateline = program(endOnBrokenPipe());
  try {
    await dateline.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const names = dateline.commands.map((command) => command.name());
    throw new Refusal(explain(error, argv, names));
  }
}

const PLAIN = [Refusal, ConfigError, FolderError];

main(process.argv.slice(2)).catch((error: unknown) => {
  const plain = PLAIN.some((kind) => error instanceof kind);
  const message = error instanceof Error ? (plain ? error.message : error.stack) : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
