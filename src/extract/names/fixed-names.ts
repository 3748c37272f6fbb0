import { phraseSet } from "../text/words";

/** Names of organizations by whose words nobody would know where they begin and end. */
const FIXED = phraseSet(`
  Human Rights Watch, Human Rights First, Human Rights Campaign, Doctors Without Borders, Reporters Without Borders,
  Médecins Sans Frontières, Medecins Sans Frontieres, Engineers Without Borders, Save the Children, Downing Street, Police Scotland,
  Action on Hearing Loss, Friends of the Earth, Crisis Text Line, Black Lives Matter, Citizens Advice, Feed the Children,
  Mothers Against Drunk Driving, Moms Demand Action, Everytown for Gun Safety, Extinction Rebellion, Just Stop Oil, Insulate Britain,
  Stand with Us, Students for Fair Admissions, Fridays for Future, Teach for America, Habitat for Humanity, Women Against Violence,
  Physicians for Human Rights, Lawyers for Liberty, Peace Now, Breaking the Silence, Working Families Party, Rock the Vote,
  Show Racism the Red Card, Kick It Out, Stop the War Coalition, Age Concern, Age UK, Help the Aged, Mind the Gap, Cancer Research UK,
  Transport for London, Transport for NSW, Transport for NSW, Liberty Victoria, Sea Shepherd, Rio Tinto, Standard Chartered, Standard & Poor's,
  Toys R Us, Bed Bath & Beyond, Rolls-Royce Holdings, Marks & Spencer, Procter & Gamble, Johnson & Johnson, Ernst & Young, Simon & Schuster
`);

const byFirst = new Map<string, (readonly string[])[]>();
for (const words of [...FIXED].map((name) => name.split(" "))) {
  const [first = ""] = words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
}

/** How many items from one on are such a name; 0 where none begins there. */
export function fixedNameAt(items: readonly { readonly text: string }[], from: number): number {
  const names = byFirst.get(items[from]?.text ?? "");
  return names?.find((words) => words.every((word, i) => items[from + i]?.text === word))?.length ?? 0;
}
