/** What a shell makes of a program that SIGPIPE has ended. */
const BROKEN_PIPE = 141;

/**
 * Ends the program, with a word on standard error, once nobody reads its output any more.
 * @returns what calls that off, for a program that goes on without an audience
 */
export function endOnBrokenPipe(): () => void {
  let audienceMatters = true;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (!audienceMatters) return;
    if (error.code !== "EPIPE") throw error;
    process.stderr.write("Nobody reads the output any more: stopped.\n");
    // At once, as the signal would have ended it: whatever is under way has nobody to go to.
    process.exit(BROKEN_PIPE);
  });
  process.stderr.on("error", () => {
    if (audienceMatters) process.exit(BROKEN_PIPE);
  });
  return () => {
    audienceMatters = false;
  };
}

/** Writes to standard output; resolves once that is out, and where it cannot be got out leaves the end to the above. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
    });
  });
}
