import { wordSet } from "../text/words";

/** Nouns for people that no ending gives away. */
const PERSON_NOUNS = wordSet(`
  man woman boy girl child baby teenager teen mother father son daughter brother sister husband wife widow uncle aunt
  cousin friend girlfriend boyfriend fiance fiancée fiancé parent relative colleague student professor scholar scientist
  expert critic official officer deputy spokesman spokeswoman spokesperson representative aide chef pilot captain coach judge king queen prince
  princess president minister chief chair chairman chairwoman head leader senator governor mayor secretary ambassador
  general colonel major sergeant lieutenant detective constable soldier guard guest host star mp ceo cfo executive analyst candidate nominee
  nurse doctor dr surgeon athlete champion player witness resident neighbor neighbour victim suspect defendant member fan
  celebrity activist citizen migrant refugee politician musician technician physician physicist mathematician historian
  astronaut cosmonaut model guitarist bassist drummer academic lawmaker legislator diplomat attorney author co-author
  entrepreneur billionaire veteran spy agent operative bishop archbishop cardinal priest imam rabbi pope monk nun pastor
  reverend founder co-founder heir heiress designer legend icon native counsel counselor commander superintendent vet
  sheriff patrolman ceo cosplayer artist archaeologist archæologist zoologist ecologist paleontologist palaeontologist whistleblower emir sultan
  emperor monarch envoy delegate councillor councilor congressman congresswoman assemblywoman assemblyman
  opponent proponent immigrant emigrant tenant occupant inhabitant consultant accountant assistant attendant participant
  militant servant applicant claimant complainant correspondent respondent dissident adolescent client informant merchant
  contestant recipient student infant civilian insurgent regent president-elect adjutant aspirant
  medic mechanic cleric academic paramedic fanatic skeptic sceptic diplomat aristocrat technocrat bureaucrat
  rival professional criminal local intellectual rebel colonial cardinal radical liberal general marshal
  relative fugitive captive conservative detective progressive
  magistrate advocate graduate undergraduate inmate teammate classmate roommate flatmate housemate primate protege protégé
  dignitary beneficiary missionary emissary adversary revolutionary visionary luminary trustee
  bride groom bridegroom hostage orphan twin toddler newborn pensioner retiree peer noble duke duchess earl baron baroness
  countess marquess viscount knight squire heir chieftain elder warlord kingpin mobster gangster thug crook hacker
  striker goalkeeper midfielder defender winger skipper batsman bowler quarterback pitcher umpire referee linesman
  ace hero heroine genius prodigy legend great veteran rookie debutant understudy tycoon mogul magnate
  brigadier corporal private cadet recruit airman seaman midshipman marine paratrooper gunner commando
  mum mom dad grandma grandpa grandfather grandmother granddaughter grandson niece nephew stepfather stepmother
  sibling spouse fiance fiancee partner boss mate pal buddy guy lad lass bloke gentleman lady
  monarch tsar czar pharaoh shah ayatollah mullah guru swami lama rabbi deacon chaplain vicar curate
  counterpart predecessor successor
  sovereign pontiff prelate admiral poet playwright pupil
  source economist individual person youth survivor patient passenger driver comedian
`);
const NOT_PEOPLE = wordSet(`
  human german roman ottoman norman talisman
  number member order paper power water river winter summer chapter letter matter center quarter border corner tower computer
  september october november december sector factor motor tumor monitor error mirror humor terror list twist mist artist's
  however together whether never ever after later other over under another former latter user cluster master disaster
  offer answer suffer danger anger filter charter shelter theater chamber corner flower layer twitter number shower counter
  timber rubber copper silver paper buffer dinner easter budget poster manner weather newspaper order headquarter chapter
  reactor tractor elevator generator indicator refrigerator interior exterior doctor's behavior behaviour minor major harbor
  harbour labor labour honor honour color colour floor door evidence saturday rover transporter carrier cover trigger gunfire
  launcher trailer container freighter helicopter thriller blockbuster semester register chopper cruiser bomber consist exist gather bitter
  least west east southwest northwest southeast northeast forest contest protest interest request arrest harvest guest trust cost post first
`);

/** Whether a noun, in lower case, stands for a person. */
export function isPersonNoun(lower: string): boolean {
  if (PERSON_NOUNS.has(lower)) return true;
  if (NOT_PEOPLE.has(lower)) return false;
  return (
    lower.length > 4 &&
    /(?:er|or|ress|eyewitness|witness|ist|ian|man|woman|person|ee|eur|crat|eer)$/.test(lower)
  );
}

/** Whether a noun, in lower case, stands for several people. */
export function arePeople(lower: string): boolean {
  return (
    /^(?:people|officials|men|women|children|authorities|police|critics|family|families|couple|pair|trio|crowd|audience|parents|supporters|others|some|many|most|several|both|all|none|few)$/.test(
      lower,
    ) ||
    (lower.endsWith("s") && isPersonNoun(lower.slice(0, -1))) ||
    /(?:men|women)$/.test(lower)
  );
}

/** Words that make a name that of an organization. */
export const ORG_WORDS = wordSet(`
  ministry university college party committee department police council court corp corp. corporation inc inc. ltd ltd. llc plc agency
  institute association commission union foundation service services command corps battalion fleet secretariat bureau center centers centre centres museum press times post house senate
  parliament congress group company bank church society network news organization organisation federation alliance academy
  administration authority board club force forces army navy guard office school hospital laboratory lab league team
  movement front brigade coalition cabinet government assembly tribunal journal magazine television tv radio airlines airways
  air studios entertainment records project programme program fund trust campaign zoo observatory embassy consulate
  forum conference convention crescent cross nations nato who un eu nasa fbi cia bbc cnn cbs abc nbc reuters afp tass unicef
  facebook twitter google apple microsoft amazon github netflix spacex boeing wikinews wikipedia wikimedia ford toyota uber tesla
  squad regiment ministries directorate watch international greenpeace embassy initiative partnership trust society task survey safety board protection
  industries systems technologies technology software games pictures media partners holdings solutions communications motors motor
  pentagon kremlin vatican interpol europol guardian telegraph herald tribune gazette mirror chronicle
  taliban hamas hezbollah hizbullah houthis fatah mercosur asean opec farc isis kosovo likud disney pfizer moderna biontech astrazeneca
  intel huawei samsung sony airbus volkswagen nissan renault verizon walmart tiktok bytedance oracle youtube bayer gazprom rosneft lufthansa
  ryanair nvidia qualcomm alphabet paypal spotify comcast t-mobile fiat chrysler caucus works
  brewing brewery pharma pharmaceuticals biotech petroleum healthcare
`);

/** Whether a name shows by one of its words that it is an organization's. */
export function isOrganizationName(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => ORG_WORDS.has(word));
}

/** Nouns for an organization that speaks as one: the ministry said. */
export const ORG_NOUNS = wordSet(`
  ministry university college party committee department police council court corporation agency institute association
  commission union foundation service bureau center centre museum group company bank church society network organization
  organisation federation alliance academy administration authority board club army navy office school hospital laboratory
  league team movement coalition cabinet government assembly tribunal newspaper paper magazine channel broadcaster airline
  firm studio embassy union parliament senate congress house city company charity nonprofit non-profit platform site website zoo
  publisher manufacturer developer district legislature state campaign force account military presidency treasury militia junta
  regime bloc consortium watchdog ngo guild prosecution retailer lender carrier insurer regulator
  carmaker automaker planemaker drugmaker chipmaker shipbuilder housebuilder brewer inquiry jury startup start-up utility
  supermarket chain operator insurer conglomerate
`);

/** Words that make a name that of a place. */
export const PLACE_WORDS = wordSet(`
  street road avenue boulevard lane square park river lake sea ocean island islands mountain mountains mount valley bay beach
  airport station bridge county province district city town village state states region peninsula gulf coast cape desert
  forest hill hills castle palace tower stadium arena hall hotel theatre theater square strait channel canal plaza north south east west
  northern southern eastern western central highway interstate building base port harbor harbour cathedral mosque temple gardens garden zoo
  day week war act bill law treaty agreement prize award cup championship championships games olympics hurricane storm typhoon
  cyclone virus disease covid brexit christmas easter ramadan century earth moon mars sun venus jupiter saturn twitter instagram
  constitution market amendment article bible quran koran series season episode album book novel movie film show festival fair
  expo comic comicon con edition version windows linux android memorial monument
`);

/** Words for organizations and places that are family names as well. */
export const FAMILY_NAMES = wordSet(`
  ford church house guard bank post press park hill hills lake west north east south bay beach street hall day moon base
  castle forest gardens garden parks airways front king mirror coast ford tower towers mount mountain stone field moss marsh bush
  temple law bill price banks lane square wells rivers river marks fair league mosque prize amazon apple tesla ocean village
`);
