import type { Range } from "../fact/span.type";
import type { AgreementNoun } from "./agreement-nouns";
import { listAt, listsOf, type PhraseList } from "./agreement-phrases";
import type { Side, Who } from "./agreement-who";
import type { Parties, Party } from "./parties";
import type { Item, Unit } from "./reading";
import { wordSet } from "./words";

/** Those whom the words about an agreement noun, or a verb, tell of, and how far these words reach. */
export interface Role extends Range {
  readonly sides: readonly Side[];
  /** Several agreements told of at once: deals with A, B and C. */
  readonly others: readonly (readonly Side[])[];
  /** Whether it is declared by one side alone. */
  readonly isUnilateral: boolean;
  /** Whether the words say who makes it, so that whoever is told of nowhere has no name. */
  readonly isTold: boolean;
}

/** Verbs whose subject binds himself by their object. */
const MAKING = wordSet(`
  sign signs signed signing reach reaches reached reaching agree agrees agreed agreeing strike strikes struck striking make makes made making
  conclude concludes concluded concluding ratify ratifies ratified ratifying enter enters entered entering join joins joined joining
  form forms formed forming announce announces announced announcing negotiate negotiates negotiated negotiating accept accepts accepted
  finalize finalizes finalized finalise finalised seal seals sealed withdraw withdraws withdrew withdrawing withdrawn pull pulls pulled
  pulling quit quits leave leaves left leaving exit exits exited exiting violate violates violated violating break breaks broke broken
  breaking breach breached breaching renew renews renewed declare declares declared honour honor honoured honored observe observed
  want wants wanted seek seeks sought seeking pursue pursues pursued extend extends extended end ends ended ending cancel cancelled
  canceled implement implements implemented implementing forge forges forged forging ink inks inked inking hammer hammered broker propose proposes
  proposed proposing offer offers offered offering reject rejects rejected rejecting refuse refuses refused suspend suspends suspended scrap scraps scrapped abandon
  abandons abandoned terminate terminates terminated complete completes completed initial initialled initialed finish clinch clinches clinched
  secure secures secured land lands landed have has had having discuss discusses discussed discussing work worked create creates created build
  establish establishes established launch launched launches set settle settled settles approve approves approved endorse endorses endorsed
  unveil unveils unveiled hold holds rejoin rejoined resume cut hail consider considering considered negotiating ending commit commits committed reopen reopening ratification uphold upheld scuttle
  nearing near close find found plan plans planned planning walk walked suggested suggest suggests respect respected adopt adopted undertake
`);
/** Of these, the ones that leave open whether the subject is a side: it approves what others made. */
const WEAK =
  /^(?:announce|hail|endors|approv|discuss|unveil|consider|had|has|have|having|hold|work|found|find|set|create|build|establish|launch|broker|plan|cut|made|make|implement)/;
/** Verbs of those who stand by and are no side. */
const ATTITUDE =
  /^(?:critici|condemn|welcom|prais|oppos|support|mediat|broker|host|witness|monitor|urg|demand|call|doubt|fear|report|say|said|believ|describ|block|slam|attack|blam|warn|threaten|question|see|saw|note|facilitat|oversee|oversaw|guarantee|sponsor|hear|heard|follow|read|know|knew|help|back|denounc|applaud|celebrat|protest|regard|view|assess|review|study|studied|examin|investigat|publish|leak|mention|explain|tell|told|ask|cover|unveil|announc|endors|hail|replac|threaten)/;
/** What a deal is said to be, so that “by” or “with” tells whose it is. */
const MADE =
  /^(?:signed|reached|agreed|made|ratified|concluded|negotiated|struck|offered|proposed|sealed|joined|accepted|inked|entered|covers|commits|binds|involves|covering|involving|committing|binding|unites|uniting|drafted|worked|forged|initialled|violated|broken|breached|endorsed|rejected|abandoned|extended|renewed|declared|adopted)$/;
/** Dateline: “HARARE, Zimbabwe (AP) —”. */
const DATELINE = /^(?:[^\s].{0,60}?)(?: ?[—–]| -|-(?= )|\. —) /u;
const STOP =
  /^(?:that|which|who|whom|whose|because|while|but|although|though|whereas|if|unless|until|where|when|after|before|following|since|despite|amid|as|so)$/;
const BEHIND =
  /^(?:in|at|on|by|with|from|of|for|to|after|during|under|over|about|into|than|as|following|between|against|despite|amid|through|within|near|since|until|before|among|via|outside|like|including)$/;
const FAR = 16;

/** What a sentence is read into once for all its agreement nouns and verbs. */
export class Clauses {
  readonly items: readonly Item[];
  readonly lists: readonly PhraseList[];
  /** Where the sentence begins behind its dateline. */
  private readonly first: number;

  constructor(
    readonly text: string,
    readonly unit: Unit,
    readonly who: Who,
    private readonly parties: Parties,
    private readonly before: () => readonly Side[][],
  ) {
    this.items = unit.items;
    this.first = openingOf(text, unit);
    this.lists = listsOf(unit.items, this.first);
  }

  /** The sides of an agreement that a noun names. */
  roleOf(noun: AgreementNoun): Role {
    const at = this.items.findIndex(({ end }) => end > noun.nounStart);
    const last = this.items.findIndex(({ end }) => end >= noun.end);
    const none: Role = {
      start: noun.nounStart,
      end: noun.end,
      sides: [],
      others: [],
      isUnilateral: false,
      isTold: false,
    };
    if (at < 0 || last < 0) return none;
    // “the treaty's preamble”
    if (/^['’]s?$/.test(this.items[last + 1]?.text ?? "")) return none;
    const behind = this.behind(last + 1, noun);
    // “between A and B” says it all.
    if (
      behind !== null &&
      behind.word === "between" &&
      behind.sides.length > 0 &&
      (named(behind.sides) > 1 || behind.sides.length > 1)
    )
      return {
        ...none,
        sides: behind.sides,
        end: behind.end,
        isTold: true,
        others: noun.isPlural ? this.furtherPairs(behind.to) : [],
      };
    const pair = this.pairBefore(noun);
    if (pair.length > 1) return { ...none, start: noun.start, isTold: true, sides: pair };
    const under = this.under(at, last + 1);
    if (under.length > 0) return { ...none, sides: under, end: under.at(-1)?.end ?? noun.end, isTold: true };
    const owner = this.ownerOf(at, noun);
    const begin = this.phraseStart(
      noun.proper === null
        ? at
        : this.items.findIndex(({ end }) => end > noun.end - (noun.proper ?? "").length),
    );
    const subject = this.subjectOf(begin, noun);
    const verb = subject?.verb ?? "";
    const isOffer = owner !== null && subject !== null && /^(?:reject|accept|join|refus|turn)/.test(verb);
    const isWith = behind !== null && /^(?:with|to)$/.test(behind.word);
    const before =
      subject !== null && subject.sides.length > 0
        ? [...subject.sides, ...(isOffer ? [owner] : [])]
        : owner !== null && behind !== null
          ? [owner]
          : isWith
            ? this.wholeSubject(at)
            : [];
    const relative = this.relative(last + 1);
    const sides = [
      ...before,
      ...relative,
      ...(behind === null || (relative.length > 0 && behind.word !== "with") ? [] : behind.sides),
    ];
    const start = Math.min(before[0]?.start ?? owner?.start ?? noun.nounStart, noun.nounStart);
    const isUnilateral =
      /^declar|^announc|^order/.test(verb) &&
      before.length === 1 &&
      behind === null &&
      /cease|truce/.test(noun.noun);
    const isWeak = behind === null && before.length === 1 && relative.length === 0 && WEAK.test(verb);
    const isEach =
      behind !== null &&
      behind.word === "with" &&
      noun.isPlural &&
      behind.sides.length > 1 &&
      before.length > 0;
    const [only, ...further] = isEach ? behind.sides.map((side) => [...before, side]) : [];
    return {
      start,
      end: Math.max(behind?.end ?? noun.end, noun.end),
      sides: only ?? (isWeak && !sides.some(({ isAgain }) => isAgain) ? [] : this.resolved(sides)),
      others: further,
      isUnilateral,
      isTold: sides.length > 0 && !isWeak,
    };
  }

  /** “Under the deal, A will pay B”: whoever does what it says. */
  private under(noun: number, behind: number): Side[] {
    const before = this.items[this.phraseStart(noun) - 1]?.lower ?? "";
    if (!/^(?:under|in|of)$/.test(before) || this.items[behind]?.text !== ",") return [];
    const list =
      this.lists.find(({ from }) => from >= behind && from <= behind + 1) ?? listAt(this.items, behind + 1);
    if (
      list === null ||
      !/^(?:agreed?|agrees|will|would|must|promised|promises|pledged|pledges|undertook|committed|is|are|was|were|has|have|had)$/.test(
        this.items[list.to]?.lower ?? "",
      )
    )
      return [];
    return this.who.sidesOf(this.items, list);
  }

  /** “… and between A and C”: the further pairs of a plural. */
  private furtherPairs(from: number): Side[][] {
    const found: Side[][] = [];
    for (let at = from; at < this.items.length; at++) {
      if (this.items[at]?.lower !== "between") continue;
      const list = listAt(this.items, at + 1);
      const sides = list === null ? [] : this.who.sidesOf(this.items, list);
      if (named(sides) > 1) found.push(sides);
    }
    return found;
  }

  /** Where the phrase begins that has a noun for its head, or has it behind “of”. */
  private phraseStart(at: number): number {
    let from = at;
    const list = this.lists.find((one) => one.from <= at && at < one.to);
    const phrase = list?.phrases.find((one) => one.from <= at && at < one.to);
    if (phrase !== undefined && at <= phrase.head) from = phrase.from;
    else {
      // Within what stands behind the head of another: the signing of a deal, boats under a pact.
      while (from > 0 && from > at - 7 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(this.items[from - 1]?.pos ?? ""))
        from--;
      if (this.items[from - 1]?.pos === "DET") from--;
    }
    return Math.min(at, from);
  }

  /** The sides of a list that ends a clause: behind a mere comma the clause goes on. */
  sidesBehind(list: PhraseList): Side[] {
    if (list.isClosed !== false || list.phrases.length > 3) return this.who.sidesOf(this.items, list);
    const first = this.who.sidesOf(this.items, { ...list, phrases: list.phrases.slice(0, 1) });
    const isMany = /s$/.test(this.items[list.phrases[0]?.head ?? -1]?.lower ?? "");
    return named(first) > 0 || isMany
      ? first
      : this.who.sidesOf(this.items, { ...list, phrases: list.phrases.slice(0, 2) });
  }

  /** The organization that a deal is to buy, or to buy from or supply to. */
  private bought(verb: number): (Range & { word: string; sides: Side[]; to: number }) | null {
    for (let at = verb + 1; at < Math.min(this.items.length, verb + FAR); at++) {
      const item = this.items[at];
      if (
        item === undefined ||
        /^[,;:]$/.test(item.text) ||
        /^(?:that|which|after|for|in|under|over)$/.test(item.lower)
      )
        return null;
      const follows = this.lists.some(({ from, to }) => from === verb + 1 && to === at);
      if (at > verb + 1 && !follows && !/^(?:of|from|with|to|over)$/.test(this.items[at - 1]?.lower ?? ""))
        continue;
      const list = listAt(this.items, at);
      const sides =
        list === null ? [] : this.who.sidesOf(this.items, { ...list, phrases: list.phrases.slice(0, 1) });
      if (list !== null && sides.some(({ party }) => party?.entity?.kind === "organization"))
        return {
          word: "to",
          sides,
          start: this.items[verb]?.start ?? item.start,
          end: this.items[(list.phrases[0]?.to ?? list.to) - 1]?.end ?? item.end,
          to: list.to,
        };
    }
    return null;
  }

  /** The two of “a US-Japan deal” before a noun. */
  private pairBefore(noun: AgreementNoun): Side[] {
    const range = { start: noun.start, end: noun.nounStart };
    const side = (party: Party): Side => ({
      start: noun.start,
      end: noun.nounStart,
      party,
      person: null,
      isAgain: false,
    });
    const known = this.parties.pair(range);
    if (known.length > 1) return known.map(side);
    const words = /(?<![\p{L}-])(\p{Lu}[\p{L}]+)[-–—](\p{Lu}[\p{L}]+)(?![\p{L}-])/u.exec(
      this.text.slice(range.start, range.end),
    );
    const halves =
      words === null ? [] : [words[1] ?? "", words[2] ?? ""].flatMap((word) => this.who.half(word) ?? []);
    return halves.length > 1 ? halves.map(side) : [];
  }

  /** The same sides, “both countries” among them replaced by those whom it takes up. */
  resolved(sides: readonly Side[]): readonly Side[] {
    const again = sides.find(({ isAgain, party }) => isAgain && party === null);
    if (again === undefined || named(sides) > 1) return sides;
    const found = this.taken(
      this.items.findIndex(({ end }) => end > again.start),
      true,
    );
    return found.length === 0
      ? sides
      : [
          ...sides.filter((side) => side !== again),
          ...found.map((side) => ({ ...side, start: again.start, end: again.end })),
        ];
  }

  /** Whoever does what the deal is part of: A freed prisoners under a deal with B; A said that the truce with B had ended. */
  private wholeSubject(noun: number): Side[] {
    const near = this.leftOf(this.phraseStart(noun), true);
    const sides =
      near?.sides.filter(
        ({ party, person }) => party !== null && (party.entity?.kind !== "person" || person !== null),
      ) ?? [];
    return sides.length > 2 ? [] : sides;
  }

  /** “the pact, which A left”: the subject of the clause that says what the noun is. */
  private relative(from: number): Side[] {
    const at = this.items[from]?.text === "," ? from + 1 : from;
    if (!/^(?:which|that)$/.test(this.items[at]?.lower ?? "")) return [];
    const list = this.lists.find((one) => one.from === at + 1);
    if (list === undefined) return [];
    const verb = this.items.slice(list.to, list.to + 4).find(({ pos }) => pos === "VERB");
    return verb !== undefined && MAKING.has(verb.lower) && !WEAK.test(verb.lower)
      ? this.who.sidesOf(this.items, list)
      : [];
  }

  /** Who stands as owner just before a noun: Turkey's deal, the EU's trade agreement. */
  private ownerOf(at: number, noun: AgreementNoun): Side | null {
    for (let i = at - 1; i >= 0 && at - i < 7; i--) {
      const item = this.items[i];
      if (item === undefined || item.start < noun.start - 60) return null;
      if (item.pos === "DET" && this.items[i - 1]?.lower !== "of") return null;
      if (/^['’]s?$/.test(item.text)) {
        const list = this.lists.find(({ from, to }) => from <= i && to > i);
        const phrase = list?.phrases.find(({ from, to }) => from <= i && to > i);
        if (phrase === undefined) return null;
        const found = this.who.sidesOf(this.items, {
          from: phrase.from,
          to: i,
          phrases: [{ ...phrase, to: i, head: i - 1, short: null, of: null, aside: null }],
        });
        return found[0]?.party === undefined ? null : (found[0] ?? null);
      }
      // “a U.S. offer of a ceasefire”
      if (/^(?:offer|proposal|bid)$/.test(item.lower)) {
        const found = this.who.sidesOf(this.items, {
          from: i - 1,
          to: i,
          phrases: [{ from: i - 1, to: i, head: i - 1, short: null, of: null, aside: null }],
        });
        return found[0] ?? null;
      }
      if (
        !/^(?:ADJ|NOUN|PROPN|NUM|QUOTE|VERB|DET|ADP)$/.test(item.pos) ||
        (item.pos === "ADP" && item.lower !== "of")
      )
        return null;
    }
    return null;
  }

  /** Those whom the words behind a noun tell of: between A and B, with C, signed by D, of E and F. */
  private behind(
    from: number,
    noun: { readonly noun: string },
  ): (Range & { word: string; sides: Side[]; to: number }) | null {
    let made = false;
    let sells = false;
    let ends = false;
    for (let at = from; at < Math.min(this.items.length, from + FAR + 8); at++) {
      const item = this.items[at];
      if (item === undefined) return null;
      const { lower, text } = item;
      if (/^[;:]$/.test(text) || (/^(?:because|while|but|although|if|who)$/.test(lower) && at > from + 1))
        return null;
      if (
        lower === "that" &&
        this.relative(at).length === 0 &&
        !/^(?:was|is|has|had|were)$|(?:ed|s)$/.test(this.items[at + 1]?.lower ?? "")
      )
        return null;
      if (
        /^(?:brokered|mediated|hosted|witnessed|facilitated|condemned|criticized|backed|supported|welcomed|praised|violated|opposed)$/.test(
          lower,
        )
      ) {
        // “brokered by C between A and B”
        if (this.items[at + 1]?.lower === "by") {
          const skipped = listAt(this.items, at + 2);
          if (skipped !== null) at = skipped.to - 1;
        }
        continue;
      }
      if (MADE.test(lower)) made = true;
      // “The deal is the latest”: what it is, and not who made it.
      if (
        /^(?:is|are|was|were|will|would|has|have|had|remains?|became|becomes?)$/.test(lower) &&
        !this.items
          .slice(at + 1, at + 8)
          .some(
            (next) =>
              MADE.test(next.lower) || /^(?:between|with|among|involves|brokered|mediated)$/.test(next.lower),
          )
      )
        return null;
      // What another verb tells is no more of the noun: the pact prompted A to part with B.
      if (
        item.pos === "VERB" &&
        !made &&
        !/ing$/.test(lower) &&
        this.items[at - 1]?.lower !== "to" &&
        !/^(?:aimed|designed|meant|intended|expected|due|set|backed|known|called|named|dated|based|approved|finalized|finalised|is|was|seen|worth|held|normalized|normalised|ended|restored|established|resumed|halted|scheduled|supposed|collapsed|expired|ended|involves|covers|commits|binds|unites)$/.test(
          lower,
        )
      )
        return null;
      // “a deal to end the war between A and B”, “that normalized relations between”
      ends ||=
        /^(?:end|ends|ended|ending|normali[sz]\w+|restor\w+|establish\w+|resum\w+|halt\w*|stop\w*|settl\w+|resolv\w+|demarcat\w+)$/.test(
          lower,
        );
      const isBetween =
        /^(?:between|among|amongst|involving|covers|covering|commits|binds|involves|committing|unites|uniting)$/.test(
          lower,
        ) &&
        (ends ||
          !/^(?:difference|differences|relations|conflict|border|war|cooperation|tensions|ties|trade|talks|dispute|fighting|violence|hostilities|boundary|link|exchange|meeting|meetings|negotiations|summit|discussions|dialogue|conversation|call|clashes|battle|battles)$/.test(
            this.items[at - 1]?.lower ?? "",
          ));
      const isWith =
        lower === "with" &&
        at - from < 9 &&
        this.items[at - 1]?.text !== "," &&
        !(/^deal/.test(this.items[at - 1]?.lower ?? "") && this.items[at - 1]?.pos === "VERB") &&
        !/^(?:along|together|accordance|line|problems?|comply|relations|ties|interfere\w*|faced|issues?)$/.test(
          this.items[at - 1]?.lower ?? "",
        );
      const isBy = lower === "by" && made;
      const isFor = lower === "for" && at === from && noun.noun === "bid";
      const isOf =
        isFor ||
        (lower === "of" &&
          at === from &&
          /^(?:coalition|alliance|merger|partnership|cease-?fire|truce|takeover|acquisition|purchase|buyout|union)$/.test(
            noun.noun,
          ));
      if (/^(?:sell|selling|supply|supplying|export|exporting|deliver|delivering|pay|paying)$/.test(lower))
        sells = true;
      if (
        /^(?:buy|buying|acquire|acquiring|purchase|purchasing|take|merge|license|lease|supply|sell|build)$/.test(
          lower,
        ) &&
        this.items[at - 1]?.lower === "to"
      ) {
        const bought = this.bought(at);
        if (bought !== null) return bought;
      }
      const isTo = lower === "to" && sells;
      if (!isBetween && !isWith && !isBy && !isOf && !isTo) {
        if (/^(?:PRON)$/.test(item.pos) && at > from + 2) return null;
        continue;
      }
      const list = listAt(this.items, at + 1);
      if (list === null) continue;
      const sides = this.sidesBehind(list);
      if (sides.length === 0) continue;
      // “negotiated by May”: by whom, and not between whom.
      if (isBy && sides.every(({ party }) => party?.entity?.kind === "person") && sides.length === 1)
        continue;
      if (isTo && sides.some(({ party }) => party?.entity?.kind !== "organization")) continue;
      const end = this.items[list.to - 1]?.end ?? item.end;
      return {
        word: isBetween ? "between" : isWith ? "with" : isBy ? "by" : "of",
        sides,
        start: item.start,
        end,
        to: list.to,
      };
    }
    return null;
  }

  /** The subject of the verb that has the noun at an item for its object. */
  private subjectOf(
    noun: number,
    { isPlural }: { readonly isPlural: boolean },
  ): (Range & { sides: Side[]; verb: string }) | null {
    for (let at = noun - 1; at >= 0 && noun - at < FAR; at--) {
      const item = this.items[at];
      if (item === undefined || /^[;:]$/.test(item.text)) return null;
      if (
        /^(?:talks|negotiations|discussions)$/.test(item.lower) &&
        /^(?:in|hold|held|holding|began|begin|begun|opened|resumed?|into|advanced|exclusive)$/.test(
          this.items[at - 1]?.lower ?? "",
        )
      ) {
        const found = this.leftOf(at - 1);
        return found === null ? null : { ...found, verb: "negotiate" };
      }
      // “joined others in backing the treaty”: another phrase is the object.
      const object = this.lists.find(({ to }) => to === at + 1);
      // “announced in Rome the signing”
      if (object !== undefined && /^(?:in|at|on)$/.test(this.items[object.from - 1]?.lower ?? "")) {
        at = object.from - 1;
        continue;
      }
      if (
        object !== undefined &&
        !/^(?:of|and|,|or)$/.test(this.items[at + 1]?.lower ?? "") &&
        !/^(?:signing|negotiations?|talks|terms|text|details|approval|part|member|implementation|number|way|end|touches|support|ratification|conclusion|version|draft|work|participation|membership|withdrawal|role|exit|involvement|compliance|commitment|favou?r|offer|proposal|breach|breaches|violations?|extension|renewal|signatures?|signatory|party|parties|obligations|talk|progress|deadline|framework|basis)$/.test(
          this.items[at]?.lower ?? "",
        ) &&
        !/^(?:last|this|next|year|week|month)|day$/.test(this.items[at]?.lower ?? "")
      )
        return null;
      if (STOP.test(item.lower) && item.pos !== "NOUN" && !(item.lower === "that" && at === noun - 1))
        return null;
      if (/^(?:help|helps|helped|helping)$/.test(item.lower)) return null;
      // “May's negotiated agreement”
      const isPremodifier =
        at === noun - 1 && /ed$/.test(item.lower) && /^(?:DET|PART|ADJ)$/.test(this.items[at - 1]?.pos ?? "");
      if (isPremodifier) continue;
      const isOut = /^(?:out|away)$/.test(item.lower);
      if (
        item.pos === "QUOTE" ||
        isOut ||
        !MAKING.has(item.lower) ||
        item.pos === "NOUN" ||
        (item.pos === "ADJ" && !/ed$/.test(item.lower))
      ) {
        // What another verb governs is none of this subject's.
        if (item.pos === "VERB" && !isOut && !ATTITUDE.test(item.lower)) {
          const found = this.leftOf(at);
          if (
            found !== null &&
            named(found.sides.filter(({ party }) => party?.entity?.kind !== "person")) > 1
          )
            return { ...found, verb: item.lower };
        }
        if (
          item.pos === "VERB" &&
          !isOut &&
          !/^(?:expected|set|due|come|came|comes|begin|began|allow\w*|comply\w*|failed|refused|help\w*|get|gets|getting|put)$/.test(
            item.lower,
          ) &&
          !/ed$|ing$/.test(item.lower)
        )
          return null;
        continue;
      }
      if (
        /^(?:have|has|had|having)$/.test(item.lower) &&
        /^(?:VERB|ADV|AUX|PART)$/.test(this.items[at + 1]?.pos ?? "")
      )
        continue;
      if (/^(?:AUX)$/.test(item.pos) && !/^(?:have|has|had|having)$/.test(item.lower)) continue;
      if (isPlural && /^(?:ha[sd]|have)$/.test(item.lower) && noun - at > 3) continue;
      const accused = this.accused(at);
      if (accused.length > 0)
        return { sides: accused, start: accused[0]?.start ?? item.start, end: item.end, verb: item.lower };
      const found = this.leftOf(at);
      return found === null ? null : { ...found, verb: item.lower };
    }
    return null;
  }

  /** “A accused B of breaking the truce”: both. */
  private accused(verb: number): Side[] {
    if (
      !/^(?:of|for)$/.test(this.items[verb - 1]?.lower ?? "") ||
      !/ing$/.test(this.items[verb]?.lower ?? "")
    )
      return [];
    const list = this.lists.find(({ to }) => to === verb - 1);
    const before = list === undefined ? -1 : list.from - 1;
    if (list === undefined || !/^(?:accus|blam)/.test(this.items[before]?.lower ?? "")) return [];
    // “with A accusing B of”
    const accuser = this.lists.find(({ to }) => to === before);
    const first =
      accuser === undefined ? (this.leftOf(before)?.sides ?? []) : this.who.sidesOf(this.items, accuser);
    return [...first, ...this.who.sidesOf(this.items, list)];
  }

  /** Whoever stands as subject left of a verb; what leads up to the verb and what is inserted is passed over. */
  leftOf(verb: number, isWide = false): (Range & { sides: Side[] }) | null {
    let at = verb;
    let isNear = true;
    let hasTo = false;
    for (let steps = 0; at > this.first && steps < 40; steps++) {
      const item = this.items[at - 1];
      if (item === undefined) return null;
      const list = this.lists.find(({ from, to }) => from < at && to >= at);
      if (list !== undefined) {
        const found = this.subjectIn(list, isNear, hasTo);
        if (found !== null) return { sides: found, start: found[0]?.start ?? item.start, end: item.end };
        const before = this.items[list.from - 1];
        at = list.from - (before !== undefined && BEHIND.test(before.lower) ? 1 : 0);
        isNear = false;
        continue;
      }
      const { lower, text, pos } = item;
      if (/^(?:he|she|it|they|both|we)$/.test(lower) && lower !== "we") {
        const sides = this.taken(at - 1, lower === "they" || lower === "both");
        return sides.length === 0 ? null : { sides, start: item.start, end: item.end };
      }
      if (/^[;:]$/.test(text) || /^help(?:s|ed|ing)?$/.test(lower)) return null;
      if (
        /^(?:while|because|although|though|if|whether|but|where|when|until|unless|not|n't|never)$/.test(lower)
      )
        return null;
      // “that” of reported speech opens the clause; “which” and “who” have their subject before them.
      if (lower === "that" && pos !== "DET" && !isWide) return null;
      hasTo ||= lower === "to";
      if (text === "," || pos === "VERB") isNear = isNear && text !== ",";
      at--;
    }
    return null;
  }

  /** The sides that a list names as a subject; null where it is none. */
  private subjectIn(list: PhraseList, isNear: boolean, hasTo: boolean): Side[] | null {
    const before = this.items[list.from - 1];
    // “A and B, an alliance of rebels, signed”
    const isApposed =
      before?.text === "," &&
      this.items[list.to]?.text === "," &&
      /^(?:a|an|the|its|their|both)$/.test(this.items[list.from]?.lower ?? "") &&
      this.lists.some(({ to }) => to === list.from - 1);
    const sides = isApposed ? [] : this.who.sidesOf(this.items, list);
    if (sides.length === 0) return null;
    if (/^(?:until|unless)$/.test(before?.lower ?? "")) return null;
    const opens = before !== undefined && BEHIND.test(before.lower);
    const isClause = isNear && /^(?:after|before|since|until|as|than)$/.test(before?.lower ?? "");
    if (opens && !isClause) {
      // “After two years of talks, A and B signed”: behind the first comma begins the subject.
      const comma = list.phrases.findIndex(
        ({ to }, i) => this.items[to]?.text === "," && i + 1 < list.phrases.length,
      );
      const opened = list.from - 1 <= this.first + 1 || this.items[list.from - 2]?.text === ",";
      const first = this.who.sidesOf(this.items, { ...list, phrases: list.phrases.slice(0, comma + 1) });
      if (!isNear || !opened || comma < 0 || (first.length > 0 && list.phrases.length - comma > 2)) {
        const isReport = /^(?:reports|claims|news|rumou?rs|speculation|word)$/.test(
          this.items[list.from]?.lower ?? "",
        );
        return isReport ? sides : null;
      }
      const rest = this.who.sidesOf(this.items, { ...list, phrases: list.phrases.slice(comma + 1) });
      return rest.length > 0 ? rest : null;
    }
    // “invaded A and signed”: what another verb has for its object; “covers A and B has”: the last is the subject.
    const isObject =
      before?.pos === "VERB" &&
      !/^(?:said|says|say|announced|reported|claimed|confirmed|added|hopes?|hoped|believes?|agreed|stated|told|insisted|denied|revealed|see|sees|saw|let|allow|allows)$/.test(
        before.lower,
      );
    if (!isObject || hasTo) return sides;
    const last = list.phrases.at(-1);
    if (
      !isNear ||
      list.phrases.length < 2 ||
      last === undefined ||
      (this.items[last.from - 1]?.lower !== "and" && this.items[last.from - 2]?.lower !== "and")
    )
      return null;
    return this.who.sidesOf(this.items, { ...list, phrases: [last] });
  }

  /** Whom “they” or “it” at an item takes up: those named before it in the sentence, or else in those before. */
  taken(at: number, isMany: boolean): Side[] {
    const here = this.lists.filter(({ to }) => to <= at).map((list) => this.who.sidesOf(this.items, list));
    for (const sides of [...here, ...this.before()]) {
      const known = sides.filter(({ party }) => party !== null);
      if (isMany ? known.length > 1 : known.length === 1) return known;
      if (
        isMany &&
        known.length === 1 &&
        sides === here[0] &&
        known[0]?.party?.entity?.kind === "organization" &&
        here.length === 1
      )
        return known;
    }
    // “Pakistan said of its treaties with India”: the only two of the sentence.
    const all = new Map(
      here.flat().flatMap((side) => (side.party?.code == null ? [] : [[side.party.code, side] as const])),
    );
    return isMany && all.size === 2 ? [...all.values()] : [];
  }
}

/** How many of some sides have a name. */
export function named(sides: readonly Side[]): number {
  return sides.filter(({ party }) => party !== null).length;
}

/** The item where a sentence begins behind its dateline. */
export function openingOf(text: string, unit: Unit): number {
  if (unit.start !== unit.lineStart) return 0;
  const line = DATELINE.exec(text.slice(unit.start, Math.min(unit.end, unit.start + 80)))?.[0] ?? "";
  const isLine =
    /^[^\p{Ll}]*\p{Lu}{3}/u.test(line) || /\((?:\p{Lu}{2,}|Reuters|Xinhua|Sputnik)\)/u.test(line);
  if (!isLine) return 0;
  return Math.max(
    0,
    unit.items.findIndex((item) => item.start >= unit.start + line.length),
  );
}
