import { extract } from "../../src/extract/extract";
import { validate } from "../../src/news/load";

/** The agreements of one sentence of an article: what each is called, and who is bound by it. */
function agreementsOf(sentence: string): [string, string[]][] {
  const text = `Headline of the day\n${sentence}`;
  const article = validate(extract({ text, slug: "story", publishedAt: "2020-06-12" }), "story.json");
  const name = (ref: string) =>
    [...article.leaders, ...article.people, ...article.organizations].find(({ id }) => id === ref)?.name ??
    ref;
  return article.agreements.map(({ title, parties }) => [title, parties.map(name)]);
}

describe("An agreement has those for parties whom the text binds", () => {
  it.each<[string, [string, string[]][]]>([
    ["Japan and Russia concluded a peace treaty.", [["peace treaty", ["JP", "RU"]]]],
    [
      "A memorandum of understanding was signed between Cyprus, Greece and Israel.",
      [["memorandum of understanding", ["CY", "GR", "IL"]]],
    ],
    ["It was a US-Japan trade deal.", [["US-Japan trade deal", ["US", "JP"]]]],
    ["Parliament read the bill to merge Air Dalen with Nordwing.", []],
    ["Mali and Niger opened diplomatic relations with the island.", []],
    ["The Workers' Party celebrated its takeover of Laos.", []],
    ["The Mali Q-22 sale went ahead.", []],
    ["Canada prospers, and so does Canada's trade. A deal with the EU is near.", [["deal", ["EU", "CA"]]]],
    [
      "Chad and Niger fought a war over the lake in 1994. Togo brokered a cease-fire agreement in May.",
      [["cease-fire agreement", ["TD", "NE"]]],
    ],
    ["After years of talks about fish, Iceland signed a treaty with Greenland.", [["treaty", ["IS", "GL"]]]],
    ["Ghana signed an agreement with Togo on the gold stolen by Mali.", [["agreement", ["GH", "TG"]]]],
    [
      "Anders Holm, Norway's foreign minister, and Carla Ruiz, Spain's ambassador, signed an accord.",
      [["accord", ["NO", "ES"]]],
    ],
    ["Marta Blum had secured immunity from prosecution.", [["immunity", ["Marta Blum"]]]],
    [
      "Kenya prospers. Kenya is at peace. Kenya ratified the free trade agreements with Peru and Chile.",
      [
        ["free trade agreements", ["KE", "PE"]],
        ["free trade agreements", ["KE", "CL"]],
      ],
    ],
    [
      "Prime Minister Ana Prica of Croatia spoke. Talks in Vienna, Austria resulted in a truce between Mali and Chad.",
      [["truce", ["ML", "TD"]]],
    ],
    [
      "Peru signed a pact with Chile, and attacked the accord that Bolivia and Brazil had signed.",
      [
        ["pact", ["PE", "CL"]],
        ["accord", ["BO", "BR"]],
      ],
    ],
    [
      "Ghana and Togo are quarrelling. Kwame Owusu and Jean Akakpo spoke of the accord between the two countries.",
      [["accord", ["GH", "TG"]]],
    ],
    ["The Israeli-Cypriot-Greek effort goes on.", [["Israeli-Cypriot-Greek effort", ["IL", "CY", "GR"]]]],
    [
      "The United States withdrew from the Intermediate-Range Nuclear Forces Treaty with Russia.",
      [["Intermediate-Range Nuclear Forces Treaty", ["US", "RU"]]],
    ],
    [
      "The United States and the Taliban signed a peace agreement in Doha, Qatar.",
      [["peace agreement", ["US", "Taliban"]]],
    ],
    [
      "North Korean leader Kim Jong-un and South Korean president Moon Jae-in signed a peace agreement.",
      [["peace agreement", ["KP", "KR"]]],
    ],
    [
      "The administration announced deals between Israel and Bahrain and between Serbia and Greece.",
      [
        ["deals", ["IL", "BH"]],
        ["deals", ["RS", "GR"]],
      ],
    ],
    [
      "China announced it would leave the nuclear deal with Iran. Other signatories to the deal include Germany.",
      [["nuclear deal", ["CN", "IR", "DE"]]],
    ],
    [
      "The EU was glad. The European Parliament approved the EU-Vietnam Free Trade Agreement.",
      [["EU-Vietnam Free Trade Agreement", ["EU", "VN"]]],
    ],
    [
      "The European Parliament ratified the European Union's trade deal with the United Kingdom.",
      [["trade deal", ["European Union", "GB"]]],
    ],
    [
      "Lloyd Austin of the United States signed the pact with his Philippine counterpart Gilberto Teodoro.",
      [["pact", ["US", "PH"]]],
    ],
    [
      "The United States withdrew from the Intermediate Nuclear Forces (INF) Treaty, a US-Russian pact.",
      [["Intermediate Nuclear Forces (INF) Treaty", ["US", "RU"]]],
    ],
    [
      "Officials said Russia is violating the Open Skies Treaty. The United States has exited the Open Skies Treaty.",
      [["Open Skies Treaty", ["RU", "US"]]],
    ],
    [
      "Norway signed a Supplementary Defense Cooperation Agreement with Sweden. The Defense Cooperation Agreement holds.",
      [["Supplementary Defense Cooperation Agreement", ["NO", "SE"]]],
    ],
    ["The 1979 Egypt–Israel peace treaty holds.", [["Egypt–Israel peace treaty", ["EG", "IL"]]]],
    // A side that has no name is none of the parties; what it is bound by counts all the same.
    ["The Libyan government and two rebel groups signed a peace accord.", [["peace accord", ["LY"]]]],
    [
      "OSLO, Norway (AP) — Chad's government and the rebels of the United Savannah Front (USF) signed a truce.",
      [["truce", ["TD", "United Savannah Front"]]],
    ],
    ["The ruling Labour party and its rival, the Greens, struck a deal.", [["deal", ["Labour", "Greens"]]]],
    [
      "Officials from Ghana met bankers, and Accra signed a loan agreement with Barlow Bank.",
      [["loan agreement", ["GH", "Barlow Bank"]]],
    ],
    [
      "After months of talks, Portugal and Spain signed a treaty, which Morocco had long demanded.",
      [["treaty", ["PT", "ES"]]],
    ],
    ["Kenya freed two sailors under a deal with Somalia.", [["deal", ["KE", "SO"]]]],
    ["Hamas accused Israel of breaking the truce.", [["truce", ["Hamas", "IL"]]]],
    ["Under the accord, Peru will give Ecuador a square kilometre.", [["accord", ["PE", "EC"]]]],
    [
      "Peru has signed border treaties with Chile and Cuba.",
      [
        ["border treaties", ["PE", "CL"]],
        ["border treaties", ["PE", "CU"]],
      ],
    ],
    [
      "President Ada Obi of Togo and rebel leader Kofi Mensah signed a peace deal.",
      [["peace deal", ["TG", "Kofi Mensah"]]],
    ],
    [
      "Malian President Ada Traore and opposition leader Kofi Keita signed a power-sharing agreement.",
      [["power-sharing agreement", ["Ada Traore", "Kofi Keita"]]],
    ],
    [
      "Striking pilots at Alba Airways reached an agreement with the company, the Alba Pilots Guild said.",
      [["agreement", ["Alba Pilots Guild", "Alba Airways"]]],
    ],
    [
      "Dutch brewer Grolla has agreed to buy its rival Maltings for two billion euros.",
      [["buy its rival Maltings for two billion euros", ["Grolla", "Maltings"]]],
    ],
    [
      "Grolla and Maltings joined forces in a new company.",
      [["joined forces in a new company", ["Grolla", "Maltings"]]],
    ],
    [
      "Alba Group, the maker of Grolla, has agreed to buy Maltings.",
      [["buy Maltings", ["Alba Group", "Maltings"]]],
    ],
    ["Malta and Cyprus ended their quarrel with a pact.", [["pact", ["MT", "CY"]]]],
    ["The Ghana-Togo fisheries pact expired.", [["Ghana-Togo fisheries pact", ["GH", "TG"]]]],
    ["Envoys met in Paris. London and Madrid signed a fishing accord.", [["fishing accord", ["GB", "ES"]]]],
    ["Turkey and Libya agreed on maritime borders.", [["agreed on maritime borders", ["TR", "LY"]]]],
    ["In the deal, Turkey and Libya agreed on a line.", [["deal", ["TR", "LY"]]]],
  ])("%s", (sentence, agreements) => {
    expect(agreementsOf(sentence)).toEqual(agreements);
  });

  it.each<[string, [string, string[]][]]>([
    [
      "Intel signed exclusivity deals with Dell, Sony and Hitachi.",
      [
        ["exclusivity deals", ["Intel", "Dell"]],
        ["exclusivity deals", ["Intel", "Sony"]],
        ["exclusivity deals", ["Intel", "Hitachi"]],
      ],
    ],
    ["Norway signed a deal with Sweden and Finland on fishing.", [["deal", ["NO", "SE", "FI"]]]],
    [
      "Israel signed agreements with Bahrain and with Sudan.",
      [
        ["agreements", ["IL", "BH"]],
        ["agreements", ["IL", "SD"]],
      ],
    ],
    [
      "The deals under which Bahrain and Sudan recognise Israel were signed in Washington.",
      [
        ["deals", ["BH", "IL"]],
        ["deals", ["SD", "IL"]],
      ],
    ],
    [
      "The suit accuses Intel of exclusive deals with Dell and Sony.",
      [
        ["exclusive deals", ["Intel", "Dell"]],
        ["exclusive deals", ["Intel", "Sony"]],
      ],
    ],
    [
      "Forcing customers such as Dell and Sony into Intel-exclusive deals, Intel grew.",
      [
        ["Intel-exclusive deals", ["Dell", "Intel"]],
        ["Intel-exclusive deals", ["Sony", "Intel"]],
      ],
    ],
    [
      "Nestle sold its plants to Unilever and Danone.",
      [
        ["sold its plants to Unilever and Danone", ["Nestle", "Unilever"]],
        ["sold its plants to Unilever and Danone", ["Nestle", "Danone"]],
      ],
    ],
  ])("is one with each of several where the text speaks of many: %s", (sentence, agreements) => {
    expect(agreementsOf(sentence)).toEqual(agreements);
  });

  it.each<[string, [string, string[]][]]>([
    ["Serbia will buy six helicopters from France.", [["buy six helicopters from France", ["RS", "FR"]]]],
    [
      "Delta Air Lines bought 20 percent of LATAM from Costa Verde Aeronautica.",
      [
        [
          "bought 20 percent of LATAM from Costa Verde Aeronautica",
          ["Delta Air Lines", "Costa Verde Aeronautica"],
        ],
      ],
    ],
    ["Egypt ceded two islands to Saudi Arabia under a 2016 agreement.", [["2016 agreement", ["EG", "SA"]]]],
    ["Spain and Morocco exchanged prisoners.", [["exchanged prisoners", ["ES", "MA"]]]],
    ["Rwanda and Uganda signed a joint statement on borders.", [["joint statement", ["RW", "UG"]]]],
    [
      "The Greens and the Social Democrats agreed a coalition.",
      [["coalition", ["Greens", "Social Democrats"]]],
    ],
    [
      "The Cook Islands, New Zealand and Tonga signed the Blue Reef Arrangement.",
      [["Blue Reef Arrangement", ["CK", "NZ", "TO"]]],
    ],
    ["Serbia and Croatia signed a normalization deal.", [["normalization deal", ["RS", "HR"]]]],
    ["A prisoner swap between Russia and Ukraine took place.", [["prisoner swap", ["RU", "UA"]]]],
    [
      "Roche has licensed a drug from Zealand Pharma.",
      [["licensed a drug from Zealand Pharma", ["Roche", "Zealand Pharma"]]],
    ],
    [
      "Lufthansa took a 41 percent stake in ITA Airways.",
      [["41 percent stake", ["Lufthansa", "ITA Airways"]]],
    ],
    [
      "It is a trade pact between Norway and three states, namely Chad, Niger and Togo.",
      [["trade pact", ["NO", "TD", "NE", "TG"]]],
    ],
    [
      "The pact between Ethiopia and United Arab Emirates (UAE) logistics company DP World stands.",
      [["pact", ["ET", "DP World"]]],
    ],
  ])("is found by what is done as by what it is called: %s", (sentence, agreements) => {
    expect(agreementsOf(sentence)).toEqual(agreements);
  });

  it.each<[string, [string, string[]][]]>([
    [
      "Renault, whose largest shareholder is the French state, is to merge with Fiat Chrysler.",
      [["merge with Fiat Chrysler", ["Renault", "Fiat Chrysler"]]],
    ],
    [
      "SoftBank Group and Deutsche Telekom struck a deal to merge Sprint Corp.",
      [["deal", ["SoftBank Group", "Deutsche Telekom"]]],
    ],
    [
      "Kenya proposed talks over a port access deal that Mauritius signed with Ethiopia.",
      [["port access deal", ["MU", "ET"]]],
    ],
    [
      "The visit to Iceland came after the deal British Prime Minister Boris Johnson struck with Norway.",
      [["deal", ["GB", "NO"]]],
    ],
    [
      "A deal struck by Colombian President Juan Manuel Santos last year with the FARC rebels ended the war.",
      [["deal", ["CO", "FARC"]]],
    ],
    [
      "Former Indian Prime Minister Jawaharlal Nehru and former Pakistani President Ayub Khan signed the treaty.",
      [["treaty", ["IN", "PK"]]],
    ],
    ["Parliament voted on Britain's Rwanda treaty.", [["Rwanda treaty", ["GB", "RW"]]]],
    [
      "Spotify signed a licensing deal with Warner Music, and Apple followed with Sony Music.",
      [["licensing deal", ["Spotify", "Warner Music"]]],
    ],
    [
      "Turkey and the United Nations are scrambling to salvage a grain deal between Russia and Ukraine.",
      [["grain deal", ["RU", "UA"]]],
    ],
    ["Austria has agreed to host the signing of the treaty.", [["treaty", []]]],
  ])("binds neither owner nor thing nor whoever stands by: %s", (sentence, agreements) => {
    expect(agreementsOf(sentence)).toEqual(agreements);
  });

  it.each<[string, [string, string[]][]]>([
    [
      "The Miners Union rejected a pay offer from Grolla Steel.",
      [["pay offer", ["Miners Union", "Grolla Steel"]]],
    ],
    ["Zambia turned down a Chinese offer of a loan.", [["Chinese offer", ["ZM", "CN"]]]],
    ["Serbia ordered six planes from Airbus.", [["ordered six planes from Airbus", ["RS", "Airbus"]]]],
    ["Ghana and Togo will restore diplomatic relations.", [["restore diplomatic relations", ["GH", "TG"]]]],
    [
      "Grolla was bought by Maltings from Alba Group.",
      [["bought by Maltings from Alba Group", ["Maltings", "Alba Group"]]],
    ],
    [
      "The airline Grolla settled its dispute with the Pilots Union.",
      [["settled its dispute with the Pilots Union", ["Grolla", "Pilots Union"]]],
    ],
    [
      "Norway and the separatists of the Blue Front, who met in Oslo, have put their signatures to a roadmap.",
      [["roadmap", ["NO", "Blue Front"]]],
    ],
    ["The Socialists will govern with the Greens.", [["govern with the Greens", ["Socialists", "Greens"]]]],
    [
      "The memorandum, which Kenya's president and his Somali counterpart signed on Monday, covers fishing.",
      [["memorandum", ["KE", "SO"]]],
    ],
    [
      "Under the proposed deal, worth two million dollars, Norway would provide Chad with boats.",
      [["proposed deal", ["NO", "TD"]]],
    ],
    [
      "The Ashdown Bakery Company has been lent two million by Ridge Bank.",
      [["lent two million by Ridge Bank", ["Ridge Bank", "Ashdown Bakery Company"]]],
    ],
    [
      "Norvik Brewing took over Harbour Foods from Delta Holdings for US$90 million.",
      [
        [
          "took over Harbour Foods from Delta Holdings for US$90 million",
          ["Norvik Brewing", "Delta Holdings"],
        ],
      ],
    ],
    [
      "Acme Corporation has granted drugmaker Zelphar a licence to produce it.",
      [["licence", ["Acme Corporation", "Zelphar"]]],
    ],
    [
      "The Ashdown Teachers Association, which has 300 members, and the Ashdown School Board reached an agreement.",
      [["agreement", ["Ashdown Teachers Association", "Ashdown School Board"]]],
    ],
    [
      "The two, Acme Corporation and Norvik Group, said that they had settled on a price.",
      [["settled on a price", ["Acme Corporation", "Norvik Group"]]],
    ],
    [
      "Actress Jane Doe and the studio Crown Pictures have settled a lawsuit over her pay.",
      [["settled a lawsuit over her pay", ["Jane Doe", "Crown Pictures"]]],
    ],
    [
      "There was news of the maker of Tango bikes, Acme Corporation, which bought Norvik Group.",
      [["bought Norvik Group", ["Acme Corporation", "Norvik Group"]]],
    ],
    [
      "The University of Ghent said little. The university teamed up with Acme Corporation.",
      [["teamed up with Acme Corporation", ["University of Ghent", "Acme Corporation"]]],
    ],
    [
      "Norway reached an accord with Siemens Corporation, a memorandum with Chad and a treaty with Peru.",
      [
        ["accord", ["NO", "Siemens Corporation"]],
        ["memorandum", ["TD", "NO"]],
        ["treaty", ["PE", "NO"]],
      ],
    ],
    [
      "In Saskatchewan, Irving Corporation sold two of its sawmills to Huber Holdings.",
      [["sold two of its sawmills to Huber Holdings", ["Irving Corporation", "Huber Holdings"]]],
    ],
    [
      "Peru was calm. Peru has free trade agreements with Chile and Canada. Peru grew.",
      [
        ["free trade agreements", ["PE", "CL"]],
        ["free trade agreements", ["PE", "CA"]],
      ],
    ],
    [
      "Kenyan minister Ada Obi and Kofi Mensah, Ghana's ambassador to Togo, signed a treaty.",
      [["treaty", ["KE", "GH"]]],
    ],
    [
      "The Blue Party and the Green Party signed a pact. It rained. Then it rained again. Nobody came. It was cold. A memorandum of the two parties is older.",
      [
        ["pact", ["Blue Party", "Green Party"]],
        ["memorandum", ["Blue Party", "Green Party"]],
      ],
    ],
    ["Chad and Niger, whose treaty has expired, quarrel.", [["treaty", ["TD", "NE"]]]],
    [
      "Chad and Niger, which had long insulted each other, agreed to share the water.",
      [["agreed to share the water", ["TD", "NE"]]],
    ],
    ["It is a treaty consisting of Bolivia, Peru and Cuba.", [["treaty", ["BO", "PE", "CU"]]]],
    [
      "Kenyan President Ada Obi met Ghanaian President Kofi Mensah. The two presidents signed a pact.",
      [["pact", ["KE", "GH"]]],
    ],
    [
      "Kenyan President Ada Obi was in Accra. She and Ghanaian President Kofi Mensah signed a pact.",
      [["pact", ["KE", "GH"]]],
    ],
    ["Chad and Niger quarrelled for years. Both sides have now signed a pact.", [["pact", ["TD", "NE"]]]],
  ])("has sides for whom the words around it give reasons: %s", (sentence, agreements) => {
    expect(agreementsOf(sentence)).toEqual(agreements);
  });

  it("is none where a name, a plan or a statement alone has the noun", () => {
    expect(
      agreementsOf(
        "The Northern Alliance met in Oslo. The Reform National Convention opened. Kenya announced plans with Togo. " +
          "Norway and Chad exchanged fire.",
      ),
    ).toEqual([]);
  });

  it("is none where somebody buys for himself", () => {
    expect(agreementsOf("Steve Jobs led Apple. In 1986 he bought Pixar.")).toEqual([]);
  });

  it("has no mediator for a party, and no place", () => {
    expect(agreementsOf("Israel and Hamas agreed to a truce in Cairo, brokered by Egypt.")).toEqual([
      ["truce", ["IL", "Hamas"]],
    ]);
  });

  it("is one however often it is mentioned, and two where the sides differ", () => {
    expect(
      agreementsOf(
        "Turkey and Libya signed a maritime border agreement. The agreement angered Greece. " +
          "Cyprus and Egypt signed a maritime border agreement as well.",
      ),
    ).toEqual([
      ["maritime border agreement", ["TR", "LY"]],
      ["maritime border agreement", ["CY", "EG"]],
    ]);
  });

  it.each<[string, string, [string, string[]][]]>([
    [
      "a bare noun that takes it up",
      "Chad and Niger signed a border treaty. The deal was made in Lagos. The pact takes effect in May.",
      [["border treaty", ["TD", "NE"]]],
    ],
    [
      "further sides that another sentence tells",
      "Chad signed a peace deal with one of its rebel groups. The accord with the United Savannah Front ends a war.",
      [["peace deal", ["TD", "United Savannah Front"]]],
    ],
    [
      "its letters in place of its name",
      "Peru joined the Trans-Pacific Partnership. Chile ratified the TPP.",
      [["Trans-Pacific Partnership", ["PE", "CL"]]],
    ],
    [
      "sides told of at the talks",
      "Talks between Chad and Niger went on all night. The border deal was signed at dawn.",
      [["border deal", ["TD", "NE"]]],
    ],
    [
      "another of one side with somebody else",
      "Norway and Chad signed a deal. The deal between Chad and Niger is older.",
      [
        ["deal", ["NO", "TD"]],
        ["deal", ["TD", "NE"]],
      ],
    ],
    [
      "one that is told apart from it",
      "Chad and Niger signed a trade pact. A similar pact between Ghana and Togo failed.",
      [
        ["trade pact", ["TD", "NE"]],
        ["similar pact", ["GH", "TG"]],
      ],
    ],
  ])("is gathered over the article: %s", (_, sentences, agreements) => {
    expect(agreementsOf(sentences)).toEqual(agreements);
  });

  it.each([
    "A great deal of work remains.",
    "They deal with the issue.",
    "The Jewish settlement grew.",
    "Congress could not reach an agreement about the budget.",
    "The alliance of Japan and the United States is the cornerstone of peace.",
    "Japan and the Philippines, long-time treaty allies, held a drill.",
    "The rebels agreed to a unilateral ceasefire.",
    "The treaty room was quiet, and contract workers swept it.",
    "Talks between the two ended without an agreement.",
    "The separatists declared a permanent ceasefire.",
  ])("is not found where there is none: %s", (sentence) => {
    expect(agreementsOf(sentence)).toEqual([]);
  });
});

describe("How far along an agreement is", () => {
  it.each([
    ["STATED", "France and Germany signed a trade deal."],
    ["STATED", "France and Germany signed a trade deal. Under the deal, both will plan new ports."],
    ["ANNOUNCED", "France and Germany announced a trade deal."],
    ["CONFIRMED", "Germany confirmed a trade deal with France."],
    ["PLANNED", "France and Germany plan to sign a trade deal."],
    ["PROPOSED", "France proposed a trade deal with Germany."],
    ["REJECTED", "Germany rejected a trade deal with France."],
  ])("%s: %s", (status, text) => {
    const { agreements } = extract({ text: `Headline of the day\n${text}`, slug: "story" });
    expect(agreements?.map((agreement) => [agreement.status, agreement.parties?.length])).toEqual([
      [status, 2],
    ]);
  });
});
