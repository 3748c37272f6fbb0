/*
 * What tells, in a text on space flight, that a name is that of a mission: what craft do and what is done
 * with them, and what names of craft stand beside.
 */

/** The nouns for what flies in space. */
const CRAFT_NOUN =
  "probe|(?:space)?craft|space(?:ship|plane)|(?:space)?flight|(?:cube|nano|micro|mini)?satellite|cubesat|orbiter|(?:moon-?)?lander|rover|moonship|space telescope|mission|capsule|(?:space )?shuttle|space observatory|freighter|impactor|flyby|sample-return|supply ship|cargo ship";

/** What a craft alone does. */
const FLIES =
  "lifted off|lifts off|blast(?:ed|s)? off|undock(?:ed|s)?|dock(?:ed|s)?|splash(?:ed|es)? down|touch(?:ed|es)? down|(?:circl|orbit)(?:ed|es|s|ing)|left (?:Earth|orbit|the solar system|lunar orbit)|(?:set|setting) (?:off|out) (?:for|to)|(?:flew|flies|fly|flying|flown|sailed) (?:past|by|to|around|over|within|through|close|its|on|for|at|in|into)|re-?entered|returned to Earth|return(?:ed|s)? (?:samples|rocks|dust)|burn(?:ed|t)? up|(?:plunged|slammed|smashed|crashed|dived|dove|rammed) (?:in)?to|crash(?:ed|-landed) on(?:to)?|(?:sped|zoomed|swept|swung|hurtled|whizzed|skimmed) (?:past|by|around|over)|(?:crash-|soft-)?land(?:ed|s)? (?:in|on|at|near|safely|softly|back|there)|(?:soared|rocketed|roared|headed|streaked) (?:in)?to(?:ward|wards)? (?:orbit|space|the (?:sky|skies)|Mars|the Moon)|deployed its|(?:took|carr(?:y|ied|ies)|lift(?:ed|s)?|ferr(?:y|ied|ies)|deliver(?:ed|s)?|haul(?:ed|s)?|brought) (?:up |back )?(?:\\p{L}+ ){0,3}(?:payloads?|astronauts?|cosmonauts?|supplies|cargo|crews?|samples|dust)|(?:has|had) been roving|(?:radioed|beamed|sent|transmitted|relayed) (?:back|home|its)|missed (?:the|its) (?:launch )?window";
const ENTERS =
  "(?:arrive(?:d|s)? at|reach(?:ed|es)?|enter(?:ed|s)? (?:into )?|approach(?:ed|es)?|visit(?:ed|s)?|left for|headed for|en route to|on (?:its|the) way to)";
/** What is done to one. */
const FLOWN =
  "(?:re)?launched|deorbited|lofted|(?:sent|lifted|carried|boosted|put|placed|propelled|hurled|injected) (?:in)?to (?:space|orbit|the sky)|placed (?:in|into) orbit|inserted into";

/** What others do as well. */
const DOES =
  "rose|soared|climbed|left|flew|flies|fl(?:y|ies)|found|discovered|detected|measured|mapped|photographed|imaged|spotted|observed|captured|studied|studies|explored|explores|examined|took|carried|carries|carrying|collected|gathered|scooped|drilled|crashed|failed|was lost|were lost|came to grief|(?:went|fell) silent|fell|orbits|landed|lands|returned|entered|missed|transmitted|relayed|survey(?:ed|s)|monitor(?:ed|s)|peered|probed|weighs|launch(?:es)?|lasted|ended|cost|began|arrived|reached|released|hovered|woke|stopped|operated|lost contact|put a|did|ran out|listen(?:s|ed)?|separated|is|was|will|would|could|has|had|\\p{Ll}{2,}(?:ed|s)";

const AUX =
  "(?:(?:was|were|is|are|has|had|have|been|being|will|would|could|can|be|should|may|might|to|did|not|does|successfully|safely|finally|then|also|later|first|eventually|recently|since|never|soon|itself|is set|set|due|scheduled|expected|supposed|meant|slated) )*";
const LINK = "['\"”’]?(?: \\([^()]{2,30}\\))?(?:, [^,;:]{3,70},|,)? (?:which |that |who )?";

const SPACE_BODY =
  "(?:the )?(?:[Mm]oon|lunar|Mars|Martian|[Rr]ed [Pp]lanet|Venus|Jupiter|Jovian|Saturn|Mercury|Uranus|Neptune|Pluto|Titan|Europa|Enceladus|Ganymede|Io|Ceres|Vesta|Ryugu|Bennu|Itokawa|[Ss]un|solar wind|International Space Station|ISS|space station|orbital outpost|Tiangong|orbit|(?:outer |deep |interstellar )?space|(?:an? |its |another |that )?(?:\\p{Ll}+ )?(?:asteroid|comet|planet|moon|exoplanet)s?)";

/** A clause whose verb says that its subject flies. */
export const FLYING = new RegExp(
  `^${LINK}${AUX}(?:${FLIES}|(?<=\\b(?:was|were|been|being|be|is|are) (?:\\p{L}+ly )?)(?:${FLOWN})|${ENTERS} ${SPACE_BODY})(?![\\p{L}])`,
  "u",
);
/** A clause whose verb may say so, and whether it speaks of the sky. */
export const DOING = new RegExp(`^${LINK}${AUX}(?:${DOES})(?![\\p{L}])`, "u");
export const ABOUT_SKY = new RegExp(
  `\\b(?:${SPACE_BODY}|Earth|lander|rover|orbiter|crater|astronauts?|cosmonauts?|launch(?:ed|es)?|far side|(?:kilomet(?:er|re)|mile|feet|meter|metre)s (?:above|high|up)|weightless|solar system|galax(?:y|ies)|stars?)(?![\\p{L}])`,
  "u",
);

/** What a name stands behind that flies: aboard X, the crew of X, the launch of X. */
export const ABOARD =
  /\b(?:aboard|on board|(?:crews?|launch|landing|lift-?off|success|failure|loss|flight|mission|return|remains|wreck|successor|astronauts?|cosmonauts?|commander|pilot|images|photos|photographs|observations|data|signals?|pictures|predecessors?|sister|twin|instruments?|debut|voyage) (?:of|from|to|for|on|by) (?:the )?(?:\p{Ll}+ )?|(?:predecessor|successor|sister(?: ship| craft)?|twin|backup|follow-up|rival),? )$/u;
/** What is done with a craft, and with other things. */
export const SENT =
  /\b(?:(?:re)?launch(?:ed|es|ing)?|deploy(?:ed|ing|s)?|lofted|orbited|hurled|carr(?:y|ied|ying|ies)|(?:sent|sends?|sending) (?:up |aloft )?|lift(?:ed|ing)|delivered|flew|flown|fl(?:y|ying|ies)|lost contact with|contact with|crashed|steer(?:ed|ing)?|land(?:ed|ing)?|built|build(?:ing)?|boarded|develop(?:ed|ing)?|piloted|commanded|followed|join(?:ed|s)?|like|on) (?:the |its |both |an? )?$/;
/** What of those alone is enough. */
export const LAUNCHED =
  /\b(?:(?:re)?launch(?:ed|es|ing)?|deployed|lofted|lost contact with|contact with|aboard|on board|crew of|launch of|landing of) (?:the |its )?$/;

/** A name told by what it is, before and behind it: the probe X; X, a probe. */
export const TITLED = new RegExp(`(?<![\\p{L}-])(?:${CRAFT_NOUN})s?(?:(?:,? (?:which|that)(?: \\p{L}+){1,4})?,? (?:called|named|dubbed|nicknamed|christened|code-?named|known as)| such as| like|, including|,| [–—-]|:)? (?:the )?["“‘']?$`, "u"); // prettier-ignore
/** What somebody calls a flight that was told before: He calls it X. */
export const CALLED_SO =
  /\b(?:calls?|called|names?|named|dubs|dubbed|christened) (?:it|them|the (?:craft|flight|mission|trip|journey|voyage)) (?:the )?["“‘']?$/u;
/** What is told of a name behind it. */
export const APPOSED = new RegExp(
  `^["”’']?(?:,["”’']?| [–—(-]| \\(|,? which (?:is|was)| (?:is|was|becomes|became)) ?(?:(?:an?|the|its|their|his|one of|another|both|two|three|four|\\p{Lu}[\\p{L}.-]*['’]s?) )(?:(?!(?:that|which|who|whose|of|in|on|at|for|to|from|with|by|chief|head|director|manager|leader|commander|scientist|engineer|company|firm|maker|rocket|launcher)\\b)[\\p{L}\\d$£€₹.,'’-]+ ){0,6}?(?:(?:pair|trio|fleet|swarm|constellation|set|group|series) of )?(?:(?!of )\\p{Ll}[\\p{L}-]* ){0,2}(?:${CRAFT_NOUN})s?(?![\\p{L}-])(?! (?:chief|manager|director|scientist|engineer|controller|commander|operator|maker|builder|company|firm|team|rocket))`,
  "u",
);
/** A name told by what that will do which it is: the outpost that will circle the moon. */
export const RELATED = new RegExp(
  `^,? ?(?:an?|the|its|their) (?:[\\p{L}\\d-]+ ){1,5}(?:that|which|due to|set to|meant to|designed to|built to|to) ${AUX}(?:${FLIES}|circle|orbit|carry|take (?:\\p{L}+ ){1,5}(?:to|into)|map|land|(?:${ENTERS}) ${SPACE_BODY})(?![\\p{L}])`,
  "u",
);
/** The noun that a name stands before: the X spacecraft, the X crew. */
export const HEADED = new RegExp(`^ (?:\\p{Ll}+ )?(?:${CRAFT_NOUN})s?(?![\\p{L}-])`, "u");
/** What a craft has. */
export const CREWED =
  /^(?:['’]s?)? (?:\p{Ll}+ )?(?:crew(?:s|members?)?|astronauts?|cosmonauts?|taikonauts?|spaceflight|launch|lift-?off|landing|moonwalkers?|observations?|images?|photos|pictures|measurements?|data|instruments?|cameras?|camera|team|scientists?|samples?|descent|touchdown|orbit|trajectory|antennas?|parachutes?|solar panels?|thrusters?|controllers?|splashdown|docking)\b/u;

/** The noun of another thing that a name stands before: the X rocket. */
export const OTHER_THING =
  /^ ?(?:\p{Ll}+ )?(?:rockets?|boosters?|launchers?|launch vehicles?|engines?|pads?|modules?|crater|peninsula|spaceport|cosmodrome|airport|base|stations?|centre|center|site|desert|beach|island|ocean|sea|coast|sky|time|agency|administration|program(?:me)?s?|company|firm|corporation|institute|university|laborator(?:y|ies)|lab|museum|foundation|aircraft|plane|airliner|jets?|class|pandemic|virus|families|stage)\b/u;
/** What names are called that are none of a mission. */
export const OTHER_KIND =
  /\b(?:rockets?|boosters?|launchers?|launch vehicle|engines?|pad|complex|modules?|crater|peninsula|spaceport|cosmodrome|stars?|planets?|exoplanets?|galax(?:y|ies)|nebula|asteroids?|comets?|constellation|object|moons?|dwarf|company|firm|agency|astronauts?|cosmonauts?|commander|pilot|scientists?|researchers?|engineers?|president|minister|director|astronomers?|professor|dr\.?|mr\.?|mrs\.?|ms\.?|mission (?:control|specialist))(?:,| called| named|:| \p{Ll}+ called)? (?:the )?["“]?$/iu;
/** What people, companies and stars do or are, and no craft. */
export const SOMEBODY =
  /^(?:,? (?:(?:also|later|then|has|had) )?(?:said|says|told|tells|tweeted|wrote|announced|announces|confirmed|added|hopes|plans|wants|agreed|bought|hired|awarded|believes|declined|apologi[sz]ed|signed|posted|expects?)\b|,? (?:an?|the) (?:\p{Ll}+ )?(?:star|exoplanet|planet|asteroid|comet|crater|galaxy|moon|rocket|launcher|city|town|company|firm|start-up|astronomer|scientist|engineer|professor|spokes\p{Ll}+)\b| (?:Inc|Corp|Ltd|LLC)\b|,? \d\d?,)/u;
/** What places stand behind. */
export const PLACED =
  /\b(?:in|at|near|outside|off|over|across|from nearby|around) (?:the )?(?:(?:north|south|east|west)(?:ern)? )?$/;
