import { styleText } from "node:util";

export const COLOR_CHOICES = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

type Format = Parameters<typeof styleText>[0];

/** Puts a text into a style of the terminal, or leaves it as it is. */
export type Style = (format: Format, text: string) => string;

/** @param choice “auto” follows standard output, which Node finds able to show colours or not: NO_COLOR, TERM */
export function styleFor(choice: ColorChoice): Style {
  const { stdout } = process;
  const colours = choice === "always" || (choice === "auto" && stdout.isTTY && stdout.hasColors());
  return colours ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
}

/** A text that cannot steer the terminal: control characters other than line feeds and tabs become visible. */
export function harmless(text: string): string {
  return text.replace(/\r\n/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "\uFFFD");
}
